// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Security tests of a release: `gate/security-tests/<version>.yaml`.
 */
export interface SecurityTestsRecord {
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
   * Tests.
   *
   * @minItems 1
   *
   * Items: A test, or a campaign of tests.
   */
  tests: [
    {
      /**
       * What was tested: that security requirements are met, that threats are mitigated, that known weaknesses are absent, what an attacker can reach.
       */
      kind: 'requirements' | 'threatMitigation' | 'vulnerability' | 'penetration';
      /**
       * When it ended. RFC 3339 with offset, or a date (start of day, UTC).
       */
      at: string;
      /**
       * What came out; `findings` are listed.
       */
      outcome: 'passed' | 'findings' | 'failed';
      /**
       * Ids of what was found, in the register of security findings.
       *
       * Items: Id.
       */
      findings?: string[];
      /**
       * Commit that was tested. Full git object id.
       */
      commit?: string;
      /**
       * Who tested.
       */
      by?: string;
      /**
       * How independent of development the testers are.
       */
      independence?: string;
      /**
       * Where the report is.
       */
      report?: string;
      /**
       * Why an older test still holds for what changed since.
       */
      stillValid?: {
        /**
         * Why.
         */
        reason: string;
        /**
         * Who judged that.
         */
        by: string;
        /**
         * When. RFC 3339 with offset, or a date (start of day, UTC).
         */
        at: string;
      };
    },
    ...{
      /**
       * What was tested: that security requirements are met, that threats are mitigated, that known weaknesses are absent, what an attacker can reach.
       */
      kind: 'requirements' | 'threatMitigation' | 'vulnerability' | 'penetration';
      /**
       * When it ended. RFC 3339 with offset, or a date (start of day, UTC).
       */
      at: string;
      /**
       * What came out; `findings` are listed.
       */
      outcome: 'passed' | 'findings' | 'failed';
      /**
       * Ids of what was found, in the register of security findings.
       *
       * Items: Id.
       */
      findings?: string[];
      /**
       * Commit that was tested. Full git object id.
       */
      commit?: string;
      /**
       * Who tested.
       */
      by?: string;
      /**
       * How independent of development the testers are.
       */
      independence?: string;
      /**
       * Where the report is.
       */
      report?: string;
      /**
       * Why an older test still holds for what changed since.
       */
      stillValid?: {
        /**
         * Why.
         */
        reason: string;
        /**
         * Who judged that.
         */
        by: string;
        /**
         * When. RFC 3339 with offset, or a date (start of day, UTC).
         */
        at: string;
      };
    }[]
  ];
}
