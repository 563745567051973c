// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * SOUP list: `gate/soup.yaml`. Either a list, or the statement that there is none.
 */
export interface SoupRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Items.
   *
   * Items: An item.
   */
  soup?: {
    /**
     * Name.
     */
    name: string;
    /**
     * Version. Quote it.
     */
    version: string;
    /**
     * Package URL.
     */
    purl?: string;
    /**
     * Title.
     */
    title?: string;
    /**
     * Manufacturer or origin.
     */
    manufacturer?: string;
    /**
     * Unique designator.
     */
    designator?: string;
    /**
     * When this version was chosen. RFC 3339 with offset, or a date (start of day, UTC).
     */
    pinnedAt?: string;
    /**
     * Hazardous situations that a failure of the item can contribute to; an empty list states that there are none.
     *
     * Items: Id in the risk file.
     */
    hazards?: string[];
    /**
     * Review of the anomalies that are published for the item.
     */
    review?: {
      /**
       * Version whose anomalies were reviewed. Quote it.
       */
      version: string;
      /**
       * When. RFC 3339 with offset, or a date (start of day, UTC).
       */
      at: string;
      /**
       * Who.
       */
      by: string;
      /**
       * Kept copy of the list that was reviewed.
       */
      archived?: {
        /**
         * Where it is.
         */
        path: string;
        /**
         * Its digest. `sha256:<hex>`.
         */
        sha256: string;
      };
      /**
       * Published anomalies that can contribute to a hazardous situation; an empty list states that there are none.
       *
       * Items: A published anomaly.
       */
      hazardRelevant?: {
        /**
         * Id at the manufacturer.
         */
        id: string;
        /**
         * Where the risk file treats it.
         */
        riskReference?: string;
      }[];
    };
    /**
     * States that nobody publishes anomalies of the item.
     */
    noList?: {
      /**
       * Why there is no list.
       */
      reason: string;
      /**
       * How its anomalies are watched instead.
       */
      monitoring: string;
    };
    /**
     * How long the item is supported, where the bill of materials does not say it.
     */
    support?: {
      /**
       * How far its supplier supports it, such as `maintained` or `abandoned`.
       */
      level?: string;
      /**
       * End of support. RFC 3339 with offset, or a date (start of day, UTC).
       */
      endsAt?: string;
      /**
       * States that the end of support is not known, and why.
       */
      endUnknown?: string;
    };
  }[];
  /**
   * States that the product contains no SOUP, and why.
   */
  none?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
