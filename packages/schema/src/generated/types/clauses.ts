// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Clauses of one standard and edition, in our own words.
 */
export interface ClauseCatalogue {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Prefix of clause ids, for example `iec62304`.
   */
  standard: string;
  /**
   * Edition.
   */
  edition: string;
  /**
   * Title of the standard.
   */
  title: string;
  /**
   * Clauses.
   *
   * Items: A clause.
   */
  clauses: {
    /**
     * Number.
     */
    id: string;
    /**
     * Title, our words.
     */
    title: string;
    /**
     * What it asks, our words.
     */
    asks: string;
    /**
     * Levels it applies to.
     */
    levels: string[];
    /**
     * Why it exists.
     */
    why?: string;
    /**
     * Evidence that satisfies it.
     */
    evidence?: string[];
    /**
     * What auditors often find missing.
     */
    missing?: string[];
    /**
     * Related clauses by standard prefix.
     */
    crosswalk?: {
      /**
       * Clauses.
       */
      [k: string]: string[];
    };
  }[];
  /**
   * Whether the catalogue is provisional.
   */
  provisional?: boolean;
  /**
   * Note.
   */
  note?: string;
}
