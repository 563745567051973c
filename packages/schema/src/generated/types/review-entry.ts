// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * One line of what a reviewer marked, wrote and saw: `gate/reviews/<version>/<person>.jsonl`, one JSON object a line. It is no evidence, and no rule reads it. Each entry has exactly one of `mark`, `comment` and `seen`; `mark` and `comment` need `about`.
 */
export type ReviewEntry = {
  /**
   * When. RFC 3339 with offset.
   */
  at: string;
  /**
   * Who: the name of the file without its ending.
   */
  by: string;
  /**
   * What a mark or a comment is about.
   */
  about?: {
    /**
     * Rule id.
     */
    rule: string;
    /**
     * Subject of the finding; absent for the rule as a whole.
     */
    subject?: string;
    /**
     * The finding as it was seen, as the decision gives it. `sha256:<hex>`.
     */
    digest?: string;
  };
  /**
   * Mark; `none` takes an earlier one back.
   */
  mark?: 'reviewed' | 'question' | 'todo' | 'none';
  /**
   * Comment; at most 10,000 characters.
   */
  comment?: string;
  /**
   * The decision that the reviewer looked at.
   */
  seen?: {
    /**
     * The decision. `sha256:<hex>`.
     */
    decision: string;
    /**
     * Its outcome.
     */
    outcome: string;
    /**
     * Evidence that it rests on.
     *
     * Items: A file of evidence.
     */
    evidence: {
      /**
       * Path.
       */
      path: string;
      /**
       * Digest. `sha256:<hex>`.
       */
      sha256: string;
    }[];
  };
} & {
  [k: string]: unknown;
};
