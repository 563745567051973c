// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Risk management: the safety classification of the software, the version of the risk file, the risk management report of a release. The report of each version may stand in a file of its own.
 */
export interface RiskRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Classification.
   */
  classification?: {
    /**
     * Level.
     */
    level: string;
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
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    approvedAt?: string;
    /**
     * Risk file: a path in the repository.
     */
    riskFile?: string;
    /**
     * Reductions of the level.
     *
     * Items: A reduction.
     */
    reductions?: {
      /**
       * Risk control.
       */
      control: string;
      /**
       * Where it acts.
       */
      location: 'software' | 'hardware' | 'independentSystem' | 'procedure';
      /**
       * Reference: a path in the repository.
       */
      reference: string;
    }[];
  };
  /**
   * The risk file as it is now: what anomalies are evaluated against.
   */
  riskFile?: {
    /**
     * Current version. Quote it: YAML reads 12 as a number.
     */
    version: string;
    /**
     * When this version was approved. RFC 3339 with offset, or a date (start of day, UTC).
     */
    changedAt?: string;
  };
  /**
   * Risk management report: the review before a release.
   */
  report?: {
    /**
     * Version of the product that it covers. Quote it: YAML reads 1.10 as the number 1.1.
     */
    version: string;
    /**
     * Document that holds it.
     */
    reference?: string;
    /**
     * Who approved it.
     */
    approvedBy?: string;
    /**
     * When it was approved. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
    /**
     * Whether the risk management plan was carried out.
     */
    planImplemented?: boolean;
    /**
     * Whether all residual risks together, those of the known anomalies included, are acceptable.
     */
    overallAcceptable?: boolean;
    /**
     * How information from production and the field is gathered and reviewed.
     */
    postProduction?: string;
    /**
     * The list of open anomalies that was judged, as `gatehouse check` prints it. `sha256:<hex>`.
     */
    anomalyListDigest?: string;
  };
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
