// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * A person's evaluation of the verification results.
 */
export interface VerificationRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Id.
   */
  id: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * When it was signed. RFC 3339 with offset, or a date (start of day, UTC).
   */
  signedAt: string;
  /**
   * The set of test reports that was evaluated, as `gatehouse check` prints it. `sha256:<hex>`.
   */
  runSetDigest: string;
  /**
   * Conclusion.
   */
  conclusion: 'acceptable' | 'notAcceptable';
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Commit. Full git object id.
   */
  commit?: string;
  /**
   * Summary.
   */
  summary?: string;
}
