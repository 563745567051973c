// Every contract by name: its validator and its schema, for reading one unknown value into a known type.

import { type ContractField, fieldAt } from './field-at.ts';
import type { AnomalyRecord } from './generated/types/anomaly.ts';
import type { AnomalyExportRecord } from './generated/types/anomaly-export.ts';
import type { ApprovalsRecord } from './generated/types/approvals.ts';
import type { ArchiveRecord } from './generated/types/archive.ts';
import type { BuildRecord } from './generated/types/build.ts';
import type { CasesFile } from './generated/types/cases.ts';
import type { ChangeAssessmentRecord } from './generated/types/change-assessment.ts';
import type { ChangeRequestRecord } from './generated/types/change-request.ts';
import type { ClauseCatalogue } from './generated/types/clauses.ts';
import type { CollectedRecord } from './generated/types/collected.ts';
import type { Config } from './generated/types/config.ts';
import type { ConfigurationHistoryRecord } from './generated/types/configuration-history.ts';
import type { DefectCategoriesRecord } from './generated/types/defect-categories.ts';
import type { DeliveryRecord } from './generated/types/delivery.ts';
import type { IntegrityRecord } from './generated/types/integrity.ts';
import type { LegacyRecord } from './generated/types/legacy.ts';
import type { MutantsFile } from './generated/types/mutants.ts';
import type { PackFile } from './generated/types/pack.ts';
import type { PackApprovalsRecord } from './generated/types/pack-approvals.ts';
import type { PlanRecord } from './generated/types/plan.ts';
import type { Profile } from './generated/types/profile.ts';
import type { PublishedRecord } from './generated/types/published.ts';
import type { RebuildRecord } from './generated/types/rebuild.ts';
import type { RegressionRecord } from './generated/types/regression.ts';
import type { RegulatoryRecord } from './generated/types/regulatory.ts';
import type { ReleaseNotesRecord } from './generated/types/release-notes.ts';
import type { ReleasesRecord } from './generated/types/releases.ts';
import type { RequirementsRecord } from './generated/types/requirements.ts';
import type { RestoreDrillsRecord } from './generated/types/restore-drills.ts';
import type { ReviewEntry } from './generated/types/review-entry.ts';
import type { RiskRecord } from './generated/types/risk.ts';
import type { RiskControlsRecord } from './generated/types/risk-controls.ts';
import type { RuleManifest } from './generated/types/rule-manifest.ts';
import type { IntegrityScheme } from './generated/types/scheme.ts';
import type { SecurityFindingsRecord } from './generated/types/security-findings.ts';
import type { SecurityNotesRecord } from './generated/types/security-notes.ts';
import type { SecurityTestsRecord } from './generated/types/security-tests.ts';
import type { SoupRecord } from './generated/types/soup.ts';
import type { TraceRecord } from './generated/types/trace.ts';
import type { TrendRecord } from './generated/types/trend.ts';
import type { VerificationRecord } from './generated/types/verification.ts';
import type { VulnerabilityRiskRecord } from './generated/types/vulnerability-risk.ts';
import type { WaiverRecord } from './generated/types/waiver.ts';
import * as anomaly from './generated/validators/anomaly.js';
import * as anomalyExport from './generated/validators/anomaly-export.js';
import * as approvals from './generated/validators/approvals.js';
import * as archive from './generated/validators/archive.js';
import * as build from './generated/validators/build.js';
import * as cases from './generated/validators/cases.js';
import * as changeAssessment from './generated/validators/change-assessment.js';
import * as changeRequest from './generated/validators/change-request.js';
import * as clauses from './generated/validators/clauses.js';
import * as collected from './generated/validators/collected.js';
import * as config from './generated/validators/config.js';
import * as configurationHistory from './generated/validators/configuration-history.js';
import * as defectCategories from './generated/validators/defect-categories.js';
import * as delivery from './generated/validators/delivery.js';
import * as integrity from './generated/validators/integrity.js';
import * as legacy from './generated/validators/legacy.js';
import * as mutants from './generated/validators/mutants.js';
import * as pack from './generated/validators/pack.js';
import * as packApprovals from './generated/validators/pack-approvals.js';
import * as plan from './generated/validators/plan.js';
import * as profile from './generated/validators/profile.js';
import * as published from './generated/validators/published.js';
import * as rebuild from './generated/validators/rebuild.js';
import * as regression from './generated/validators/regression.js';
import * as regulatory from './generated/validators/regulatory.js';
import * as releaseNotes from './generated/validators/release-notes.js';
import * as releases from './generated/validators/releases.js';
import * as requirements from './generated/validators/requirements.js';
import * as restoreDrills from './generated/validators/restore-drills.js';
import * as reviewEntry from './generated/validators/review-entry.js';
import * as risk from './generated/validators/risk.js';
import * as riskControls from './generated/validators/risk-controls.js';
import * as ruleManifest from './generated/validators/rule-manifest.js';
import * as scheme from './generated/validators/scheme.js';
import * as securityFindings from './generated/validators/security-findings.js';
import * as securityNotes from './generated/validators/security-notes.js';
import * as securityTests from './generated/validators/security-tests.js';
import * as soup from './generated/validators/soup.js';
import * as trace from './generated/validators/trace.js';
import * as trend from './generated/validators/trend.js';
import * as verification from './generated/validators/verification.js';
import * as vulnerabilityRisk from './generated/validators/vulnerability-risk.js';
import * as waiver from './generated/validators/waiver.js';
import { type Contract, type Violation, violationsOf } from './violation.ts';

/** The type behind each contract. */
export interface ContractTypes {
  anomalyExport: AnomalyExportRecord;
  anomaly: AnomalyRecord;
  approvals: ApprovalsRecord;
  archive: ArchiveRecord;
  build: BuildRecord;
  cases: CasesFile;
  changeAssessment: ChangeAssessmentRecord;
  changeRequest: ChangeRequestRecord;
  clauses: ClauseCatalogue;
  collected: CollectedRecord;
  config: Config;
  mutants: MutantsFile;
  delivery: DeliveryRecord;
  integrity: IntegrityRecord;
  defectCategories: DefectCategoriesRecord;
  pack: PackFile;
  packApprovals: PackApprovalsRecord;
  plan: PlanRecord;
  profile: Profile;
  published: PublishedRecord;
  rebuild: RebuildRecord;
  configurationHistory: ConfigurationHistoryRecord;
  regression: RegressionRecord;
  legacy: LegacyRecord;
  regulatory: RegulatoryRecord;
  releaseNotes: ReleaseNotesRecord;
  releases: ReleasesRecord;
  requirements: RequirementsRecord;
  restoreDrills: RestoreDrillsRecord;
  reviewEntry: ReviewEntry;
  riskControls: RiskControlsRecord;
  risk: RiskRecord;
  ruleManifest: RuleManifest;
  securityFindings: SecurityFindingsRecord;
  scheme: IntegrityScheme;
  securityNotes: SecurityNotesRecord;
  securityTests: SecurityTestsRecord;
  soup: SoupRecord;
  trace: TraceRecord;
  trend: TrendRecord;
  verification: VerificationRecord;
  vulnerabilityRisk: VulnerabilityRiskRecord;
  waiver: WaiverRecord;
}

export type ContractName = keyof ContractTypes;

const contracts: { readonly [Name in ContractName]: Contract } = {
  anomalyExport,
  anomaly,
  approvals,
  archive,
  build,
  cases,
  changeAssessment,
  changeRequest,
  clauses,
  collected,
  config,
  mutants,
  delivery,
  integrity,
  defectCategories,
  pack,
  packApprovals,
  plan,
  profile,
  published,
  rebuild,
  configurationHistory,
  regression,
  legacy,
  regulatory,
  releaseNotes,
  releases,
  requirements,
  restoreDrills,
  reviewEntry,
  riskControls,
  risk,
  ruleManifest,
  securityFindings,
  scheme,
  securityNotes,
  securityTests,
  soup,
  trace,
  trend,
  verification,
  vulnerabilityRisk,
  waiver,
};

export type Conformity<T> =
  | { readonly conforms: true; readonly value: T }
  | { readonly conforms: false; readonly violations: Violation[] };

/** Checks a value of unknown shape against a contract; the only way from `unknown` to one of our record types. */
export function conform<Name extends ContractName>(name: Name, value: unknown): Conformity<ContractTypes[Name]> {
  const violations = violationsOf(contracts[name], value);
  if (violations.length > 0) return { conforms: false, violations };
  return { conforms: true, value: value as ContractTypes[Name] };
}

/** What a contract asks of a field with a dotted name. */
export function fieldOf(name: ContractName, dotted: string): ContractField {
  return fieldAt(contracts[name].schema, dotted);
}
