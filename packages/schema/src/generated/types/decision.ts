// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * What the gate says about a release, with its reasons and the digest of everything it stood on. People sign; the gate never releases.
 */
export interface Decision {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version of this format.
   */
  decisionVersion: 1;
  /**
   * Outcome.
   */
  outcome: 'NO-GO' | 'GO-WITH-DEVIATIONS' | 'GO-ELIGIBLE';
  /**
   * Exit code of `gatehouse check`.
   */
  exitCode: 0 | 1 | 3;
  /**
   * One sentence.
   */
  summary: string;
  /**
   * Stage judged.
   */
  stage: string;
  /**
   * Moment judged at, epoch milliseconds.
   */
  asOf: number;
  /**
   * True when the moment was chosen by whoever asked, and is not that of the clock; absent otherwise.
   */
  asOfChosen?: boolean;
  /**
   * Product.
   */
  product: {
    /**
     * Id.
     */
    id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Scheme.
     */
    scheme: string;
    /**
     * Edition.
     */
    edition: string;
    /**
     * Level.
     */
    level: string;
    /**
     * What people call a level of the scheme, `class` or `level`; absent: level.
     */
    levelWord?: 'class' | 'level';
    /**
     * Why the edition of the scheme is provisional; absent where it is not.
     */
    provisional?: string;
    /**
     * Release lane.
     */
    lane?: 'standard' | 'expedited';
  };
  /**
   * Release.
   */
  release: {
    /**
     * Version.
     */
    version: string;
    /**
     * Commit.
     */
    commit: string;
    /**
     * Tag.
     */
    tag?: string;
    /**
     * Baseline version.
     */
    baseline?: string;
    /**
     * Signature of the tag.
     */
    tagSignature?: {
      /**
       * State.
       */
      state: string;
      /**
       * Signer, by the trusted keys.
       */
      signer?: string;
    };
    /**
     * Commit of the baseline.
     */
    baselineCommit?: string;
    /**
     * Number of commits since the baseline that change the product.
     */
    commits: number;
  };
  /**
   * Number of rules by status.
   */
  counts: {
    /**
     * Rules that pass.
     */
    pass: number;
    /**
     * Rules whose findings are all waived.
     */
    waived: number;
    /**
     * Rules that say no.
     */
    fail: number;
    /**
     * Rules that do not apply to the product.
     */
    not_applicable: number;
    /**
     * Rules without usable evidence.
     */
    not_evaluable: number;
    /**
     * Rules that broke.
     */
    error: number;
    /**
     * Rules that are switched off.
     */
    off: number;
    /**
     * Rules of a later stage, or not asked for.
     */
    not_due: number;
  };
  /**
   * All rules, sorted by id.
   */
  rules: DecisionRule[];
  /**
   * What no rule judged.
   *
   * Items: A gap.
   */
  notCovered: {
    /**
     * Rule.
     */
    rule: string;
    /**
     * Condition.
     */
    text: string;
  }[];
  /**
   * Evidence judged.
   */
  evidence: DecisionEvidence[];
  /**
   * Names the judged set of test reports; an evaluation of results quotes it. `sha256:<hex>`.
   */
  runSetDigest: string;
  /**
   * Problems while reading.
   */
  problems: DecisionProblem[];
  /**
   * Waivers and what became of them.
   *
   * Items: A waiver.
   */
  waivers: {
    /**
     * Id.
     */
    id: string;
    /**
     * Rule.
     */
    rule: string;
    /**
     * Subjects it was given for.
     */
    subjects: string[];
    /**
     * Moment from which it no longer holds, epoch milliseconds.
     */
    expiresAt: number;
    /**
     * `used`: it holds and was needed; `active`: it holds and was not; `pending`: it lacks nothing but approvals; `expired`: it lacks nothing but time; `invalid`: it does not hold, see the reasons.
     */
    state: 'used' | 'active' | 'pending' | 'expired' | 'invalid';
    /**
     * Why invalid.
     */
    reasons: string[];
    /**
     * True when a waiver that holds ends within 14 days of the moment judged; absent otherwise.
     */
    expiring?: boolean;
  }[];
  /**
   * Settings that a later layer made weaker than the built-in profile of the level.
   *
   * Items: A setting.
   */
  loosened: {
    /**
     * Rule.
     */
    rule: string;
    /**
     * Setting.
     */
    setting: string;
    /**
     * Before.
     */
    from: string;
    /**
     * After.
     */
    to: string;
    /**
     * The layer that set a value.
     */
    origin: {
      /**
       * Layer.
       */
      layer: string;
      /**
       * File.
       */
      path?: string;
      /**
       * Line, from 1.
       */
      line?: number;
    };
  }[];
  /**
   * What the configuration asks less of than the one that was committed with the baseline; absent in decisions that no comparison was made for.
   */
  sinceBaseline?: {
    /**
     * `compared`; `first` without an earlier release; `absent` where the baseline had no configuration; `unreadable` where it can't be resolved with the rules of today.
     */
    state: 'compared' | 'first' | 'absent' | 'unreadable';
    /**
     * Commit of the baseline.
     */
    commit?: string;
    /**
     * Why nothing was compared.
     */
    reason?: string;
    /**
     * Settings that are weaker than at the baseline.
     *
     * Items: A setting.
     */
    loosened: {
      /**
       * Rule; absent for what the configuration says of the product.
       */
      rule?: string;
      /**
       * Setting.
       */
      setting: string;
      /**
       * At the baseline.
       */
      from: string;
      /**
       * Now.
       */
      to: string;
      /**
       * The layer that set a value.
       */
      origin: {
        /**
         * Layer.
         */
        layer: string;
        /**
         * File.
         */
        path?: string;
        /**
         * Line, from 1.
         */
        line?: number;
      };
    }[];
  };
  /**
   * What the decision stood on.
   */
  basis: {
    /**
     * Facts. `sha256:<hex>`.
     */
    facts: string;
    /**
     * Levels and parameters. `sha256:<hex>`.
     */
    parameters: string;
    /**
     * Packs of rules: the built-in one first, then those of the configuration in its order.
     *
     * Items: A pack.
     */
    packs: {
      /**
       * Name.
       */
      name: string;
      /**
       * Version.
       */
      version: string;
      /**
       * Module. `sha256:<hex>`.
       */
      wasm: string;
      /**
       * Manifest. `sha256:<hex>`.
       */
      manifest: string;
      /**
       * Ids of its rules, sorted.
       */
      rules: string[];
    }[];
    /**
     * Configuration.
     */
    config: {
      /**
       * Path.
       */
      path: string;
      /**
       * Digest. `sha256:<hex>`.
       */
      sha256: string;
      /**
       * Ref it was taken from.
       */
      from?: string;
      /**
       * Every file that configuration was read from besides: layers, lock file, trusted keys.
       *
       * Items: A file.
       */
      files?: {
        /**
         * Path.
         */
        path: string;
        /**
         * Digest. `sha256:<hex>`.
         */
        sha256: string;
      }[];
      /**
       * Folders to which the configuration narrows the product; absent when all of the judged folder counts.
       */
      productPaths?: string[];
    };
    /**
     * Profile layers.
     *
     * Items: A layer.
     */
    layers: {
      /**
       * Name.
       */
      name: string;
      /**
       * Digest. `sha256:<hex>`.
       */
      sha256: string;
    }[];
    /**
     * Engine version.
     */
    engine: string;
    /**
     * Candidate digest: what people approve at sign-off. It stays the same as long as evidence, rules and settings do, whenever and up to whatever stage the release is judged.
     */
    candidate: string;
  };
  /**
   * Digest of the rest in canonical form (RFC 8785). `sha256:<hex>`.
   */
  digest: string;
}
/**
 * A rule in the decision.
 */
export interface DecisionRule {
  /**
   * Id.
   */
  id: string;
  /**
   * Path.
   */
  path: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Clauses.
   */
  clauses: string[];
  /**
   * Stage.
   */
  stage: string;
  /**
   * Status.
   */
  status: 'pass' | 'waived' | 'fail' | 'not_applicable' | 'not_evaluable' | 'error' | 'off' | 'not_due';
  /**
   * Level in force.
   */
  level: 'block' | 'warn' | 'off';
  /**
   * The layer that set a value.
   */
  levelFrom: {
    /**
     * Layer.
     */
    layer: string;
    /**
     * File.
     */
    path?: string;
    /**
     * Line, from 1.
     */
    line?: number;
  };
  levelChange?: DecisionLevelChange;
  /**
   * Waiver level.
   */
  waiver: 'W0' | 'W1' | 'W2';
  /**
   * Number of subjects looked at, excluded ones not counted.
   */
  subjects: number;
  /**
   * Number of subjects proven.
   */
  satisfied: number;
  /**
   * Subjects that the profile takes out of the rule; they count neither as looked at nor as proven. Absent where there are none.
   */
  excluded?: DecisionExclusion[];
  /**
   * Findings, sorted.
   */
  findings: DecisionFinding[];
  /**
   * What to do.
   */
  solution: string;
  /**
   * State of the evidence it needs or consults.
   *
   * Items: A kind.
   */
  evidence: {
    /**
     * Kind.
     */
    kind: string;
    /**
     * Whether the rule cannot be judged without it; else it looks at it where there is any.
     */
    needed: boolean;
    /**
     * State.
     */
    state: string;
    /**
     * Reason.
     */
    reason?: string;
  }[];
  /**
   * What it does not judge.
   */
  notCovered: string[];
  /**
   * Reason of the status, for anything that did not pass or fail.
   */
  reason?: string;
}
/**
 * That the level in force is that of a time: what it becomes, and when.
 */
export interface DecisionLevelChange {
  /**
   * Level from then on.
   */
  to: 'block' | 'warn';
  /**
   * Moment from which it has that level, epoch milliseconds.
   */
  at: number;
  /**
   * `date`: the profile names the day. `lane`: the lane `expedited` lowered it, and it is due then.
   */
  because: 'date' | 'lane';
  /**
   * The layer that set a value.
   */
  origin: {
    /**
     * Layer.
     */
    layer: string;
    /**
     * File.
     */
    path?: string;
    /**
     * Line, from 1.
     */
    line?: number;
  };
}
/**
 * A subject that the profile takes out of a rule.
 */
export interface DecisionExclusion {
  /**
   * Subject.
   */
  subject: string;
  /**
   * Why, in the words of the profile.
   */
  reason: string;
  /**
   * `excluded`; `unmatched` where the rule has no such subject; `refused` where its finding can never be waived, and so still counts.
   */
  state: 'excluded' | 'unmatched' | 'refused';
  /**
   * The layer that set a value.
   */
  origin: {
    /**
     * Layer.
     */
    layer: string;
    /**
     * File.
     */
    path?: string;
    /**
     * Line, from 1.
     */
    line?: number;
  };
}
/**
 * A finding.
 */
export interface DecisionFinding {
  /**
   * Subject.
   */
  subject: string;
  /**
   * Message.
   */
  message: string;
  /**
   * Level.
   */
  level: 'block' | 'warn';
  /**
   * Waiver level.
   */
  waiver: 'W0' | 'W1' | 'W2';
  /**
   * Parameters of the message.
   */
  params: {
    [k: string]: unknown;
  };
  /**
   * Digest of rule, subject and parameters: what a waiver binds to. `sha256:<hex>`.
   */
  digest: string;
  /**
   * A place in the evidence.
   */
  source?: {
    /**
     * File.
     */
    path: string;
    /**
     * Evidence item.
     */
    evidence?: string;
    /**
     * Line, from 1.
     */
    line?: number;
    /**
     * Column, from 1.
     */
    column?: number;
    /**
     * JSON pointer.
     */
    pointer?: string;
  };
  /**
   * Waiver.
   */
  waivedBy?: string;
  levelChange?: DecisionLevelChange;
}
/**
 * An evidence item.
 */
export interface DecisionEvidence {
  /**
   * Id.
   */
  id: string;
  /**
   * Kind.
   */
  kind: string;
  /**
   * Path.
   */
  path: string;
  /**
   * Format.
   */
  format: string;
  /**
   * State.
   */
  state: string;
  /**
   * Digest. `sha256:<hex>`.
   */
  sha256: string;
  /**
   * Binding.
   */
  binding: string;
  /**
   * Commit.
   */
  commit?: string;
  /**
   * Version.
   */
  version?: string;
  /**
   * Reason.
   */
  reason?: string;
  /**
   * Who answers for it.
   */
  author?: {
    /**
     * Person.
     */
    id: string;
    /**
     * How the person is known: `signed`, `gitAuthor` (by the commit that wrote it), or `claimed` (by the record alone).
     */
    known: 'signed' | 'gitAuthor' | 'claimed';
  };
}
/**
 * Something that could not be read or used.
 */
export interface DecisionProblem {
  /**
   * Stable code.
   */
  code: string;
  /**
   * What happened.
   */
  message: string;
  /**
   * A place in the evidence.
   */
  place?: {
    /**
     * File.
     */
    path: string;
    /**
     * Evidence item.
     */
    evidence?: string;
    /**
     * Line, from 1.
     */
    line?: number;
    /**
     * Column, from 1.
     */
    column?: number;
    /**
     * JSON pointer.
     */
    pointer?: string;
  };
  /**
   * What to do.
   */
  next?: string;
  /**
   * Evidence kind.
   */
  kind?: string;
}
