// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Links from requirements and risk controls to their verification.
 */
export interface TraceRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Links.
   *
   * Items: A link.
   */
  links: {
    /**
     * Requirement or risk control id.
     */
    from: string;
    /**
     * Test id: `<classname>::<name>`, or the name.
     */
    test?: string;
    /**
     * Environment in which the test must run.
     */
    environment?: string;
    /**
     * Method, when it is not a test.
     */
    method?: 'review' | 'analysis' | 'inspection';
    /**
     * Record that holds it.
     */
    reference?: string;
    /**
     * Why a test is not the method.
     */
    reason?: string;
    /**
     * Who.
     */
    by?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
    /**
     * Revision of `from` that was linked; the link is marked for re-review when that is now another.
     */
    revision?: string;
    /**
     * Why the link is marked for re-review.
     */
    suspect?: string;
  }[];
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
