// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Requirements and how each is verified.
 */
export interface RequirementsRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Requirements.
   *
   * Items: A requirement.
   */
  requirements: {
    /**
     * Id.
     */
    id: string;
    /**
     * Title.
     */
    title?: string;
    /**
     * Kind; default `software`.
     */
    kind?: string;
    /**
     * Whether this release must meet it; default true.
     */
    inScope?: boolean;
    /**
     * Status; default `approved`.
     */
    status?: string;
    /**
     * Whether a link is marked for re-review.
     */
    suspect?: boolean;
    /**
     * Risk controls that it implements.
     */
    riskControls?: string[];
    /**
     * How it is verified.
     *
     * Items: One way.
     */
    verifiedBy?: {
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
    }[];
    /**
     * Revision of its content; a link that names another one is marked for re-review.
     */
    revision?: string;
    /**
     * Requirements that this one details.
     */
    refines?: (
      | string
      | {
          /**
           * Id.
           */
          id: string;
          /**
           * Revision that was linked.
           */
          revision?: string;
        }
    )[];
    /**
     * Why it is marked for re-review.
     */
    suspectReasons?: string[];
  }[];
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
