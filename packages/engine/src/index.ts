// The pure heart: facts, policy and profile in, Decision out.

export { decide, digestOfSettings, engineVersion } from './decide.ts';
export { digestOfBytes, digestOfValue } from './digest.ts';
export { type Judgement, judge } from './judge.ts';
export { fillMessage } from './message.ts';
export { loadPolicy, type Policy, type PolicyFiles } from './policy.ts';
export type { Applies, Level, Loosened, Origin, ResolvedProfile, ResolvedSetting } from './profile.ts';
export { type RawFinding, type RuleAnswer, readAnswer } from './rule-answer.ts';
export { runRules } from './run-rules.ts';
