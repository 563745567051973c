// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * `block`, `warn`, or `off`.
 */
export type Level = 'block' | 'warn' | 'off';

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
   * Layers, left to right: `gatehouse:<profile>` or a path to a YAML file, relative to this one, inside the judged folder or its git repository.
   */
  extends?: string[];
  /**
   * Named sets of rules, by id or path, for `include` and `exclude`. A name means the same in all layers.
   */
  collections?: {
    /**
     * @minItems 1
     */
    [k: string]: [string, ...string[]];
  };
  /**
   * Rules that are on although an earlier layer, or a wider entry of `exclude`, takes them out.
   */
  include?: Choice[];
  /**
   * Rules that are off, and subjects of a rule that are not judged. In one layer the narrower entry decides: rule (by an entry, or by a level in `rules`) before topic before collection; where two collections disagree the rule stays on. Between layers the later one decides.
   */
  exclude?: Exclusion[];
  /**
   * Settings by rule id or path.
   */
  rules?: {
    [k: string]: RuleSetting;
  };
}
/**
 * Rules by exactly one of `rule`, `topic` and `collection`; with `subject`, that subject of the rule.
 */
export interface Choice {
  /**
   * Rule id or path.
   */
  rule?: string;
  /**
   * Topic: the first part of the paths of its rules.
   */
  topic?: string;
  /**
   * Collection that this layer or an earlier one defines.
   */
  collection?: string;
  /**
   * Exact subject of the rule that an earlier layer excludes.
   */
  subject?: string;
}
/**
 * Rules by exactly one of `rule`, `topic` and `collection`; with `subject`, only that subject of the rule.
 */
export interface Exclusion {
  /**
   * Rule id or path.
   */
  rule?: string;
  /**
   * Topic: the first part of the paths of its rules.
   */
  topic?: string;
  /**
   * Collection that this layer or an earlier one defines.
   */
  collection?: string;
  /**
   * Exact subject of the rule, as its findings name it; no wildcards. Never for a rule that is locked or can't be waived.
   */
  subject?: string;
  /**
   * Why; the decision shows it.
   */
  reason: string;
}
/**
 * Setting of one rule.
 */
export interface RuleSetting {
  /**
   * Level, or the level now and the one from a day on.
   */
  level?: Level | DatedLevel;
  expedited?: Expedited;
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
 * A level that rises on a day, so that people hear of it before it bites.
 */
export interface DatedLevel {
  /**
   * Level until that day.
   */
  now: 'warn' | 'off';
  /**
   * Level from that day on; stricter than the one until then.
   */
  then: 'block' | 'warn';
  /**
   * The day, as `2027-03-01`. It begins at midnight UTC.
   */
  from: string;
}
/**
 * What the lane `expedited` makes of the rule. Built-in profiles say which rules it may lower; other layers may only tighten it.
 */
export interface Expedited {
  /**
   * Level until it is due.
   */
  level: 'block' | 'warn';
  /**
   * Days after the released commit from which the rule has its usual level again.
   */
  dueDays: number;
  /**
   * Only findings that say no more than that something is too old; default false.
   */
  onlyAge?: boolean;
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
