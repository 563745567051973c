// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Cases of a rule: `cases.yaml` beside it. Facts as far as they matter, and what the rule must say of them.
 */
export interface CasesFile {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Parameters of the rule in all cases.
   */
  parameters?: {
    [k: string]: unknown;
  };
  /**
   * Cases.
   *
   * @minItems 1
   *
   * Items: A case.
   */
  cases: [
    {
      /**
       * What the case shows.
       */
      name: string;
      /**
       * Facts, as far as they matter.
       */
      facts: {
        [k: string]: unknown;
      };
      /**
       * Parameters that differ in this case.
       */
      parameters?: {
        [k: string]: unknown;
      };
      /**
       * What the rule must say.
       */
      expect: {
        /**
         * Status.
         */
        status: 'pass' | 'fail' | 'not_evaluable' | 'error';
        /**
         * All subjects that satisfy it.
         *
         * Items: Subject.
         */
        satisfied?: string[];
        /**
         * All findings.
         *
         * Items: A finding.
         */
        findings?: {
          /**
           * Subject.
           */
          subject: string;
          /**
           * Message, with its placeholders filled.
           */
          message: string;
        }[];
      };
    },
    ...{
      /**
       * What the case shows.
       */
      name: string;
      /**
       * Facts, as far as they matter.
       */
      facts: {
        [k: string]: unknown;
      };
      /**
       * Parameters that differ in this case.
       */
      parameters?: {
        [k: string]: unknown;
      };
      /**
       * What the rule must say.
       */
      expect: {
        /**
         * Status.
         */
        status: 'pass' | 'fail' | 'not_evaluable' | 'error';
        /**
         * All subjects that satisfy it.
         *
         * Items: Subject.
         */
        satisfied?: string[];
        /**
         * All findings.
         *
         * Items: A finding.
         */
        findings?: {
          /**
           * Subject.
           */
          subject: string;
          /**
           * Message, with its placeholders filled.
           */
          message: string;
        }[];
      };
    }[]
  ];
}
