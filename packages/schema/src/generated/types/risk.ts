// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Risk file summary: safety classification of the software.
 */
export interface RiskRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Classification.
   */
  classification: {
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
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
