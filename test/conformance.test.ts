// The shipped module, the embedded evaluator and native OPA say the same about every input.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRules } from '@gatehouse/engine';
import { findNativeOpa, openToolchain, type Toolchain } from '@gatehouse/rego';
import type { Facts } from '@gatehouse/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thinned } from './support/generated-releases.ts';
import { type JudgedExample, judgeExamples } from './support/judged-example.ts';
import { withoutFavourable, withoutKinds } from './support/removals.ts';
import { policiesFolder, ruleSources } from './support/rule-sources.ts';

const native = findNativeOpa();

/** `npm run prove` asks for all removals and for many more releases that nobody made. */
const generated = Number(process.env.GATEHOUSE_PROOF_RUNS ?? 10);
/** Time for one comparison in an ordinary run, which takes the inputs in an order that mixes their kinds. */
const budgetMs = process.env.GATEHOUSE_PROOF_RUNS === undefined ? 40_000 : Number.POSITIVE_INFINITY;
const everyRemoval = process.env.GATEHOUSE_PROOF_RUNS === undefined ? 17 : 1;

interface Input {
  readonly name: string;
  readonly example: JudgedExample;
  readonly facts: Facts;
}

let inputs: Input[];
let toolchain: Toolchain;
let modules: Record<string, string>;
let place: string;
let remove: () => void;

beforeAll(async () => {
  const judged = await judgeExamples();
  remove = judged.remove;
  inputs = judged.examples.flatMap((example) => [
    { name: example.release.version, example, facts: example.facts },
    { name: `${example.release.version} with long subjects`, example, facts: withLongSubjects(example.facts) },
    // A sample spread over the removals: each shows the rules something else that is wrong.
    ...[...withoutKinds(example.facts), ...withoutFavourable(example.facts)]
      .filter((_, index) => index % everyRemoval === 0)
      .map((removal) => ({
        name: `${example.release.version} without ${removal.name}`,
        example,
        facts: removal.facts,
      })),
    // Releases with many things gone at once, so that rules meet what no example lacks; the same ones each time.
    ...fc
      .sample(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 }), { seed: 62304, numRuns: generated })
      .map((gone, index) => ({
        name: `${example.release.version} thinned, number ${index}`,
        example,
        facts: thinned(example.facts, gone),
      })),
  ]);
  modules = ruleSources();
  toolchain = await openToolchain();
  place = mkdtempSync(join(tmpdir(), 'gatehouse-conformance-'));
});
afterAll(() => {
  remove?.();
  if (place !== undefined) rmSync(place, { recursive: true, force: true });
});

/** Commits whose subjects are cut in the middle of what takes several bytes, or several units of UTF-16. */
function withLongSubjects(facts: Facts): Facts {
  const copy = structuredClone(facts);
  for (const commit of copy.changes.commits) commit.subject = `é${'🩺'.repeat(100)}`;
  return copy;
}

/** Sets have no order: every array is sorted by its JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** As many inputs as there is time for, mixed, and always some. */
function* inTime(): Generator<Input> {
  const began = performance.now();
  const stride = 7;
  const mixed = Array.from({ length: stride }, (_, first) => inputs.filter((_, index) => index % stride === first));
  for (const [index, input] of mixed.flat().entries()) {
    if (index >= 5 && performance.now() - began > budgetMs) return;
    yield input;
  }
}

function parametersOf({ judgement }: JudgedExample): object {
  return {
    parameters: Object.fromEntries(
      Object.entries(judgement.profile.rules).map(([id, { parameters }]) => [id, parameters]),
    ),
  };
}

function fromWasm({ example, facts }: Input): unknown {
  const { results, unexpected } = runRules(example.judgement.policy, facts, example.judgement.profile);
  expect(unexpected).toEqual([]);
  const topics: Record<string, Record<string, unknown>> = {};
  for (const { rule, answer } of results) {
    const [topic = '', name = ''] = rule.path.split('.');
    if (answer.kind === 'error') throw new Error(`${rule.id}: ${answer.reason}`);
    const { subjects, satisfied, findings } = answer;
    topics[topic] = { ...topics[topic], [name]: { subjects, satisfied, findings } };
  }
  return sorted(topics);
}

describe('one meaning of every rule', () => {
  it('has inputs of both releases and many of their removals', () => {
    expect(inputs.length).toBeGreaterThan(20);
  });

  it('in the shipped module and the embedded evaluator', () => {
    for (const input of inTime()) {
      const { value } = toolchain.evaluate({
        modules,
        entrypoint: 'gate/results',
        input: input.facts,
        data: parametersOf(input.example),
      });
      expect(fromWasm(input), input.name).toEqual(sorted(value));
    }
  }, 7_200_000);

  it.skipIf('skipped' in native)(
    `in the shipped module and native OPA${'skipped' in native ? `: skipped, ${native.skipped}` : ''}`,
    () => {
      const [program = '', ...before] = 'command' in native ? native.command : [];
      for (const input of inTime()) {
        writeFileSync(join(place, 'input.json'), JSON.stringify(input.facts));
        writeFileSync(join(place, 'data.json'), JSON.stringify(parametersOf(input.example)));
        const folders = ['gate', 'lib', 'rules'].flatMap((folder) => ['-d', join(policiesFolder, folder)]);
        const args = [
          ...before,
          'eval',
          '-f',
          'json',
          ...folders,
          '-d',
          join(place, 'data.json'),
          '-i',
          join(place, 'input.json'),
          'data.gate.results',
        ];
        const printed = JSON.parse(execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }));
        expect(fromWasm(input), input.name).toEqual(sorted(printed.result[0].expressions[0].value));
      }
    },
    7_200_000,
  );
});
