// The resolved profile: the level and the parameters of every rule, with the layer that set each.

export type Level = 'block' | 'warn' | 'off';

/** Where a setting comes from. */
export interface Origin {
  /** Layer name, for example `gatehouse:iec62304/class-c` or `gatehouse.yaml`. */
  readonly layer: string;
  readonly path?: string;
  readonly line?: number;
}

/** Condition on product facts under which a rule is on; all that are given must hold. */
export interface Applies {
  readonly level?: readonly string[];
  readonly connected?: boolean;
  readonly fielded?: boolean;
  readonly legacy?: boolean;
  readonly market?: readonly string[];
  readonly technology?: readonly string[];
  readonly lane?: 'standard' | 'expedited';
}

/** A level that a rule gets on a day that the profile names. */
export interface RaisedLevel {
  readonly level: 'block' | 'warn';
  /** Beginning of the day in UTC, epoch milliseconds. */
  readonly at: number;
}

/** What the lane `expedited` makes of a rule. */
export interface Expedited {
  readonly level: 'block' | 'warn';
  /** Days after the released commit from which the rule has its usual level again. */
  readonly dueDays: number;
  /** Whether it lowers only findings that say no more than that something is too old. */
  readonly onlyAge: boolean;
  readonly from: Origin;
}

/** A subject that the profile takes out of a rule. */
export interface ExcludedSubject {
  readonly subject: string;
  readonly reason: string;
  readonly from: Origin;
}

export interface ResolvedSetting {
  /** Level; where it is raised by date, the one until then. */
  readonly level: Level;
  readonly levelFrom: Origin;
  readonly raised?: RaisedLevel;
  readonly expedited?: Expedited;
  readonly excludedSubjects?: readonly ExcludedSubject[];
  /** Why the profile excludes the rule; then its level is `off`. */
  readonly excludedBecause?: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly parametersFrom: Readonly<Record<string, Origin>>;
  /** By parameter, the layers that added entries to the list which `parametersFrom` set. */
  readonly parametersAddedBy?: Readonly<Record<string, readonly Origin[]>>;
  readonly applies?: Applies;
  readonly appliesFrom?: Origin;
  /** The layer that locked the setting: later layers may only tighten it. */
  readonly lockedBy?: Origin;
  /** Why it is set so, where the layer that set it says it. */
  readonly reason?: string;
}

/** A setting that a later layer made weaker than the built-in profile. */
export interface Loosened {
  readonly rule: string;
  readonly setting: string;
  readonly from: string;
  readonly to: string;
  readonly origin: Origin;
}

/** What a waiver of one level asks: how long it may last, and approvals by different people, each in one of the roles named. */
export interface WaiverDemand {
  readonly days: number;
  readonly approvals: readonly (readonly string[])[];
}

/** What the integrity scheme of the product brings to a decision. */
export interface ResolvedScheme {
  /** What people call a level. */
  readonly levelWord: 'class' | 'level';
  /** Prefixes of the standards whose clauses decisions cite; absent: all. */
  readonly standards?: readonly string[];
  /** Why the edition is provisional; absent where it is not. */
  readonly provisional?: string;
  readonly waivers: { readonly W1: WaiverDemand; readonly W2: WaiverDemand };
}

export interface ResolvedProfile {
  readonly scheme: ResolvedScheme;
  /** Rule id to setting; every rule of the pack has one. */
  readonly rules: Readonly<Record<string, ResolvedSetting>>;
  /** Layers in order, with the digest of their bytes. */
  readonly layers: readonly { readonly name: string; readonly sha256: string }[];
  readonly loosened: readonly Loosened[];
}
