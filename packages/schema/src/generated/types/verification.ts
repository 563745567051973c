// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * A person's evaluation of the verification results.
 */
export interface VerificationRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Id.
   */
  id: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * When it was signed. RFC 3339 with offset, or a date (start of day, UTC).
   */
  signedAt: string;
  /**
   * The set of test reports that was evaluated, as `gatehouse check` prints it. `sha256:<hex>`.
   */
  runSetDigest: string;
  /**
   * Conclusion.
   */
  conclusion: 'acceptable' | 'notAcceptable';
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Commit. Full git object id.
   */
  commit?: string;
  /**
   * Summary.
   */
  summary?: string;
  /**
   * What was found out about tests that passed only after a failed attempt.
   *
   * Items: About one test.
   */
  dispositions?: {
    /**
     * Test id or name.
     */
    test: string;
    /**
     * Environment of its runs; absent when this is about every environment.
     */
    environment?: string;
    /**
     * Why the attempt failed, and why the pass may stand.
     */
    cause: string;
    /**
     * Who found that out: an id of `people` in the configuration.
     */
    by: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at: string;
    /**
     * Anomaly that the failed attempt is recorded as.
     */
    anomaly?: string;
  }[];
  /**
   * The environments in which the tests ran, for what the test reports do not say.
   *
   * Items: One environment.
   */
  environments?: {
    /**
     * Name, as the configuration or the collection record gives it; `default` where neither does.
     */
    name: string;
    /**
     * Hardware configuration.
     */
    hardware?: string;
    /**
     * Software configuration: operating system, settings, what the tests need.
     */
    software?: string;
    /**
     * Test tools.
     *
     * Items: A tool.
     */
    tools?: {
      /**
       * Name.
       */
      name: string;
      /**
       * Version. Quote it: YAML reads 1.10 as the number 1.1.
       */
      version?: string;
    }[];
    /**
     * Person or automation that runs tests there, where the test reports do not say.
     */
    executor?: string;
    /**
     * Person who answers for the runs: an id of `people` in the configuration.
     */
    responsible?: string;
  }[];
}
