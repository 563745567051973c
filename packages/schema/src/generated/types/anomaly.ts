// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * A known residual anomaly with its triage, safety evaluation and disposition: one file each in `gate/anomalies/`. Which fields must be filled depends on the integrity level.
 */
export interface AnomalyRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Id; the file name without its ending.
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
   * State. Only `closed` (verified) and `rejected` are not open.
   */
  state: 'open' | 'closed' | 'rejected';
  /**
   * Versions that show it, or `[unknown]`, which counts as affected.
   *
   * @minItems 1
   */
  affectedVersions?: [string, ...string[]];
  /**
   * Configuration items.
   */
  affectedItems?: string[];
  /**
   * Problem report, `<tracker>#<number>`.
   */
  problemReport?: string;
  /**
   * Further problem reports, test ids or finding ids that it stands for.
   */
  duplicates?: string[];
  /**
   * Opened. RFC 3339 with offset, or a date (start of day, UTC).
   */
  openedAt?: string;
  /**
   * Last change of description, criticality or affected items. RFC 3339 with offset, or a date (start of day, UTC).
   */
  lastModifiedAt?: string;
  /**
   * Who reported it.
   */
  reportedBy?: string;
  /**
   * Who works on it.
   */
  assignee?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Criticality.
   */
  criticality?: {
    /**
     * Performance.
     */
    performance?: 'none' | 'low' | 'medium' | 'high';
    /**
     * Safety.
     */
    safety?: 'none' | 'low' | 'medium' | 'high';
    /**
     * Security.
     */
    security?: 'none' | 'low' | 'medium' | 'high';
  };
  /**
   * Discovery.
   */
  discovery?: {
    /**
     * Method.
     */
    method?: 'test' | 'review' | 'analysis' | 'field' | 'securityTest' | 'supplierList';
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
    /**
     * Who.
     */
    by?: string;
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
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
  };
  /**
   * Root cause, or `unknown: <why>`.
   */
  rootCause?: string;
  /**
   * Hazardous situations it contributes to.
   */
  hazardousSituations?: string[];
  /**
   * Why there is none.
   */
  noHazardRationale?: string;
  /**
   * Requirements, or `[none]`.
   */
  affectedRequirements?: string[];
  /**
   * Risk controls, or `[none]`.
   */
  affectedRiskControls?: string[];
  /**
   * Severity of the harm.
   */
  harmSeverity?: string;
  /**
   * Taken as 1 unless justified.
   */
  probabilityOfSoftwareFailure?: string;
  /**
   * Probability of the rest of the chain.
   */
  probabilityOfHarm?: string;
  /**
   * Impact on safety and effectiveness.
   */
  impact?: string;
  /**
   * Operator use and human factors.
   */
  useErrorConsiderations?: string;
  /**
   * Safety evaluation.
   */
  evaluation?: {
    /**
     * Outcome.
     */
    outcome?: 'acceptable' | 'unacceptable' | 'undecided';
    /**
     * Who.
     */
    by?: string;
    /**
     * In which role.
     */
    role?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
    /**
     * Risk file version used.
     */
    riskFileVersion?: string;
    /**
     * Risk-based reason for not fixing.
     */
    rationaleNotFixed?: string;
    /**
     * The content that was evaluated. `sha256:<hex>`.
     */
    contentDigest?: string;
    /**
     * Confirmation that the evaluation still holds, after the risk file changed.
     */
    reconfirmed?: {
      /**
       * Who.
       */
      by: string;
      /**
       * When. RFC 3339 with offset, or a date (start of day, UTC).
       */
      at: string;
    };
  };
  /**
   * Disposition.
   */
  disposition?: {
    /**
     * Decision.
     */
    decision: 'accept' | 'fixLater' | 'fixNow' | 'reject';
    /**
     * Board record.
     */
    reference?: string;
    /**
     * Who.
     */
    by?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
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
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
  };
  /**
   * Vulnerabilities.
   */
  vulnerabilityIds?: string[];
  /**
   * CVSS vector.
   */
  cvss?: string;
  /**
   * VEX statement.
   */
  vex?: string;
  /**
   * Tests that show it.
   */
  failingTests?: string[];
  /**
   * Findings that show it.
   */
  findings?: string[];
  /**
   * Other products or fielded versions, or `[none]`.
   */
  alsoAffects?: string[];
  /**
   * Defect taxonomy.
   */
  taxonomy?: {
    /**
     * Name.
     */
    name: string;
    /**
     * Code.
     */
    code: string;
    /**
     * Version.
     */
    version?: string;
  };
  /**
   * Planned fix.
   */
  plannedFix?: {
    /**
     * Release.
     */
    release?: string;
    /**
     * Date. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
  };
  /**
   * Check for reportability.
   */
  reportability?: {
    /**
     * Who.
     */
    by: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at: string;
  };
  /**
   * How it was closed, for an anomaly whose state is `closed`.
   */
  closure?: {
    /**
     * Who closed it.
     */
    by?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
    /**
     * Commits that fixed it. Full git object ids.
     *
     * Items: Commit. Full git object id.
     */
    fixCommits?: string[];
    /**
     * Tests that show that it is fixed.
     */
    verifiedBy?: string[];
  };
}
