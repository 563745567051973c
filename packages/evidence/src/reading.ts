// What a reader understood of one file: the normalised content of each kind of evidence, before anything is joined.
import type { ContractName, ContractTypes, Counts, Finding, Vulnerability } from '@gatehouse/schema';

/** A place inside the file that was read: 1-based line and column where the format has lines, RFC 6901 pointer where it has structure. */
export interface Position {
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** What the file says about itself. Absent means that it does not say. */
export interface Claims {
  readonly commit?: string;
  /** `sha256:<hex>` of the artefact that it is about. */
  readonly artifact?: string;
  readonly version?: string;
  /** Epoch milliseconds. */
  readonly producedAt?: number;
}

interface ReadingBase {
  readonly claims: Claims;
  /** Well-formed, but nothing in it. */
  readonly empty: boolean;
}

export type Outcome = keyof Counts;

export interface TestCase {
  /** `<classname>::<name>`, or the name where the format has no class. */
  readonly id: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** 1, or more where the report tells of retries. */
  readonly attempts: number;
  readonly message?: string;
  /** Requirement ids that the report attaches to the case. */
  readonly requirements: readonly string[];
  readonly position: Position;
}

export interface TestsReading extends ReadingBase {
  readonly kind: 'tests';
  readonly format: 'junit';
  readonly cases: readonly TestCase[];
  readonly startedAt?: number;
  readonly finishedAt?: number;
  readonly executor?: string;
  readonly tools: readonly { readonly name: string; readonly version?: string }[];
}

export interface ToolRunReading {
  readonly tool: string;
  readonly version?: string;
  readonly commit?: string;
  /** False when the tool itself says that it did not run to its end. */
  readonly successful: boolean;
  readonly findings: readonly (Omit<Finding, 'source' | 'tool'> & { readonly position: Position })[];
  readonly position: Position;
}

export interface FindingsReading extends ReadingBase {
  readonly kind: 'findings';
  readonly format: 'sarif';
  readonly runs: readonly ToolRunReading[];
}

export interface ComponentReading {
  /** Package URL with version where there is one, else `name@version`, else the name. */
  readonly key: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly type: string;
  readonly supplier?: string;
  readonly scope: 'required' | 'optional' | 'excluded';
  /** Whether the bill itself marks it as a part of the product that nobody else supplied. */
  readonly own: boolean;
  readonly position: Position;
}

export interface SbomReading extends ReadingBase {
  readonly kind: 'sbom';
  readonly format: 'cyclonedx-json';
  readonly specVersion: string;
  readonly subject?: {
    readonly name: string;
    readonly version?: string;
    readonly purl?: string;
    readonly sha256?: string;
  };
  readonly components: readonly ComponentReading[];
}

export interface VulnerabilitiesReading extends ReadingBase {
  readonly kind: 'vulnerabilities';
  readonly format: 'grype';
  readonly scan: {
    readonly tool: string;
    readonly version?: string;
    readonly at?: number;
    readonly databaseAt?: number;
    readonly target?: string;
    readonly nothingScanned: boolean;
  };
  readonly items: readonly (Pick<
    Vulnerability,
    'id' | 'aliases' | 'component' | 'severity' | 'score' | 'kev' | 'fixedIn' | 'ignoredByScanner'
  > & { readonly position: Position })[];
}

export interface VexStatement {
  /** Vulnerability id and its aliases. */
  readonly vulnerability: string;
  readonly aliases: readonly string[];
  /** Product identifiers (package URLs, digests `sha256:<hex>`, or other ids) with the components inside them that are meant. */
  readonly products: readonly { readonly ids: readonly string[]; readonly subcomponents: readonly string[] }[];
  readonly status: 'not_affected' | 'affected' | 'fixed' | 'under_investigation';
  readonly justification?: string;
  readonly impactStatement?: string;
  readonly actionStatement?: string;
  readonly reference?: string;
  readonly secondReviewer?: string;
  /** Epoch milliseconds: of the statement, else of the document. */
  readonly at: number;
  readonly position: Position;
}

export interface VexReading extends ReadingBase {
  readonly kind: 'vex';
  readonly format: 'openvex';
  readonly author: string;
  readonly statements: readonly VexStatement[];
}

/** An item of a tracker export. */
export interface TrackerItem {
  readonly number: string;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly url?: string;
  readonly openedAt?: number;
  readonly changedAt?: number;
  readonly position: Position;
}

export interface TrackerReading extends ReadingBase {
  readonly kind: 'anomalies';
  readonly format: 'github-issues';
  readonly items: readonly TrackerItem[];
}

/** Which contract each kind of record follows. */
export const recordContracts = {
  requirements: 'requirements',
  riskControls: 'riskControls',
  trace: 'trace',
  anomalies: 'anomaly',
  anomalyExport: 'anomalyExport',
  plan: 'plan',
  risk: 'risk',
  soup: 'soup',
  securityAssessment: 'changeAssessment',
  vulnerabilityRisk: 'vulnerabilityRisk',
  securityNotes: 'securityNotes',
  releaseNotes: 'releaseNotes',
  releases: 'releases',
  build: 'build',
  archive: 'archive',
  verification: 'verification',
  waivers: 'waiver',
} as const satisfies Record<string, ContractName>;

export type RecordKind = keyof typeof recordContracts;

/** A record that people (or the build) keep in YAML, JSON or CSV, checked against its contract. */
export type RecordReading = {
  [Kind in RecordKind]: ReadingBase & {
    readonly kind: Kind;
    readonly format: 'record' | 'csv';
    readonly record: ContractTypes[(typeof recordContracts)[Kind]];
    /** Where the value at an RFC 6901 pointer into `record` stands in the file. */
    readonly at: (pointer: string) => Position;
  };
}[RecordKind];

export type Reading =
  | TestsReading
  | FindingsReading
  | SbomReading
  | VulnerabilitiesReading
  | VexReading
  | TrackerReading
  | RecordReading;

export type EvidenceKindName = Reading['kind'];

/** What a reader gets: bytes and the name to speak of them. A reader is a pure function of this. */
export interface ReaderInput {
  readonly bytes: Uint8Array;
  /** Path as the user knows it, for messages only. */
  readonly path: string;
  /** Column mapping of a CSV file: field to header. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Largest file that is read, in bytes; 64 MiB where the configuration does not raise it. */
  readonly maximumBytes?: number;
}
