// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Where a piece of evidence was made: `<file>.collected.json`, written by `gatehouse collect` and carried beside the file.
 */
export interface CollectedRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Evidence kind.
   */
  kind: string;
  /**
   * File name.
   */
  file: string;
  /**
   * Digest of the file. `sha256:<hex>`.
   */
  sha256: string;
  /**
   * When. RFC 3339 with offset, or a date (start of day, UTC).
   */
  collectedAt: string;
  /**
   * Who or what collected it.
   */
  collector: string;
  /**
   * Commit of the checkout. Full git object id.
   */
  commit?: string;
  /**
   * Whether the checkout was modified.
   */
  dirty?: boolean;
  /**
   * Version.
   */
  version?: string;
  /**
   * Artefact. `sha256:<hex>`.
   */
  artifact?: string;
  /**
   * Address or id of the pipeline run.
   */
  run?: string;
  /**
   * Environment.
   */
  environment?: string;
  /**
   * For a file that a person brought in by hand: who, and who else looked at it. The person who checked commits the record.
   */
  upload?: {
    /**
     * Who brought it in: an id of `people` in the configuration.
     */
    by: string;
    /**
     * Who checked it: an id of `people` in the configuration.
     */
    checkedBy?: string;
    /**
     * When it was checked. RFC 3339 with offset, or a date (start of day, UTC).
     */
    checkedAt?: string;
  };
  /**
   * File that the tool read, such as the bill of materials that was scanned. `sha256:<hex>`.
   */
  input?: string;
  /**
   * When the database that the tool searched was made. RFC 3339 with offset, or a date (start of day, UTC).
   */
  databaseAt?: string;
}
