// The pipeline: finds the configuration, collects files, asks git, reads, assembles, judges.
export { type CheckRequest, type CheckResult, check, type Progress } from './check.ts';
export { type CollectedFile, type CollectRequest, collect } from './collect.ts';
export {
  type ConfigurationRequest,
  type ResolvedConfiguration,
  type ResolvedValue,
  resolveConfiguration,
} from './configuration/resolve-configuration.ts';
export { type LockChange, type WrittenLock, writeLockFile } from './configuration/write-lock.ts';
export { type Inspected, type InspectRequest, inspectEvidence } from './inspect-evidence.ts';
export { packNamespace, signatureFile } from './pack/pack-signature.ts';
export { type RuleBook, ruleBook } from './pack/rule-book.ts';
export { rulePackFolder } from './pack/rule-pack.ts';
export { type LinesRequest, readEvidenceLines } from './read-evidence-lines.ts';
export { readSavedFacts } from './read-saved-facts.ts';
export {
  type AnomalyEvaluation,
  type ChangedField,
  evaluateAnomaly,
  type NewAnomaly,
  newAnomaly,
  type WrittenAnomaly,
} from './records/anomaly-record.ts';
export { type AnomalyList, type ListedAnomaly, listAnomalies } from './records/list-anomalies.ts';
export { type ListedWaiver, listWaivers, type WaiverList } from './records/list-waivers.ts';
export type { FieldText } from './records/set-fields.ts';
export { type NeededApproval, type NewWaiver, newWaiver, type WrittenWaiver } from './records/waiver-record.ts';
export { type Impact, type RuleImpact, rulesImpact } from './rules-impact.ts';
