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
export { openEvidenceText, type TextRequest } from './evidence-text/open-evidence-text.ts';
export { type CommitTextRequest, readCommitText } from './evidence-text/read-commit-text.ts';
export { type LinesRequest, readEvidenceLines } from './evidence-text/read-evidence-lines.ts';
export type { EvidenceText } from './evidence-text/text-lines.ts';
export { type Inspected, type InspectRequest, inspectEvidence } from './inspect-evidence.ts';
export { packNamespace, signatureFile } from './pack/pack-signature.ts';
export { type RuleBook, ruleBook } from './pack/rule-book.ts';
export { rulePackFolder } from './pack/rule-pack.ts';
export { readSavedFacts } from './read-saved-facts.ts';
export {
  type AnomalyEvaluation,
  evaluateAnomaly,
  type NewAnomaly,
  newAnomaly,
  type WrittenAnomaly,
} from './records/anomaly-record.ts';
export { assessChange, type ChangeAssessment, type WrittenAssessment } from './records/change-assessment.ts';
export type { ChangedField } from './records/changed-fields.ts';
export { type AnomalyList, type EvaluationState, type ListedAnomaly, listAnomalies } from './records/list-anomalies.ts';
export { type ListedWaiver, listWaivers, type WaiverList } from './records/list-waivers.ts';
export type { FieldText } from './records/set-fields.ts';
export { waiverSpan } from './records/waiver-end.ts';
export { type NeededApproval, type NewWaiver, newWaiver, type WrittenWaiver } from './records/waiver-record.ts';
export type { JournalProblem } from './review-file/journal-lines.ts';
export { openReviewJournal, type ReviewJournal, type ReviewRequest } from './review-file/review-journal.ts';
export { type Impact, type RuleImpact, rulesImpact } from './rules-impact.ts';
