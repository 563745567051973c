// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * `block`, `warn`, or `off`.
 */
export type Level = 'block' | 'warn' | 'off';

/**
 * Configuration of the gate for one product: `gatehouse.yaml`. Data only.
 */
export interface Config {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * The product.
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
     * Integrity level.
     */
    level: string;
    /**
     * Integrity scheme; default the one that the rule pack names, `iec62304`.
     */
    scheme?: string;
    /**
     * Edition; default the one that the scheme names.
     */
    edition?: string;
    /**
     * Software items with a level of their own, at most that of the product. Every rule judges at the level of the product all the same.
     *
     * Items: An item.
     */
    items?: {
      /**
       * Id.
       */
      id: string;
      /**
       * Level.
       */
      level: string;
      /**
       * Segregation rationale: a path in the repository. An item with a lower level than the product needs it.
       */
      segregation?: string;
    }[];
    /**
     * Markets.
     */
    markets?: string[];
    /**
     * Whether it is connected; default true.
     */
    connected?: boolean;
    /**
     * Whether a version is in the field; default true.
     */
    fielded?: boolean;
    /**
     * Whether the legacy route is claimed.
     */
    legacy?: boolean;
    /**
     * Programming technologies.
     */
    technologies?: string[];
    /**
     * Release lane.
     */
    lane?: 'standard' | 'expedited';
  };
  /**
   * The release.
   */
  release?: {
    /**
     * Version. Quote it: YAML reads 1.10 as the number 1.1.
     */
    version?: string;
    /**
     * Scheme of version numbers; default `semver`.
     */
    versionScheme?: 'semver' | 'numeric';
    /**
     * Tag name; default `v{version}`.
     */
    tag?: string;
    /**
     * Version to compare with; default the newest earlier release.
     */
    baseline?: string;
    /**
     * Artefacts to release.
     *
     * Items: An artefact.
     */
    artifacts?: {
      /**
       * Name.
       */
      name: string;
      /**
       * File; its bytes are hashed.
       */
      path?: string;
      /**
       * Digest, where the file is not at hand. `sha256:<hex>`.
       */
      sha256?: string;
    }[];
  };
  /**
   * Folder of the records that people keep; default `gate`.
   */
  records?: string;
  /**
   * Evidence by kind. Records are found in their usual places without an entry here.
   */
  evidence?: {
    /**
     * Evidence of kind tests.
     */
    tests?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind requirements.
     */
    requirements?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind riskControls.
     */
    riskControls?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind trace.
     */
    trace?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind anomalies.
     */
    anomalies?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind anomalyExport.
     */
    anomalyExport?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind findings.
     */
    findings?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind sbom.
     */
    sbom?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind vulnerabilities.
     */
    vulnerabilities?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind vex.
     */
    vex?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind plan.
     */
    plan?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind risk.
     */
    risk?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind soup.
     */
    soup?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind changeRequests.
     */
    changeRequests?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind trend.
     */
    trend?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind defectCategories.
     */
    defectCategories?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind securityAssessment.
     */
    securityAssessment?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind vulnerabilityRisk.
     */
    vulnerabilityRisk?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind securityNotes.
     */
    securityNotes?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind securityFindings.
     */
    securityFindings?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind securityTests.
     */
    securityTests?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind releaseNotes.
     */
    releaseNotes?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind regulatory.
     */
    regulatory?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind legacy.
     */
    legacy?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind releases.
     */
    releases?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind build.
     */
    build?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind rebuild.
     */
    rebuild?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind archive.
     */
    archive?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind restoreDrills.
     */
    restoreDrills?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind delivery.
     */
    delivery?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind published.
     */
    published?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind integrity.
     */
    integrity?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind verification.
     */
    verification?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind regression.
     */
    regression?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind configurationHistory.
     */
    configurationHistory?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind waivers.
     */
    waivers?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind coverage.
     */
    coverage?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind provenance.
     */
    provenance?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind reviews.
     */
    reviews?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind exploited.
     */
    exploited?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind baselineSbom.
     */
    baselineSbom?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind approvals.
     */
    approvals?: string | Entry | [string | Entry, ...(string | Entry)[]];
    /**
     * Evidence of kind packApprovals.
     */
    packApprovals?: string | Entry | [string | Entry, ...(string | Entry)[]];
  };
  /**
   * Anomalies.
   */
  anomalies?: {
    /**
     * Trackers that must be exported.
     */
    trackers?: string[];
  };
  /**
   * Git.
   */
  git?: {
    /**
     * Protected branches; default `main`.
     */
    protectedBranches?: string[];
    /**
     * Allowed signers file for tag signatures.
     */
    allowedSigners?: string;
    /**
     * Folders that belong to this product, where the repository holds several.
     */
    paths?: string[];
  };
  /**
   * People.
   *
   * Items: A person.
   */
  people?: {
    /**
     * Id.
     */
    id: string;
    /**
     * Name.
     */
    name?: string;
    /**
     * E-mail addresses in commits.
     */
    emails?: string[];
    /**
     * Roles.
     */
    roles?: string[];
    /**
     * Accounts on platforms, by tracker, for example `github`. Who names none there is known by the id, or by the address that the platform makes up.
     */
    accounts?: {
      [k: string]: string;
    };
  }[];
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
  /**
   * Packs of rules beside the built-in one: folders that hold `policy.wasm` and `rules.json`, as `gatehouse rules build` writes them. Relative to this file, inside the judged folder or its git repository.
   */
  packs?: string[];
  /**
   * Limits, raised.
   */
  limits?: {
    /**
     * Bytes of one evidence file.
     */
    evidenceBytes?: number;
    /**
     * Bytes of all evidence.
     */
    totalBytes?: number;
    /**
     * Number of files.
     */
    files?: number;
    /**
     * Seconds that the rules of one pack of `packs` may take; default 30.
     */
    packSeconds?: number;
  };
  /**
   * Keys and identities whose signatures count, in files of the configuration.
   */
  trust?: {
    /**
     * Public keys that sign provenance.
     *
     * Items: A key.
     */
    keys?: {
      /**
       * Name of the key, shown where it signed.
       */
      id: string;
      /**
       * PEM file of the public key, relative to the judged folder.
       */
      path: string;
      /**
       * Builder ids that it may sign for; absent: any.
       */
      builders?: string[];
    }[];
    /**
     * Allowed signers file (OpenSSH), relative to the judged folder: then each pack under `packs` must hold `rules.json.sig`, a signature of one of them over its `rules.json` in the namespace `gatehouse-pack`.
     */
    packSigners?: string;
    /**
     * Sigstore trusted root (JSON), relative to the judged folder.
     */
    trustedRoot?: string;
    /**
     * Identities in signing certificates that count, each with its issuer.
     *
     * Items: An identity.
     */
    identities?: {
      /**
       * Subject alternative name of the certificate, whole.
       */
      subject: string;
      /**
       * Issuer of the identity.
       */
      issuer: string;
      /**
       * Builder ids that it may sign for; absent: any.
       */
      builders?: string[];
    }[];
  };
}
/**
 * An evidence entry.
 */
export interface Entry {
  /**
   * Path or glob relative to the judged folder; `{version}` stands for the release version.
   */
  path: string;
  /**
   * Format; else found from the content.
   */
  format?: string;
  /**
   * Test level.
   */
  level?: 'unit' | 'integration' | 'system';
  /**
   * Environment the tests ran in.
   */
  environment?: string;
  /**
   * Name of the artefact that was tested.
   */
  artifact?: string;
  /**
   * Column mapping of a CSV file: field to header.
   */
  columns?: {
    [k: string]: string;
  };
  /**
   * Tracker that the export is from.
   */
  tracker?: string;
  /**
   * Whether no match is fine.
   */
  optional?: boolean;
  /**
   * Path or glob inside an archive (zip, tar, gz) that `path` names; default every file in it.
   */
  inside?: string;
  /**
   * Types of items to take from a requirements tool, as the tool names them.
   *
   * @minItems 1
   */
  types?: [string, ...string[]];
  /**
   * Forms of requirement ids in test names and tags, for example `REQ-*`; `*` stands for letters, digits, `.`, `_` and `-`.
   *
   * @minItems 1
   */
  requirementIds?: [string, ...string[]];
  /**
   * Which states of the tracker mean open and closed, where the export does not say it itself.
   */
  states?: {
    /**
     * Open states.
     */
    open?: string[];
    /**
     * Closed states.
     */
    closed?: string[];
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
