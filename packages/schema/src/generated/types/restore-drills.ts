// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Restores of earlier releases from the archive, done for practice: `gate/restore-drills.yaml`.
 */
export interface RestoreDrillsRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Drills.
   *
   * Items: A drill.
   */
  drills: {
    /**
     * Version that was restored. Quote it: YAML reads 1.10 as the number 1.1.
     */
    version: string;
    /**
     * What was done: restored, or restored and built again from what was restored.
     */
    kind: 'restore' | 'restoreAndRebuild';
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at: string;
    /**
     * How it ended.
     */
    result: 'passed' | 'failed';
    /**
     * Who did it.
     */
    by?: string;
    /**
     * Reference of the report.
     */
    reference?: string;
  }[];
}
