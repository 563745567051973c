// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * How a list of anomalies was taken from its tracker. One file, or one for each tracker in `gate/anomaly-exports/`.
 */
export interface AnomalyExportRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Tracker, one of `anomalies.trackers` in the configuration.
   */
  tracker: string;
  /**
   * The query, as run.
   */
  query: string;
  /**
   * Number of items the tracker reports for the query.
   */
  total: number;
  /**
   * When. RFC 3339 with offset, or a date (start of day, UTC).
   */
  extractedAt: string;
  /**
   * The exported file, relative to the judged folder. Absent: the anomaly records are the list.
   */
  file?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
