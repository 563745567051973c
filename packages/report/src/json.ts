// Renders a decision for machines: its schema is the contract, keys in the order of the schema.
import type { Decision } from '@gatehouse/schema';
import { decisionSchema } from '@gatehouse/schema/decision-contract';
import { jsonText } from './json-text.ts';

interface SchemaNode {
  readonly type?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

const root: SchemaNode = decisionSchema;

/** JSON of two spaces and a final line break. The same decision gives the same bytes, however its objects were built. */
export function renderJson(decision: Decision): string {
  return jsonText(inSchemaOrder(decision));
}

/** The decision with its keys in the order of the schema, for formats that carry parts of it as they are. */
export function inSchemaOrder(decision: Decision): Decision {
  return ordered(decision, root) as Decision;
}

/** Copy of a value with object keys in the order of the schema; keys that it does not name follow, sorted. */
function ordered(value: unknown, node: SchemaNode | undefined): unknown {
  const schema = resolved(node);
  if (Array.isArray(value)) return value.map((item) => ordered(item, schema?.items));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.keys(schema?.properties ?? {});
  const entries = Object.entries(value).sort(([a], [b]) => rank(a, known) - rank(b, known) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, schema?.properties?.[key])]));
}

function rank(key: string, known: readonly string[]): number {
  const index = known.indexOf(key);
  return index === -1 ? known.length : index;
}

function resolved(node: SchemaNode | undefined): SchemaNode | undefined {
  const name = node?.$ref?.replace('#/definitions/', '');
  return name === undefined ? node : root.definitions?.[name];
}
