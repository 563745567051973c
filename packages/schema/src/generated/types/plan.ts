// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * The plan: tasks and documents that the release needs.
 */
export interface PlanRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Tasks.
   *
   * @minItems 1
   *
   * Items: A task.
   */
  tasks: [
    {
      /**
       * Id.
       */
      id: string;
      /**
       * Title.
       */
      title: string;
      /**
       * State.
       */
      state: 'open' | 'done' | 'notNeeded';
      /**
       * Integrity levels it applies to; absent means all. A level that the edition of the scheme does not have means all too.
       */
      levels?: string[];
      /**
       * Why it is not needed.
       */
      reason?: string;
      /**
       * Document that shows it.
       */
      document?: {
        /**
         * Id.
         */
        id: string;
        /**
         * Version. Quote it.
         */
        version?: string;
      };
    },
    ...{
      /**
       * Id.
       */
      id: string;
      /**
       * Title.
       */
      title: string;
      /**
       * State.
       */
      state: 'open' | 'done' | 'notNeeded';
      /**
       * Integrity levels it applies to; absent means all. A level that the edition of the scheme does not have means all too.
       */
      levels?: string[];
      /**
       * Why it is not needed.
       */
      reason?: string;
      /**
       * Document that shows it.
       */
      document?: {
        /**
         * Id.
         */
        id: string;
        /**
         * Version. Quote it.
         */
        version?: string;
      };
    }[]
  ];
  /**
   * Tasks of the security plan.
   *
   * @minItems 1
   *
   * Items: A task.
   */
  securityTasks?: [
    {
      /**
       * Id.
       */
      id: string;
      /**
       * Title.
       */
      title: string;
      /**
       * State.
       */
      state: 'open' | 'done' | 'notNeeded';
      /**
       * Integrity levels it applies to; absent means all. A level that the edition of the scheme does not have means all too.
       */
      levels?: string[];
      /**
       * Why it is not needed.
       */
      reason?: string;
      /**
       * Document that shows it.
       */
      document?: {
        /**
         * Id.
         */
        id: string;
        /**
         * Version. Quote it.
         */
        version?: string;
      };
    },
    ...{
      /**
       * Id.
       */
      id: string;
      /**
       * Title.
       */
      title: string;
      /**
       * State.
       */
      state: 'open' | 'done' | 'notNeeded';
      /**
       * Integrity levels it applies to; absent means all. A level that the edition of the scheme does not have means all too.
       */
      levels?: string[];
      /**
       * Why it is not needed.
       */
      reason?: string;
      /**
       * Document that shows it.
       */
      document?: {
        /**
         * Id.
         */
        id: string;
        /**
         * Version. Quote it.
         */
        version?: string;
      };
    }[]
  ];
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * Documents.
   *
   * Items: A document.
   */
  documents?: {
    /**
     * Id.
     */
    id: string;
    /**
     * Current version. Quote it.
     */
    version: string;
    /**
     * State.
     */
    state: 'draft' | 'approved' | 'obsolete';
    /**
     * Title.
     */
    title?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    approvedAt?: string;
    /**
     * Who.
     */
    approver?: string;
  }[];
}
