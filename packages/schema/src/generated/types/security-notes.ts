// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Security release notes: `gate/security-notes/<version>.yaml`. Each field holds text, a list, or the word `none`.
 */
export interface SecurityNotesRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version. Quote it: YAML reads 1.10 as the number 1.1.
   */
  version: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Products and versions. Text, a list, or `none`.
   */
  appliesTo?:
    | string
    | [
        (
          | string
          | {
              [k: string]: unknown;
            }
        ),
        ...(
          | string
          | {
              [k: string]: unknown;
            }
        )[]
      ];
  /**
   * Fixed vulnerabilities, or `none`.
   */
  fixed?:
    | 'none'
    | [
        {
          /**
           * Id.
           */
          id: string;
          /**
           * CWE, or `none`.
           */
          cwe?: string;
          /**
           * Score, or `none` where there is none.
           */
          score?: number | 'none';
          /**
           * Versions.
           */
          affectedVersions?: string;
          /**
           * Resolution.
           */
          resolution?: string;
        },
        ...{
          /**
           * Id.
           */
          id: string;
          /**
           * CWE, or `none`.
           */
          cwe?: string;
          /**
           * Score, or `none` where there is none.
           */
          score?: number | 'none';
          /**
           * Versions.
           */
          affectedVersions?: string;
          /**
           * Resolution.
           */
          resolution?: string;
        }[]
      ];
  /**
   * Remaining known vulnerabilities, or `none`.
   */
  remaining?:
    | 'none'
    | [
        {
          /**
           * Id.
           */
          id: string;
          /**
           * Residual risk.
           */
          residualRisk?: string;
          /**
           * What users can do.
           */
          mitigation?: string;
        },
        ...{
          /**
           * Id.
           */
          id: string;
          /**
           * Residual risk.
           */
          residualRisk?: string;
          /**
           * What users can do.
           */
          mitigation?: string;
        }[]
      ];
  /**
   * How to apply, and the effect of applying. Text, a list, or `none`.
   */
  apply?:
    | string
    | [
        (
          | string
          | {
              [k: string]: unknown;
            }
        ),
        ...(
          | string
          | {
              [k: string]: unknown;
            }
        )[]
      ];
  /**
   * How to verify that it was applied. Text, a list, or `none`.
   */
  verifyApplied?:
    | string
    | [
        (
          | string
          | {
              [k: string]: unknown;
            }
        ),
        ...(
          | string
          | {
              [k: string]: unknown;
            }
        )[]
      ];
  /**
   * Risk of not applying. Text, a list, or `none`.
   */
  riskOfNotApplying?:
    | string
    | [
        (
          | string
          | {
              [k: string]: unknown;
            }
        ),
        ...(
          | string
          | {
              [k: string]: unknown;
            }
        )[]
      ];
  /**
   * Compatibility. Text, a list, or `none`.
   */
  compatibility?:
    | string
    | [
        (
          | string
          | {
              [k: string]: unknown;
            }
        ),
        ...(
          | string
          | {
              [k: string]: unknown;
            }
        )[]
      ];
  /**
   * How to check integrity, with key fingerprint. Text, a list, or `none`.
   */
  integrity?:
    | string
    | [
        (
          | string
          | {
              [k: string]: unknown;
            }
        ),
        ...(
          | string
          | {
              [k: string]: unknown;
            }
        )[]
      ];
  /**
   * Changed secure-operation, hardening or account guidance. Text, a list, or `none`.
   */
  guidance?:
    | string
    | [
        (
          | string
          | {
              [k: string]: unknown;
            }
        ),
        ...(
          | string
          | {
              [k: string]: unknown;
            }
        )[]
      ];
  /**
   * Reference to the bill of materials and VEX. Text, a list, or `none`.
   */
  sbom?:
    | string
    | [
        (
          | string
          | {
              [k: string]: unknown;
            }
        ),
        ...(
          | string
          | {
              [k: string]: unknown;
            }
        )[]
      ];
  /**
   * End of support. Text, a list, or `none`.
   */
  endOfSupport?:
    | string
    | [
        (
          | string
          | {
              [k: string]: unknown;
            }
        ),
        ...(
          | string
          | {
              [k: string]: unknown;
            }
        )[]
      ];
  /**
   * Contact for vulnerability reports. Text, a list, or `none`.
   */
  contact?:
    | string
    | [
        (
          | string
          | {
              [k: string]: unknown;
            }
        ),
        ...(
          | string
          | {
              [k: string]: unknown;
            }
        )[]
      ];
  /**
   * Decommissioning guidance. Text, a list, or `none`.
   */
  decommissioning?:
    | string
    | [
        (
          | string
          | {
              [k: string]: unknown;
            }
        ),
        ...(
          | string
          | {
              [k: string]: unknown;
            }
        )[]
      ];
}
