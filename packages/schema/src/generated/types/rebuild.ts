// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * A second build of the released commit, compared with what is released: `gate/rebuild/<version>.yaml`.
 */
export interface RebuildRecord {
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
   * Commit that was built again. Full git object id.
   */
  commit: string;
  /**
   * Id of the second builder.
   */
  builder: string;
  /**
   * When it was built again. RFC 3339 with offset, or a date (start of day, UTC).
   */
  rebuiltAt?: string;
  /**
   * The artefacts that were compared.
   *
   * @minItems 1
   *
   * Items: An artefact.
   */
  artifacts: [
    {
      /**
       * Name.
       */
      name: string;
      /**
       * Digest of the released artefact. `sha256:<hex>`.
       */
      sha256: string;
      /**
       * Digest of the released artefact without what is added after the build, such as signatures; absent: it is compared whole. `sha256:<hex>`.
       */
      unsignedSha256?: string;
      /**
       * Digest of what the second build made. `sha256:<hex>`.
       */
      rebuiltSha256: string;
      /**
       * Why a difference between the two was accepted.
       */
      difference?: {
        /**
         * Reference of the report that shows the differences.
         */
        report: string;
        /**
         * Why it is acceptable.
         */
        reason?: string;
        /**
         * Who accepted it: an id of `people` in the configuration.
         */
        acceptedBy?: string;
        /**
         * When it was accepted. RFC 3339 with offset, or a date (start of day, UTC).
         */
        acceptedAt?: string;
      };
    },
    ...{
      /**
       * Name.
       */
      name: string;
      /**
       * Digest of the released artefact. `sha256:<hex>`.
       */
      sha256: string;
      /**
       * Digest of the released artefact without what is added after the build, such as signatures; absent: it is compared whole. `sha256:<hex>`.
       */
      unsignedSha256?: string;
      /**
       * Digest of what the second build made. `sha256:<hex>`.
       */
      rebuiltSha256: string;
      /**
       * Why a difference between the two was accepted.
       */
      difference?: {
        /**
         * Reference of the report that shows the differences.
         */
        report: string;
        /**
         * Why it is acceptable.
         */
        reason?: string;
        /**
         * Who accepted it: an id of `people` in the configuration.
         */
        acceptedBy?: string;
        /**
         * When it was accepted. RFC 3339 with offset, or a date (start of day, UTC).
         */
        acceptedAt?: string;
      };
    }[]
  ];
}
