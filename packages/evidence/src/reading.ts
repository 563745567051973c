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
  /** True for a case that passed only after it had not passed in the same run. */
  readonly flaky?: true;
  readonly message?: string;
  /** Requirement ids that the report attaches to the case. */
  readonly requirements: readonly string[];
  readonly position: Position;
}

export interface TestsReading extends ReadingBase {
  readonly kind: 'tests';
  readonly format: string;
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
  readonly format: string;
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
  /** Common Platform Enumeration name. */
  readonly cpe?: string;
  /** How the document itself names the component: `bom-ref`, `SPDXID`, `spdxId`. */
  readonly ref?: string;
  /** `<algorithm>:<hex>`, the algorithm in lower case without hyphen, as in `sha256`, `sha512`, `sha3-256`. */
  readonly digests?: readonly string[];
  readonly licenses?: readonly string[];
  /** Whether the document relates the component to another, from either end, or says that it depends on nothing. */
  readonly hasRelationships?: boolean;
  readonly supportLevel?: string;
  /** Epoch milliseconds. */
  readonly supportEndsAt?: number;
  readonly position: Position;
}

interface BillOfMaterials extends ReadingBase {
  readonly format: string;
  readonly specVersion: string;
  /** Serial number or namespace that identifies the document, with its version where it has one (`urn:uuid:…/1`). */
  readonly serialNumber?: string;
  /** How the document itself names the product that it is about. */
  readonly subjectRef?: string;
  /** Persons, organisations and tools that made the document. */
  readonly authors?: readonly string[];
  /** Whether the document relates components to each other at all. */
  readonly hasRelationships?: boolean;
  readonly subject?: {
    readonly name: string;
    readonly version?: string;
    readonly purl?: string;
    readonly sha256?: string;
  };
  readonly components: readonly ComponentReading[];
}

export interface SbomReading extends BillOfMaterials {
  readonly kind: 'sbom';
}

/** The bill of the baseline release, to compare with. */
export interface BaselineSbomReading extends BillOfMaterials {
  readonly kind: 'baselineSbom';
}

export interface VulnerabilitiesReading extends ReadingBase {
  readonly kind: 'vulnerabilities';
  readonly format: string;
  readonly scan: {
    readonly tool: string;
    readonly version?: string;
    readonly at?: number;
    readonly databaseAt?: number;
    readonly target?: string;
    /** Number of packages that were scanned, where the report says. */
    readonly packages?: number;
    readonly nothingScanned: boolean;
  };
  readonly items: readonly (Pick<
    Vulnerability,
    | 'id'
    | 'aliases'
    | 'component'
    | 'severity'
    | 'score'
    | 'vector'
    | 'kev'
    | 'fixedIn'
    | 'ignoredByScanner'
    | 'modifiedAt'
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
  readonly format: string;
  readonly author: string;
  readonly statements: readonly VexStatement[];
}

/** A catalogue of vulnerabilities that are known to be exploited. */
export interface ExploitedReading extends ReadingBase {
  readonly kind: 'exploited';
  readonly format: string;
  readonly version?: string;
  /** Epoch milliseconds. */
  readonly releasedAt?: number;
  readonly entries: readonly {
    readonly id: string;
    /** Date of entry, `YYYY-MM-DD`. */
    readonly since?: string;
    readonly position: Position;
  }[];
}

interface Ratio {
  readonly covered: number;
  readonly total: number;
}

/** What tests covered of one file: counted from its lines and branches, not from what the report claims in sum. */
export interface CoveredFile {
  readonly path: string;
  readonly lines: Ratio;
  readonly branches?: Ratio;
  readonly functions?: Ratio;
}

export interface CoverageReading extends ReadingBase {
  readonly kind: 'coverage';
  readonly format: string;
  /** Each path once. */
  readonly files: readonly CoveredFile[];
}

/** A DSSE envelope as it was signed: `payload` in base64. */
export interface SignedEnvelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { readonly keyid?: string; readonly sig: string }[];
}

/** A statement about artefacts. Its signature is verified where the trusted keys are known: when facts are assembled. */
export interface StatementReading {
  readonly predicateType: string;
  readonly subjects: readonly { readonly name: string; readonly sha256?: string }[];
  readonly builder?: string;
  readonly buildType?: string;
  readonly sourceUri?: string;
  readonly sourceCommit?: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  /** Epoch milliseconds. */
  readonly startedAt?: number;
  readonly finishedAt?: number;
  /** How it is signed: not at all, by keys, or by a Sigstore bundle (its JSON, as parsed). */
  readonly signed:
    | { readonly by: 'nobody' }
    | { readonly by: 'keys'; readonly envelope: SignedEnvelope }
    | { readonly by: 'sigstore'; readonly bundle: unknown };
  readonly position: Position;
}

export interface ProvenanceReading extends ReadingBase {
  readonly kind: 'provenance';
  readonly format: string;
  readonly statements: readonly StatementReading[];
}

/** A pull or merge request with what its reviewers said. People are named as the platform names them. */
export interface ChangeRequestReading {
  readonly id: string;
  readonly tracker: string;
  readonly title?: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly author: string;
  readonly commits: readonly string[];
  readonly headCommit?: string;
  readonly mergeCommit?: string;
  /** Epoch milliseconds. */
  readonly mergedAt?: number;
  readonly mergedBy?: string;
  /** The last word of each reviewer. */
  readonly approvals: readonly {
    readonly by: string;
    readonly state: 'approved' | 'changesRequested' | 'dismissed' | 'commented';
    readonly commit?: string;
    readonly at?: number;
  }[];
  readonly approvalsRequired?: number;
  readonly labels: readonly string[];
  readonly position: Position;
}

export interface ReviewsReading extends ReadingBase {
  readonly kind: 'reviews';
  readonly format: string;
  readonly requests: readonly ChangeRequestReading[];
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
  readonly severity?: string;
  readonly type?: string;
  readonly position: Position;
}

export interface TrackerReading extends ReadingBase {
  readonly kind: 'anomalies';
  readonly format: string;
  /** What the export says of itself; a file that says that it is not whole is refused as EVIDENCE_TRUNCATED. */
  readonly declared?: { readonly query?: string; readonly total?: number };
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
  changeRequests: 'changeRequest',
  trend: 'trend',
  defectCategories: 'defectCategories',
  securityAssessment: 'changeAssessment',
  vulnerabilityRisk: 'vulnerabilityRisk',
  securityNotes: 'securityNotes',
  securityFindings: 'securityFindings',
  securityTests: 'securityTests',
  releaseNotes: 'releaseNotes',
  regulatory: 'regulatory',
  legacy: 'legacy',
  releases: 'releases',
  build: 'build',
  rebuild: 'rebuild',
  archive: 'archive',
  restoreDrills: 'restoreDrills',
  delivery: 'delivery',
  published: 'published',
  integrity: 'integrity',
  verification: 'verification',
  regression: 'regression',
  configurationHistory: 'configurationHistory',
  waivers: 'waiver',
  approvals: 'approvals',
  packApprovals: 'packApprovals',
} as const satisfies Record<string, ContractName>;

export type RecordKind = keyof typeof recordContracts;

/** A record that people (or the build) keep in YAML, JSON or CSV, checked against its contract. */
export type RecordReading = {
  [Kind in RecordKind]: ReadingBase & {
    readonly kind: Kind;
    /** `record`, `csv`, or the format of the tool that the items were exported from. */
    readonly format: string;
    readonly record: ContractTypes[(typeof recordContracts)[Kind]];
    /** Where the value at an RFC 6901 pointer into `record` stands in the file. */
    readonly at: (pointer: string) => Position;
  };
}[RecordKind];

export type Reading =
  | TestsReading
  | FindingsReading
  | SbomReading
  | BaselineSbomReading
  | VulnerabilitiesReading
  | VexReading
  | ExploitedReading
  | CoverageReading
  | ProvenanceReading
  | ReviewsReading
  | TrackerReading
  | RecordReading;

export type EvidenceKindName = Reading['kind'];

/** Kinds of evidence that tools write. */
const machineKinds = [
  'tests',
  'coverage',
  'findings',
  'sbom',
  'baselineSbom',
  'vulnerabilities',
  'exploited',
  'vex',
  'provenance',
  'reviews',
] as const satisfies readonly EvidenceKindName[];

/** Every kind of evidence that comes from files. */
export const evidenceKinds: readonly EvidenceKindName[] = [
  ...machineKinds,
  ...(Object.keys(recordContracts) as RecordKind[]),
];

/** What a reader gets: bytes and the name to speak of them. A reader is a pure function of this. */
export interface ReaderInput {
  readonly bytes: Uint8Array;
  /** Path as the user knows it, for messages only. */
  readonly path: string;
  /** Column mapping of a CSV file: field to header. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Types of items to take from a requirements tool; absent: those that the format itself means by the kind. */
  readonly types?: readonly string[];
  /** Forms of requirement ids in test names and tags, such as `REQ-*`. */
  readonly requirementIds?: readonly string[];
  /** Which states of a tracker mean open and closed, where the format does not say it itself. */
  readonly states?: { readonly open?: readonly string[]; readonly closed?: readonly string[] };
  /** Largest file that is read, in bytes; 64 MiB where the configuration does not raise it. */
  readonly maximumBytes?: number;
}
