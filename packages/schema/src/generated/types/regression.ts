// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Regression analysis of one release: `gate/regression/<version>.yaml`. What the changes could have broken, and which tests were therefore repeated.
 */
export interface RegressionRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * Analysed range of commits.
   */
  range: {
    /**
     * End. Full git object id.
     */
    to: string;
    /**
     * Start, not included; absent for a first release. Full git object id.
     */
    from?: string;
  };
  /**
   * Which tests are repeated: `all` that requirements and risk controls need, or the `selected` ones that `tests` lists.
   */
  scope: 'all' | 'selected';
  /**
   * What the changes could affect, and why repeating these tests is enough.
   */
  rationale: string;
  /**
   * Selected tests.
   *
   * Items: One test.
   */
  tests?: {
    /**
     * Test id or name.
     */
    test: string;
    /**
     * Environment in which it is repeated; absent when any will do.
     */
    environment?: string;
    /**
     * Why it was selected.
     */
    reason?: string;
  }[];
  /**
   * Who made the analysis: an id of `people` in the configuration.
   */
  by: string;
  /**
   * When. RFC 3339 with offset, or a date (start of day, UTC).
   */
  at: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
