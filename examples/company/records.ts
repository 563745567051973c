// The records that people of a product keep for its first release, and the files of its pipeline: the least that the rules ask for.
import { day, type Product } from './products.ts';

export interface BroughtCommit {
  readonly id: string;
  readonly email: string;
  readonly at: string;
  readonly title: string;
}

/** How the files of the evidence are collected. */
export const collections = [
  { kind: 'tests', file: 'tests.xml', environment: 'pipeline' },
  { kind: 'tests', file: 'unit-tests.xml', environment: 'pipeline' },
  { kind: 'coverage', file: 'coverage.lcov' },
  { kind: 'findings', file: 'lint.sarif' },
  { kind: 'sbom', file: 'sbom.cdx.json' },
  { kind: 'vulnerabilities', file: 'vulnerabilities.grype.json', databaseAt: `${day}T08:00:00Z` },
  { kind: 'reviews', file: 'reviews.github.json' },
] as const;

/** What is known once the release is tagged and packed. */
export interface Known {
  readonly commit: string;
  readonly artifact: string;
  readonly git: { readonly version: string; readonly digest: string };
  readonly procedure: string;
  readonly lockFile: string;
  /** Of the product, oldest first. */
  readonly commits: readonly BroughtCommit[];
}

type Files = Readonly<Record<string, string>>;

const at = (hour: string): string => `${day}T${hour}:00Z`;

/** Committed before the release. */
export function plans({ id, version, level, requirement, worstCase, riskControl }: Product): Files {
  const control = riskControl === undefined ? '' : '    riskControls: [RC-1]\n';
  return {
    'docs/risk-file.md': '# Risk file, version 1\n\nKept in the risk management system; this is its export.\n',
    'package-lock.json': `${JSON.stringify({ name: id, version, lockfileVersion: 3, packages: {} }, undefined, 2)}\n`,
    'docs/build-procedure.md': '# Build\n\n`git archive` packs the tagged folder.\n',
    'gate/requirements.yaml': `author: quality-manager
requirements:
  - id: REQ-1
    title: ${requirement}
${control}    verifiedBy: [{ test: "product::does what it must", environment: pipeline }]
`,
    'gate/risk-controls.yaml':
      riskControl === undefined
        ? 'author: safety-engineer\nnone: No failure of the app leads to harm, so no control is needed.\n'
        : `author: safety-engineer
riskControls:
  - id: RC-1
    title: ${riskControl}
    location: software
    items: [product]
    verifiedBy: [{ test: "product::does what it must", environment: pipeline }]
`,
    'gate/plan.yaml': `author: quality-manager
tasks:
  - { id: TASK-1, title: Requirements reviewed, state: done, document: { id: DOC-REQ, version: "1" } }
  - { id: TASK-2, title: System test, state: done, document: { id: DOC-VER, version: "1" } }
securityTasks:
  - { id: SEC-TASK-1, title: Security tests, state: done, document: { id: DOC-VER, version: "1" } }
documents:
  - { id: DOC-REQ, title: Software requirements, version: "1", state: approved, approver: quality-manager, approvedAt: 2026-10-01 }
  - { id: DOC-VER, title: Verification plan, version: "1", state: approved, approver: quality-manager, approvedAt: 2026-10-01 }
`,
    'gate/risk.yaml': `author: safety-engineer
classification:
  level: ${level}
  rationale: "${worstCase}"
  worstCase: "${worstCase}"
  approver: quality-manager
  approvedAt: 2026-10-01
  riskFile: docs/risk-file.md
  reductions: []
riskFile: { version: "1", changedAt: 2026-10-01 }
`,
    'gate/soup.yaml': 'author: quality-manager\nnone: The product runs on what the platform brings and links no library.\n',
    'gate/delivery.yaml': `author: quality-manager
channels:
  - id: portal
    title: Download from the service portal
    covers: [replication, labelling, protection, storage, delivery]
    notApplicable: [{ aspect: packaging, reason: The portal delivers files. }]
    procedure: SOP-DEL-1, version 1
    approvedBy: quality-manager
    approvedAt: 2026-10-01
`,
    'gate/defect-categories.yaml': `author: quality-manager
technologies:
  - technology: javascript
    categories:
      - { id: loose-comparison, title: Values of different types that compare as equal, checks: [{ tool: ESLint, rules: [eqeqeq] }] }
`,
  };
}

/** Written by the pipeline for the tagged commit, below `evidence/<version>/`. */
export function evidence({ id, name, version, change }: Product, known: Known): Files {
  const sarif = {
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'ESLint', version: '9.30.0', rules: [{ id: 'eqeqeq' }] } }, invocations: [{ executionSuccessful: true }], results: [] }],
  };
  const sbom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: at('09:10'),
      tools: { components: [{ type: 'application', name: 'release-pipeline', version: '1' }] },
      component: { type: 'application', 'bom-ref': id, name: id, version, purl: `pkg:generic/${id}@${version}` },
    },
    components: [],
    dependencies: [{ ref: id, dependsOn: [] }],
  };
  const scan = {
    matches: [],
    source: { type: 'sbom-file', target: `evidence/${version}/sbom.cdx.json` },
    descriptor: {
      name: 'grype',
      version: '0.104.0',
      timestamp: at('09:20'),
      db: { status: { built: at('08:00') } },
    },
  };
  const build = {
    commit: known.commit,
    dirty: false,
    builder: 'release-pipeline',
    repository: 'https://git.example.org/products.git',
    definition: { path: 'docs/build-procedure.md', sha256: known.procedure },
    procedure: 'docs/build-procedure.md',
    toolchain: [{ name: 'git', ...known.git }],
    images: [],
    operatingSystem: 'linux x64',
    lockFiles: [{ path: 'package-lock.json', sha256: known.lockFile }],
    parameters: { format: 'tar' },
    environment: { TZ: 'UTC' },
    overrides: [],
    outputs: [{ name: `${id}-${version}.tar`, sha256: known.artifact, version }],
    logSha256: known.artifact,
    startedBy: 'release pipeline',
    startedAt: at('09:00'),
    finishedAt: at('09:01'),
  };
  return {
    'tests.xml': junit(name, 'product', 'does what it must', known.commit),
    'unit-tests.xml': junit(name, 'unit', 'computes what it is given', known.commit),
    'coverage.lcov': `TN:\nSF:${change.file}\nDA:1,1\nLF:1\nLH:1\nBRDA:1,0,0,1\nBRDA:1,0,1,1\nBRF:2\nBRH:2\nend_of_record\n`,
    'reviews.github.json': `${JSON.stringify(known.commits.map(pullRequest), undefined, 2)}\n`,
    'lint.sarif': `${JSON.stringify(sarif, undefined, 2)}\n`,
    'sbom.cdx.json': `${JSON.stringify(sbom, undefined, 2)}\n`,
    'vulnerabilities.grype.json': `${JSON.stringify(scan, undefined, 2)}\n`,
    'build-record.json': `${JSON.stringify(build, undefined, 2)}\n`,
  };
}

function junit(suite: string, classname: string, name: string, commit: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="${suite}" tests="1" failures="0" errors="0" skipped="0" timestamp="${at('09:05')}" time="0.2">
    <properties><property name="commit" value="${commit}"/></properties>
    <testcase classname="${classname}" name="${name}" time="0.2"/>
  </testsuite>
</testsuites>
`;
}

/** The pull request of a commit, as `gh pr list --json` exports it; the release engineer reviews them all. */
function pullRequest({ id, email, at: time, title }: BroughtCommit, position: number) {
  const account = (login: string) => ({ id: `U_${login}`, login, name: login });
  const [author = ''] = email.split('@');
  return {
    number: position + 1,
    title,
    state: 'MERGED',
    author: account(author),
    commits: [
      {
        ...{ oid: id, messageHeadline: title, messageBody: '', authoredDate: time, committedDate: time },
        authors: [{ ...account(author), email }],
      },
    ],
    headRefOid: id,
    mergeCommit: { oid: id },
    mergedAt: time,
    mergedBy: account('release'),
    reviews: [
      {
        ...{ id: `PRR_${position + 1}`, author: { login: 'release' }, authorAssociation: 'MEMBER', body: '' },
        ...{ submittedAt: time, includesCreatedEdit: false, reactionGroups: [], state: 'APPROVED', commit: { oid: id } },
      },
    ],
    labels: [],
  };
}

/** What an open anomaly is kept as; the same minor one in each product. */
export const anomaly = `author: safety-engineer
id: ISSUE-1
title: The colour of the title differs from the style guide
description: The title is shown in dark blue instead of black.
state: open
affectedVersions: ["1.0.0"]
affectedItems: [product]
problemReport: repository#ISSUE-1
openedAt: 2026-11-10T09:00:00Z
lastModifiedAt: 2026-11-10T10:00:00Z
reportedBy: developer
assignee: developer
criticality: { performance: none, safety: none, security: none }
discovery: { method: test, at: 2026-11-10, by: developer }
triage: { relevant: false, rationale: A colour without meaning., by: safety-engineer, at: 2026-11-11T09:00:00Z }
rootCause: The style sheet was copied from a template.
noHazardRationale: The colour carries no meaning.
affectedRequirements: [REQ-1]
affectedRiskControls: [none]
impact: None.
useErrorConsiderations: Both colours can be read.
evaluation:
  outcome: acceptable
  by: safety-engineer
  role: safety
  at: 2026-11-12T10:00:00Z
  riskFileVersion: "1"
  rationaleNotFixed: It harms nobody; the next release has it.
disposition: { decision: fixLater, reference: Change board 2026-11-13, by: quality-manager, at: 2026-11-13T14:00:00Z }
workaround: None needed.
userFacing: false
userCommunication: Release notes
security: { impact: none, cwe: [CWE-451], rationale: Nobody takes one colour for the other., by: security-engineer, at: 2026-11-12T11:00:00Z }
alsoAffects: [none]
plannedFix: { release: "1.1.0" }
reportability: { by: quality-manager, at: 2026-11-13T14:00:00Z }
`;
