// Writing rules: reads a pack, says what is wrong with it, tests it, builds it and documents it, without OPA or Go on the machine.
export { type BuiltPack, buildPack } from './build-pack.ts';
export { checkPack, type PackCheck } from './check-pack.ts';
export { type ClauseMaterial, clauseReference } from './clause-reference.ts';
export { type Explained, explainRule } from './explain-rule.ts';
export { mutantsFile, readExplained, type Sifted, siftMutants } from './explained-mutants.ts';
export { flattenProfiles } from './flatten-profiles.ts';
export { type Foundation, readFoundation } from './foundation.ts';
export { type Complaint, lintPack } from './lint-pack.ts';
export { type Mutant, type Mutation, mutatePack } from './mutate-pack.ts';
export { type PackIdentity, type PackSources, packFile, readOwnPack, readPack } from './read-pack.ts';
export { type ReferenceMaterial, ruleReference } from './rule-reference.ts';
export { type PackTest, testPack } from './test-pack.ts';
export { writeBuiltPack } from './write-built-pack.ts';
export { type WrittenRule, writeNewRule } from './write-new-rule.ts';
