// Names a component the same way wherever it stands: in a bill of materials, in the SOUP list, in a scan.
import { PackageURL } from 'packageurl-js';
import { canonicalPackageUrl } from '../decode/package-url.ts';

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

/**
 * A package URL in canonical form with all its parts; any other text as it is. Tools disagree on whether versions of Go begin with `v`, above
 * all those of its standard library: here all do.
 */
export function canonicalPurl(text: string): string {
  const canonical = canonicalPackageUrl(text) ?? text;
  return canonical.replace(/^(pkg:golang\/[^@?#]+@)(?=\d)/, '$1v');
}

const keptParts = 20_000;
const parts = new Map<string, PackageURL | undefined>();

/** The parts of the canonical form. They are kept, because the same few are compared again and again. */
function comparable(text: string): PackageURL | undefined {
  if (parts.has(text)) return parts.get(text);
  if (parts.size >= keptParts) parts.clear();
  const parsed = parsePurl(canonicalPurl(text));
  parts.set(text, parsed);
  return parsed;
}

/**
 * Whether what a person wrote about a package means the component: the same package in the same version, and every qualifier that is
 * written. A package URL without version means no version in particular, and so only a component of which no version is known. Other texts
 * must be the same.
 */
export function meansComponent(written: string, component: string): boolean {
  const [wanted, found] = [comparable(written), comparable(component)];
  if (wanted === undefined || found === undefined) return written === component;
  return (
    wanted.version === found.version &&
    samePackage(wanted, found) &&
    Object.entries(wanted.qualifiers ?? {}).every(([key, value]) => found.qualifiers?.[key] === value) &&
    (wanted.subpath === undefined || wanted.subpath === found.subpath)
  );
}

/** The package that a text names, in whatever version; of what is no package URL, the text. What means a component has its key. */
export function packageKey(text: string): string {
  const purl = comparable(text);
  return purl === undefined ? text : JSON.stringify([purl.type, purl.namespace, purl.name]);
}

/** Whether two package URLs name the same package, in whatever version. */
export function samePackage(a: PackageURL, b: PackageURL): boolean {
  return a.type === b.type && a.namespace === b.namespace && a.name === b.name;
}
