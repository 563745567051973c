// Reads what the references in a CycloneDX document stand for: its components and its product.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { VexStatement } from '../../../reading.ts';
import { packageUrl, sha256Digest } from '../identifier.ts';

type Product = VexStatement['products'][number];

export interface References {
  /** Identifiers of what the document is about. */
  readonly product: readonly string[];
  /** References that mean just that. */
  readonly toProduct: ReadonlySet<string>;
  /** Identifiers of the components by their references. */
  readonly components: ReadonlyMap<string, readonly string[]>;
}

export function readReferences(root: JsonCursor): References {
  const subject = root.get('metadata')?.get('component');
  const components = new Map<string, readonly string[]>();
  const add = (component: JsonCursor): void => {
    const ref = component.get('bom-ref');
    if (ref !== undefined) {
      if (components.has(ref.text())) {
        throw ref.invalid(`the bom-ref ${quoted(ref.string())} stands twice`, 'EVIDENCE_INCONSISTENT');
      }
      components.set(ref.string(), identifiers(component));
    }
    for (const inner of component.get('components')?.items() ?? []) add(inner);
  };
  for (const component of [...(subject === undefined ? [] : [subject]), ...(root.get('components')?.items() ?? [])]) {
    add(component);
  }
  const product = subject === undefined ? [] : identifiers(subject);
  const own = new Set(product);
  const isProduct = (ids: readonly string[]) => ids.length === product.length && ids.every((id) => own.has(id));
  const toProduct = new Set([...components].filter(([, ids]) => isProduct(ids)).map(([ref]) => ref));
  return { product, toProduct, components };
}

/**
 * A component of the document means the product of the document as far as it has that component, and the component itself where no product is
 * named. A link stays one until the bills of the release are known.
 */
export function affectedProduct(ref: JsonCursor, { product, toProduct, components }: References): Product {
  const text = ref.text();
  if (text.startsWith('urn:cdx:')) return { ids: [text], subcomponents: [] };
  const ids = components.get(text);
  if (ids === undefined) {
    throw ref.invalid(`no component has the bom-ref ${quoted(text)}`, 'EVIDENCE_INCONSISTENT');
  }
  return toProduct.has(text) || product.length === 0
    ? { ids, subcomponents: [] }
    : { ids: product, subcomponents: ids };
}

/** Package URL, SHA-256 digest and `name@version`, or the name: whatever of it is given. The name carries its group. */
function identifiers(component: JsonCursor): readonly string[] {
  const group = component.get('group')?.string() ?? '';
  const version = component.get('version')?.string() ?? '';
  const name = `${group === '' ? '' : `${group}/`}${component.need('name').text()}`;
  const purl = component.get('purl');
  const digests = (component.get('hashes')?.items() ?? [])
    .filter((hash) => hash.need('alg').string() === 'SHA-256')
    .map((hash) => sha256Digest(hash.need('content')));
  return [purl === undefined ? [] : packageUrl(purl), digests, version === '' ? name : `${name}@${version}`].flat();
}
