// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * What was fetched from the delivery channels after publishing, and compared: `gate/published/<version>.yaml`.
 */
export interface PublishedRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Files that were fetched.
   *
   * Items: A file.
   */
  files: {
    /**
     * Id of the channel, as in the delivery record.
     */
    channel: string;
    /**
     * Name of the file.
     */
    name: string;
    /**
     * Address, or for media the batch.
     */
    url?: string;
    /**
     * Digest of the bytes that were fetched. `sha256:<hex>`.
     */
    sha256: string;
    /**
     * When it was fetched. RFC 3339 with offset, or a date (start of day, UTC).
     */
    fetchedAt: string;
    /**
     * Whether its signature was verified as users would do it.
     */
    signatureVerified: boolean;
    /**
     * Where users find how to verify it.
     */
    instructions?: string;
  }[];
}
