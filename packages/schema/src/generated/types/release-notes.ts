// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Release notes: `gate/release-notes/<version>.yaml`.
 */
export interface ReleaseNotesRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * Known anomalies told to users; an empty list states that there are none.
   *
   * Items: An anomaly.
   */
  knownAnomalies: {
    /**
     * Id.
     */
    id: string;
    /**
     * What users are told.
     */
    text: string;
    /**
     * Work-around.
     */
    workaround?: string;
  }[];
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Summary.
   */
  summary?: string;
  /**
   * Changes.
   */
  changes?: string[];
}
