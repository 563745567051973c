// The pure heart: facts, policy and profile in, Decision out.

export { decide, digestOfSettings, engineVersion } from './decide.ts';
export { digestOfBytes, digestOfValue } from './digest.ts';
export { type Judgement, judge } from './judge.ts';
export { fillMessage } from './message.ts';
export { describePack, loadPolicy, type PackDescription, type Policy, type PolicyFiles } from './policy.ts';
export type {
  Applies,
  ExcludedSubject,
  Expedited,
  Level,
  Loosened,
  Origin,
  RaisedLevel,
  ResolvedProfile,
  ResolvedScheme,
  ResolvedSetting,
} from './profile.ts';
export { type RawFinding, type RuleAnswer, readAnswer } from './rule-answer.ts';
export { brokenPack, type PackResults, runRules } from './run-rules.ts';
export { ownWork } from './waiver-faults.ts';
