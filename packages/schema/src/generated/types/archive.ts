// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Archive manifest.
 */
export interface ArchiveRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * Items.
   *
   * Items: An item.
   */
  items: {
    /**
     * Kind of item.
     */
    item: string;
    /**
     * Path in the archive.
     */
    path: string;
    /**
     * Bytes.
     */
    size: number;
    /**
     * Digest. `sha256:<hex>`.
     */
    sha256?: string;
  }[];
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Where.
   */
  location?: string;
}
