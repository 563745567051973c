// Decides whether an exploitability statement is about a vulnerability of the release: the artefact, the product or the component.
import type { Vulnerability } from '@gatehouse/schema';
import { PackageURL } from 'packageurl-js';
import { isCve } from '../readers/vulnerabilities/identity.ts';
import type { VexStatement } from '../reading.ts';
import { type Assembly, readingsOf } from './assembly.ts';
import { type LinkedBill, linkedBills, linkedProduct } from './bom-link.ts';
import { meansComponent, packageKey, parsePurl, samePackage } from './component-key.ts';
import { sortedSet } from './order.ts';
import { whyNotMeant } from './why-not-meant.ts';

export type Matched = NonNullable<Vulnerability['vex']>['matched'];

/** What product identifiers may name: the artefacts by digest, the product by its package URLs or its id, always in the released version. */
export interface ReleaseNames {
  readonly artifactDigests: ReadonlySet<string>;
  /** Package URLs of the product, without version. */
  readonly packages: readonly PackageURL[];
  readonly productId: string;
  readonly version: string;
  /** Bills of materials by serial number with version, for links into them. */
  readonly bills: ReadonlyMap<string, LinkedBill>;
}

/** The product goes by the subjects of its bills of materials, and by `pkg:generic/<product id>`. */
export function releaseNames(assembly: Assembly): ReleaseNames {
  const { release, product } = assembly.material;
  const subjects = readingsOf(assembly, 'sbom').flatMap(({ reading }) => {
    const purl = reading.subject?.purl === undefined ? undefined : parsePurl(reading.subject.purl);
    return purl === undefined ? [] : [purl];
  });
  return {
    artifactDigests: new Set(release.artifacts.map(({ sha256 }) => sha256)),
    packages: [...subjects, new PackageURL('generic', undefined, product.id, undefined, undefined, undefined)],
    productId: product.id,
    version: release.version,
    bills: linkedBills(assembly),
  };
}

/**
 * Whether a statement speaks of a vulnerability, by its id or an alias. An advisory can stand for several CVEs: a statement that names a CVE
 * is about that one, and not about another that goes by the same advisory.
 */
export function speaksOf(
  { vulnerability, aliases }: Pick<VexStatement, 'vulnerability' | 'aliases'>,
  known: Pick<Vulnerability, 'id' | 'aliases'>,
): boolean {
  const spoken = [vulnerability, ...aliases];
  if (spoken.includes(known.id)) return true;
  if (isCve(known.id) && spoken.some(isCve)) return false;
  return spoken.some((id) => known.aliases.includes(id));
}

/** Which components a statement can be about at all: a cheap question before the exact one. */
export interface Reach {
  readonly everyComponent: boolean;
  readonly packages: ReadonlySet<string>;
}

export function reachOf(statement: VexStatement, names: ReleaseNames): Reach {
  const products = productsOf(statement, names);
  const isRelease = (id: string) => names.artifactDigests.has(id) || isProduct(id, names);
  return {
    everyComponent: products.some(({ ids, subcomponents }) => subcomponents.length === 0 && ids.some(isRelease)),
    packages: new Set(products.flatMap(({ ids, subcomponents }) => [...ids, ...subcomponents].map(packageKey))),
  };
}

/** The strongest way in which the products of a statement mean the release and the component; undefined when none does. */
export function matchProducts(statement: VexStatement, component: string, names: ReleaseNames): Matched | undefined {
  const matches = productsOf(statement, names).map((product) => matchProduct(product, component, names));
  return (['artifact', 'product', 'component'] as const).find((strength) => matches.includes(strength));
}

/** Why no product of a statement means the release and the component. */
export function whyUnmatched(statement: VexStatement, component: string, names: ReleaseNames): string[] {
  if (statement.products.length === 0) return ['the statement names no product'];
  return sortedSet(productsOf(statement, names).flatMap((product) => whyNoMatch(product, component, names)));
}

/** What a link into a bill of materials of the release stands for takes the place of the link. */
function productsOf({ products }: VexStatement, { bills }: ReleaseNames): VexStatement['products'] {
  return products.flatMap((product) => {
    const linked = product.ids.flatMap((id) => linkedProduct(id, bills) ?? []);
    if (linked.length === 0) return [product];
    const others = product.ids.filter((id) => linkedProduct(id, bills) === undefined);
    return [...(others.length === 0 ? [] : [{ ...product, ids: others }]), ...linked];
  });
}

type Product = VexStatement['products'][number];

function matchProduct(product: Product, component: string, names: ReleaseNames): Matched | undefined {
  return isNarrowedAway(product, component) ? undefined : matchIds(product.ids, component, names);
}

/** Named parts narrow the statement to them, also when the product is the component itself. */
function isNarrowedAway({ subcomponents }: Product, component: string): boolean {
  return subcomponents.length > 0 && !subcomponents.some((part) => meansComponent(part, component));
}

function whyNoMatch(product: Product, component: string, names: ReleaseNames): readonly string[] {
  if (matchIds(product.ids, component, names) === undefined) return whyNotMeant(product.ids, component, names);
  if (!isNarrowedAway(product, component)) return [];
  return whyNotMeant(product.subcomponents, component, { ...names, packages: [] });
}

function matchIds(ids: readonly string[], component: string, names: ReleaseNames): Matched | undefined {
  if (ids.some((id) => names.artifactDigests.has(id))) return 'artifact';
  if (ids.some((id) => isProduct(id, names))) return 'product';
  return ids.some((id) => meansComponent(id, component)) ? 'component' : undefined;
}

function isProduct(id: string, { packages, productId, version }: ReleaseNames): boolean {
  const purl = parsePurl(id);
  if (purl === undefined) return id === `${productId}@${version}`;
  return purl.version === version && packages.some((product) => samePackage(product, purl));
}
