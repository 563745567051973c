// Knows which program runs: what one version understood of evidence is nothing to another.

/** Put in when the command is bundled. */
declare const gatehouseBundledCode: string | undefined;

/** Digest of all code of the bundle, and the Node that runs it; undefined when the command runs from its sources. */
export function bundledCode(): string | undefined {
  return typeof gatehouseBundledCode === 'string' ? `${gatehouseBundledCode} ${process.version}` : undefined;
}
