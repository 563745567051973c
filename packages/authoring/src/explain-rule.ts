// Evaluates one rule of a pack over given facts with OPA's reference evaluator, to see what it says and why.
import { capabilities, type Toolchain } from '@gatehouse/rego';
import type { PackSources } from './read-pack.ts';

export interface Explained {
  /** Value of the rule's package: subjects, satisfied, findings and everything else it defines; undefined when it has none. */
  readonly value: unknown;
  /** One event of the evaluation a line, where it was asked for. */
  readonly trace?: readonly string[];
}

/** `path` is `<topic>.<name>`. Throws RegoError where the rules do not compile or a rule breaks. */
export function explainRule(
  { rules }: Pick<PackSources, 'rules'>,
  toolchain: Toolchain,
  question: {
    readonly path: string;
    readonly facts: unknown;
    /** Rule id to parameters. */
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly trace: boolean;
  },
): Explained {
  const { value, trace } = toolchain.evaluate({
    modules: rules,
    entrypoint: `rules/${question.path.replace('.', '/')}`,
    input: question.facts,
    data: { parameters: question.parameters },
    capabilities,
    trace: question.trace,
  });
  return { value, ...(trace === undefined ? {} : { trace }) };
}
