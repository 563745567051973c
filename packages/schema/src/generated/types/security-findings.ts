// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Register of security findings from requirements, design, implementation, verification and defects: `gate/security-findings.yaml`.
 */
export interface SecurityFindingsRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * The last review of the whole register.
   */
  review: {
    /**
     * Version for whose release it was reviewed. Quote it.
     */
    version: string;
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
   * Findings, open, closed and deferred.
   *
   * Items: A finding.
   */
  findings: {
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
    /**
     * How it was closed.
     */
    closed?: {
      /**
       * What shows that it is gone, such as a test.
       */
      reference: string;
      /**
       * Who verified that.
       */
      by: string;
      /**
       * When. RFC 3339 with offset, or a date (start of day, UTC).
       */
      at: string;
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
       * When. RFC 3339 with offset, or a date (start of day, UTC).
       */
      at: string;
    };
  }[];
}
