// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Exports of the status history of the configuration for the changes of one release: `gate/configuration-history/<version>.yaml`.
 */
export interface ConfigurationHistoryRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * Range of commits that the exports cover.
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
   * Exports.
   *
   * Items: An export.
   */
  exports: {
    /**
     * What it tells the history of: `commits` of the repository, or the items of a `tracker`.
     */
    of: 'commits' | 'tracker';
    /**
     * Name of the tracker, as `anomalies.trackers` in the configuration has it; only for an export of a tracker.
     */
    tracker?: string;
    /**
     * Path or place of the export in the archive.
     */
    path: string;
    /**
     * Digest of the export. `sha256:<hex>`.
     */
    sha256: string;
    /**
     * When it was exported. RFC 3339 with offset, or a date (start of day, UTC).
     */
    exportedAt: string;
    /**
     * Command or query that made it.
     */
    query?: string;
  }[];
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
