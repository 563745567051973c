// Reads package URLs and writes them in their one canonical form, so that equal packages compare equal.
import { PackageURL } from 'packageurl-js';

/**
 * The canonical form (purl specification), with `version` put in where the text has none.
 * Undefined when the text is no package URL.
 */
export function canonicalPackageUrl(text: string, version?: string): string | undefined {
  let parsed: PackageURL;
  try {
    parsed = PackageURL.fromString(text);
  } catch {
    return undefined;
  }
  const { type, namespace, name, qualifiers, subpath } = parsed;
  return new PackageURL(type, namespace, name, parsed.version || version, qualifiers, subpath).toString();
}
