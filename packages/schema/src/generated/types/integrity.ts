// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.

/**
 * By what the integrity of the released files can be verified, and the keys behind it: `gate/integrity/<version>.yaml`.
 */
export interface IntegrityRecord {
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
   * Executables, scripts and configuration files of the artefacts.
   *
   * Items: A file.
   */
  files: {
    /**
     * Digest of the artefact that holds the file. `sha256:<hex>`.
     */
    artifact: string;
    /**
     * Path in the artefact.
     */
    path: string;
    /**
     * Kind.
     */
    kind: 'executable' | 'script' | 'configuration';
    /**
     * What covers it: a signature, or a list of digests that is signed.
     */
    coveredBy?: 'signature' | 'signedHashList';
    /**
     * Id of the key that signed.
     */
    key?: string;
    /**
     * Whether the signature was verified, and for a list that the digest fits.
     */
    verified?: boolean;
    /**
     * When it was verified. RFC 3339 with offset, or a date (start of day, UTC).
     */
    verifiedAt?: string;
  }[];
  /**
   * The keys that sign.
   *
   * Items: A key.
   */
  keys: {
    /**
     * Id.
     */
    id: string;
    /**
     * Fingerprint.
     */
    fingerprint?: string;
    /**
     * Who approved it for signing releases: an id of `people` in the configuration.
     */
    approvedBy?: string;
    /**
     * When it was approved. RFC 3339 with offset, or a date (start of day, UTC).
     */
    approvedAt?: string;
    /**
     * The last check that the private key is kept as it must be.
     */
    custody?: {
      /**
       * When. RFC 3339 with offset, or a date (start of day, UTC).
       */
      at: string;
      /**
       * Who checked.
       */
      by?: string;
      /**
       * Reference of the record.
       */
      reference?: string;
    };
  }[];
}
