// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Security-relevant-changes assessment of one release: `gate/changes/<version>.yaml`.
 */
export interface ChangeAssessmentRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * Assessed range of commits.
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
   * Changes.
   *
   * Items: A change.
   */
  changes: {
    /**
     * Commit. Full git object id.
     */
    commit: string;
    /**
     * Whether it is security-relevant.
     */
    relevant: boolean;
    /**
     * Category.
     */
    category?:
      | 'authentication'
      | 'authorization'
      | 'cryptography'
      | 'network'
      | 'update'
      | 'logging'
      | 'privilege'
      | 'defaultConfiguration'
      | 'dataAtRest'
      | 'dependency'
      | 'buildPipeline'
      | 'other';
    /**
     * Why.
     */
    reason?: string;
    /**
     * Who reviewed it.
     */
    reviewer?: string;
    /**
     * Security competence of the reviewer.
     */
    competence?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
  }[];
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Methods used.
   */
  method?: string[];
  /**
   * Threat model statement.
   */
  threatModel?: {
    /**
     * State.
     */
    state: 'updated' | 'noUpdateNeeded';
    /**
     * Why no update is needed.
     */
    reason?: string;
    /**
     * Threat model.
     */
    reference?: string;
  };
  /**
   * Change of the attack surface, or `none`.
   */
  attackSurface?: string;
  /**
   * Security tests re-run.
   */
  testsRerun?: string[];
  /**
   * Effect on fielded versions.
   */
  fieldedVersions?: string;
  /**
   * Conclusion.
   */
  conclusion?: {
    /**
     * Who.
     */
    by: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at: string;
    /**
     * Text.
     */
    text?: string;
  };
}
