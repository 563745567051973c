// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * How releases reach their users, channel by channel: `gate/delivery.yaml`.
 */
export interface DeliveryRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Channels.
   *
   * Items: A channel.
   */
  channels: {
    /**
     * Id of the channel.
     */
    id: string;
    /**
     * What the channel is.
     */
    title?: string;
    /**
     * Reference of the procedure, with its version.
     */
    procedure: string;
    /**
     * Who approved the procedure: an id of `people` in the configuration.
     */
    approvedBy?: string;
    /**
     * When it was approved. RFC 3339 with offset, or a date (start of day, UTC).
     */
    approvedAt?: string;
    /**
     * What the procedure covers, for example `replication` or `labelling`.
     */
    covers?: string[];
    /**
     * What does not apply to the channel.
     *
     * Items: One.
     */
    notApplicable?: {
      /**
       * What does not apply.
       */
      aspect: string;
      /**
       * Why.
       */
      reason: string;
    }[];
  }[];
}
