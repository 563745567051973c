// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Which rules, settings and engine versions are approved for judging releases: `gate/pack-approvals.yaml`.
 */
export interface PackApprovalsRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Approvals of rule packs and of settings.
   *
   * Items: An approval.
   */
  approvals: {
    /**
     * Name of the rule pack, or `settings` for the levels and parameters of all rules.
     */
    pack: string;
    /**
     * What was approved. `sha256:<hex>`.
     */
    digest: string;
    /**
     * Who: an id of `people` in the configuration.
     */
    approver: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at: string;
    /**
     * Record of the review.
     */
    reference?: string;
  }[];
  /**
   * Versions of the engine that were validated for their intended use.
   *
   * Items: A validated version.
   */
  engines: {
    /**
     * Version. Quote it: YAML reads 1.10 as the number 1.1.
     */
    version: string;
    /**
     * Who: an id of `people` in the configuration.
     */
    approver: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at: string;
    /**
     * Validation report.
     */
    reference?: string;
  }[];
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
