// Evaluates every rule of a pack over the facts; a rule that breaks is an error of its own and the others still answer.
import { type Facts, GateError, type RuleEntry } from '@gatehouse/schema';
import { entrypointOf, gateEntrypoint, type PackDescription, type Policy } from './policy.ts';
import { EvaluationError, heapCeilingPages, PolicyInstance, pagesFor } from './policy-instance.ts';
import type { ResolvedProfile } from './profile.ts';
import { type RuleAnswer, readAnswer } from './rule-answer.ts';

export interface RuleResult {
  readonly rule: RuleEntry;
  readonly answer: RuleAnswer;
}

export interface PackResults {
  readonly pack: PackDescription;
  /** One for each rule of the manifest, in its order: the expected set, whatever the module answers. */
  readonly results: readonly RuleResult[];
  /** Paths that the module answered for although the manifest does not list them. */
  readonly unexpected: readonly string[];
}

/** The results of a pack that could not answer: each of its rules is an error, for the same reason. */
export function brokenPack(pack: PackDescription, reason: string): PackResults {
  return {
    pack: described(pack),
    results: pack.manifest.rules.map((rule) => ({ rule, answer: { kind: 'error', reason } })),
    unexpected: [],
  };
}

/**
 * Runs the rules. The facts are sent once; when the evaluation of all rules breaks, each is run alone in a fresh instance.
 * `spareMiB` is how much memory the module may take beside what the facts need; without it only the ceiling of all modules holds.
 */
export function runRules(policy: Policy, facts: Facts, profile: ResolvedProfile, spareMiB?: number): PackResults {
  const pack = described(policy);
  const input = jsonBuffer(facts);
  const pages = pagesFor(input.byteLength);
  if (pages === undefined) {
    throw new GateError({
      code: 'FACTS_TOO_LARGE',
      message: `the facts have ${input.byteLength} bytes, too many to evaluate in 2 GiB of memory`,
      next: 'split the evidence by product',
      exitCode: 3,
    });
  }
  const parameters = Object.fromEntries(Object.entries(profile.rules).map(([id, setting]) => [id, setting.parameters]));
  const maximum = spareMiB === undefined ? heapCeilingPages : Math.min(pages + spareMiB * 16, heapCeilingPages);
  const fresh = (): PolicyInstance => new PolicyInstance(policy.module, pages, { parameters }, maximum);
  const { rules } = policy.manifest;
  let answers: Map<string, unknown>;
  try {
    answers = byPath(fresh().evaluate(input, gateEntrypoint));
  } catch (thrown) {
    if (!(thrown instanceof EvaluationError)) throw thrown;
    return {
      pack,
      results: rules.map((rule) => ({
        rule,
        answer: missingParameter(rule, profile) ?? answerAlone(rule, input, fresh),
      })),
      unexpected: [],
    };
  }
  const expected = new Set(rules.map((rule) => rule.path));
  return {
    pack,
    results: rules.map((rule) => ({
      rule,
      answer: missingParameter(rule, profile) ?? readAnswer(answers.get(rule.path)),
    })),
    unexpected: [...answers.keys()].filter((path) => !expected.has(path)).sort(),
  };
}

/** The description alone, without the module. */
function described({ manifest, wasmSha256, manifestSha256 }: PackDescription): PackDescription {
  return { manifest, wasmSha256, manifestSha256 };
}

function answerAlone(rule: RuleEntry, input: ArrayBuffer, fresh: () => PolicyInstance): RuleAnswer {
  try {
    return readAnswer(fresh().evaluate(input, entrypointOf(rule)));
  } catch (thrown) {
    if (!(thrown instanceof EvaluationError)) throw thrown;
    return { kind: 'error', reason: `the rule broke while it was evaluated: ${thrown.message}` };
  }
}

/** In Rego a missing parameter is undefined and silently makes a condition false; so it is found before the rule's answer counts. */
function missingParameter(rule: RuleEntry, profile: ResolvedProfile): RuleAnswer | undefined {
  const setting = Object.hasOwn(profile.rules, rule.id) ? profile.rules[rule.id] : undefined;
  if (setting === undefined) return { kind: 'error', reason: 'no layer of the profile sets the rule' };
  for (const name of Object.keys(rule.parameters ?? {})) {
    if (
      !Object.hasOwn(setting.parameters, name) ||
      setting.parameters[name] === undefined ||
      setting.parameters[name] === null
    ) {
      return { kind: 'error', reason: `no layer of the profile sets its parameter "${name}"` };
    }
  }
  return undefined;
}

function byPath(value: unknown): Map<string, unknown> {
  const answers = new Map<string, unknown>();
  if (typeof value !== 'object' || value === null) return answers;
  for (const [topic, names] of Object.entries(value)) {
    if (typeof names !== 'object' || names === null) continue;
    for (const [name, answer] of Object.entries(names)) answers.set(`${topic}.${name}`, answer);
  }
  return answers;
}

/** `JSON.stringify` escapes surrogates only where they stand alone. */
const loneSurrogate = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/**
 * The exact bytes of the facts as JSON. The SDK takes a view for an object, sends falsy inputs as undefined, and goes on evaluating
 * when the text is malformed; an exact buffer of text that we made from a plain object shuts all three.
 */
function jsonBuffer(facts: Facts): ArrayBuffer {
  const text = JSON.stringify(facts);
  if (loneSurrogate.test(text)) {
    throw new GateError({
      code: 'FACTS_INVALID',
      message: 'the facts hold half a character (a lone surrogate), which no rule and no digest can carry',
      next: 'mend the evidence that holds it; its reader should have refused it',
      exitCode: 3,
    });
  }
  const bytes = new TextEncoder().encode(text);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
