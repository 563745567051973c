// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * A look for trends in problem reports: `gate/trend.yaml`, or one of several in `gate/trend/`.
 */
export interface TrendRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * When. RFC 3339 with offset, or a date (start of day, UTC).
   */
  reviewedAt: string;
  /**
   * Who looked.
   */
  by: string;
  /**
   * What was looked at: which problem reports, and of which time.
   */
  basis: string;
  /**
   * Which trends there are, or that there are none, and what they mean.
   */
  conclusion: string;
  /**
   * What is done about them: problem reports or change requests.
   */
  actions?: string[];
}
