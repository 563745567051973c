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
