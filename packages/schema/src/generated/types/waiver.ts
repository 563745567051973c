// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * A waiver of exactly named findings: `gate/waivers/<id>.yaml`. No wildcards.
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
   * Approvals.
   *
   * @minItems 1
   *
   * Items: An approval.
   */
  approvals: [
    {
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
    },
    ...{
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
    }[]
  ];
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
   * Risk assessment.
   */
  riskReference?: string;
  /**
   * Compensating measures.
   */
  conditions?: string[];
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
