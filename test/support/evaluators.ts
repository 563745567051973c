// The three evaluators of the rules: the shipped module, the embedded toolchain and native OPA. Each answers many inputs at a time.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFolder } from '@gatehouse/policies';
import type { Toolchain } from '@gatehouse/rego';
import { EvaluationError, PolicyInstance, pagesFor } from '../../packages/engine/src/policy-instance.ts';
import type { RuleInput } from './rego-test-inputs.ts';
import { ruleSources } from './rule-sources.ts';

/** What every rule says to each input, in order; sets sorted. `broken` where the rules contradict themselves over an input. */
export type Evaluator = (inputs: readonly RuleInput[]) => unknown[];

export const broken = 'broken';

/** Judges each case as a run of its own. */
const cases = `
package conformance

answers := [answer | some case in input.cases; answer := results(case)]

results(case) := answer if {
	answer := data.gate.results with input as case.input with data.parameters as case.parameters
}

results(case) := answer if {
	not case.parameters
	answer := data.gate.results with input as case.input
}
`;

/** The module that users get. An instance serves inputs with the same parameters until it breaks. */
export function shippedModule(): Evaluator {
  const module = new WebAssembly.Module(readFileSync(join(packFolder(), 'policy.wasm')));
  return (inputs) => {
    const instances = new Map<string, PolicyInstance>();
    return inputs.map(({ input, parameters }) => {
      const bytes = new TextEncoder().encode(JSON.stringify(input));
      const key = JSON.stringify(parameters ?? '');
      try {
        const instance =
          instances.get(key) ??
          new PolicyInstance(module, pagesFor(bytes.byteLength) ?? 0, parameters === undefined ? {} : { parameters });
        instances.set(key, instance);
        return sorted(instance.evaluate(bytes.buffer, 'gate/results'));
      } catch (error) {
        instances.delete(key);
        if (error instanceof EvaluationError) return broken;
        throw error;
      }
    });
  };
}

export function embeddedEvaluator(toolchain: Toolchain): Evaluator {
  const modules = { ...ruleSources(), 'cases.rego': cases };
  return inParts((inputs) => {
    return toolchain.evaluate({ modules, entrypoint: 'conformance/answers', input: { cases: inputs } })
      .value as unknown[];
  });
}

/** Starts one process for as many inputs as it can take. */
export function nativeEvaluator([program = '', ...before]: readonly string[]): Evaluator {
  return inParts((inputs) => {
    const place = mkdtempSync(join(tmpdir(), 'gatehouse-native-'));
    try {
      // One by one: a folder would bring the tests along, which stand among the rules and would all run for every input.
      const files = Object.entries({ ...ruleSources(), 'cases.rego': cases }).flatMap(([path, text]) => {
        const file = join(place, path.replaceAll('/', '-'));
        writeFileSync(file, text);
        return ['-d', file];
      });
      const input = join(place, 'input.json');
      writeFileSync(input, JSON.stringify({ cases: inputs }));
      const args = [...before, 'eval', '-f', 'json', ...files, '-i', input, 'data.conformance.answers'];
      const printed = execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: 'pipe' });
      return JSON.parse(printed).result[0].expressions[0].value;
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
}

/** Bytes of JSON in one part: few enough that a part is soon done again in halves where the rules break. */
const partBytes = 2 * 1024 * 1024;

/** Evaluates in parts of a bearable size. Where a part breaks, halves of it tell which input it was. */
function inParts(evaluate: (inputs: readonly RuleInput[]) => unknown[]): Evaluator {
  const whole = (inputs: readonly RuleInput[]): unknown[] => {
    try {
      const answers = evaluate(inputs);
      if (answers.length !== inputs.length) throw new Error(`${inputs.length} inputs have ${answers.length} answers`);
      return answers.map(sorted);
    } catch (error) {
      if (inputs.length === 1) {
        if (isConflict(error)) return [broken];
        throw error;
      }
      const middle = Math.floor(inputs.length / 2);
      return [...whole(inputs.slice(0, middle)), ...whole(inputs.slice(middle))];
    }
  };
  return (inputs) => {
    const parts: RuleInput[][] = [[]];
    let bytes = 0;
    for (const input of inputs) {
      const size = JSON.stringify(input).length;
      if (bytes + size > partBytes && bytes > 0) {
        parts.push([]);
        bytes = 0;
      }
      parts.at(-1)?.push(input);
      bytes += size;
    }
    return parts.filter((part) => part.length > 0).flatMap(whole);
  };
}

/** Native OPA prints its errors, the toolchain throws them. */
function isConflict(error: unknown): boolean {
  const { message = '', stdout = '' } = error as { message?: string; stdout?: string };
  return `${message}${stdout}`.includes('eval_conflict_error');
}

/** Sets have no order: every array is sorted by its JSON. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const keyed = value.map(sorted).map((inner) => ({ inner, key: JSON.stringify(inner) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ inner }) => inner);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
