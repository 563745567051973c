// The shipped module, the embedded evaluator and native OPA say the same about every input: of every rule, whatever it is given.
import { runRules } from '@gatehouse/engine';
import { findNativeOpa, openToolchain, type Toolchain } from '@gatehouse/rego';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conformanceInputs } from './support/conformance-inputs.ts';
import {
  broken,
  type Evaluator,
  embeddedEvaluator,
  nativeEvaluator,
  shippedModule,
  sorted,
} from './support/evaluators.ts';
import { type JudgedExample, judgeExamples } from './support/judged-example.ts';
import { type RegoTestInputs, type RuleInput, regoTestInputs } from './support/rego-test-inputs.ts';

const native = findNativeOpa();

/** `npm run prove` compares everything, with as many generated inputs of each sort as it asks for. */
const proving = process.env.GATEHOUSE_PROOF_RUNS !== undefined;
const generated = Number(process.env.GATEHOUSE_PROOF_RUNS ?? 6);
/** An ordinary run takes a sample of each sort, spread evenly over it; the embedded evaluator is the slow one. */
const sample = { native: proving ? Infinity : 30, embedded: proving ? Infinity : 5 };

let examples: JudgedExample[];
let inputs: Record<string, readonly RuleInput[]>;
let ofTests: RegoTestInputs;
let toolchain: Toolchain;
let remove: () => void;
const shipped = shippedModule();

beforeAll(async () => {
  ({ examples, remove } = await judgeExamples());
  toolchain = await openToolchain();
  ofTests = regoTestInputs(toolchain);
  inputs = conformanceInputs(examples, ofTests.inputs, generated);
});
afterAll(() => remove?.());

function spread(all: readonly RuleInput[], most: number): readonly RuleInput[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, index) => all[Math.floor(index * step)] as RuleInput);
}

function expectSame(evaluate: Evaluator, most: number): void {
  for (const [sort, all] of Object.entries(inputs)) {
    const chosen = spread(all, most);
    const expected = shipped(chosen);
    for (const [index, answer] of evaluate(chosen).entries())
      expect(answer, `${sort}: ${chosen[index]?.name}`).toEqual(expected[index]);
  }
}

const hours = 6 * 3_600_000;

describe('the inputs', () => {
  it('hold every one that a Rego test judges with, and none got lost', () => {
    expect(ofTests.failed).toEqual([]);
    expect(ofTests.lost).toEqual([]);
    expect(ofTests.occurrences).toBeGreaterThan(280);
    expect(ofTests.inputs.length).toBeGreaterThan(ofTests.occurrences);
  });

  it(
    'let every rule prove something, and find something',
    () => {
      const satisfied = new Set<string>();
      const found = new Set<string>();
      const rules = new Set<string>();
      for (const answer of shipped(ofTests.inputs)) {
        if (answer === broken) continue;
        for (const [topic, names] of Object.entries(answer as Record<string, Record<string, RawAnswer>>)) {
          for (const [name, rule] of Object.entries(names)) {
            rules.add(`${topic}.${name}`);
            if (rule.satisfied.length > 0) satisfied.add(`${topic}.${name}`);
            if (rule.findings.length > 0) found.add(`${topic}.${name}`);
          }
        }
      }
      expect(rules.size).toBe(examples[0]?.judgement.policy.manifest.rules.length);
      expect([...rules].filter((rule) => !satisfied.has(rule) || !found.has(rule))).toEqual([]);
    },
    hours,
  );
});

interface RawAnswer {
  readonly subjects: readonly string[];
  readonly satisfied: readonly unknown[];
  readonly findings: readonly unknown[];
}

describe('one meaning of every rule', () => {
  it('in the shipped module and what the engine makes of it', () => {
    const answers = shipped(inputs['the releases of the example'] ?? []);
    for (const [index, { judgement, facts }] of examples.entries()) {
      const { results, unexpected } = runRules(judgement.policy, facts, judgement.profile);
      expect(unexpected).toEqual([]);
      const topics: Record<string, Record<string, unknown>> = {};
      for (const { rule, answer } of results) {
        const [topic = '', name = ''] = rule.path.split('.');
        if (answer.kind === 'error') throw new Error(`${rule.id}: ${answer.reason}`);
        const { subjects, satisfied, findings } = answer;
        topics[topic] = { ...topics[topic], [name]: { subjects, satisfied, findings } };
      }
      // Each release stands there twice: as it is, and with long subjects.
      expect(sorted(topics)).toEqual(answers[2 * index]);
    }
  });

  it(
    'in the shipped module and the embedded evaluator',
    () => {
      expectSame(embeddedEvaluator(toolchain), sample.embedded);
    },
    hours,
  );

  it.skipIf('skipped' in native)(
    `in the shipped module and native OPA${'skipped' in native ? `: skipped, ${native.skipped}` : ''}`,
    () => {
      if ('command' in native) expectSame(nativeEvaluator(native.command), sample.native);
    },
    hours,
  );
});
