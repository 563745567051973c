// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * What a compiled pack holds: written by the pack build.
 */
export interface RuleManifest {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Pack.
   */
  name: string;
  /**
   * Version.
   */
  version: string;
  /**
   * The module.
   */
  wasm: {
    /**
     * File name.
     */
    file: string;
    /**
     * Digest. `sha256:<hex>`.
     */
    sha256: string;
  };
  /**
   * OPA version that compiled it.
   */
  opa: string;
  /**
   * Entry points, the gate first.
   */
  entrypoints: string[];
  /**
   * Rules, sorted by id.
   *
   * @minItems 1
   */
  rules: [RuleEntry, ...RuleEntry[]];
}
/**
 * A rule.
 */
export interface RuleEntry {
  /**
   * Stable id, never reused.
   */
  id: string;
  /**
   * Topic and name.
   */
  path: string;
  /**
   * Title.
   */
  title: string;
  /**
   * What it asks.
   */
  description: string;
  /**
   * Clauses.
   */
  clauses: string[];
  /**
   * Stage from which it is due.
   */
  stage: 'candidate' | 'signoff' | 'archive' | 'delivery';
  /**
   * Kinds that must be present.
   *
   * @minItems 1
   */
  evidence: [
    (
      | 'tests'
      | 'requirements'
      | 'riskControls'
      | 'trace'
      | 'anomalies'
      | 'anomalyExport'
      | 'findings'
      | 'sbom'
      | 'vulnerabilities'
      | 'vex'
      | 'coverage'
      | 'provenance'
      | 'reviews'
      | 'exploited'
      | 'baselineSbom'
      | 'plan'
      | 'risk'
      | 'soup'
      | 'changeRequests'
      | 'trend'
      | 'defectCategories'
      | 'securityAssessment'
      | 'vulnerabilityRisk'
      | 'securityNotes'
      | 'securityFindings'
      | 'securityTests'
      | 'releaseNotes'
      | 'regulatory'
      | 'legacy'
      | 'releases'
      | 'build'
      | 'rebuild'
      | 'archive'
      | 'restoreDrills'
      | 'delivery'
      | 'published'
      | 'integrity'
      | 'verification'
      | 'regression'
      | 'configurationHistory'
      | 'waivers'
      | 'approvals'
      | 'packApprovals'
      | 'git'
    ),
    ...(
      | 'tests'
      | 'requirements'
      | 'riskControls'
      | 'trace'
      | 'anomalies'
      | 'anomalyExport'
      | 'findings'
      | 'sbom'
      | 'vulnerabilities'
      | 'vex'
      | 'coverage'
      | 'provenance'
      | 'reviews'
      | 'exploited'
      | 'baselineSbom'
      | 'plan'
      | 'risk'
      | 'soup'
      | 'changeRequests'
      | 'trend'
      | 'defectCategories'
      | 'securityAssessment'
      | 'vulnerabilityRisk'
      | 'securityNotes'
      | 'securityFindings'
      | 'securityTests'
      | 'releaseNotes'
      | 'regulatory'
      | 'legacy'
      | 'releases'
      | 'build'
      | 'rebuild'
      | 'archive'
      | 'restoreDrills'
      | 'delivery'
      | 'published'
      | 'integrity'
      | 'verification'
      | 'regression'
      | 'configurationHistory'
      | 'waivers'
      | 'approvals'
      | 'packApprovals'
      | 'git'
    )[]
  ];
  /**
   * Kinds that are used when there, and must be readable when there.
   */
  consults?: (
    | 'tests'
    | 'requirements'
    | 'riskControls'
    | 'trace'
    | 'anomalies'
    | 'anomalyExport'
    | 'findings'
    | 'sbom'
    | 'vulnerabilities'
    | 'vex'
    | 'coverage'
    | 'provenance'
    | 'reviews'
    | 'exploited'
    | 'baselineSbom'
    | 'plan'
    | 'risk'
    | 'soup'
    | 'changeRequests'
    | 'trend'
    | 'defectCategories'
    | 'securityAssessment'
    | 'vulnerabilityRisk'
    | 'securityNotes'
    | 'securityFindings'
    | 'securityTests'
    | 'releaseNotes'
    | 'regulatory'
    | 'legacy'
    | 'releases'
    | 'build'
    | 'rebuild'
    | 'archive'
    | 'restoreDrills'
    | 'delivery'
    | 'published'
    | 'integrity'
    | 'verification'
    | 'regression'
    | 'configurationHistory'
    | 'waivers'
    | 'approvals'
    | 'packApprovals'
    | 'git'
  )[];
  /**
   * Waiver level.
   */
  waiver: 'W0' | 'W1' | 'W2';
  /**
   * Message template with `{param}`.
   */
  message: string;
  /**
   * What to do.
   */
  solution: string;
  /**
   * What no subject means.
   */
  emptyIs?: 'pass' | 'notEvaluable';
  /**
   * JSON Schema (draft-07) of each parameter; `stricter` says which direction tightens a number or list.
   */
  parameters?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
  /**
   * Conditions of the clauses that the rule does not judge.
   */
  notCovered?: string[];
  /**
   * Message parameters that change with time alone, such as an age: left out of the digest that a waiver binds to.
   */
  volatile?: string[];
}
