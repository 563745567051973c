// The story of the example: who works on the pump, what each commit is, and when.

export interface Worker {
  readonly name: string;
  readonly email: string;
  /** Account of the worker where the changes are reviewed; an id of the product's people. */
  readonly login: string;
}

/** Roles, not persons. They are the people of the product's gatehouse.yaml. */
export const workers = {
  pump: { name: 'Pump Developer', email: 'developer@pump.example.org', login: 'pump-developer' },
  display: { name: 'Display Developer', email: 'display@pump.example.org', login: 'display-developer' },
  release: { name: 'Release Engineer', email: 'release@pump.example.org', login: 'release-engineer' },
  pipeline: { name: 'Release Pipeline', email: 'pipeline@pump.example.org', login: 'release-pipeline' },
  safety: { name: 'Safety Engineer', email: 'safety@pump.example.org', login: 'safety-engineer' },
  security: { name: 'Security Engineer', email: 'security@pump.example.org', login: 'security-engineer' },
  quality: { name: 'Quality Manager', email: 'quality@pump.example.org', login: 'quality-manager' },
} as const satisfies Record<string, Worker>;

export type WorkerId = keyof typeof workers;

/** What builds the releases. */
export const pipeline = {
  id: 'https://pipeline.example.org/release',
  repository: 'https://git.example.org/infusion-pump.git',
} as const;

/** A commit on `main`: the files of `story/<folder>`. */
export interface MainCommit {
  readonly folder: string;
  readonly by: WorkerId;
  readonly at: string;
  readonly message: string;
  /** Version that this commit is tagged with. */
  readonly tag?: string;
  /** Who approved the pull request that brought it. */
  readonly reviewer?: WorkerId;
}

export const mainCommits: readonly MainCommit[] = [
  {
    folder: '01-controller',
    by: 'pump',
    at: '2025-06-02T08:00:00Z',
    message: 'Give boluses within the limits of the drug library',
  },
  {
    folder: '02-remote-display',
    by: 'display',
    at: '2025-06-10T13:20:00Z',
    message: 'Show the status on a paired remote display; install signed updates',
  },
  {
    folder: '03-risk-file',
    by: 'safety',
    at: '2025-06-12T09:00:00Z',
    message: 'Classify the software and list its risk controls',
  },
  {
    folder: '04-requirements',
    by: 'quality',
    at: '2025-11-10T15:00:00Z',
    message: 'Approve requirements, trace and plan for 2.3.0',
  },
  { folder: '05-release-2.3.0', by: 'release', at: '2025-11-18T09:00:00Z', message: 'Release 2.3.0', tag: '2.3.0' },
  { folder: '06-extended-bolus', by: 'pump', at: '2026-01-12T10:40:00Z', message: 'Spread a bolus over an hour\n\nChange: CR-21', reviewer: 'display' },
  {
    folder: '07-trend-page',
    by: 'display',
    at: '2026-01-29T14:15:00Z',
    message: 'Show the samples of the last day on the remote display\n\nChange: CR-22', reviewer: 'pump'
  },
  {
    folder: '08-alarm-reminder',
    by: 'pump',
    at: '2026-02-16T09:30:00Z',
    message: 'Sound an alarm again when its cause stays\n\nChange: CR-23', reviewer: 'safety'
  },
  {
    folder: '09-requirements-2.4.0',
    by: 'quality',
    at: '2026-02-24T15:00:00Z',
    message: 'Approve requirements, trace and plan for 2.4.0', reviewer: 'safety'
  },
  {
    folder: '10-shorter-code',
    by: 'display',
    at: '2026-03-02T15:30:00Z',
    message: 'Pair with a code of four digits, for faster pairing\n\nChange: CR-24', reviewer: 'pump'
  },
  { folder: '11-release-2.4.0', by: 'release', at: '2026-03-03T09:00:00Z', message: 'Release 2.4.0\n\nChange: CR-25', tag: '2.4.0', reviewer: 'quality' },
  {
    folder: '12-upgrade-jquery',
    by: 'display',
    at: '2026-03-16T11:00:00Z',
    message: 'Upgrade jquery to 3.7.1: CVE-2020-11023 is being exploited\n\nChange: CR-26', reviewer: 'security'
  },
  { folder: '13-six-digits', by: 'pump', at: '2026-03-23T10:20:00Z', message: 'Pair with a code of six digits again\n\nChange: CR-27', reviewer: 'display' },
  {
    folder: '14-requirements-2.4.1',
    by: 'quality',
    at: '2026-04-02T15:00:00Z',
    message: 'Approve requirements, trace and plan for 2.4.1', reviewer: 'safety'
  },
  { folder: '15-release-2.4.1', by: 'release', at: '2026-04-07T09:00:00Z', message: 'Release 2.4.1\n\nChange: CR-28', tag: '2.4.1', reviewer: 'quality' },
];

/** The records about a release: evidence from the tools, then one commit of each person. */
export interface ReleaseRecords {
  readonly version: string;
  /** Day of the evidence and the records. */
  readonly day: string;
  /** Commit on which the bench tests ran, and on which day: the lesson of 2.4.0 is that it is not the released one. */
  readonly bench: { readonly folder: string; readonly day: string };
}

export const releaseRecords: readonly ReleaseRecords[] = [
  { version: '2.4.0', day: '2026-03-03', bench: { folder: '09-requirements-2.4.0', day: '2026-03-02' } },
  { version: '2.4.1', day: '2026-04-07', bench: { folder: '15-release-2.4.1', day: '2026-04-07' } },
];

/** Folders of `story/records-<version>`, in the order in which they are committed, with the time of day. */
export const recordCommits = [
  { folder: 'pipeline', by: 'pipeline', time: '11:40:00Z', message: 'Evidence of the release pipeline' },
  { folder: 'safety', by: 'safety', time: '12:30:00Z', message: 'Anomalies and their safety evaluation' },
  { folder: 'security', by: 'security', time: '13:15:00Z', message: 'Security records' },
  { folder: 'quality', by: 'quality', time: '14:35:00Z', message: 'Regression analysis, verification report, release notes' },
  { folder: 'export', by: 'quality', time: '15:05:00Z', message: 'Export of the issue tracker' },
  { folder: 'risk', by: 'quality', time: '15:20:00Z', message: 'Risk management report' },
  { folder: 'archive', by: 'release', time: '15:30:00Z', message: 'Archive manifest, retention and history' },
] as const satisfies readonly { folder: string; by: WorkerId; time: string; message: string }[];
