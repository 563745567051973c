// The pure heart: facts, policy and profile in, Decision out.
export type { Applies, Level, Loosened, Origin, ResolvedProfile, ResolvedSetting } from './profile.ts';
