// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Whether the changes of a release are significant to the authorities of each market: `gate/regulatory/<version>.yaml`.
 */
export interface RegulatoryRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * One decision for each market of the product.
   *
   * Items: A decision.
   */
  decisions?: {
    /**
     * Market, as the configuration of the product names it.
     */
    market: string;
    /**
     * Whether the changes are significant by the law of the market.
     */
    significant: boolean;
    /**
     * Why.
     */
    rationale?: string;
    /**
     * Whether an authority or a notified body must approve before release.
     */
    approvalNeeded: boolean;
    /**
     * The approval, where it is needed.
     */
    approvalReference?: string;
    /**
     * Who decided.
     */
    by?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
  }[];
  /**
   * Why no market needs a decision, for a product that names none; instead of `decisions`.
   */
  none?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
