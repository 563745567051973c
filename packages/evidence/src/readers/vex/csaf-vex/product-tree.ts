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
  readonly part: JsonCursor;
  readonly whole: JsonCursor;
}

export function readProductTree(tree: JsonCursor | undefined): ProductTree {
  const products = new Map<string, Product>();
  const parts = new Map<string, Relationship>();
  const newId = (at: JsonCursor): string => {
    const id = at.need('product_id');
    if (products.has(id.text()) || parts.has(id.string())) {
      throw id.invalid(`the product ${quoted(id.string())} is defined twice`, 'EVIDENCE_INCONSISTENT');
    }
    return id.string();
  };
  const named = [
    ...(tree?.get('full_product_names')?.items() ?? []).map((product) => listed(product, {})),
    ...(tree?.get('branches')?.items() ?? []).flatMap((branch) => branchProducts(branch, {})),
  ];
  for (const { at, ids } of named) products.set(newId(at), { ids, subcomponents: [] });
  for (const relationship of tree?.get('relationships')?.items() ?? []) {
    parts.set(newId(relationship.need('full_product_name')), {
      part: relationship.need('product_reference'),
      whole: relationship.need('relates_to_product_reference'),
    });
  }
  for (const id of parts.keys()) addPart(id, parts, products);
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

/** A part or a whole can itself be a part of something: what it rests on is added first. */
function addPart(wanted: string, parts: ReadonlyMap<string, Relationship>, products: Map<string, Product>): void {
  const stack = products.has(wanted) ? [] : [wanted];
  const open = new Set(stack);
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const relationship = parts.get(id);
    if (relationship === undefined) throw new Error('only parts are opened');
    const { part, whole } = relationship;
    const [inner, outer] = [products.get(part.string()), products.get(whole.string())];
    if (inner !== undefined && outer !== undefined) {
      products.set(id, partOf(inner, outer));
      stack.pop();
      continue;
    }
    const missing = inner === undefined ? part : whole;
    if (open.has(missing.string())) {
      throw missing.invalid(`the product ${quoted(missing.string())} is a part of itself`, 'EVIDENCE_INCONSISTENT');
    }
    if (!parts.has(missing.string())) throw undefinedProduct(missing);
    stack.push(missing.string());
    open.add(missing.string());
  }
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
