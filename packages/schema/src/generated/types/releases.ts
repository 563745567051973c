// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * Earlier releases: `gate/releases.yaml`. Either a list, or the statement that there is none.
 */
export type ReleasesRecord = {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
  /**
   * States that there is no earlier release.
   */
  firstRelease?: boolean;
  /**
   * Earlier releases.
   *
   * @minItems 1
   *
   * Items: A release.
   */
  releases?: [
    {
      /**
       * Version. Quote it: YAML reads 1.10 as the number 1.1.
       */
      version: string;
      /**
       * Artefacts.
       *
       * Items: An artefact.
       */
      artifacts: {
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
       * Commit. Full git object id.
       */
      commit?: string;
      /**
       * When. RFC 3339 with offset, or a date (start of day, UTC).
       */
      releasedAt?: string;
    },
    ...{
      /**
       * Version. Quote it: YAML reads 1.10 as the number 1.1.
       */
      version: string;
      /**
       * Artefacts.
       *
       * Items: An artefact.
       */
      artifacts: {
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
       * Commit. Full git object id.
       */
      commit?: string;
      /**
       * When. RFC 3339 with offset, or a date (start of day, UTC).
       */
      releasedAt?: string;
    }[]
  ];
  /**
   * Where change control begins, before the first release. Commits up to this one are the first development and need no change request; it means nothing once there is an earlier release.
   */
  changeControl?: {
    /**
     * Last commit of the first development. Full git object id.
     */
    after: string;
    /**
     * Why change control begins there.
     */
    reason: string;
    /**
     * Who approved that.
     */
    approver?: string;
    /**
     * When. RFC 3339 with offset, or a date (start of day, UTC).
     */
    approvedAt?: string;
  };
} & (
  | {
      firstRelease: true;
      [k: string]: unknown;
    }
  | {
      [k: string]: unknown;
    }
);
