// Makes a schema small for its validator: words are left out, and what is said twice becomes one definition.
import type { AnySchemaObject } from 'ajv';

/** Shorter schemas cost less in line than the call of a function does. */
const shortest = 30;

type Visit = (schema: AnySchemaObject) => AnySchemaObject;

/**
 * A schema that accepts the same values. Descriptions are gone; every schema that stands in several places is a definition, which
 * the generated validator has once as a function, so that there is less to load and to compile.
 */
export function compactSchema(schema: AnySchemaObject): AnySchemaObject {
  const plain = withoutWords(schema);
  const uses = new Map<string, number>();
  count(plain, uses);
  const names = new Map<string, string>();
  const shared: Record<string, AnySchemaObject> = {};
  const share: Visit = (node) => {
    const text = JSON.stringify(node);
    if (node.$ref !== undefined || (uses.get(text) ?? 0) < 2 || text.length < shortest) return below(node, share);
    const known = names.get(text);
    if (known !== undefined) return { $ref: known };
    const name = `shared${names.size + 1}`;
    names.set(text, `#/definitions/${name}`);
    shared[name] = below(node, share);
    return { $ref: `#/definitions/${name}` };
  };
  const compact = below(plain, share);
  return { ...compact, definitions: { ...compact.definitions, ...shared } };
}

function withoutWords(schema: AnySchemaObject): AnySchemaObject {
  const { description: _, ...rest } = below(schema, withoutWords);
  return rest;
}

function count(node: AnySchemaObject, uses: Map<string, number>): void {
  below(node, (child) => {
    const text = JSON.stringify(child);
    uses.set(text, (uses.get(text) ?? 0) + 1);
    count(child, uses);
    return child;
  });
}

/** A copy of a schema with the schemas directly in it visited. */
function below(schema: AnySchemaObject, visit: Visit): AnySchemaObject {
  const copy = { ...schema };
  for (const keyword of ['properties', 'definitions']) {
    if (copy[keyword] === undefined) continue;
    const children = Object.entries(copy[keyword] as Record<string, AnySchemaObject>);
    copy[keyword] = Object.fromEntries(children.map(([key, child]) => [key, visit(child)]));
  }
  for (const keyword of ['anyOf', 'oneOf']) {
    if (copy[keyword] !== undefined) copy[keyword] = (copy[keyword] as AnySchemaObject[]).map(visit);
  }
  for (const keyword of ['items', 'additionalProperties']) {
    if (typeof copy[keyword] === 'object') copy[keyword] = visit(copy[keyword] as AnySchemaObject);
  }
  return copy;
}
