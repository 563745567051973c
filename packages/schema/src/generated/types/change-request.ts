// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * A request to change the product, with its approval and what it means for safety: `gate/change-requests/<id>.yaml`. Commits belong to it by a trailer `Change: <id>` in their message, because it lists them, or because it names the pull or merge request that brought them.
 */
export interface ChangeRequestRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Id, as commits name it.
   */
  id: string;
  /**
   * What is to change.
   */
  title: string;
  /**
   * State.
   */
  state: 'proposed' | 'approved' | 'rejected';
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Problem reports that it resolves, `<tracker>#<number>`.
   */
  problemReports?: string[];
  /**
   * Who approved it.
   */
  approver?: string;
  /**
   * When it was approved. RFC 3339 with offset, or a date (start of day, UTC).
   */
  approvedAt?: string;
  /**
   * Commits that carry it out, where neither their message nor their pull or merge request says so.
   *
   * Items: Commit. Full git object id.
   */
  commits?: string[];
  /**
   * Pull or merge requests that carry it out, `<tracker>#<number>`, for example `github#14`.
   */
  requests?: string[];
  /**
   * What the change means for safety.
   */
  safetyAnalysis?: {
    /**
     * New causes of hazardous situations and controls that are needed, or why there are none.
     */
    conclusion: string;
    /**
     * Who.
     */
    by: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at: string;
    /**
     * Record that tells more.
     */
    reference?: string;
  };
  /**
   * Ids of the risk controls that the change affects.
   *
   * @minItems 1
   */
  riskControlsAffected?: [string, ...string[]];
  /**
   * Why no risk control is affected. Either this or `riskControlsAffected`.
   */
  noRiskControlsAffected?: string;
}
