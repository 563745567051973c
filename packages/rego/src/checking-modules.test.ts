import { beforeAll, describe, expect, it } from 'vitest';
import { capabilities } from './capabilities.ts';
import { openToolchain, type Toolchain } from './toolchain.ts';

let rego: Toolchain;
beforeAll(async () => {
  rego = await openToolchain();
});

const rule = `package rules.verification.verified

subjects contains item.id if some item in input.requirements.items

satisfied contains item.id if {
	some item in input.requirements.items
	item.verified == true
}
`;
const modules = { 'rules/verified.rego': rule };

describe('check', () => {
  it('finds nothing wrong with clean modules', () => {
    expect(rego.check({ modules, capabilities, strict: true })).toEqual([]);
  });

  it('reports the parse errors of every module, with file, line, column and code', () => {
    const found = rego.check({ modules: { 'b.rego': 'package b\n\np if {', 'a.rego': 'package\n' }, strict: true });
    expect(found.map(({ file, line, code }) => ({ file, line, code }))).toEqual([
      { file: 'a.rego', line: 2, code: 'rego_parse_error' },
      { file: 'b.rego', line: 3, code: 'rego_parse_error' },
    ]);
    expect(found[1]?.column).toBe(6);
  });

  it('refuses an empty module instead of ignoring it', () => {
    expect(rego.check({ modules: { 'empty.rego': '' }, strict: false })).toMatchObject([{ file: 'empty.rego' }]);
  });

  it('reports an unused variable only when strict', () => {
    const unused = { 'a.rego': 'package a\n\np if {\n\tx := 1\n}\n' };
    expect(rego.check({ modules: unused, strict: false })).toEqual([]);
    expect(rego.check({ modules: unused, strict: true })).toMatchObject([{ line: 4, code: 'rego_compile_error' }]);
  });

  it.each([
    'sprintf("%d", [1])',
    'time.now_ns()',
    'http.send({})',
    'rand.intn("x", 2)',
    'regex.split("a", "b")',
    '1 / 2',
  ])('catches %s, which the host does not provide', (call) => {
    const found = rego.check({ modules: { 'a.rego': `package a\n\np := ${call}\n` }, capabilities, strict: true });
    expect(found).toMatchObject([{ file: 'a.rego', line: 3, code: 'rego_type_error' }]);
  });

  it('catches a message built by joining a set, whose order differs from host to host', () => {
    const joined = 'package a\n\np := concat(", ", {x | some x in ["b", "a"]})\n';
    const sorted = 'package a\n\np := concat(", ", sort({x | some x in ["b", "a"]}))\n';
    expect(rego.check({ modules: { 'a.rego': joined }, capabilities, strict: true })).toMatchObject([{ line: 3 }]);
    expect(rego.check({ modules: { 'a.rego': sorted }, capabilities, strict: true })).toEqual([]);
  });

  it('catches METADATA that is no YAML', () => {
    const broken = { 'a.rego': '# METADATA\n# title: [\npackage a\n' };
    expect(rego.check({ modules: broken, strict: false })).toMatchObject([
      { file: 'a.rego', code: 'rego_parse_error' },
    ]);
  });
});

describe('check with the schema of the input', () => {
  const item = { type: 'object', properties: { id: { type: 'string' }, verified: { type: 'boolean' } } };
  const requirements = { type: 'object', properties: { items: { type: 'array', items: item } } };
  const inputSchema = { type: 'object', properties: { requirements } };

  it('accepts the names that the schema has', () => {
    expect(rego.check({ modules, inputSchema, strict: true })).toEqual([]);
  });

  it.each([
    ['input.requirements.items[_].idd', 'input.requirement.items[_].id'],
    ['input.requirements.items[0].Id', 'input.requirements.itemss'],
  ])('catches the misspelt fields %s and %s in every module', (first, second) => {
    const typos = { 'a.rego': `package a\n\np if ${first}\n`, 'b.rego': `package b\n\np if ${second}\n` };
    expect(rego.check({ modules: typos, strict: true })).toEqual([]);
    const found = rego.check({ modules: typos, inputSchema, strict: true });
    expect(found.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['a.rego', 3, 'rego_type_error'],
      ['b.rego', 3, 'rego_type_error'],
    ]);
  });

  it('catches a misspelt field behind a local variable', () => {
    const typo = { 'a.rego': rule.replace('item.verified', 'item.verifyed') };
    expect(rego.check({ modules: typo, inputSchema, strict: true })).toMatchObject([{ line: 7 }]);
  });

  it('follows a definition inside the schema', () => {
    const referring = {
      type: 'object',
      properties: {
        requirements: {
          type: 'object',
          properties: { items: { type: 'array', items: { $ref: '#/definitions/item' } } },
        },
      },
      definitions: { item },
    };
    const typo = { 'a.rego': rule.replace('item.verified', 'item.verifyed') };
    expect(rego.check({ modules, inputSchema: referring, strict: true })).toEqual([]);
    expect(rego.check({ modules: typo, inputSchema: referring, strict: true })).toMatchObject([{ line: 7 }]);
  });

  it.each([{ oneOf: [requirements] }, { type: 'object' }, { properties: {} }, {}])(
    'refuses a schema that would bind nothing: %j',
    (schema) => {
      expect(rego.check({ modules, inputSchema: schema, strict: true })).toMatchObject([
        { code: 'input_schema_unbound' },
      ]);
    },
  );

  it('refuses a schema that fetches another', () => {
    const remote = { type: 'object', properties: { x: { $ref: 'https://example.com/schema.json' } } };
    expect(rego.check({ modules, inputSchema: remote, strict: true })).toMatchObject([{ code: 'rego_type_error' }]);
  });
});
