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
  /**
   * Digests that were computed again from what the archive holds.
   *
   * Items: An item that was read back.
   */
  readBack?: {
    /**
     * Kind of item.
     */
    item?: string;
    /**
     * Path in the archive.
     */
    path: string;
    /**
     * Digest of what was read. `sha256:<hex>`.
     */
    sha256: string;
    /**
     * When it was read. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at: string;
  }[];
  /**
   * How long the archive is kept, and what keeps it from being changed.
   */
  retention?: {
    /**
     * Kind of lock of the storage: `compliance` cannot be lifted by anybody before its end, `governance` by administrators, `none` does not lock.
     */
    lock: 'compliance' | 'governance' | 'none';
    /**
     * Begin of the lock. RFC 3339 with offset, or a date (start of day, UTC).
     */
    lockedAt?: string;
    /**
     * End of the lock, as the storage says it. RFC 3339 with offset, or a date (start of day, UTC).
     */
    lockedUntil?: string;
    /**
     * Lifetime of the product that the manufacturer states, in years.
     */
    productLifetimeYears?: number;
    /**
     * Hold that keeps the archive beyond the end of the lock.
     */
    hold?: {
      /**
       * Whether it is in force.
       */
      active: boolean;
      /**
       * Reference of the order.
       */
      reference?: string;
    };
    /**
     * Day on which the last device of this release was placed on the market; absent as long as it is not known. RFC 3339 with offset, or a date (start of day, UTC).
     */
    endOfMarketAt?: string;
  };
}
