// Finds the parts of a JSON Schema that speak about one place of a value, however they are referred to.

/** A schema, with the keywords that lead to other schemas and those that tell alternatives apart. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

/**
 * Every schema for the value at an RFC 6901 pointer, alternatives of `anyOf` and `oneOf` included. It goes by the place in the
 * value: an error's own schema path is relative to whichever function the validator was split into.
 */
export function schemasAt(root: SchemaNode, pointer: string): SchemaNode[] {
  let here = withAlternatives(root, root);
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    here = here.flatMap((node) => stepInto(node, key)).flatMap((node) => withAlternatives(root, node));
  }
  return here;
}

/** The forms among which the value at a pointer may choose, where it may. */
export function formsAt(root: SchemaNode, pointer: string): SchemaNode[] {
  return schemasAt(root, pointer).flatMap((node) => formsOf(root, node));
}

function withAlternatives(root: SchemaNode, node: SchemaNode): SchemaNode[] {
  const meant = resolved(root, node);
  return [meant, ...formsOf(root, meant).flatMap((form) => withAlternatives(root, form))];
}

function formsOf(root: SchemaNode, { anyOf = [], oneOf = [] }: SchemaNode): SchemaNode[] {
  return [...anyOf, ...oneOf].map((form) => resolved(root, form));
}

/** The schema behind a reference. Schemas of ours refer to definitions only. */
function resolved(root: SchemaNode, node: SchemaNode): SchemaNode {
  const name = node.$ref?.replace('#/definitions/', '');
  return name === undefined ? node : (root.definitions?.[name] ?? {});
}

function stepInto(node: SchemaNode, key: string): SchemaNode[] {
  const { properties = {}, additionalProperties, items } = node;
  const named = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (named !== undefined) return [named];
  if (typeof additionalProperties === 'object') return [additionalProperties];
  return items !== undefined && /^\d+$/.test(key) ? [items] : [];
}
