// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Everything the gate understood of a release: the `input` of every rule. Facts state, rules judge. Arrays are sorted by id; an index beside an array maps an id to its position.
 */
export interface Facts {
  /**
   * The moment at which the release is judged; the only time a rule knows. Epoch milliseconds.
   */
  asOf: number;
  /**
   * How far the release has come.
   */
  stage: 'candidate' | 'signoff' | 'archive' | 'delivery';
  /**
   * The product.
   */
  product: {
    /**
     * Id.
     */
    id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Integrity scheme, for example `iec62304`.
     */
    scheme: string;
    /**
     * Edition of the scheme.
     */
    edition: string;
    /**
     * Integrity level in the scheme.
     */
    level: string;
    /**
     * Software items with a level of their own.
     *
     * Items: An item.
     */
    items: {
      /**
       * Id.
       */
      id: string;
      /**
       * Level.
       */
      level: string;
      /**
       * Reference to the segregation rationale.
       */
      segregation?: string;
      /**
       * Whether the reference to the segregation rationale is a file of the released commit; there where the reference is.
       */
      segregationFound?: boolean;
    }[];
    /**
     * Markets.
     */
    markets: string[];
    /**
     * Whether it is connected.
     */
    connected: boolean;
    /**
     * Whether a version is in the field.
     */
    fielded: boolean;
    /**
     * Whether the legacy route is claimed.
     */
    legacy: boolean;
    /**
     * Programming technologies.
     */
    technologies: string[];
    /**
     * Release lane.
     */
    lane: 'standard' | 'expedited';
    /**
     * The integrity levels that the edition of the scheme has, sorted.
     */
    editionLevels?: string[];
    /**
     * What the integrity scheme asks of a waiver, by its level. W0 is never waived.
     */
    waiverDemands?: {
      W1: WaiverDemand;
      W2: WaiverDemand;
    };
  };
  /**
   * The release.
   */
  release: {
    /**
     * Version.
     */
    version: string;
    /**
     * Scheme of version numbers.
     */
    versionScheme: string;
    /**
     * The released commit. Full git object id.
     */
    commit: string;
    /**
     * Where the released commit comes from.
     */
    commitFrom: 'tag' | 'option' | 'head';
    /**
     * Whether it is declared to be the first release.
     */
    firstRelease: boolean;
    /**
     * Artefacts of the candidate, sorted by name.
     */
    artifacts: Artifact[];
    /**
     * Earlier releases, sorted by version.
     *
     * Items: An earlier release.
     */
    previousReleases: {
      /**
       * Version.
       */
      version: string;
      /**
       * Artefacts.
       *
       * Items: An artefact.
       */
      artifacts: {
        /**
         * Name.
         */
        name: string;
        /**
         * Digest. `sha256:<hex>`.
         */
        sha256: string;
      }[];
      source: Source;
      /**
       * Commit. Full git object id.
       */
      commit?: string;
      /**
       * When. Epoch milliseconds.
       */
      releasedAt?: number;
    }[];
    /**
     * Configured protected branches.
     *
     * Items: A branch.
     */
    protectedBranches: {
      /**
       * Name.
       */
      name: string;
      /**
       * Whether the released commit is in its history.
       */
      containsCommit: boolean;
    }[];
    /**
     * Paths outside records and evidence that differ from the released commit in the work tree.
     */
    dirtyPaths: string[];
    /**
     * Whether the clone lacks history.
     */
    shallow: boolean;
    source: Source;
    /**
     * Parts of the version; absent when it does not follow its scheme.
     */
    versionParts?: {
      /**
       * Numbers.
       */
      numbers: number[];
      /**
       * Pre-release identifiers.
       */
      prerelease: string[];
    };
    /**
     * The tag of the version; absent when there is none.
     */
    tag?: {
      /**
       * Name.
       */
      name: string;
      /**
       * Commit it peels to. Full git object id.
       */
      commit: string;
      /**
       * Whether it is an annotated tag.
       */
      annotated: boolean;
      /**
       * Its signature.
       */
      signature: {
        /**
         * State.
         */
        state: 'good' | 'bad' | 'unknownKey' | 'unsigned' | 'unverifiable';
        /**
         * Signer.
         */
        signer?: string;
      };
    };
    /**
     * The release that this one is compared with.
     */
    baseline?: {
      /**
       * Version.
       */
      version: string;
      /**
       * Commit. Full git object id.
       */
      commit?: string;
    };
    /**
     * When the released commit was made, as its committer says. Epoch milliseconds.
     */
    committedAt: number;
    /**
     * Digest of everything these facts say of the candidate, without the moment, the stage and the approvals: what an approval names as its payload. `sha256:<hex>`.
     */
    candidateDigest: string;
  };
  /**
   * All evidence.
   */
  evidence: {
    /**
     * State of each kind, sorted by kind.
     */
    kinds: EvidenceKind[];
    /**
     * Items, sorted by id.
     */
    items: EvidenceItem[];
  };
  /**
   * Test results.
   */
  tests: {
    counts: Counts;
    /**
     * Runs.
     */
    runs: TestRun[];
    /**
     * Results that matter, sorted by test, then run.
     */
    results: TestResult[];
    /**
     * Test id to positions in `results`.
     */
    index: {
      [k: string]: number[];
    };
    /**
     * Tests that requirements and risk controls need, sorted by key.
     */
    required: RequiredTest[];
    /**
     * Positions in `results` of all that did not pass.
     */
    notPassed: number[];
    /**
     * SHA-256 over the sorted lines `<sha256 hex of report>\n` of all test reports: names exactly the judged set. `sha256:<hex>`.
     */
    runSetDigest: string;
    /**
     * Latest moment at which a run ended, or had ended by where it does not say when; absent when that is not known of every run. Epoch ms.
     */
    lastFinishedAt?: number;
  };
  /**
   * Requirements.
   */
  requirements: {
    /**
     * Requirements.
     */
    items: Requirement[];
    /**
     * Id to position.
     */
    index: {
      [k: string]: number;
    };
  };
  /**
   * Risk controls.
   */
  riskControls: {
    /**
     * Risk controls.
     */
    items: RiskControl[];
    /**
     * Id to position.
     */
    index: {
      [k: string]: number;
    };
  };
  /**
   * Evaluation of results.
   */
  verification: {
    /**
     * Reports, sorted by id.
     */
    reports: VerificationReport[];
    /**
     * What people found out about tests that passed only after a failed attempt, in the order of the reports that hold them.
     */
    dispositions: Disposition[];
    /**
     * Test environments as the reports describe them, in the order of the reports that hold them.
     */
    environments: TestEnvironment[];
    regression?: RegressionAnalysis;
  };
  /**
   * Anomalies.
   */
  anomalies: {
    /**
     * Trackers that must be exported.
     */
    sourcesConfigured: string[];
    /**
     * Exports.
     */
    exports: AnomalyExport[];
    /**
     * Open problem reports of tracker exports.
     */
    reports: ProblemReport[];
    /**
     * Open anomalies of this version.
     */
    open: Anomaly[];
    /**
     * Id to position in `open`.
     */
    index: {
      [k: string]: number;
    };
    /**
     * Ids of anomalies recorded as closed, rejected or not affecting this version.
     */
    closed: string[];
    /**
     * SHA-256 over the lines `<id> <sha256 hex of its record>\n` of the open anomalies, sorted by id: names exactly this list. `sha256:<hex>`.
     */
    listDigest: string;
    /**
     * Anomalies closed since the baseline, sorted by id: all that are closed, but for those whose record git shows to have been last committed, as it is, by the time that the baseline was released.
     */
    closedInDelta: ClosedAnomaly[];
  };
  /**
   * Static analysis and security tools.
   */
  analysis: {
    /**
     * Runs.
     */
    runs: ToolRun[];
    /**
     * Findings, sorted by id.
     */
    findings: Finding[];
  };
  /**
   * Changes since the baseline.
   */
  changes: {
    /**
     * Commits, oldest first.
     */
    commits: Commit[];
    /**
     * All authors, sorted.
     */
    authors: string[];
    /**
     * Range.
     */
    range?: {
      /**
       * Release. Full git object id.
       */
      to: string;
      /**
       * Baseline; absent for a first release. Full git object id.
       */
      from?: string;
    };
    /**
     * Pull and merge requests, sorted by tracker and id.
     */
    requests: MergeRequest[];
    /**
     * Commit to the positions in `requests` of those that brought it.
     */
    requestIndex: {
      [k: string]: number[];
    };
    /**
     * What changed among the components since the baseline, from two bills of materials.
     */
    dependencies?: {
      /**
       * Keys of components that are new.
       */
      added: string[];
      /**
       * Keys of components that are gone.
       */
      removed: string[];
      /**
       * Packages in another version.
       *
       * Items: One.
       */
      changed: {
        /**
         * Package URL without version, else the name.
         */
        name: string;
        /**
         * Versions before.
         */
        from: string[];
        /**
         * Versions now.
         */
        to: string[];
      }[];
    };
    /**
     * Paths of the product that these commits changed, sorted; relative to the judged folder.
     */
    paths: string[];
    /**
     * Where change control is recorded to begin, before the first release.
     */
    control?: {
      /**
       * Last commit of the first development. Full git object id.
       */
      after: string;
      /**
       * Why it begins there.
       */
      reason: string;
      author: Person;
      source: Source;
      /**
       * Who approved that: an id of the configured people, else as given.
       */
      approver?: string;
      /**
       * How the approver is known: `signed` by a verified signature, `gitAuthor` by the commit that last wrote the record, `claimed` by a name in the file alone. There where `approver` is.
       */
      approverKnown?: 'signed' | 'gitAuthor' | 'claimed';
      /**
       * When it was approved. Epoch milliseconds.
       */
      approvedAt?: number;
    };
  };
  /**
   * Recorded change requests.
   */
  changeRequests: {
    /**
     * Change requests, sorted by id.
     */
    items: ChangeRequest[];
    /**
     * Id to position.
     */
    index: {
      [k: string]: number;
    };
  };
  /**
   * Plan.
   */
  plan: {
    /**
     * Tasks.
     */
    tasks: PlanTask[];
    /**
     * Documents.
     */
    documents: PlanDocument[];
    /**
     * Document id to position.
     */
    documentIndex: {
      [k: string]: number;
    };
    /**
     * Tasks of the security plan, sorted by id.
     */
    securityTasks?: PlanTask[];
  };
  /**
   * Looks for trends in problem reports.
   */
  trend: {
    /**
     * Reviews, the latest last.
     */
    reviews: TrendReview[];
  };
  /**
   * Defects that are typical of the technologies in use.
   */
  defectCategories: {
    /**
     * Categories, sorted by key.
     */
    items: DefectCategory[];
    /**
     * Key to position.
     */
    index: {
      [k: string]: number;
    };
  };
  /**
   * Risk.
   */
  risk: {
    classification?: Classification;
    /**
     * The risk file as it is now.
     */
    riskFile?: {
      /**
       * Version.
       */
      version: string;
      source: Source;
      /**
       * When this version was approved. Epoch milliseconds.
       */
      changedAt?: number;
    };
    report?: RiskReport;
  };
  /**
   * SOUP list.
   */
  soup: {
    /**
     * Items, sorted by component.
     */
    items: SoupItem[];
    /**
     * Component to position.
     */
    index: {
      [k: string]: number;
    };
  };
  /**
   * Software bills of materials.
   */
  sbom: {
    /**
     * Bills of the release.
     */
    documents: SbomDocument[];
    /**
     * Components, sorted by key.
     */
    components: Component[];
    /**
     * Key to position.
     */
    index: {
      [k: string]: number;
    };
    /**
     * Bills of the baseline release, for comparison only.
     */
    baselineDocuments: SbomDocument[];
  };
  /**
   * Known vulnerabilities.
   */
  vulnerabilities: {
    /**
     * Vulnerabilities, sorted by key.
     */
    items: Vulnerability[];
    /**
     * Key to position.
     */
    index: {
      [k: string]: number;
    };
    /**
     * Scans.
     */
    scans: VulnerabilityScan[];
    /**
     * VEX statements that matched nothing.
     */
    unmatchedVex: UnmatchedVex[];
    /**
     * Catalogues of vulnerabilities known to be exploited.
     *
     * Items: A catalogue.
     */
    catalogues: {
      /**
       * Number of entries.
       */
      entries: number;
      source: Source;
      /**
       * Version.
       */
      version?: string;
      /**
       * Release, epoch ms.
       */
      releasedAt?: number;
    }[];
  };
  /**
   * Notes to users.
   */
  notes: {
    release?: ReleaseNotes;
    security?: SecurityNotes;
  };
  /**
   * Build.
   */
  build: {
    record?: BuildFacts;
    rebuild?: RebuildFacts;
  };
  /**
   * Archive.
   */
  archive: {
    /**
     * Manifest items.
     */
    items: ArchiveItem[];
    source?: Source;
    /**
     * What was read back from the archive, sorted by path.
     *
     * Items: An item that was read back.
     */
    readBack: {
      /**
       * Kind of item.
       */
      item?: string;
      /**
       * Path in the archive.
       */
      path: string;
      /**
       * Digest of what was read. `sha256:<hex>`.
       */
      sha256: string;
      /**
       * When it was read. Epoch milliseconds.
       */
      at: number;
      source: Source;
    }[];
    retention?: Retention;
    /**
     * Restores of earlier releases for practice, sorted by time.
     */
    drills: RestoreDrill[];
  };
  /**
   * Raw waiver claims, sorted by id.
   */
  waivers: WaiverClaim[];
  /**
   * Configured people.
   */
  people: {
    /**
     * People.
     */
    items: PersonEntry[];
    /**
     * Id to position.
     */
    index: {
      [k: string]: number;
    };
  };
  /**
   * Security-relevant-changes assessment.
   */
  assessment?: {
    /**
     * Version.
     */
    version: string;
    /**
     * Changes, sorted by commit.
     */
    changes: AssessedChange[];
    /**
     * Commit to position.
     */
    index: {
      [k: string]: number;
    };
    /**
     * Methods.
     */
    methods: string[];
    author: Person;
    source: Source;
    changesSource: Source;
    /**
     * Start of the assessed range. Full git object id.
     */
    from?: string;
    /**
     * End of the assessed range. Full git object id.
     */
    to?: string;
    /**
     * Threat model statement.
     */
    threatModel?: {
      /**
       * State.
       */
      state: 'updated' | 'noUpdateNeeded';
      /**
       * Why no update is needed.
       */
      reason?: string;
      /**
       * Threat model.
       */
      reference?: string;
    };
    /**
     * Change of the attack surface.
     */
    attackSurface?: string;
    /**
     * Conclusion.
     */
    conclusion?: {
      /**
       * Text.
       */
      text?: string;
      /**
       * Who.
       */
      by?: string;
      /**
       * When. Epoch milliseconds.
       */
      at?: number;
    };
  };
  /**
   * Coverage of the code by tests.
   */
  coverage: {
    /**
     * Reports, in the order of their files.
     */
    reports: CoverageReport[];
  };
  /**
   * How the artefacts came to be, as signed statements tell it.
   */
  provenance: {
    /**
     * Statements, in the order of their files.
     */
    statements: ProvenanceStatement[];
  };
  /**
   * Approvals of a release, sorted by role, person and time.
   */
  approvals: Approval[];
  /**
   * What decides, sorted by kind and name.
   */
  packs: PackInUse[];
  /**
   * The engine that decides.
   */
  engine: {
    /**
     * Version of the deciding code.
     */
    version: string;
    /**
     * Records that this version was validated, sorted by approver and time.
     */
    validations: PackApproval[];
  };
  /**
   * Decisions whether the changes are significant to authorities; absent when none are recorded.
   */
  regulatory?: {
    /**
     * Version.
     */
    version: string;
    /**
     * Decisions, sorted by market.
     */
    decisions: RegulatoryDecision[];
    /**
     * Market to position.
     */
    index: {
      [k: string]: number;
    };
    author: Person;
    source: Source;
    /**
     * Why no market needs a decision.
     */
    none?: string;
  };
  /**
   * The legacy route; absent when none is recorded.
   */
  legacy?: {
    /**
     * Version for which it is claimed.
     */
    version: string;
    author: Person;
    source: Source;
    rationale?: LegacyItem;
    feedback?: LegacyItem;
    riskActivities?: LegacyItem;
    gapAnalysis?: LegacyItem;
    closurePlan?: LegacyItem;
    systemTests?: LegacyItem;
  };
  /**
   * Exports of the status history of the configuration; absent when nobody recorded any.
   */
  configurationHistory?: {
    /**
     * Version it is about.
     */
    version: string;
    /**
     * End of the range. Full git object id.
     */
    to: string;
    /**
     * Start of the range, not included; absent for a first release. Full git object id.
     */
    from?: string;
    /**
     * Exports, in the order of the record.
     *
     * Items: An export.
     */
    exports: {
      /**
       * What it tells the history of.
       */
      of: 'commits' | 'tracker';
      /**
       * Tracker, for an export of a tracker.
       */
      tracker?: string;
      /**
       * Path or place of the export in the archive.
       */
      path: string;
      /**
       * Digest of the export. `sha256:<hex>`.
       */
      sha256: string;
      /**
       * When it was exported. Epoch milliseconds.
       */
      exportedAt: number;
      /**
       * Command or query that made it.
       */
      query?: string;
      source: Source;
    }[];
    author: Person;
    source: Source;
  };
  /**
   * How the release reaches its users.
   */
  delivery: {
    /**
     * Channels with their procedures, sorted by channel.
     */
    procedures: DeliveryProcedure[];
    /**
     * Files that were fetched after publishing, sorted by channel and name.
     */
    published: PublishedFile[];
    publishedSource?: Source;
  };
  /**
   * Security findings and tests of the release, the integrity of its files, and the keys that sign it.
   */
  security: {
    integrity?: IntegrityFacts;
    /**
     * Keys that sign releases, sorted by id.
     */
    keys: SigningKey[];
    /**
     * Registers of security findings.
     */
    findings?: {
      /**
       * The records, in the order of their files.
       *
       * Items: A register.
       */
      registers: {
        /**
         * Its last review.
         */
        review: {
          /**
           * Version for whose release it was reviewed.
           */
          version: string;
          /**
           * Who.
           */
          by: string;
          /**
           * When. Epoch milliseconds.
           */
          at: number;
        };
        author: Person;
        source: Source;
      }[];
      /**
       * Findings, sorted by id.
       */
      items: SecurityFinding[];
      /**
       * Id to position.
       */
      index: {
        [k: string]: number;
      };
    };
    /**
     * Security tests of the release.
     */
    tests?: {
      /**
       * Version.
       */
      version: string;
      /**
       * Tests, in the order of the record.
       */
      items: SecurityTest[];
      author: Person;
      source: Source;
    };
  };
}
/**
 * What a waiver of one level asks.
 */
export interface WaiverDemand {
  /**
   * Longest time it may last, in days.
   */
  days: number;
  /**
   * Approvals by different people.
   */
  approvals: string[][];
}
/**
 * A release artefact.
 */
export interface Artifact {
  /**
   * Name.
   */
  name: string;
  /**
   * Digest. `sha256:<hex>`.
   */
  sha256: string;
  source: Source;
  /**
   * Version inside the artefact.
   */
  version?: string;
}
/**
 * Where a fact was read: an evidence item, with 1-based line and column in the file or an RFC 6901 pointer into it.
 */
export interface Source {
  /**
   * Id of the evidence item.
   */
  evidence: string;
  /**
   * Path of the file, relative to the judged folder; `.git`, without a line, for what git told.
   */
  path: string;
  /**
   * Line, from 1.
   */
  line?: number;
  /**
   * Column, from 1.
   */
  column?: number;
  /**
   * JSON pointer into the file.
   */
  pointer?: string;
}
/**
 * State of one kind of evidence over all its items.
 */
export interface EvidenceKind {
  /**
   * Evidence kind.
   */
  kind: string;
  /**
   * `missing`: no item; `unreadable`: an item could not be parsed; `empty`: nothing in it; else `present`.
   */
  state: 'missing' | 'unreadable' | 'empty' | 'present';
  /**
   * Why, for anything but `present`.
   */
  reason?: string;
  /**
   * Patterns that the configuration names and does not call optional, and that matched no file: something was expected and is not there.
   */
  unmatched?: string[];
  /**
   * True for what is no part of the candidate that people approve at sign-off: approvals themselves, kinds that only rules of later stages read, and the archive record, of which its retention alone is approved. Absent for all else.
   */
  besideCandidate?: boolean;
}
/**
 * One piece of evidence: what it is, its bytes, what it belongs to and how that is known.
 */
export interface EvidenceItem {
  /**
   * `<kind>:<path>`, unique.
   */
  id: string;
  /**
   * Evidence kind.
   */
  kind: string;
  /**
   * Path relative to the judged folder.
   */
  path: string;
  /**
   * Format in which it was read, for example `junit` or `cyclonedx-json`.
   */
  format: string;
  /**
   * Whether this item could be read and holds anything.
   */
  state: 'present' | 'empty' | 'unreadable';
  /**
   * Digest of the bytes that were read. `sha256:<hex>`.
   */
  sha256: string;
  /**
   * Bytes.
   */
  size: number;
  /**
   * What the evidence says it belongs to.
   */
  subject: {
    /**
     * Commit. Full git object id.
     */
    commit?: string;
    /**
     * Artefact. `sha256:<hex>`.
     */
    artifact?: string;
    /**
     * Version.
     */
    version?: string;
  };
  /**
   * How the subject is known: `content` (inside the file or its attestation), `collection` (a collection record beside the file), `record` (a human record that names its version or commit), `observation` (made by the gate itself in the same clean checkout), `none`.
   */
  binding: 'content' | 'collection' | 'record' | 'observation' | 'none';
  /**
   * When the evidence says it was made. Epoch milliseconds.
   */
  producedAt?: number;
  /**
   * When it was collected, from its collection record; for a record, when it was last committed. Epoch milliseconds.
   */
  collectedAt?: number;
  /**
   * Who or what collected it.
   */
  collector?: string;
  /**
   * Digest that the collection record gives for the file. `sha256:<hex>`.
   */
  collectedDigest?: string;
  /**
   * Where a collection record beside the file says what the file belongs to; absent when nothing but the file itself, git or the gate says it.
   */
  boundBy?: {
    /**
     * Path of the collection record, relative to the judged folder.
     */
    path: string;
    /**
     * Line, from 1.
     */
    line: number;
  };
  author?: Person;
  /**
   * Why the item is unreadable.
   */
  reason?: string;
  collectedBy?: Person;
  /**
   * True for a file that a verified statement names by its digest, and for one that is nothing but verified statements; absent otherwise.
   */
  attested?: boolean;
  /**
   * For a file that a person brought in by hand, as its collection record says it.
   */
  upload?: {
    /**
     * Who brought it in.
     */
    by: string;
    /**
     * Who checked it.
     */
    checkedBy?: string;
    /**
     * When it was checked. Epoch milliseconds.
     */
    checkedAt?: number;
  };
}
/**
 * A person behind a record and how that is known.
 */
export interface Person {
  /**
   * Id of the person: an id of the configured people, else the e-mail address or name as given.
   */
  id: string;
  /**
   * How the author is known: `signed` by a verified signature, `gitAuthor` by the commit that wrote the record, `claimed` by a name in the file alone.
   */
  known: 'signed' | 'gitAuthor' | 'claimed';
}
/**
 * Number of results by outcome.
 */
export interface Counts {
  /**
   * Results with outcome `passed`.
   */
  passed: number;
  /**
   * Results with outcome `failed`.
   */
  failed: number;
  /**
   * Results with outcome `errored`.
   */
  errored: number;
  /**
   * Results with outcome `skipped`.
   */
  skipped: number;
  /**
   * Results with outcome `disabled`.
   */
  disabled: number;
  /**
   * Results with outcome `todo`.
   */
  todo: number;
  /**
   * Results with outcome `inconclusive`.
   */
  inconclusive: number;
  /**
   * Results with outcome `expectedFailure`.
   */
  expectedFailure: number;
  /**
   * Results with outcome `unexpectedPass`.
   */
  unexpectedPass: number;
  /**
   * Results with outcome `notRun`.
   */
  notRun: number;
}
/**
 * One execution of a set of tests, as one report tells it.
 */
export interface TestRun {
  /**
   * Id of the run, unique.
   */
  id: string;
  /**
   * Environment; `default` where none was configured.
   */
  environment: string;
  /**
   * Test level.
   */
  level: 'unit' | 'integration' | 'system';
  /**
   * Digest of the report file. `sha256:<hex>`.
   */
  digest: string;
  counts: Counts;
  /**
   * Test tools.
   *
   * Items: A tool.
   */
  tools: {
    /**
     * Name.
     */
    name: string;
    /**
     * Version.
     */
    version?: string;
  }[];
  source: Source;
  /**
   * Commit that was tested, when known. Full git object id.
   */
  commit?: string;
  /**
   * Artefact that was tested, when known. `sha256:<hex>`.
   */
  artifact?: string;
  /**
   * Start. Epoch milliseconds.
   */
  startedAt?: number;
  /**
   * End. Epoch milliseconds.
   */
  finishedAt?: number;
  /**
   * Person or automation that ran it.
   */
  executor?: string;
  /**
   * When its report was collected, epoch ms: it had ended by then, where the report does not say when.
   */
  collectedAt?: number;
}
/**
 * Result of one test in one run. Listed are all that did not pass and all that a requirement, risk control, anomaly or waiver refers to.
 */
export interface TestResult {
  /**
   * Test id: `<classname>::<name>`, or the name where there is no class.
   */
  test: string;
  /**
   * Name as reported.
   */
  name: string;
  /**
   * Position in `tests.runs`.
   */
  run: number;
  /**
   * Environment of the run.
   */
  environment: string;
  /**
   * Outcome; only `passed` is a pass.
   */
  outcome:
    | 'passed'
    | 'failed'
    | 'errored'
    | 'skipped'
    | 'disabled'
    | 'todo'
    | 'inconclusive'
    | 'expectedFailure'
    | 'unexpectedPass'
    | 'notRun';
  /**
   * Attempts in this run, 1 or more.
   */
  attempts: number;
  /**
   * Requirement ids that the report attaches to the test.
   */
  requirements: string[];
  source: Source;
  /**
   * Failure or skip message as reported (untrusted, shortened).
   */
  message?: string;
  /**
   * Whether it passed only after it had not passed in the same run.
   */
  flaky: boolean;
}
/**
 * A test that a requirement or risk control needs, joined with its results.
 */
export interface RequiredTest {
  /**
   * `<test>` or `<test> in <environment>`, unique.
   */
  key: string;
  /**
   * Test id.
   */
  test: string;
  /**
   * Who needs it.
   *
   * Items: A requirement or risk control.
   */
  requiredBy: {
    /**
     * Kind.
     */
    kind: 'requirement' | 'riskControl';
    /**
     * Id.
     */
    id: string;
  }[];
  /**
   * Whether a risk control rests on it.
   */
  verifiesRiskControl: boolean;
  /**
   * Positions in `tests.results`, oldest first.
   */
  results: number[];
  source: Source;
  /**
   * Environment asked for; absent when any will do.
   */
  environment?: string;
  /**
   * What is no longer shown when this test does not pass: requirements and risk controls that are above those in `requiredBy`, sorted.
   *
   * Items: One.
   */
  breaks: {
    /**
     * Kind.
     */
    kind: 'requirement' | 'riskControl';
    /**
     * Id.
     */
    id: string;
  }[];
}
/**
 * A requirement.
 */
export interface Requirement {
  /**
   * Id.
   */
  id: string;
  /**
   * Kind, for example `software`, `security`, `ui`.
   */
  kind: string;
  /**
   * Whether this release must meet it.
   */
  inScope: boolean;
  /**
   * Status as given.
   */
  status: string;
  /**
   * Whether a link to or from it is marked for re-review.
   */
  suspect: boolean;
  /**
   * How it is verified.
   */
  verifiedBy: Verification[];
  /**
   * Risk controls that it implements.
   */
  riskControls: string[];
  source: Source;
  /**
   * Title.
   */
  title?: string;
  /**
   * Requirements that this one details, so that they are shown only when it is.
   */
  refines: string[];
  /**
   * Why it is marked for re-review, in words; empty when it is not.
   */
  suspectReasons: string[];
  /**
   * Revision of its content, as the tool writes it.
   */
  revision?: string;
}
/**
 * One way in which a requirement or a risk control is verified.
 */
export interface Verification {
  /**
   * Method.
   */
  method: 'test' | 'review' | 'analysis' | 'inspection';
  source: Source;
  /**
   * Test id, when the method is `test`.
   */
  test?: string;
  /**
   * Environment in which the test must run; absent when any will do.
   */
  environment?: string;
  /**
   * Document or record that holds the review, analysis or inspection.
   */
  reference?: string;
  /**
   * Why a test is not the method.
   */
  reason?: string;
  /**
   * Who did the review, analysis or inspection.
   */
  by?: string;
  /**
   * When it was done. Epoch milliseconds.
   */
  at?: number;
  /**
   * Why the link is marked for re-review; absent when it is not.
   */
  suspect?: string;
}
/**
 * A risk control measure.
 */
export interface RiskControl {
  /**
   * Id.
   */
  id: string;
  /**
   * Where the measure acts.
   */
  location: 'software' | 'hardware' | 'independentSystem' | 'procedure';
  /**
   * Configuration items that hold it.
   */
  items: string[];
  /**
   * How it is verified.
   */
  verifiedBy: Verification[];
  source: Source;
  /**
   * Title.
   */
  title?: string;
}
/**
 * A person's evaluation of the verification results.
 */
export interface VerificationReport {
  /**
   * Id.
   */
  id: string;
  author: Person;
  /**
   * When it was signed. Epoch milliseconds.
   */
  signedAt: number;
  /**
   * The set of test reports that was evaluated, see `tests.runSetDigest`. `sha256:<hex>`.
   */
  runSetDigest: string;
  /**
   * Version it covers.
   */
  version: string;
  /**
   * Conclusion.
   */
  conclusion: 'acceptable' | 'notAcceptable';
  source: Source;
  /**
   * Commit it covers. Full git object id.
   */
  commit?: string;
}
/**
 * What a person found out about a test that passed only after a failed attempt.
 */
export interface Disposition {
  /**
   * Position in `verification.reports` of the report that holds it.
   */
  report: number;
  /**
   * Test id.
   */
  test: string;
  /**
   * Environment; absent when it is about every environment.
   */
  environment?: string;
  /**
   * Why the attempt failed, and why the pass may stand.
   */
  cause: string;
  by: Person;
  /**
   * When. Epoch milliseconds.
   */
  at: number;
  /**
   * Anomaly that the failed attempt is recorded as.
   */
  anomaly?: string;
  source: Source;
}
/**
 * Hardware and software on which tests ran, and who answers for the runs.
 */
export interface TestEnvironment {
  /**
   * Position in `verification.reports` of the report that describes it.
   */
  report: number;
  /**
   * Name, as the runs have it.
   */
  name: string;
  /**
   * Hardware configuration.
   */
  hardware?: string;
  /**
   * Software configuration: operating system, settings, what the tests need.
   */
  software?: string;
  /**
   * Test tools.
   *
   * Items: A tool.
   */
  tools: {
    /**
     * Name.
     */
    name: string;
    /**
     * Version.
     */
    version?: string;
  }[];
  /**
   * Person or automation that runs tests there: an id of the configured people, else the address or name as given.
   */
  executor?: string;
  /**
   * Person who answers for the runs: an id of the configured people, else the address or name as given.
   */
  responsible?: string;
  source: Source;
}
/**
 * What the changes could have broken, and which tests were therefore repeated.
 */
export interface RegressionAnalysis {
  /**
   * Version it is about.
   */
  version: string;
  /**
   * End of the analysed range. Full git object id.
   */
  to: string;
  /**
   * Start of the range, not included; absent for a first release. Full git object id.
   */
  from?: string;
  /**
   * Which tests are repeated: `all` that requirements and risk controls need, or the `selected` ones in `tests`.
   */
  scope: 'all' | 'selected';
  /**
   * What the changes could affect, and why repeating these tests is enough.
   */
  rationale: string;
  /**
   * Selected tests, in the order of the record.
   *
   * Items: One.
   */
  tests: {
    /**
     * `<test>` or `<test> in <environment>`.
     */
    key: string;
    /**
     * Test id.
     */
    test: string;
    /**
     * Environment asked for; absent when any will do.
     */
    environment?: string;
    /**
     * Positions in `tests.results`.
     */
    results: number[];
    source: Source;
  }[];
  by: Person;
  /**
   * When. Epoch milliseconds.
   */
  at: number;
  source: Source;
}
/**
 * How the list of anomalies was taken from its tracker.
 */
export interface AnomalyExport {
  /**
   * Tracker, one of `anomalies.sourcesConfigured`.
   */
  tracker: string;
  /**
   * The query that was run.
   */
  query: string;
  /**
   * Number of items the tracker said it has for the query.
   */
  declaredTotal: number;
  /**
   * Number of items that the gate counted.
   */
  counted: number;
  /**
   * When the export was taken. Epoch milliseconds.
   */
  extractedAt: number;
  author: Person;
  source: Source;
  /**
   * The exported file; absent when the anomaly records themselves are the list.
   */
  file?: string;
}
/**
 * An open item of a tracker export.
 */
export interface ProblemReport {
  /**
   * `<tracker>#<number>`.
   */
  id: string;
  /**
   * Tracker.
   */
  tracker: string;
  /**
   * Title (untrusted).
   */
  title: string;
  /**
   * State.
   */
  state: 'open' | 'closed';
  /**
   * Labels.
   */
  labels: string[];
  source: Source;
  /**
   * Address.
   */
  url?: string;
  /**
   * Opened. Epoch milliseconds.
   */
  openedAt?: number;
  /**
   * Last change. Epoch milliseconds.
   */
  changedAt?: number;
  /**
   * Severity or priority as the tracker gives it.
   */
  severity?: string;
  /**
   * Type of the item in the tracker.
   */
  type?: string;
}
/**
 * A known residual anomaly as its record tells it (fields of the anomaly record schema; absent when not recorded).
 */
export interface Anomaly {
  /**
   * Id.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Observable behaviour.
   */
  description: string;
  /**
   * Whether the released version is among the affected ones, or the affected versions are unknown.
   */
  affectsRelease: boolean;
  /**
   * Versions, or `unknown`.
   */
  affectedVersions: string[];
  /**
   * Configuration items.
   */
  affectedItems: string[];
  /**
   * Digest over description, criticality and affected items: what an evaluation evaluates. `sha256:<hex>`.
   */
  contentDigest: string;
  /**
   * Dotted paths of the record fields that are present and not empty, sorted. `evaluation.by`, for example.
   */
  recorded: string[];
  /**
   * Hazardous situations it contributes to.
   */
  hazardousSituations: string[];
  /**
   * Problem reports, tests or findings that this anomaly also stands for.
   */
  duplicates: string[];
  /**
   * Tests that show it.
   */
  failingTests: string[];
  /**
   * Findings that show it.
   */
  findings: string[];
  /**
   * Vulnerabilities.
   */
  vulnerabilityIds: string[];
  source: Source;
  /**
   * Problem report it stands for, `<tracker>#<number>`.
   */
  problemReport?: string;
  /**
   * Opened. Epoch milliseconds.
   */
  openedAt?: number;
  /**
   * Last change of description, criticality or affected items, as recorded. Epoch milliseconds.
   */
  lastModifiedAt?: number;
  /**
   * Who reported it.
   */
  reportedBy?: string;
  /**
   * Who works on it.
   */
  assignee?: string;
  /**
   * Criticality.
   */
  criticality?: {
    /**
     * Performance.
     */
    performance?: string;
    /**
     * Safety.
     */
    safety?: string;
    /**
     * Security.
     */
    security?: string;
  };
  /**
   * Safety triage.
   */
  triage?: {
    /**
     * Whether it is relevant to safety.
     */
    relevant: boolean;
    /**
     * Why.
     */
    rationale?: string;
    /**
     * Who.
     */
    by?: string;
    /**
     * When. Epoch milliseconds.
     */
    at?: number;
  };
  /**
   * Why there is no hazardous situation.
   */
  noHazardRationale?: string;
  /**
   * Severity of the harm.
   */
  harmSeverity?: string;
  /**
   * Safety evaluation.
   */
  evaluation?: {
    /**
     * Outcome; absent or `undecided` is not decided.
     */
    outcome?: 'acceptable' | 'unacceptable' | 'undecided';
    /**
     * Who: an id of the configured people, else the e-mail address or name as given.
     */
    by?: string;
    /**
     * How the evaluator is known: `signed` by a verified signature, `gitAuthor` by the commit that last wrote the record, `claimed` by a name in the file alone. There where `by` is.
     */
    known?: 'signed' | 'gitAuthor' | 'claimed';
    /**
     * In which role.
     */
    role?: string;
    /**
     * When. Epoch milliseconds.
     */
    at?: number;
    /**
     * Risk file version used.
     */
    riskFileVersion?: string;
    /**
     * Why it is not fixed.
     */
    rationaleNotFixed?: string;
    /**
     * The content that was evaluated, when recorded. `sha256:<hex>`.
     */
    contentDigest?: string;
    /**
     * Confirmation of the evaluation after the risk file changed.
     */
    reconfirmed?: {
      /**
       * Who: an id of the configured people, else the e-mail address or name as given.
       */
      by: string;
      /**
       * When. Epoch milliseconds.
       */
      at: number;
    };
  };
  /**
   * Work-around for users.
   */
  workaround?: string;
  /**
   * Whether users meet a safety effect of it.
   */
  userFacing?: boolean;
  /**
   * Where users are told.
   */
  userCommunication?: string;
  /**
   * Security assessment.
   */
  security?: {
    /**
     * Impact.
     */
    impact: 'none' | 'possible' | 'vulnerability';
    /**
     * CWE ids considered.
     */
    cwe?: string[];
    /**
     * Why.
     */
    rationale?: string;
    /**
     * Who.
     */
    by?: string;
    /**
     * When. Epoch milliseconds.
     */
    at?: number;
  };
  /**
   * Exploitability statement that its record refers to.
   */
  vex?: string;
}
/**
 * An anomaly whose record is closed and was changed since the baseline was released.
 */
export interface ClosedAnomaly {
  /**
   * Id.
   */
  id: string;
  /**
   * Commits that fixed it, sorted. Full git object ids.
   */
  fixCommits: string[];
  /**
   * Tests that show that it is fixed, sorted.
   */
  verifiedBy: string[];
  source: Source;
  /**
   * Who closed it: an id of the configured people, else the e-mail address or name as given.
   */
  closedBy?: string;
  /**
   * When. Epoch milliseconds.
   */
  closedAt?: number;
}
/**
 * One run of an analysis tool.
 */
export interface ToolRun {
  /**
   * Tool.
   */
  tool: string;
  /**
   * Whether the tool says that it ran to its end.
   */
  successful: boolean;
  /**
   * Number of findings.
   */
  findings: number;
  source: Source;
  /**
   * Version.
   */
  version?: string;
  /**
   * Commit analysed: as the run says, else as the file was collected. Full git object id.
   */
  commit?: string;
}
/**
 * A finding of a static analysis or security tool that the tool reports as a failure.
 */
export interface Finding {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Tool.
   */
  tool: string;
  /**
   * Rule of the tool.
   */
  rule: string;
  /**
   * Effective level.
   */
  level: 'error' | 'warning' | 'note' | 'none';
  /**
   * Whether the rule is a security rule.
   */
  security: boolean;
  /**
   * Message (untrusted, shortened).
   */
  message: string;
  source: Source;
  /**
   * Security severity 0 to 10.
   */
  securitySeverity?: number;
  /**
   * Suppression.
   */
  suppressed?: {
    /**
     * Status; only `accepted` silences.
     */
    status: 'accepted' | 'underReview' | 'rejected';
    /**
     * Why.
     */
    justification?: string;
  };
  /**
   * File it is about.
   */
  path?: string;
  /**
   * Line.
   */
  line?: number;
}
/**
 * A commit between the baseline and the release.
 */
export interface Commit {
  /**
   * Id. Full git object id.
   */
  id: string;
  /**
   * Author: id of a configured person, else the e-mail address.
   */
  author: string;
  /**
   * Commit time. Epoch milliseconds.
   */
  committedAt: number;
  /**
   * First line of the message (untrusted).
   */
  subject: string;
  /**
   * Whether it has several parents.
   */
  merge: boolean;
  /**
   * Signals, sorted.
   */
  securitySignals: SecuritySignal[];
  source: Source;
  /**
   * How many paths of the product it changed; 0 for a merge that took everything from its parents.
   */
  changedPaths: number;
  /**
   * Whether it is under change control: false only before the first release, for commits up to the one after which change control is recorded to begin.
   */
  controlled: boolean;
  /**
   * Ids of the change requests that it carries out, sorted: those that a trailer `Change: <id>` in its message names, those whose record lists it, and those whose record names the pull or merge request that brought it. A trailer may name one of which there is no record.
   */
  changeRequests: string[];
}
/**
 * Why a change may be security-relevant.
 */
export interface SecuritySignal {
  /**
   * Kind of signal: a changed path, a word of the message, a file that names dependencies, a line that was added, or a file whose added lines were not read.
   */
  kind: 'path' | 'message' | 'dependency' | 'line' | 'unread';
  /**
   * Pattern that matched; for a file that was not read, why it was not.
   */
  pattern: string;
  /**
   * What it matched (untrusted). For an added line, and for a file that was not read, the path of the file; never the line.
   */
  detail: string;
}
/**
 * A pull or merge request.
 */
export interface MergeRequest {
  /**
   * Number or id.
   */
  id: string;
  /**
   * Where it is from, for example `github`.
   */
  tracker: string;
  /**
   * State.
   */
  state: 'open' | 'merged' | 'closed';
  /**
   * Title.
   */
  title?: string;
  /**
   * Person who opened it.
   */
  author: string;
  /**
   * Its commits, sorted. Full git object ids.
   */
  commits: string[];
  /**
   * Last commit of its branch. Full git object id.
   */
  headCommit?: string;
  /**
   * Commit that merged it. Full git object id.
   */
  mergeCommit?: string;
  /**
   * When it was merged, epoch ms.
   */
  mergedAt?: number;
  /**
   * Person who merged it.
   */
  mergedBy?: string;
  /**
   * The last word of each reviewer, sorted by reviewer.
   *
   * Items: One.
   */
  approvals: {
    /**
     * Reviewer.
     */
    by: string;
    /**
     * Last word.
     */
    state: 'approved' | 'changesRequested' | 'dismissed' | 'commented';
    /**
     * Commit that was reviewed. Full git object id.
     */
    commit?: string;
    /**
     * When, epoch ms.
     */
    at?: number;
  }[];
  /**
   * Number of approvals that the repository asks for.
   */
  approvalsRequired?: number;
  /**
   * Labels, sorted.
   */
  labels: string[];
  source: Source;
}
/**
 * A recorded request to change the product.
 */
export interface ChangeRequest {
  /**
   * Id.
   */
  id: string;
  /**
   * State.
   */
  state: 'proposed' | 'approved' | 'rejected';
  /**
   * Title.
   */
  title: string;
  author: Person;
  /**
   * Commits that the record lists, sorted. Full git object ids.
   */
  commits: string[];
  /**
   * Pull and merge requests that the record names, `<tracker>#<number>`, sorted.
   */
  requests: string[];
  /**
   * Problem reports that it resolves, sorted.
   */
  problemReports: string[];
  /**
   * Risk controls that it affects, sorted; empty when none is named.
   */
  riskControlsAffected: string[];
  source: Source;
  /**
   * Who approved it: an id of the configured people, else as given.
   */
  approver?: string;
  /**
   * How the approver is known: `signed` by a verified signature, `gitAuthor` by the commit that last wrote the record, `claimed` by a name in the file alone. There where `approver` is.
   */
  approverKnown?: 'signed' | 'gitAuthor' | 'claimed';
  /**
   * When it was approved. Epoch milliseconds.
   */
  approvedAt?: number;
  /**
   * What it means for safety.
   */
  safetyAnalysis?: {
    /**
     * Conclusion.
     */
    conclusion: string;
    /**
     * Who.
     */
    by: string;
    /**
     * When. Epoch milliseconds.
     */
    at: number;
    /**
     * Record that tells more.
     */
    reference?: string;
  };
  /**
   * Why no risk control is affected.
   */
  noRiskControlsAffected?: string;
}
/**
 * A task of the development or maintenance plan.
 */
export interface PlanTask {
  /**
   * Id.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Integrity levels it applies to; empty means all.
   */
  levels: string[];
  /**
   * State.
   */
  state: 'open' | 'done' | 'notNeeded';
  source: Source;
  /**
   * Why it is not needed.
   */
  reason?: string;
  /**
   * Document that shows it.
   */
  document?: {
    /**
     * Id.
     */
    id: string;
    /**
     * Version.
     */
    version?: string;
  };
}
/**
 * A document of the plan.
 */
export interface PlanDocument {
  /**
   * Id.
   */
  id: string;
  /**
   * Current version.
   */
  version: string;
  /**
   * State.
   */
  state: 'draft' | 'approved' | 'obsolete';
  source: Source;
  /**
   * Title.
   */
  title?: string;
  /**
   * When. Epoch milliseconds.
   */
  approvedAt?: number;
  /**
   * Who.
   */
  approver?: string;
}
/**
 * A look for trends in problem reports.
 */
export interface TrendReview {
  /**
   * When. Epoch milliseconds.
   */
  reviewedAt: number;
  /**
   * Who looked: an id of the configured people, else as given.
   */
  by: string;
  /**
   * What was looked at.
   */
  basis: string;
  /**
   * What was found.
   */
  conclusion: string;
  /**
   * What is done about it, sorted.
   */
  actions: string[];
  author: Person;
  source: Source;
}
/**
 * A category of defects that is typical of a technology, with what finds it.
 */
export interface DefectCategory {
  /**
   * `<technology>/<id>`, unique.
   */
  key: string;
  /**
   * Technology.
   */
  technology: string;
  /**
   * Id.
   */
  id: string;
  /**
   * What goes wrong.
   */
  title: string;
  /**
   * What finds it, in the order of the record.
   *
   * Items: The rules of one tool.
   */
  checks: {
    /**
     * Tool.
     */
    tool: string;
    /**
     * Rules; `*` at the end stands for any ending.
     */
    rules: string[];
    /**
     * Positions in `analysis.runs` of the runs of the tool.
     */
    runs: number[];
  }[];
  /**
   * Positions in `analysis.findings` of what these rules found.
   */
  findings: number[];
  source: Source;
}
/**
 * Safety classification.
 */
export interface Classification {
  /**
   * Level.
   */
  level: string;
  author: Person;
  /**
   * Reductions of the level.
   *
   * Items: A reduction.
   */
  reductions: {
    /**
     * Risk control it rests on.
     */
    control: string;
    /**
     * Where the control acts.
     */
    location: 'software' | 'hardware' | 'independentSystem' | 'procedure';
    /**
     * Reference.
     */
    reference: string;
    /**
     * Whether the reference is a file of the released commit.
     */
    referenceFound: boolean;
    /**
     * Whether the control is among the risk controls.
     */
    controlFound: boolean;
    source: Source;
    /**
     * Location that the list of risk controls gives for the control.
     */
    controlLocation?: string;
  }[];
  source: Source;
  /**
   * Worst-case rationale.
   */
  rationale?: string;
  /**
   * Worst harm that a failure can contribute to.
   */
  worstCase?: string;
  /**
   * Who approved.
   */
  approver?: string;
  /**
   * When. Epoch milliseconds.
   */
  approvedAt?: number;
  /**
   * Risk file.
   */
  riskFile?: {
    /**
     * Reference.
     */
    reference: string;
    /**
     * Whether it is a file of the released commit.
     */
    found: boolean;
  };
}
/**
 * Risk management report of a release.
 */
export interface RiskReport {
  /**
   * Version of the product that it covers.
   */
  version: string;
  author: Person;
  source: Source;
  /**
   * Document that holds it.
   */
  reference?: string;
  /**
   * Who approved it.
   */
  approvedBy?: string;
  /**
   * When it was approved. Epoch milliseconds.
   */
  at?: number;
  /**
   * Whether the risk management plan was carried out.
   */
  planImplemented?: boolean;
  /**
   * Whether all residual risks together are acceptable.
   */
  overallAcceptable?: boolean;
  /**
   * How information from production and the field is gathered.
   */
  postProduction?: string;
  /**
   * The list of open anomalies that was judged. `sha256:<hex>`.
   */
  anomalyListDigest?: string;
}
/**
 * A SOUP item.
 */
export interface SoupItem {
  /**
   * Package URL with version, or `name@version`; unique.
   */
  component: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Version.
   */
  version: string;
  source: Source;
  /**
   * Title.
   */
  title?: string;
  /**
   * Manufacturer or origin.
   */
  manufacturer?: string;
  /**
   * Unique designator.
   */
  designator?: string;
  /**
   * When this version was chosen. Epoch milliseconds.
   */
  pinnedAt?: number;
  /**
   * Hazardous situations that a failure of it can contribute to, sorted; empty where it is stated that there are none, absent where nothing says.
   *
   * Items: Id in the risk file.
   */
  hazards?: string[];
  /**
   * Review of its published anomalies.
   */
  review?: {
    /**
     * Version whose anomalies were reviewed.
     */
    version: string;
    /**
     * When. Epoch milliseconds.
     */
    at: number;
    /**
     * Who: id of a configured person, else the name as given.
     */
    by: string;
    /**
     * Kept copy of the list that was reviewed.
     */
    archived?: {
      /**
       * Where it is.
       */
      path: string;
      /**
       * Its digest. `sha256:<hex>`.
       */
      sha256: string;
    };
    /**
     * Published anomalies that can contribute to a hazardous situation; empty where it is stated that there are none, absent where nothing says.
     *
     * Items: A published anomaly.
     */
    hazardRelevant?: {
      /**
       * Id at the manufacturer.
       */
      id: string;
      /**
       * Where the risk file treats it.
       */
      riskReference?: string;
    }[];
  };
  /**
   * Statement that nobody publishes anomalies of it.
   */
  noList?: {
    /**
     * Why there is no list.
     */
    reason: string;
    /**
     * How its anomalies are watched instead.
     */
    monitoring: string;
  };
  /**
   * How long it is supported, as the list says.
   */
  support?: {
    /**
     * How far its supplier supports it.
     */
    level?: string;
    /**
     * End of support. Epoch milliseconds.
     */
    endsAt?: number;
    /**
     * Why the end of support is not known.
     */
    endUnknown?: string;
  };
}
/**
 * A software bill of materials.
 */
export interface SbomDocument {
  /**
   * Format.
   */
  format: string;
  /**
   * Version of the format.
   */
  specVersion: string;
  source: Source;
  /**
   * What it describes.
   */
  subject?: {
    /**
     * Name.
     */
    name: string;
    /**
     * Version.
     */
    version?: string;
    /**
     * Package URL.
     */
    purl?: string;
    /**
     * Digest. `sha256:<hex>`.
     */
    sha256?: string;
  };
  /**
   * When it was made. Epoch milliseconds.
   */
  producedAt?: number;
  /**
   * Serial number or namespace that identifies the document.
   */
  serialNumber?: string;
  /**
   * Who made the document: persons, organisations or tools.
   */
  authors: string[];
  /**
   * Minimum fields of the NTIA that the document lacks.
   *
   * Items: Field.
   */
  missing: ('author' | 'timestamp' | 'relationships')[];
}
/**
 * A component of a software bill of materials.
 */
export interface Component {
  /**
   * Package URL with version, else `name@version`.
   */
  key: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Component type.
   */
  type: string;
  /**
   * Scope.
   */
  scope: 'required' | 'optional' | 'excluded';
  /**
   * Whether someone else made it: not the subject, not listed as own.
   */
  thirdParty: boolean;
  /**
   * Position in `sbom.documents`.
   */
  document: number;
  source: Source;
  /**
   * Package URL.
   */
  purl?: string;
  /**
   * Version.
   */
  version?: string;
  /**
   * Supplier.
   */
  supplier?: string;
  /**
   * Digests as `<algorithm>:<hex>`, the algorithm in lower case as in `sha256` and `sha512`.
   */
  digests: string[];
  /**
   * License ids, names or expressions.
   */
  licenses: string[];
  /**
   * Minimum fields of the NTIA that it lacks.
   *
   * Items: Field.
   */
  missing: ('supplier' | 'version' | 'identifier' | 'relationship')[];
  /**
   * How far its supplier supports it, as given.
   */
  supportLevel?: string;
  /**
   * End of support, epoch ms.
   */
  supportEndsAt?: number;
  /**
   * Common Platform Enumeration name.
   */
  cpe?: string;
}
/**
 * A known vulnerability of a component.
 */
export interface Vulnerability {
  /**
   * `<id> in <component>`, unique.
   */
  key: string;
  /**
   * Id; the CVE where one is known.
   */
  id: string;
  /**
   * Other ids.
   */
  aliases: string[];
  /**
   * Package URL with version.
   */
  component: string;
  /**
   * Severity.
   */
  severity: 'critical' | 'high' | 'medium' | 'low' | 'negligible' | 'unknown';
  /**
   * Known exploited.
   */
  kev: {
    /**
     * Whether a catalogue of exploited vulnerabilities lists it.
     */
    listed: boolean;
    /**
     * Date listed.
     */
    since?: string;
  };
  /**
   * Versions that fix it.
   */
  fixedIn: string[];
  /**
   * Whether the scanner itself set it aside.
   */
  ignoredByScanner: boolean;
  source: Source;
  /**
   * CVSS base score, recomputed from its vector where given.
   */
  score?: number;
  /**
   * The exploitability statement that decides, newest first of those that match.
   */
  vex?: {
    /**
     * Status.
     */
    status: 'not_affected' | 'affected' | 'fixed' | 'under_investigation';
    /**
     * Author of the document.
     */
    author: string;
    /**
     * How the author is known.
     */
    known: 'signed' | 'gitAuthor' | 'claimed';
    /**
     * When. Epoch milliseconds.
     */
    at: number;
    /**
     * What the product identifier matched: the artefact digest, the product, or the component only.
     */
    matched: 'artifact' | 'product' | 'component';
    source: Source;
    /**
     * Justification label.
     */
    justification?: string;
    /**
     * Free text.
     */
    impactStatement?: string;
    /**
     * What is done or to be done.
     */
    actionStatement?: string;
    /**
     * Evidence reference.
     */
    reference?: string;
    /**
     * Second reviewer.
     */
    secondReviewer?: string;
  };
  /**
   * Risk assessment of the vulnerability.
   */
  risk?: {
    /**
     * Safety risk.
     */
    safety: 'acceptable' | 'unacceptable' | 'undecided';
    /**
     * Security risk.
     */
    security: 'acceptable' | 'unacceptable' | 'undecided';
    /**
     * Controls.
     */
    controls: string[];
    author: Person;
    source: Source;
    /**
     * Action statement.
     */
    action?: string;
    /**
     * Who.
     */
    by?: string;
    /**
     * When. Epoch milliseconds.
     */
    at?: number;
  };
  /**
   * CVSS vector that the score was computed from.
   */
  vector?: string;
  /**
   * When what is known of it changed last, where a scan tells it; the latest. Epoch milliseconds.
   */
  modifiedAt?: number;
}
/**
 * A vulnerability scan.
 */
export interface VulnerabilityScan {
  /**
   * Tool.
   */
  tool: string;
  /**
   * Whether the scanner found nothing to scan.
   */
  nothingScanned: boolean;
  source: Source;
  /**
   * Version.
   */
  version?: string;
  /**
   * When; where the report does not say it, when it was collected. Epoch milliseconds.
   */
  at?: number;
  /**
   * Date of its database, of the report or else of its collection record. Epoch milliseconds.
   */
  databaseAt?: number;
  /**
   * What was scanned.
   */
  target?: string;
  /**
   * Format of the report.
   */
  format: string;
  /**
   * Number of packages that were scanned, where the report says.
   */
  packages?: number;
  /**
   * Digests of what was scanned, as the report and its collection record say, sorted.
   */
  inputs?: string[];
}
/**
 * A VEX statement that matched no vulnerability of the scan.
 */
export interface UnmatchedVex {
  /**
   * Vulnerability.
   */
  vulnerability: string;
  /**
   * Why nothing matched.
   */
  why: string;
  source: Source;
}
/**
 * Release notes.
 */
export interface ReleaseNotes {
  /**
   * Version.
   */
  version: string;
  /**
   * Anomalies told to users.
   *
   * Items: An anomaly in the notes.
   */
  knownAnomalies: {
    /**
     * Id.
     */
    id: string;
    /**
     * What users are told.
     */
    text?: string;
    /**
     * Work-around.
     */
    workaround?: string;
  }[];
  author: Person;
  source: Source;
}
/**
 * Security release notes.
 */
export interface SecurityNotes {
  /**
   * Version.
   */
  version: string;
  /**
   * Fields that are filled, or stated `none`, sorted.
   */
  recorded: string[];
  /**
   * Vulnerabilities told as fixed, sorted by id. One may be told more than once.
   */
  fixed: NotedVulnerability[];
  /**
   * Vulnerabilities told as remaining, sorted by id. One may be told more than once.
   */
  remaining: NotedVulnerability[];
  author: Person;
  source: Source;
}
/**
 * What the security release notes tell of a vulnerability.
 */
export interface NotedVulnerability {
  /**
   * Id of the vulnerability, or of the anomaly that it is.
   */
  id: string;
  /**
   * What is said of it, as names of the fields of the record, sorted.
   */
  recorded: string[];
  source: Source;
}
/**
 * How the release was made.
 */
export interface BuildFacts {
  /**
   * Whether the tree was modified.
   */
  dirty: boolean;
  /**
   * Local overrides in force.
   */
  overrides: string[];
  /**
   * Builder id.
   */
  builder: string;
  /**
   * Fields that are filled, sorted dotted paths.
   */
  recorded: string[];
  /**
   * Tools.
   *
   * Items: A tool.
   */
  toolchain: {
    /**
     * Name.
     */
    name: string;
    /**
     * Version.
     */
    version?: string;
    /**
     * Digest.
     */
    digest?: string;
  }[];
  /**
   * Images.
   *
   * Items: An image.
   */
  images: {
    /**
     * Name.
     */
    name: string;
    /**
     * Digest.
     */
    digest?: string;
  }[];
  /**
   * Outputs.
   *
   * Items: An output.
   */
  outputs: {
    /**
     * Name.
     */
    name: string;
    /**
     * Digest. `sha256:<hex>`.
     */
    sha256: string;
    /**
     * Version inside the artefact.
     */
    version?: string;
  }[];
  author: Person;
  source: Source;
  /**
   * Commit that was built. Full git object id.
   */
  commit?: string;
  /**
   * Procedure to repeat it.
   */
  procedure?: {
    /**
     * File.
     */
    reference: string;
    /**
     * Whether it is a file of the released commit.
     */
    found: boolean;
  };
  /**
   * Start. Epoch milliseconds.
   */
  startedAt?: number;
  /**
   * End. Epoch milliseconds.
   */
  finishedAt?: number;
}
/**
 * A second build of the release, and how it compares.
 */
export interface RebuildFacts {
  /**
   * Version it is about.
   */
  version: string;
  /**
   * Commit that was built again. Full git object id.
   */
  commit: string;
  /**
   * Id of the second builder.
   */
  builder: string;
  /**
   * When it was built again. Epoch milliseconds.
   */
  rebuiltAt?: number;
  /**
   * Artefacts that were compared, sorted by name.
   *
   * Items: An artefact.
   */
  artifacts: {
    /**
     * Name.
     */
    name: string;
    /**
     * Digest of the released artefact. `sha256:<hex>`.
     */
    sha256: string;
    /**
     * Digest of the released artefact without what is added after the build; absent: it is compared whole. `sha256:<hex>`.
     */
    unsignedSha256?: string;
    /**
     * Digest of what the second build made. `sha256:<hex>`.
     */
    rebuiltSha256: string;
    /**
     * Why a difference was accepted.
     */
    difference?: {
      /**
       * Reference of the report.
       */
      report: string;
      /**
       * Why it is acceptable.
       */
      reason?: string;
      /**
       * Who accepted it.
       */
      acceptedBy?: string;
      /**
       * When it was accepted. Epoch milliseconds.
       */
      acceptedAt?: number;
    };
    source: Source;
  }[];
  author: Person;
  source: Source;
}
/**
 * An item of the archive.
 */
export interface ArchiveItem {
  /**
   * Kind of item, for example `artifact` or `sourceBundle`.
   */
  item: string;
  /**
   * Path in the archive.
   */
  path: string;
  /**
   * Bytes.
   */
  size: number;
  source: Source;
  /**
   * Digest. `sha256:<hex>`.
   */
  sha256?: string;
}
/**
 * How long the archive is kept, and what keeps it from being changed.
 */
export interface Retention {
  /**
   * Kind of lock of the storage: `compliance` cannot be lifted by anybody before its end, `governance` by administrators, `none` does not lock.
   */
  lock: 'compliance' | 'governance' | 'none';
  /**
   * Begin of the lock. Epoch milliseconds.
   */
  lockedAt?: number;
  /**
   * End of the lock. Epoch milliseconds.
   */
  lockedUntil?: number;
  /**
   * Whole calendar years (UTC) from the begin of the lock to its end; absent where either is unknown or the end lies before the begin.
   */
  lockedYears?: number;
  /**
   * Lifetime of the product that the manufacturer states, in years.
   */
  productLifetimeYears?: number;
  /**
   * Hold that keeps the archive beyond the end of the lock.
   */
  hold?: {
    /**
     * Whether it is in force.
     */
    active: boolean;
    /**
     * Reference of the order.
     */
    reference?: string;
  };
  /**
   * Day on which the last device of this release was placed on the market; absent as long as it is not known. Epoch milliseconds.
   */
  endOfMarketAt?: number;
  author: Person;
  source: Source;
}
/**
 * A restore from the archive for practice.
 */
export interface RestoreDrill {
  /**
   * Version that was restored.
   */
  version: string;
  /**
   * What was done.
   */
  kind: 'restore' | 'restoreAndRebuild';
  /**
   * When. Epoch milliseconds.
   */
  at: number;
  /**
   * How it ended.
   */
  result: 'passed' | 'failed';
  /**
   * Who did it.
   */
  by?: string;
  /**
   * Reference of the report.
   */
  reference?: string;
  author: Person;
  source: Source;
}
/**
 * A waiver as its record claims it; the engine judges it.
 */
export interface WaiverClaim {
  /**
   * Id.
   */
  id: string;
  /**
   * Rule id.
   */
  rule: string;
  /**
   * Exact subjects.
   */
  subjects: string[];
  /**
   * Release version.
   */
  version: string;
  /**
   * Reason, one of the list.
   */
  reason: string;
  /**
   * Rationale.
   */
  text: string;
  /**
   * Who asked.
   */
  requestedBy: string;
  /**
   * Approvals.
   *
   * Items: An approval.
   */
  approvals: {
    /**
     * Who.
     */
    by: string;
    /**
     * Role.
     */
    role: string;
    /**
     * When. Epoch milliseconds.
     */
    at: number;
  }[];
  /**
   * Created. Epoch milliseconds.
   */
  createdAt: number;
  /**
   * End. Epoch milliseconds.
   */
  expiresAt: number;
  /**
   * Digests of the findings that were seen.
   */
  findingDigests: string[];
  author: Person;
  source: Source;
  /**
   * Risk assessment.
   */
  riskReference?: string;
  /**
   * Conditions, in the order of the record.
   *
   * Items: A condition.
   */
  conditions: {
    /**
     * What must be done.
     */
    text: string;
    /**
     * Who saw that it is done.
     */
    by?: string;
    /**
     * When. Epoch milliseconds.
     */
    at?: number;
    /**
     * File that shows it.
     */
    reference?: string;
    /**
     * Whether that is a file of the released commit; there where `reference` is.
     */
    referenceFound?: boolean;
    source: Source;
  }[];
  /**
   * Level that the findings had when they were seen.
   */
  level?: 'block' | 'warn';
  /**
   * Who may waive the rule, as its pack says; absent when no pack in use has the rule. A single finding may ask for more.
   */
  ruleWaiver?: 'W0' | 'W1' | 'W2';
  /**
   * Authors of what the subjects name, as far as that is known: of a commit of the delta, an open anomaly, a piece of evidence. Sorted.
   */
  subjectAuthors: string[];
  /**
   * Ids of the test runs whose failure it is about.
   */
  runs?: string[];
  /**
   * Ids of the anomalies on whose evaluation it rests.
   */
  anomalies?: string[];
}
/**
 * A configured person.
 */
export interface PersonEntry {
  /**
   * Id.
   */
  id: string;
  /**
   * Roles.
   */
  roles: string[];
  /**
   * Name.
   */
  name?: string;
  /**
   * Whether a commit of the delta is by the person.
   */
  authoredInDelta: boolean;
  /**
   * Ids of test runs that the person ran or collected, sorted.
   */
  executedRuns: string[];
}
/**
 * A change as the security-relevant-changes assessment judged it.
 */
export interface AssessedChange {
  /**
   * Commit. Full git object id.
   */
  commit: string;
  /**
   * Whether it is security-relevant.
   */
  relevant: boolean;
  source: Source;
  /**
   * Category.
   */
  category?: string;
  /**
   * Why.
   */
  reason?: string;
  /**
   * Who reviewed it.
   */
  reviewer?: string;
  /**
   * Security competence of the reviewer.
   */
  competence?: string;
  /**
   * When. Epoch milliseconds.
   */
  at?: number;
}
/**
 * A coverage report, its totals counted again from its files.
 */
export interface CoverageReport {
  /**
   * Format.
   */
  format: string;
  lines: Ratio;
  branches?: Ratio;
  functions?: Ratio;
  /**
   * Files, sorted by path.
   */
  files: FileCoverage[];
  source: Source;
  /**
   * Commit it was measured on. Full git object id.
   */
  commit?: string;
  /**
   * When, epoch ms.
   */
  producedAt?: number;
}
/**
 * What is covered of what there is.
 */
export interface Ratio {
  /**
   * Number covered.
   */
  covered: number;
  /**
   * Number in all.
   */
  total: number;
}
/**
 * Coverage of one file.
 */
export interface FileCoverage {
  /**
   * Path as the report gives it.
   */
  path: string;
  lines: Ratio;
  branches?: Ratio;
  functions?: Ratio;
}
/**
 * A statement about artefacts, and whether its signature was verified.
 */
export interface ProvenanceStatement {
  /**
   * Type of the predicate.
   */
  predicateType: string;
  /**
   * What it is about, sorted by name.
   *
   * Items: One.
   */
  subjects: {
    /**
     * Name.
     */
    name: string;
    /**
     * Digest, `sha256:<hex>`.
     */
    sha256?: string;
  }[];
  /**
   * Id of the builder.
   */
  builder?: string;
  /**
   * Build type.
   */
  buildType?: string;
  /**
   * Address of the source.
   */
  sourceUri?: string;
  /**
   * Commit of the source. Full git object id.
   */
  sourceCommit?: string;
  /**
   * External parameters, sorted by name.
   *
   * Items: One.
   */
  parameters: {
    /**
     * Name; parts of a nested one with dots.
     */
    name: string;
    /**
     * Value as text; JSON where it is no text.
     */
    value: string;
  }[];
  /**
   * Start of the build, epoch ms.
   */
  startedAt?: number;
  /**
   * End of the build, epoch ms.
   */
  finishedAt?: number;
  /**
   * Whether a trusted key or identity signed it.
   */
  verification: {
    /**
     * `verified`: by a key or identity that the configuration trusts. `untrusted`: signed, by nobody it trusts. `invalid`: a trusted key's signature does not fit. `unsigned`: no signature.
     */
    state: 'verified' | 'untrusted' | 'invalid' | 'unsigned';
    /**
     * Id of the key, or the identity in the certificate.
     */
    signer?: string;
    /**
     * Issuer of the identity.
     */
    issuer?: string;
    /**
     * Why it is not verified.
     */
    reason?: string;
  };
  source: Source;
}
/**
 * An approval of the release, as a record claims it or a verified signature shows it.
 */
export interface Approval {
  /**
   * Role in which the person approves.
   */
  role: string;
  person: Person;
  /**
   * What the approval means.
   */
  meaning: 'review' | 'approval' | 'responsibility' | 'authorship';
  /**
   * When it was given. Epoch milliseconds.
   */
  at: number;
  /**
   * What was approved: the candidate digest at that time. `sha256:<hex>`.
   */
  payload: string;
  /**
   * Moment at which the approved evaluation judged. Epoch milliseconds.
   */
  evaluatedAt: number;
  /**
   * Release version that it is for.
   */
  version: string;
  /**
   * What is known of the key that signed: `unsigned` where nothing was signed, as with every approval that is a record alone.
   */
  keyState: 'unsigned' | 'trusted' | 'untrusted' | 'expired' | 'revoked';
  /**
   * Whether a signature by the person over the payload was verified. Never true of a record alone.
   */
  verified: boolean;
  /**
   * Why the person may approve own work.
   */
  ownWorkReason?: string;
  source: Source;
}
/**
 * Something that decides: a pack of rules, or the settings of all rules.
 */
export interface PackInUse {
  /**
   * Name of the pack; `settings` for the settings of all rules.
   */
  name: string;
  /**
   * `rules`: a pack; `settings`: levels, parameters and conditions of all rules, whatever layers set them.
   */
  kind: 'rules' | 'settings';
  /**
   * Version of the pack.
   */
  version?: string;
  /**
   * Of the manifest of a pack, which names the digest of its module; of the resolved settings. `sha256:<hex>`.
   */
  digest: string;
  /**
   * Approvals of exactly this name and digest, sorted by approver and time.
   */
  approvals: PackApproval[];
  /**
   * Who changed it since the baseline, as far as git tells: of the settings, the authors of commits that changed a configuration file. Sorted.
   */
  authors: string[];
}
/**
 * Somebody's approval of a pack, of settings or of an engine version.
 */
export interface PackApproval {
  approver: Person;
  /**
   * When. Epoch milliseconds.
   */
  at: number;
  /**
   * Record of the review.
   */
  reference?: string;
  source: Source;
}
/**
 * Decision for one market.
 */
export interface RegulatoryDecision {
  /**
   * Market.
   */
  market: string;
  /**
   * Whether the changes are significant there.
   */
  significant: boolean;
  /**
   * Whether approval is needed before release.
   */
  approvalNeeded: boolean;
  source: Source;
  /**
   * Why.
   */
  rationale?: string;
  /**
   * The approval.
   */
  approvalReference?: string;
  /**
   * Who decided: an id of the configured people, else the e-mail address or name as given.
   */
  by?: string;
  /**
   * How the one who decided is known: `signed` by a verified signature, `gitAuthor` by the commit that last wrote the record, `claimed` by a name in the file alone. There where `by` is.
   */
  known?: 'signed' | 'gitAuthor' | 'claimed';
  /**
   * When. Epoch milliseconds.
   */
  at?: number;
}
/**
 * One part of the legacy route.
 */
export interface LegacyItem {
  /**
   * Document that shows it; the rationale itself.
   */
  text: string;
  source: Source;
  /**
   * Who answers for it.
   */
  by?: string;
  /**
   * When. Epoch milliseconds.
   */
  at?: number;
}
/**
 * A delivery channel and its procedure.
 */
export interface DeliveryProcedure {
  /**
   * Id of the channel.
   */
  channel: string;
  /**
   * What the channel is.
   */
  title?: string;
  /**
   * Reference of the procedure.
   */
  procedure: string;
  /**
   * Who approved it.
   */
  approvedBy?: string;
  /**
   * When it was approved. Epoch milliseconds.
   */
  approvedAt?: number;
  /**
   * What it covers, sorted.
   */
  covers: string[];
  /**
   * What does not apply to the channel, sorted by aspect.
   *
   * Items: One.
   */
  notApplicable: {
    /**
     * What does not apply.
     */
    aspect: string;
    /**
     * Why.
     */
    reason: string;
  }[];
  author: Person;
  source: Source;
}
/**
 * A file that was fetched from a channel after publishing.
 */
export interface PublishedFile {
  /**
   * Id of the channel.
   */
  channel: string;
  /**
   * Name of the file.
   */
  name: string;
  /**
   * Address, or for media the batch.
   */
  url?: string;
  /**
   * Digest of the bytes that were fetched. `sha256:<hex>`.
   */
  sha256: string;
  /**
   * When it was fetched. Epoch milliseconds.
   */
  fetchedAt: number;
  /**
   * Whether its signature was verified.
   */
  signatureVerified: boolean;
  /**
   * Where users find how to verify it.
   */
  instructions?: string;
  source: Source;
}
/**
 * By what the integrity of the released files can be verified.
 */
export interface IntegrityFacts {
  /**
   * Version it is about.
   */
  version: string;
  /**
   * Files, sorted by artefact and path.
   *
   * Items: A file.
   */
  files: {
    /**
     * Digest of the artefact that holds it. `sha256:<hex>`.
     */
    artifact: string;
    /**
     * Path in the artefact.
     */
    path: string;
    /**
     * Kind.
     */
    kind: 'executable' | 'script' | 'configuration';
    /**
     * What covers it.
     */
    coveredBy?: 'signature' | 'signedHashList';
    /**
     * Id of the key that signed.
     */
    key?: string;
    /**
     * Whether that was verified.
     */
    verified?: boolean;
    /**
     * When it was verified. Epoch milliseconds.
     */
    verifiedAt?: number;
    source: Source;
  }[];
  author: Person;
  source: Source;
}
/**
 * A key that signs releases.
 */
export interface SigningKey {
  /**
   * Id.
   */
  id: string;
  /**
   * Fingerprint.
   */
  fingerprint?: string;
  /**
   * Who approved it for signing releases.
   */
  approvedBy?: string;
  /**
   * When it was approved. Epoch milliseconds.
   */
  approvedAt?: number;
  /**
   * The last check that the private key is kept as it must be.
   */
  custody?: {
    /**
     * When. Epoch milliseconds.
     */
    at: number;
    /**
     * Who checked.
     */
    by?: string;
    /**
     * Reference of the record.
     */
    reference?: string;
  };
  source: Source;
}
/**
 * A finding of the register of security findings.
 */
export interface SecurityFinding {
  /**
   * Id.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Where it was found.
   */
  phase: 'requirements' | 'design' | 'implementation' | 'verification' | 'validation' | 'defect';
  /**
   * State.
   */
  state: 'open' | 'closed' | 'deferred';
  source: Source;
  /**
   * How it was closed.
   */
  closed?: {
    /**
     * What shows that it is gone.
     */
    reference: string;
    /**
     * Who verified that.
     */
    by: string;
    /**
     * When. Epoch milliseconds.
     */
    at: number;
  };
  /**
   * Why it may wait.
   */
  deferred?: {
    /**
     * Why.
     */
    reason: string;
    /**
     * Risk that remains.
     */
    residualRisk: 'negligible' | 'low' | 'medium' | 'high' | 'critical';
    /**
     * Who accepted that.
     */
    by: string;
    /**
     * When. Epoch milliseconds.
     */
    at: number;
  };
}
/**
 * A security test.
 */
export interface SecurityTest {
  /**
   * What was tested.
   */
  kind: 'requirements' | 'threatMitigation' | 'vulnerability' | 'penetration';
  /**
   * When it ended. Epoch milliseconds.
   */
  at: number;
  /**
   * What came out.
   */
  outcome: 'passed' | 'findings' | 'failed';
  /**
   * Ids of what was found, sorted.
   *
   * Items: Id.
   */
  findings: string[];
  source: Source;
  /**
   * Commit that was tested. Full git object id.
   */
  commit?: string;
  /**
   * Who tested.
   */
  by?: string;
  /**
   * How independent of development the testers are.
   */
  independence?: string;
  /**
   * Where the report is.
   */
  report?: string;
  /**
   * Why an older test still holds.
   */
  stillValid?: {
    /**
     * Why.
     */
    reason: string;
    /**
     * Who judged that.
     */
    by: string;
    /**
     * When. Epoch milliseconds.
     */
    at: number;
  };
}
