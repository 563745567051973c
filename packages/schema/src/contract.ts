// Every contract by name: its validator and its schema, for reading one unknown value into a known type.

import type { AnomalyRecord } from './generated/types/anomaly.ts';
import type { AnomalyExportRecord } from './generated/types/anomaly-export.ts';
import type { ApprovalsRecord } from './generated/types/approvals.ts';
import type { ArchiveRecord } from './generated/types/archive.ts';
import type { BuildRecord } from './generated/types/build.ts';
import type { CasesFile } from './generated/types/cases.ts';
import type { ChangeAssessmentRecord } from './generated/types/change-assessment.ts';
import type { ClauseCatalogue } from './generated/types/clauses.ts';
import type { CollectedRecord } from './generated/types/collected.ts';
import type { Config } from './generated/types/config.ts';
import type { PackFile } from './generated/types/pack.ts';
import type { PackApprovalsRecord } from './generated/types/pack-approvals.ts';
import type { PlanRecord } from './generated/types/plan.ts';
import type { Profile } from './generated/types/profile.ts';
import type { ReleaseNotesRecord } from './generated/types/release-notes.ts';
import type { ReleasesRecord } from './generated/types/releases.ts';
import type { RequirementsRecord } from './generated/types/requirements.ts';
import type { RiskRecord } from './generated/types/risk.ts';
import type { RiskControlsRecord } from './generated/types/risk-controls.ts';
import type { RuleManifest } from './generated/types/rule-manifest.ts';
import type { SecurityNotesRecord } from './generated/types/security-notes.ts';
import type { SoupRecord } from './generated/types/soup.ts';
import type { TraceRecord } from './generated/types/trace.ts';
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
import * as clauses from './generated/validators/clauses.js';
import * as collected from './generated/validators/collected.js';
import * as config from './generated/validators/config.js';
import * as pack from './generated/validators/pack.js';
import * as packApprovals from './generated/validators/pack-approvals.js';
import * as plan from './generated/validators/plan.js';
import * as profile from './generated/validators/profile.js';
import * as releaseNotes from './generated/validators/release-notes.js';
import * as releases from './generated/validators/releases.js';
import * as requirements from './generated/validators/requirements.js';
import * as risk from './generated/validators/risk.js';
import * as riskControls from './generated/validators/risk-controls.js';
import * as ruleManifest from './generated/validators/rule-manifest.js';
import * as securityNotes from './generated/validators/security-notes.js';
import * as soup from './generated/validators/soup.js';
import * as trace from './generated/validators/trace.js';
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
  clauses: ClauseCatalogue;
  collected: CollectedRecord;
  config: Config;
  pack: PackFile;
  packApprovals: PackApprovalsRecord;
  plan: PlanRecord;
  profile: Profile;
  releaseNotes: ReleaseNotesRecord;
  releases: ReleasesRecord;
  requirements: RequirementsRecord;
  riskControls: RiskControlsRecord;
  risk: RiskRecord;
  ruleManifest: RuleManifest;
  securityNotes: SecurityNotesRecord;
  soup: SoupRecord;
  trace: TraceRecord;
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
  clauses,
  collected,
  config,
  pack,
  packApprovals,
  plan,
  profile,
  releaseNotes,
  releases,
  requirements,
  riskControls,
  risk,
  ruleManifest,
  securityNotes,
  soup,
  trace,
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
