// The story of the example: who works on the monitor, what each commit is, and when.

export interface Worker {
  readonly name: string;
  readonly email: string;
}

/** Roles, not persons. They are the people of the product's gatehouse.yaml. */
export const workers = {
  firmware: { name: 'Firmware Developer', email: 'firmware@monitor.example.org' },
  display: { name: 'Display Developer', email: 'display@monitor.example.org' },
  release: { name: 'Release Engineer', email: 'release@monitor.example.org' },
  pipeline: { name: 'Release Pipeline', email: 'pipeline@monitor.example.org' },
  safety: { name: 'Safety Engineer', email: 'safety@monitor.example.org' },
  security: { name: 'Security Engineer', email: 'security@monitor.example.org' },
  quality: { name: 'Quality Manager', email: 'quality@monitor.example.org' },
} as const satisfies Record<string, Worker>;

export interface Commit {
  /** Folder of `story/` whose files the commit writes. */
  readonly folder: string;
  readonly by: keyof typeof workers;
  readonly at: string;
  readonly message: string;
  /** Version that the commit is tagged with. */
  readonly tag?: string;
}

export const version = '1.3.0';
export const baseline = '1.2.0';

/** What builds the releases. */
export const pipeline = {
  id: 'https://pipeline.example.org/release',
  repository: 'https://git.example.org/bedside-monitor.git',
} as const;

/** The day on which the tools ran over the release. */
export const day = '2026-11-22';

/** Moment at which the release is judged; fixed, so that the example never goes stale. */
export const effectiveTime = '2026-11-23T09:00:00Z';

/** Moment at which the quality manager approves the rules that judge it. */
export const rulesApprovedAt = '2026-11-23T08:30:00Z';

export const commits: readonly Commit[] = [
  {
    folder: '01-firmware',
    by: 'firmware',
    at: '2026-05-04T08:00:00Z',
    message: 'Show the saturation, and an alarm when it is low',
  },
  {
    folder: '02-relay-and-display',
    by: 'display',
    at: '2026-05-11T13:20:00Z',
    message: 'Show the monitor on displays of the ward',
  },
  {
    folder: '03-risks-and-requirements',
    by: 'quality',
    at: '2026-05-20T09:00:00Z',
    message: 'Approve requirements, risk file and plan for 1.2.0',
  },
  { folder: '04-release-1.2.0', by: 'release', at: '2026-06-01T09:00:00Z', message: 'Release 1.2.0', tag: baseline },
  {
    folder: '05-sensor-off',
    by: 'firmware',
    at: '2026-09-14T10:40:00Z',
    message: 'Raise an alarm when the sensor is off',
  },
  {
    folder: '06-trend',
    by: 'display',
    at: '2026-10-05T14:15:00Z',
    message: 'Show the trend of the last ten minutes',
  },
  {
    folder: '07-approval-1.3.0',
    by: 'quality',
    at: '2026-11-12T14:00:00Z',
    message: 'Approve requirements, risk file and plan for 1.3.0',
  },
  { folder: '08-release-1.3.0', by: 'release', at: `${day}T08:00:00Z`, message: 'Release 1.3.0', tag: version },
];

/** Who commits the records of `story/records/<folder>` after the release was built and tested. */
export const recordCommits = [
  { folder: 'pipeline', by: 'pipeline', at: `${day}T21:01:00Z`, message: 'Evidence of the release pipeline' },
  { folder: 'safety', by: 'safety', at: `${day}T21:05:00Z`, message: 'Anomalies and their safety evaluation' },
  { folder: 'security', by: 'security', at: `${day}T21:15:00Z`, message: 'Security records' },
  { folder: 'quality', by: 'quality', at: `${day}T21:35:00Z`, message: 'Verification report and release notes' },
  { folder: 'export', by: 'quality', at: `${day}T21:45:00Z`, message: 'Export of the issue tracker' },
  { folder: 'risk', by: 'quality', at: `${day}T21:50:00Z`, message: 'Risk management report' },
  { folder: 'archive', by: 'release', at: `${day}T21:55:00Z`, message: 'Retention of the archive' },
] as const satisfies readonly Commit[];

/** How a file of evidence is collected, with what its tool worked on. */
export interface Collection {
  readonly kind: string;
  readonly file: string;
  readonly at: string;
  /** The tool worked on the packed release, not on its sources. */
  readonly onArtifact?: true;
  readonly environment?: string;
  /** File beside it that the tool read. */
  readonly input?: string;
  /** When the database that the tool searched was made. */
  readonly databaseAt?: string;
}

const after = `${day}T21:00:00Z`;

export const collections: readonly Collection[] = [
  { kind: 'tests', file: 'bench.zip', at: after, onArtifact: true, environment: 'bench' },
  { kind: 'tests', file: 'service.go-test.json', at: after, environment: 'pipeline' },
  { kind: 'tests', file: 'display.tap', at: after, environment: 'pipeline' },
  { kind: 'tests', file: 'display.ctrf.json', at: after, environment: 'pipeline' },
  { kind: 'coverage', file: 'firmware.cobertura.xml', at: after },
  { kind: 'coverage', file: 'display.lcov.info', at: after },
  { kind: 'findings', file: 'firmware.flawfinder.sarif', at: after },
  { kind: 'findings', file: 'firmware.cppcheck.xml', at: after },
  { kind: 'findings', file: 'display.eslint.json', at: after },
  { kind: 'sbom', file: 'product.cdx.xml', at: after, onArtifact: true },
  { kind: 'baselineSbom', file: 'baseline.spdx.json', at: after },
  {
    kind: 'vulnerabilities',
    file: 'vulnerabilities.osv.json',
    at: after,
    input: 'product.cdx.xml',
    databaseAt: `${day}T19:30:00Z`,
  },
  { kind: 'exploited', file: 'exploited.kev.json', at: after },
  { kind: 'requirements', file: 'needs.json', at: after },
  { kind: 'reviews', file: 'reviews.github.json', at: after },
  { kind: 'anomalies', file: 'anomalies.jira.csv', at: `${day}T21:41:00Z` },
];
