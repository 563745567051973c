// The inputs over which the evaluators of the rules must agree: releases, what is left of them, the inputs of the Rego tests, and generated facts.
import type { Facts } from '@gatehouse/schema';
import fc from 'fast-check';
import { factsBySchema, seenIn, shaken } from './fact-values.ts';
import { thinned } from './generated-releases.ts';
import type { JudgedExample } from './judged-example.ts';
import type { RuleInput } from './rego-test-inputs.ts';
import { withoutFavourable, withoutKinds } from './removals.ts';

/** Numbers that choose up to thirty changes; the same ones each time. */
function changes(runs: number): number[][] {
  const choice = fc.nat(2 ** 31 - 1);
  return fc.sample(fc.array(choice, { minLength: 1, maxLength: 30 }), { seed: 62304, numRuns: runs });
}

function parametersOf(example: JudgedExample | undefined): Record<string, unknown> {
  const rules = Object.entries(example?.judgement.profile.rules ?? {});
  return Object.fromEntries(rules.map(([id, { parameters }]) => [id, parameters]));
}

/** Commits whose subjects are cut in the middle of what takes several bytes, or several units of UTF-16. */
function withLongSubjects(facts: Facts): Facts {
  const copy = structuredClone(facts);
  for (const commit of copy.changes.commits) commit.subject = `é${'🩺'.repeat(100)}`;
  return copy;
}

/** Inputs by where they come from; of each sort of generated ones so many as asked for. */
export function conformanceInputs(
  examples: readonly JudgedExample[],
  ofTests: readonly RuleInput[],
  generated: number,
): Record<string, readonly RuleInput[]> {
  const seen = seenIn(examples.map(({ facts }) => facts));
  const usual = parametersOf(examples[0]);
  const ofEach = (variants: (facts: Facts) => readonly { name: string; facts: Facts }[]): RuleInput[] =>
    examples.flatMap((example) =>
      variants(example.facts).map(({ name, facts }) => ({
        name: `${example.release.version} ${name}`,
        input: facts,
        parameters: parametersOf(example),
      })),
    );
  return {
    'the releases of the example': ofEach((facts) => [
      { name: 'as it is', facts },
      { name: 'with long subjects', facts: withLongSubjects(facts) },
    ]),
    'releases with one thing taken away': ofEach((facts) => [...withoutKinds(facts), ...withoutFavourable(facts)]),
    'releases with many things taken away': ofEach((facts) =>
      changes(generated).map((gone, index) => ({ name: `thinned, number ${index}`, facts: thinned(facts, gone) })),
    ),
    'releases with many values changed': ofEach((facts) =>
      changes(generated).map((made, index) => ({ name: `shaken, number ${index}`, facts: shaken(facts, made, seen) })),
    ),
    'facts by the schema alone': fc
      .sample(factsBySchema(seen), { seed: 62304, numRuns: generated })
      .map((input, index) => ({ name: `by the schema, number ${index}`, input, parameters: usual })),
    'inputs of the Rego tests, with their parameters alone': ofTests,
    'inputs of the Rego tests, with parameters for every rule': ofTests.map(({ name, input, parameters }) => ({
      name: `${name}, with all parameters`,
      input,
      parameters: { ...usual, ...parameters },
    })),
  };
}
