// Says why the identifiers of a product in an exploitability statement do not mean the release or a component, in words to act on.
import type { PackageURL } from 'packageurl-js';
import { canonicalPurl, parsePurl, samePackage } from './component-key.ts';
import type { ReleaseNames } from './vex-match.ts';

/**
 * Why none of the identifiers of one product means the release or the component. The identifier that comes closest is the one that was meant
 * to match, and tells the most: the right package in another version, then a digest or a link, then anything else.
 */
export function whyNotMeant(ids: readonly string[], component: string, names: ReleaseNames): string[] {
  const told = ids.map((id) => ({ id, ...explained(id, component, names) }));
  const closest = told.reduce((most, { closeness }) => Math.max(most, closeness), 0);
  const reasons = told.filter(({ closeness }) => closeness === closest).map(({ why }) => why);
  return closest > 0 ? reasons : reasons.slice(0, 1);
}

function explained(
  id: string,
  component: string,
  { packages, version, bills, productId }: ReleaseNames,
): { readonly closeness: number; readonly why: string } {
  if (/^sha256:/.test(id)) return { closeness: 1, why: `${id} is not the digest of a released artefact` };
  if (id.startsWith('urn:cdx:')) return { closeness: 1, why: whyNotLinked(id, [...bills.keys()]) };
  const purl = parsePurl(canonicalPurl(id));
  const found = parsePurl(canonicalPurl(component));
  if (id.startsWith(`${productId}@`)) return { closeness: 2, why: `${id} is not the released version ${version}` };
  if (purl !== undefined && packages.some((product) => samePackage(product, purl))) {
    const why =
      purl.version === undefined
        ? `${id} names no version; the released one is ${version}`
        : `${id} is not the released version ${version}`;
    return { closeness: 2, why };
  }
  if (purl !== undefined && found !== undefined && samePackage(found, purl)) {
    return { closeness: 2, why: whyNotComponent(id, purl, found) };
  }
  const neither = `${id} is neither the product nor the component ${component}`;
  if (purl === undefined || found === undefined || purl.name !== found.name) return { closeness: 0, why: neither };
  return { closeness: 1, why: `${neither}: it is a package of ${whereFrom(purl)}, not of ${whereFrom(found)}` };
}

/** The same package: its version, a qualifier or the subpath is another. */
function whyNotComponent(id: string, wanted: PackageURL, found: PackageURL): string {
  if (wanted.version === undefined) return `${id} names no version; the scan found ${found.version ?? 'none either'}`;
  if (wanted.version !== found.version)
    return `${id} is not version ${found.version ?? '(none)'}, which the scan found`;
  const differing = Object.entries(wanted.qualifiers ?? {}).find(([key, value]) => found.qualifiers?.[key] !== value);
  if (differing !== undefined) {
    const [key, value] = differing;
    const had = found.qualifiers?.[key];
    return `${id} has the qualifier ${key}=${value}; the scan found the package ${had === undefined ? `without ${key}` : `with ${key}=${had}`}`;
  }
  return `${id} has the subpath ${wanted.subpath ?? '(none)'}; the scan found the package ${found.subpath === undefined ? 'without one' : `with ${found.subpath}`}`;
}

function whyNotLinked(id: string, known: readonly string[]): string {
  const bill = id.replace(/^urn:cdx:/, 'urn:uuid:').replace(/#.*$/s, '');
  const otherVersion = known.find((serial) => serial.replace(/\/.*$/, '') === bill.replace(/\/.*$/, ''));
  if (otherVersion !== undefined) return `${id} is about another version of the bill of materials ${otherVersion}`;
  return `${id} is about a bill of materials that is not among the evidence`;
}

function whereFrom({ type, namespace }: PackageURL): string {
  return namespace === undefined || namespace === null ? type : `${type}/${namespace}`;
}
