// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * The legacy route: why software that was placed on the market without the records of the standard may go on being used: `gate/legacy.yaml`.
 */
export interface LegacyRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version of the product for which the route is claimed. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * Why this version may be used on.
   */
  rationale?: {
    /**
     * The rationale.
     */
    text: string;
    /**
     * Who answers for it.
     */
    by?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
  };
  /**
   * Assessment of what was learned from the field.
   */
  feedback?: {
    /**
     * Document that shows it.
     */
    reference: string;
    /**
     * Who answers for it.
     */
    by?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
  };
  /**
   * Risk management for continued use.
   */
  riskActivities?: {
    /**
     * Document that shows it.
     */
    reference: string;
    /**
     * Who answers for it.
     */
    by?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
  };
  /**
   * What is missing of what the standard asks of this class.
   */
  gapAnalysis?: {
    /**
     * Document that shows it.
     */
    reference: string;
    /**
     * Who answers for it.
     */
    by?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
  };
  /**
   * How and when the gaps are closed.
   */
  closurePlan?: {
    /**
     * Document that shows it.
     */
    reference: string;
    /**
     * Who answers for it.
     */
    by?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
  };
  /**
   * Records of the system tests.
   */
  systemTests?: {
    /**
     * Document that shows it.
     */
    reference: string;
    /**
     * Who answers for it.
     */
    by?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
  };
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
