// Finds out which versions of a package are there, where a scanner tells only which versions are vulnerable.
import { PackageURL } from 'packageurl-js';
import semver from 'semver';
import { rangeQualifier } from '../readers/vulnerabilities/package-name.ts';
import { canonicalPurl, parsePurl } from './component-key.ts';

/** Package URLs by package, without version. */
export type InstalledPackages = ReadonlyMap<string, readonly PackageURL[]>;

/** Types of package URL whose versions are semantic versions. */
const semanticTypes = ['cargo', 'golang', 'hex', 'npm', 'pub', 'swift'];

/** The packages with version among components, whichever way these are written. */
export function installedPackages(components: Iterable<string>): InstalledPackages {
  const installed = new Map<string, PackageURL[]>();
  for (const component of new Set(components)) {
    const purl = parsePurl(canonicalPurl(component));
    if (purl?.version === undefined) continue;
    const key = withVersion(purl, undefined);
    const known = installed.get(key);
    if (known === undefined) installed.set(key, [purl]);
    else known.push(purl);
  }
  return installed;
}

/**
 * The components that a scanner means by a component: that one, unless it carries a range of vulnerable versions instead of a version. Then
 * every version of the package that is known to be there and that the range does not exclude for certain; without any, the package.
 */
export function meantComponents(component: string, installed: InstalledPackages): string[] {
  const purl = parsePurl(component);
  const range = purl?.qualifiers?.[rangeQualifier];
  if (purl === undefined || range === undefined) return [component];
  const bare = withVersion(purl, undefined);
  const versions = (installed.get(bare) ?? []).flatMap(({ version }) => version ?? []);
  const vulnerable = [...new Set(versions)].filter((version) => mayBeIn(version, range, purl.type));
  return vulnerable.length === 0 ? [bare] : vulnerable.map((version) => withVersion(purl, version));
}

/** GitHub separates comparators that must all hold by a comma, npm by a space. */
function mayBeIn(version: string, range: string, type: string): boolean {
  const parsed = semanticTypes.includes(type) ? semver.parse(version) : null;
  const set = semver.validRange(range.replaceAll(',', ' '));
  return parsed === null || set === null || semver.satisfies(parsed, set, { includePrerelease: true });
}

function withVersion({ type, namespace, name }: PackageURL, version: string | undefined): string {
  return new PackageURL(type, namespace, name, version, undefined, undefined).toString();
}
