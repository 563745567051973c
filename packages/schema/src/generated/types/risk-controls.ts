// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Risk control measures: `gate/risk-controls.yaml`. Either a list, or the statement that there is none.
 */
export interface RiskControlsRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Risk controls.
   *
   * Items: A risk control.
   */
  riskControls?: {
    /**
     * Id.
     */
    id: string;
    /**
     * Where it acts.
     */
    location: 'software' | 'hardware' | 'independentSystem' | 'procedure';
    /**
     * Title.
     */
    title?: string;
    /**
     * Configuration items.
     */
    items?: string[];
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
  }[];
  /**
   * States that the product has no risk controls, and why.
   */
  none?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
