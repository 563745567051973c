// Reads the product tree of a CSAF document: what every product id stands for.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { VexStatement } from '../../../reading.ts';
import { packageUrl, sha256Digest } from '../identifier.ts';

type Product = VexStatement['products'][number];

export interface ProductTree {
  readonly products: ReadonlyMap<string, Product>;
  /** Ids of the products in a group. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

interface Listed {
  readonly at: JsonCursor;
  readonly ids: readonly string[];
}

/** A component as a part of a product. */
interface Relationship {
  readonly at: JsonCursor;
  readonly part: JsonCursor;
  readonly whole: JsonCursor;
}

export function readProductTree(tree: JsonCursor | undefined): ProductTree {
  const products = new Map<string, Product>();
  const define = (at: JsonCursor, product: Product): void => {
    const id = at.need('product_id');
    if (products.has(id.text())) {
      throw id.invalid(`the product ${quoted(id.string())} is defined twice`, 'EVIDENCE_INCONSISTENT');
    }
    products.set(id.string(), product);
  };
  const named = [
    ...(tree?.get('full_product_names')?.items() ?? []).map((product) => listed(product, {})),
    ...(tree?.get('branches')?.items() ?? []).flatMap((branch) => branchProducts(branch, {})),
  ];
  for (const { at, ids } of named) define(at, { ids, subcomponents: [] });
  const relationships = (tree?.get('relationships')?.items() ?? []).map((relationship) => ({
    at: relationship.need('full_product_name'),
    part: relationship.need('product_reference'),
    whole: relationship.need('relates_to_product_reference'),
  }));
  // A part or whole can itself be a relationship: whatever is defined makes others definable.
  for (let open: readonly Relationship[] = relationships; open.length > 0; ) {
    const waiting: Relationship[] = [];
    for (const relationship of open) {
      const [part, whole] = [relationship.part, relationship.whole].map((id) => products.get(id.string()));
      if (part === undefined || whole === undefined) waiting.push(relationship);
      else define(relationship.at, partOf(part, whole));
    }
    const [stuck] = waiting;
    if (stuck !== undefined && waiting.length === open.length) {
      throw undefinedProduct(products.has(stuck.part.string()) ? stuck.whole : stuck.part);
    }
    open = waiting;
  }
  const groups = new Map(
    (tree?.get('product_groups')?.items() ?? []).map((group) => [
      group.need('group_id').text(),
      group
        .need('product_ids')
        .items()
        .map((id) => defined(id, products)),
    ]),
  );
  return { products, groups };
}

/** The ids of products that an entry refers to, directly or by group; undefined when it refers to none. */
export function referencedProducts(
  entry: JsonCursor,
  { products, groups }: ProductTree,
): ReadonlySet<string> | undefined {
  const direct = (entry.get('product_ids')?.items() ?? []).map((id) => defined(id, products));
  const grouped = (entry.get('group_ids')?.items() ?? []).flatMap((id) => {
    const members = groups.get(id.string());
    if (members === undefined)
      throw id.invalid(`the group ${quoted(id.string())} is not defined`, 'EVIDENCE_INCONSISTENT');
    return members;
  });
  const all = [...direct, ...grouped];
  return all.length === 0 ? undefined : new Set(all);
}

/** The id of a product, in a place that refers to it. */
function defined(id: JsonCursor, products: ProductTree['products']): string {
  if (!products.has(id.string())) throw undefinedProduct(id);
  return id.string();
}

export function undefinedProduct(id: JsonCursor): Error {
  return id.invalid(`the product ${quoted(id.string())} is not defined`, 'EVIDENCE_INCONSISTENT');
}

interface BranchNames {
  readonly name?: string;
  readonly version?: string;
}

function branchProducts(branch: JsonCursor, outer: BranchNames): Listed[] {
  const category = branch.need('category').string();
  const name = branch.need('name').string();
  const names = {
    ...outer,
    ...(category === 'product_name' ? { name } : {}),
    ...(category === 'product_version' ? { version: name } : {}),
  };
  const product = branch.get('product');
  return [
    ...(product === undefined ? [] : [listed(product, names)]),
    ...(branch.get('branches')?.items() ?? []).flatMap((inner) => branchProducts(inner, names)),
  ];
}

/** CSAF 2.0 has one package URL, 2.1 a list. */
function listed(product: JsonCursor, { name, version }: BranchNames): Listed {
  const helper = product.get('product_identification_helper');
  const purls = [helper?.get('purl') ?? [], helper?.get('purls')?.items() ?? []].flat().map(packageUrl);
  const digests = (helper?.get('hashes')?.items() ?? [])
    .flatMap((file) => file.need('file_hashes').items())
    .filter((hash) => hash.need('algorithm').string().toLowerCase() === 'sha256')
    .map((hash) => sha256Digest(hash.need('value')));
  const cpe = helper?.get('cpe')?.text() ?? [];
  const branch = name === undefined || version === undefined ? [] : `${name}@${version}`;
  const ids = [...purls, ...digests, cpe, branch, product.need('name').text()].flat();
  return { at: product, ids: [...new Set(ids)] };
}

/** A statement about a part of a product is about the product as far as it has the part, and about no other product that has it. */
function partOf(part: Product, whole: Product): Product {
  return { ids: whole.ids, subcomponents: part.subcomponents.length > 0 ? part.subcomponents : part.ids };
}
