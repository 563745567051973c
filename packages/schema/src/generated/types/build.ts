// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * How the release was made: written by the build, usually `build-record.yaml` or `.json` among the evidence.
 */
export interface BuildRecord {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Commit that was built. Full git object id.
   */
  commit: string;
  /**
   * Whether the tree was modified.
   */
  dirty: boolean;
  /**
   * Builder id.
   */
  builder: string;
  /**
   * Outputs.
   *
   * @minItems 1
   *
   * Items: An output.
   */
  outputs: [
    {
      /**
       * Name.
       */
      name: string;
      /**
       * Digest. `sha256:<hex>`.
       */
      sha256: string;
      /**
       * Version inside the artefact. Quote it.
       */
      version?: string;
    },
    ...{
      /**
       * Name.
       */
      name: string;
      /**
       * Digest. `sha256:<hex>`.
       */
      sha256: string;
      /**
       * Version inside the artefact. Quote it.
       */
      version?: string;
    }[]
  ];
  /**
   * Source repository.
   */
  repository?: string;
  /**
   * Build definition.
   */
  definition?: {
    /**
     * Path.
     */
    path: string;
    /**
     * Digest. `sha256:<hex>`.
     */
    sha256: string;
  };
  /**
   * Tools.
   *
   * Items: A tool.
   */
  toolchain?: {
    /**
     * Name.
     */
    name: string;
    /**
     * Version. Quote it.
     */
    version?: string;
    /**
     * Digest.
     */
    digest?: string;
  }[];
  /**
   * Images; an empty list states that none is used.
   *
   * Items: An image.
   */
  images?: {
    /**
     * Name.
     */
    name: string;
    /**
     * Digest.
     */
    digest?: string;
  }[];
  /**
   * Operating system, kernel and architecture.
   */
  operatingSystem?: string;
  /**
   * Lock files.
   *
   * Items: A lock file.
   */
  lockFiles?: {
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
   * Build parameters.
   */
  parameters?: {
    [k: string]: string;
  };
  /**
   * Environment variables that matter.
   */
  environment?: {
    [k: string]: string;
  };
  /**
   * Local overrides in force.
   */
  overrides?: string[];
  /**
   * Procedure to repeat the build: a path in the repository.
   */
  procedure?: string;
  /**
   * Start. RFC 3339 with offset, or a date (start of day, UTC).
   */
  startedAt?: string;
  /**
   * End. RFC 3339 with offset, or a date (start of day, UTC).
   */
  finishedAt?: string;
  /**
   * Digest of the log. `sha256:<hex>`.
   */
  logSha256?: string;
  /**
   * Person or workflow that started it.
   */
  startedBy?: string;
  /**
   * Person who answers for the record: an id of `people` in the configuration.
   */
  author?: string;
}
