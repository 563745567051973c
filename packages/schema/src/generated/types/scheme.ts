// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * An integrity scheme: what all its levels and editions share. Its profiles set the rules.
 */
export interface IntegrityScheme {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Name, as `product.scheme` gives it.
   */
  scheme: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Whether it holds where a product names no scheme; exactly one does.
   */
  default?: boolean;
  /**
   * Edition that holds where a product of this scheme names none.
   */
  edition: string;
  /**
   * What people call a level of it, `class` or `level`.
   */
  levelWord: 'class' | 'level';
  /**
   * Levels of all its editions, from the one that asks least to the one that asks most.
   *
   * @minItems 1
   */
  levels: [string, ...string[]];
  /**
   * Standards that decisions cite the clauses of, by prefix; all where it is left out.
   */
  standards?: string[];
  /**
   * Editions whose profiles are provisional, with the reason that every decision shows.
   */
  provisionalEditions?: {
    /**
     * Why it is provisional.
     */
    [k: string]: string;
  };
  /**
   * What a waiver of each level asks. W0 is never waived.
   */
  waivers: {
    W1: Demand;
    W2: Demand;
  };
}
/**
 * What a waiver of one level asks.
 */
export interface Demand {
  /**
   * Longest time it may last, in days.
   */
  days: number;
  /**
   * Approvals by different people; each names the roles of which one is enough.
   *
   * @minItems 1
   * @maxItems 2
   */
  approvals: [[string, ...string[]]] | [[string, ...string[]], [string, ...string[]]];
}
