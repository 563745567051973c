// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * A waiver of exactly named findings: `gate/waivers/<id>.yaml`. No wildcards. It holds for the findings as they were seen, and ends with any change.
 */
export interface WaiverRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Id.
   */
  id: string;
  /**
   * Rule id.
   */
  rule: string;
  /**
   * Exact subjects.
   *
   * @minItems 1
   */
  subjects: [string, ...string[]];
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * Reason.
   */
  reason: 'stricterThanStandard' | 'metAnotherWay' | 'falseMatch' | 'acceptedRisk' | 'temporary';
  /**
   * Rationale.
   */
  text: string;
  /**
   * Who asked.
   */
  requestedBy: string;
  /**
   * Approvals; none while the waiver is only asked for.
   *
   * Items: An approval.
   */
  approvals: {
    /**
     * Who.
     */
    by: string;
    /**
     * Role.
     */
    role: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at: string;
  }[];
  /**
   * Created. RFC 3339 with offset, or a date (start of day, UTC).
   */
  createdAt: string;
  /**
   * End. RFC 3339 with offset, or a date (start of day, UTC).
   */
  expiresAt: string;
  /**
   * Digest of each finding, as the decision gives it.
   *
   * @minItems 1
   *
   * Items: Digest. `sha256:<hex>`.
   */
  findingDigests: [string, ...string[]];
  /**
   * Level of the findings when they were seen, as the decision gives it. The waiver ends when it changes.
   */
  level?: 'block' | 'warn';
  /**
   * Where the risk of the deviation was assessed. Without it the waiver does not hold.
   */
  riskReference?: string;
  /**
   * What must be done for the waiver to hold. One that nobody recorded as met makes it void.
   *
   * Items: A condition.
   */
  conditions?: {
    /**
     * What must be done.
     */
    text: string;
    /**
     * Who saw that it is done: an id of `people` in the configuration.
     */
    by?: string;
    /**
     * When that was seen. RFC 3339 with offset, or a date (start of day, UTC).
     */
    at?: string;
    /**
     * File of the released commit that shows it.
     */
    reference?: string;
  }[];
  /**
   * Test runs whose failure it is about, as VER-04 names them: `tests:<path of the report>`.
   */
  runs?: string[];
  /**
   * Anomalies on whose evaluation it rests.
   */
  anomalies?: string[];
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
