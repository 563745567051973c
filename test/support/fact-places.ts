// Every place of the facts where something can be absent: entries of lists and of maps, and optional fields, by the schema of the facts.
import { readFileSync } from 'node:fs';
import type { Facts } from '@gatehouse/schema';

/** What the schema of the facts is made of. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const file = new URL('../../packages/schema/schemas/facts.schema.json', import.meta.url);
export const factsSchema: Schema = JSON.parse(readFileSync(file, 'utf8'));

/** A place in the facts of a release: a pattern such as `tests.runs[].commit`, and the steps to one thing that is there. */
export interface FactPlace {
  readonly pattern: string;
  readonly steps: readonly (string | number)[];
}

/** The schema itself, or what it refers to. */
export function resolved(schema: Schema): Schema {
  return schema.$ref === undefined
    ? schema
    : (factsSchema.definitions?.[schema.$ref.replace('#/definitions/', '')] ?? {});
}

/** The pattern of a property of what has the pattern. */
export function propertyPath(pattern: string, name: string): string {
  return pattern === '' ? name : `${pattern}.${name}`;
}

function variants(schema: Schema): Schema[] {
  const found = resolved(schema);
  return [found, ...[...(found.oneOf ?? []), ...(found.anyOf ?? [])].flatMap(variants)];
}

/** All places of the schema, by their patterns. */
export function placePatterns(): string[] {
  const found = new Set<string>();
  const walk = (schema: Schema, path: string): void => {
    for (const variant of variants(schema)) {
      const { properties = {}, required = [], items, additionalProperties } = variant;
      for (const [name, inner] of Object.entries(properties)) {
        const below = propertyPath(path, name);
        if (!required.includes(name)) found.add(below);
        walk(inner, below);
      }
      for (const [inner, sign] of [
        [items, '[]'],
        [typeof additionalProperties === 'object' ? additionalProperties : undefined, '{}'],
      ] as const) {
        if (inner === undefined) continue;
        found.add(`${path}${sign}`);
        walk(inner, `${path}${sign}`);
      }
    }
  };
  walk(factsSchema, '');
  return [...found].sort();
}

/** What is there in these facts that could be absent. */
export function placesIn(facts: Facts): FactPlace[] {
  const patterns = new Set(placePatterns());
  const found: FactPlace[] = [];
  const walk = (value: unknown, pattern: string, steps: readonly (string | number)[]): void => {
    if (steps.length > 0 && patterns.has(pattern)) found.push({ pattern, steps });
    if (Array.isArray(value)) for (const [at, inner] of value.entries()) walk(inner, `${pattern}[]`, [...steps, at]);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        const named = propertyPath(pattern, name);
        walk(inner, patterns.has(`${pattern}{}`) ? `${pattern}{}` : named, [...steps, name]);
      }
  };
  walk(facts, '', []);
  return found;
}

/** Lists whose entries are referred to by their position, with the index beside them. */
const indexes: Readonly<Record<string, string>> = { 'plan.documents': 'plan.documentIndex' };

/** The facts without what is at a place. An index beside a list is kept in step. */
export function without(facts: Facts, { steps }: FactPlace): Facts {
  const copy = structuredClone(facts);
  const holder = at(copy, steps.slice(0, -1));
  const last = steps.at(-1) ?? '';
  if (!Array.isArray(holder)) {
    delete (holder as Record<string, unknown>)[last];
    return copy;
  }
  holder.splice(Number(last), 1);
  const list = steps.slice(0, -1);
  const index = indexes[list.join('.')]?.split('.') ?? [...list.slice(0, -1), 'index'];
  const positions = list.at(-1) === 'results' ? undefined : at(copy, index);
  if (typeof positions === 'object' && positions !== null) moveUp(positions as Record<string, unknown>, Number(last));
  return copy;
}

function moveUp(positions: Record<string, unknown>, gone: number): void {
  for (const [name, position] of Object.entries(positions)) {
    if (typeof position !== 'number') continue;
    if (position === gone) delete positions[name];
    else if (position > gone) positions[name] = position - 1;
  }
}

function at(value: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((here, step) => (here as Record<string | number, unknown> | undefined)?.[step], value);
}
