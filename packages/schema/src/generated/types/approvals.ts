// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Who approves a release, and what exactly: `gate/approvals/<version>.yaml`. The record claims approvals; it never makes a signature of them.
 */
export interface ApprovalsRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * Approvals.
   *
   * Items: An approval.
   */
  approvals: {
    /**
     * Role in which the person approves.
     */
    role: string;
    /**
     * Who: an id of `people` in the configuration.
     */
    by: string;
    /**
     * What the approval means.
     */
    meaning: 'review' | 'approval' | 'responsibility' | 'authorship';
    /**
     * When it was given. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at: string;
    /**
     * What was approved: the candidate digest that the decision shows. `sha256:<hex>`.
     */
    payload: string;
    /**
     * Moment at which the approved evaluation judged, as the decision shows it. RFC 3339 with offset, or a date (start of day, UTC).
     */
    evaluatedAt: string;
    /**
     * Why the person may approve own work; counts only where the profile allows small teams to.
     */
    ownWorkReason?: string;
  }[];
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
