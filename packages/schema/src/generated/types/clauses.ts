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
   * Edition that the clauses are of where they say nothing else.
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
     * Levels it applies to; left out where the standard has none, or the catalogue does not know.
     */
    levels?: string[];
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
    /**
     * How the related clauses relate, and where they do not.
     */
    crosswalkNote?: string;
    /**
     * How sure the catalogue is of number, words and levels; high where nothing is said.
     */
    confidence?: 'high' | 'medium' | 'low';
    /**
     * What is doubtful, and what to check first.
     */
    doubt?: string;
    /**
     * What differs in other editions, by edition.
     */
    editions?: {
      /**
       * The clause in another edition.
       */
      [k: string]: {
        /**
         * True where the edition has no such clause.
         */
        absent?: boolean;
        /**
         * Title, our words.
         */
        title?: string;
        /**
         * What it asks there, our words.
         */
        asks?: string;
        /**
         * Levels it applies to there.
         */
        levels?: string[];
        /**
         * What differs.
         */
        note?: string;
      };
    };
  }[];
  /**
   * Whether the catalogue is provisional: not yet checked by a qualified person against the standard.
   */
  provisional?: boolean;
  /**
   * What a reader must know before using the catalogue.
   */
  note?: string;
  /**
   * Levels of the standard's own scheme, from the least demanding; left out where it has none.
   */
  levels?: string[];
  /**
   * Other editions of the standard, told beside the first one: what differs stands in each clause.
   *
   * Items: An edition.
   */
  editions?: {
    /**
     * Edition.
     */
    edition: string;
    /**
     * Title, where it differs.
     */
    title?: string;
    /**
     * Levels of the edition, from the least demanding.
     */
    levels?: string[];
    /**
     * By level of this edition, the levels of the first edition of which any is enough for a clause to apply.
     */
    levelsFrom?: {
      /**
       * Levels of the first edition.
       */
      [k: string]: string[];
    };
    /**
     * Whether the edition is announced only, or what is told of it is.
     */
    provisional?: boolean;
    /**
     * What a reader must know about what is told of this edition.
     */
    note: string;
  }[];
}
