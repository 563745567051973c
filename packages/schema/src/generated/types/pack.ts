// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * What a folder of rules is: `pack.yaml` in it.
 */
export interface PackFile {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Name of the pack: small letters, digits and hyphens.
   */
  name: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * Topics of the pack's own: each with the prefixes of the ids of its rules, for example `cleaning: [CLN]`.
   */
  topics?: {
    /**
     * @minItems 1
     */
    [k: string]: [string, ...string[]];
  };
}
