// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * A layer of the profile: levels and parameters of rules.
 */
export interface Profile {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Name.
   */
  name?: string;
  /**
   * Title.
   */
  title?: string;
  /**
   * Integrity scheme.
   */
  scheme?: string;
  /**
   * Edition.
   */
  edition?: string;
  /**
   * Levels of the scheme that this profile is for.
   */
  levels?: string[];
  /**
   * Layers, left to right: `gatehouse:<profile>` or a path to a YAML file.
   */
  extends?: string[];
  /**
   * Settings by rule id or path.
   */
  rules?: {
    [k: string]: RuleSetting;
  };
}
/**
 * Setting of one rule.
 */
export interface RuleSetting {
  /**
   * Level.
   */
  level?: 'block' | 'warn' | 'off';
  /**
   * Parameters, as the rule declares them. A list that asks for more with every entry may be given as `{add: [...]}`: its entries are added to those of earlier layers.
   */
  parameters?: {
    [k: string]: unknown;
  };
  applies?: Applies;
  /**
   * Later layers may tighten, not loosen.
   */
  lock?: boolean;
  /**
   * Why.
   */
  reason?: string;
}
/**
 * Condition on product facts under which the rule is on; all must hold.
 */
export interface Applies {
  /**
   * Levels.
   */
  level?: string[];
  /**
   * Connected.
   */
  connected?: boolean;
  /**
   * Fielded.
   */
  fielded?: boolean;
  /**
   * Legacy.
   */
  legacy?: boolean;
  /**
   * Any of these markets.
   */
  market?: string[];
  /**
   * Any of these technologies.
   */
  technology?: string[];
  /**
   * Lane.
   */
  lane?: 'standard' | 'expedited';
}
