// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Why changes of rules that no test notices change nothing: `mutants.yaml` in a folder of rules.
 */
export interface MutantsFile {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Explained changes.
   *
   * Items: A change, as `gatehouse rules mutate` prints it.
   */
  explained: {
    /**
     * Module, relative to the folder of the rules.
     */
    path: string;
    /**
     * The line as it is.
     */
    before: string;
    /**
     * The line as it was changed; absent where it was dropped.
     */
    after?: string;
    /**
     * Why no input can show the difference.
     */
    why: string;
  }[];
}
