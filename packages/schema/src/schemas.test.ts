import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { SchemaNode } from './schemas-at.ts';

interface Schema extends SchemaNode {
  readonly $schema?: string;
  readonly $id?: string;
  readonly description?: string;
}

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));
const names = readdirSync(folder).map((file) => file.replace('.schema.json', ''));

function schemaOf(name: string): Schema {
  return JSON.parse(readFileSync(`${folder}${name}.schema.json`, 'utf8'));
}

/** Every schema inside a schema with the path to it, the fields of alternatives that only narrow a field left out. */
function walk(schema: Schema, path: string, described: readonly string[] = []): { path: string; schema: Schema }[] {
  const properties = Object.entries<Schema>(schema.properties ?? {});
  const own = [...described, ...properties.map(([key]) => key)];
  const below = (nodes: Readonly<Record<string, SchemaNode>> | undefined, keyword: string) =>
    Object.entries<Schema>(nodes ?? {}).flatMap(([key, node]) => walk(node, `${path}/${keyword}/${key}`));
  return [
    { path, schema },
    ...properties.filter(([key]) => !described.includes(key)).flatMap(([key, node]) => walk(node, `${path}/${key}`)),
    ...below(schema.definitions, 'definitions'),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((node, i) => walk(node, `${path}/${i}`, own)),
    ...(schema.items === undefined ? [] : walk(schema.items, `${path}/items`)),
    ...(typeof schema.additionalProperties === 'object' ? walk(schema.additionalProperties, `${path}/*`) : []),
  ];
}

describe.each(names)('%s', (name) => {
  const parts = walk(schemaOf(name), '');

  test('is a draft-07 schema under its own name', () => {
    const { $schema, $id } = schemaOf(name);
    expect($schema).toBe('http://json-schema.org/draft-07/schema#');
    expect($id).toBe(`urn:gatehouse:schema:${name}`);
    const words = parts.flatMap(({ schema }) => Object.keys(schema));
    const newer = ['$defs', 'unevaluatedProperties', 'dependentRequired', 'prefixItems', '$dynamicRef'];
    expect(words.filter((word) => newer.includes(word))).toEqual([]);
  });

  test('every field has a description', () => {
    const fields = parts.flatMap(({ path, schema }) =>
      Object.entries<Schema>(schema.properties ?? {}).map(([key, node]) => ({ path: `${path}/${key}`, node })),
    );
    const described = new Set(parts.filter(({ schema }) => schema.description || schema.$ref).map(({ path }) => path));
    const missing = fields.filter(({ path }) => parts.some((part) => part.path === path) && !described.has(path));
    expect(missing.map(({ path }) => path)).toEqual([]);
    expect(fields.length).toBeGreaterThan(2);
  });

  test('a map with named keys takes no others', () => {
    const open = parts.filter(
      ({ path, schema }) => schema.properties && schema.additionalProperties === undefined && !/\/\d+$/.test(path),
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });
});

test('generated types and validators are current', () => {
  const script = fileURLToPath(new URL('../scripts/codegen.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
