// The records that people write about a release once it is built and tested, by who commits them.
import { day, type Product, type workers } from './products.ts';
import { anomaly, type Known } from './records.ts';

/** Digests and commits that the records name. */
interface Told {
  readonly anomalyList: string;
  readonly runs: string;
  readonly history: string;
  /** Commit with which the product was begun. */
  readonly begun: string;
  /** The change after it. */
  readonly change: string;
}

interface Assessment {
  readonly by: keyof typeof workers;
  readonly files: Readonly<Record<string, string>>;
}

export function assessments({ id, version }: Product, { commit, artifact, commits }: Known, told: Told): Assessment[] {
  const author = (who: string): string => `author: ${who}\nversion: "${version}"\n`;
  return [
    {
      by: 'release',
      files: {
        [`gate/archive/${version}.yaml`]: `${author('release-engineer')}items: []
location: Release archive, ${id}/${version}
retention:
  lock: compliance
  lockedAt: ${day}T11:00:00Z
  lockedUntil: 2042-01-01
  productLifetimeYears: 10
  hold: { active: true, reference: HOLD-1 }
`,
      },
    },
    {
      by: 'safety',
      files: {
        'gate/anomalies/ISSUE-1.yaml': anomaly,
        'gate/trend.yaml': `by: safety-engineer
reviewedAt: ${day}
basis: All issues of the repository.
conclusion: One issue; no trend.
`,
      },
    },
    {
      by: 'security',
      files: {
        [`gate/changes/${version}.yaml`]: `${author('security-engineer')}range: { to: ${commit} }
method: [path rules, message rules, dependency comparison, reading every change]
changes:
${commits
  .map(
    ({ id: change }) => `  - commit: ${change}
    relevant: false
    reason: Nothing is received, sent or stored.
    reviewer: security-engineer
    competence: product security
    at: ${day}T11:30:00Z
`,
  )
  .join('')}threatModel: { state: noUpdateNeeded, reason: The product is not connected., reference: docs/risk-file.md }
attackSurface: none
testsRerun: [product]
fieldedVersions: none
conclusion: { by: security-engineer, at: ${day}T12:00:00Z, text: All changes were read. }
`,
        'gate/security-findings.yaml': `author: security-engineer
review: { version: "${version}", by: security-engineer, at: ${day} }
findings: []
`,
        [`gate/security-notes/${version}.yaml`]: `${author('security-engineer')}appliesTo: ${id} ${version}, the first release
fixed: none
remaining: none
apply: Installed from the service portal.
verifyApplied: The product shows its version at its start.
riskOfNotApplying: None; there is no earlier release.
compatibility: Needs nothing else.
integrity: The portal shows the digest of the package.
guidance: Keep the device locked.
sbom: Bill of materials evidence/${version}/sbom.cdx.json
endOfSupport: "2034-12-31"
contact: security@company.example.org
decommissioning: Removing the product removes its data.
`,
        [`gate/security-tests/${version}.yaml`]: `${author('security-engineer')}tests:
${['requirements', 'threatMitigation', 'vulnerability', 'penetration']
  .map(
    (kind) =>
      `  - { kind: ${kind}, at: ${day}, outcome: passed, commit: ${commit}, by: security-engineer, independence: The tester writes no code of the product., report: DOC-SEC-TEST }\n`,
  )
  .join('')}`,
        [`gate/integrity/${version}.yaml`]: `${author('security-engineer')}files:
  - { artifact: "${artifact}", path: ${id}-${version}.tar, kind: executable, coveredBy: signature, key: release-signing, verified: true, verifiedAt: ${day}T11:45:00Z }
keys:
  - { id: release-signing, approvedBy: quality-manager, approvedAt: 2026-10-01, custody: { at: 2026-10-01, by: security-engineer, reference: KEY-1 } }
`,
      },
    },
    {
      by: 'quality',
      files: {
        'gate/releases.yaml': `author: quality-manager
firstRelease: true
changeControl:
  after: ${told.begun}
  reason: Up to here the product was being developed for the first time.
  approver: quality-manager
  approvedAt: 2026-10-03
`,
        'gate/anomaly-export.yaml': `author: quality-manager
tracker: repository
query: all files of gate/anomalies
total: 1
extractedAt: ${day}T13:00:00Z
`,
        [`gate/verification/${version}.yaml`]: `author: quality-manager
id: VR-${version}
version: "${version}"
commit: ${commit}
signedAt: ${day}T13:30:00Z
runSetDigest: "${told.runs}"
conclusion: acceptable
summary: All planned tests were run and passed.
environments:
  - name: pipeline
    hardware: Virtual machine of the release pipeline, x86-64
    software: Debian 12
    tools: [{ name: node --test, version: "24.21" }]
    executor: release-pipeline
    responsible: quality-manager
`,
        [`gate/regression/${version}.yaml`]: `version: "${version}"
range: { to: ${commit} }
scope: all
rationale: First release; everything is tested.
by: quality-manager
at: ${day}T13:00:00Z
`,
        'gate/change-requests/CR-1.yaml': `id: CR-1
title: What was missing for the first release
state: approved
approver: quality-manager
approvedAt: 2026-11-01T10:00:00Z
commits: [${told.change}]
safetyAnalysis: { by: safety-engineer, at: 2026-10-30T09:00:00Z, conclusion: It changes no risk control. }
noRiskControlsAffected: The code stands beside that of the risk controls.
`,
        [`gate/regulatory/${version}.yaml`]: `${author('quality-manager')}decisions:
  - { market: eu, significant: false, rationale: First release., approvalNeeded: false, by: quality-manager, at: ${day}T13:10:00Z }
`,
        [`gate/release-notes/${version}.yaml`]: `${author('quality-manager')}summary: The first release.
changes: [The first release]
knownAnomalies:
  - { id: ISSUE-1, text: The colour of the title differs from the style guide., workaround: None needed. }
`,
        [`gate/risk-reports/${version}.yaml`]: `author: quality-manager
report:
  version: "${version}"
  reference: Risk management report of ${id} ${version}
  approvedBy: quality-manager
  at: ${day}T13:45:00Z
  planImplemented: true
  overallAcceptable: true
  postProduction: Reports of users are reviewed each month, and the risk file with them.
  anomalyListDigest: "${told.anomalyList}"
`,
        [`gate/configuration-history/${version}.yaml`]: `${author('quality-manager')}range: { to: ${commit} }
exports:
  - { of: commits, path: "Release archive, ${id}/${version}/commits.txt", sha256: "${told.history}", exportedAt: ${day}T13:20:00Z, query: git log --format=fuller }
  - { of: tracker, tracker: repository, path: "Release archive, ${id}/${version}/anomalies", sha256: "${told.anomalyList}", exportedAt: ${day}T13:20:00Z }
`,
      },
    },
  ];
}
