// Names a component the same way wherever it stands: in a bill of materials, in the SOUP list, in a scan.
import { PackageURL } from 'packageurl-js';

/** What is known of a component where it is listed. */
export interface ComponentName {
  readonly name: string;
  readonly version?: string | undefined;
  readonly purl?: string | undefined;
}

/**
 * The package URL in canonical form with version, without qualifiers and subpath (they tell where a package was taken from, not which it is);
 * else `name@version`; else the name. The version of the component is put into a package URL that has none.
 */
export function componentKey({ name, version, purl }: ComponentName): string {
  const parsed = purl === undefined ? undefined : parsePurl(purl);
  if (parsed === undefined) return version === undefined ? name : `${name}@${version}`;
  return new PackageURL(
    parsed.type,
    parsed.namespace,
    parsed.name,
    parsed.version ?? version,
    undefined,
    undefined,
  ).toString();
}

/** The parts of a package URL; undefined when the text is none. */
export function parsePurl(text: string): PackageURL | undefined {
  if (!text.startsWith('pkg:')) return undefined;
  try {
    return PackageURL.fromString(text);
  } catch {
    return undefined;
  }
}
