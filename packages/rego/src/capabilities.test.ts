import * as sdk from '@open-policy-agent/opa-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { capabilities } from './capabilities.ts';
import { openToolchain, type Toolchain } from './toolchain.ts';

// The SDK is CommonJS, which its types do not say.
const { loadPolicySync } = (sdk as unknown as { default: typeof sdk }).default;

let rego: Toolchain;
beforeAll(async () => {
  rego = await openToolchain();
});

const numbers = ['0', '1', '-1', '7', '-3', '2.5', '-2.5', '0.5', '1e3', '9007199254740993', '12345678901234567890'];
const strings = ['""', '"a"', '"xaxbx"', '"a,b,,c"', '"  a\\t\\n "', '"Äöü ß İ Σς"', '"\\u00a0x\\u3000"', '"😀é漢字x"'];
const arrays = ['[]', '[1]', '[3, "a", null, true, [2], {"b": 1}, {1}, "é"]', '[10, 9, 1.0, 1]', '["b", "a"]'];
const sets = ['set()', '{1}', '{1, 2}', '{2, 3}', '{"b", "a"}', '{{1}, {1, 2}}'];
const objects = ['{}', '{"a": 1}', '{"a": 1.0, "b": 2}', '{"a": {"b": 3}}', '{"a": {"c": [1]}, "z": null}'];
const anything = ['null', 'false', '1', '1.0', '"a"', '[1]', '{1}', '{"a": 1}', '[]', 'set()', '{}'];
const patterns = ['`^[a-z]+$`', '`^\\d{3}$`', '`(?i)A`', '`\\p{L}`', '`^.$`', '`[`', '`(?=a)`', '``', '`\\s`'];

/** Every combination of one argument from each list. */
function every(...lists: string[][]): string[][] {
  return lists.reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])), [[]]);
}

/** How each builtin is written, with a[0], a[1], … for its arguments, and what it is tried on. */
const probes: Record<string, readonly [expression: string, argumentLists: string[][]]> = {
  ...infix({ equal: '==', neq: '!=', lt: '<', lte: '<=', gt: '>', gte: '>=' }, every(anything, anything)),
  eq: ['[x | x = a[0]]', every(anything)],
  assign: ['[x | x := a[0]]', every(anything)],
  print: ['[x | print(a[0]); x := a[0]]', every(anything)],
  ...infix({ 'internal.member_2': 'in' }, every(anything, [...arrays, ...sets, ...objects])),
  'internal.member_3': ['(a[0], a[1] in a[2])', every(['0', '"a"'], ['1', 'null'], [...arrays, ...sets, ...objects])],
  ...infix({ plus: '+', mul: '*', rem: '%' }, every(numbers, numbers)),
  minus: ['a[0] - a[1]', [...every(numbers, numbers), ...every(sets, sets)]],
  ...infix({ and: '&', or: '|' }, every(sets, sets)),
  ...calls(['abs', 'round'], every(numbers)),
  ...calls(['numbers.range'], every(['0', '1', '-2', '1.5'], ['0', '3', '-1'])),
  ...calls(['count'], every([...strings, ...arrays, ...sets, ...objects])),
  ...calls(['sum', 'product'], every(['[]', '[1, 2]', '{1, 2}', '[0.1, 0.2]', '[1, "a"]'])),
  ...calls(['max', 'min', 'sort'], every([...arrays, ...sets])),
  ...calls(['array.concat'], every(arrays, arrays)),
  ...calls(['array.reverse'], every(arrays)),
  ...calls(['array.slice'], every(arrays, ['-1', '0', '1', '9'], ['0', '1', '9'])),
  ...calls(['intersection', 'union'], every(['set()', '{{1, 2}, {2, 3}}', '{{1}}', '{set(), {1}}'])),
  ...calls(['object.filter', 'object.remove'], every(objects, ['[]', '["a"]', '{"a"}', '{"b": 9}', '[1]'])),
  ...calls(['object.get'], every(objects, ['"a"', '"q"', '["a", "b"]', '["a", "c", 0]', '[]', '1'], ['0', 'null'])),
  ...calls(['object.keys'], every(objects)),
  ...calls(['object.union'], every(objects, objects)),
  ...calls(['graph.reachable'], every(['{}', '{"a": {"b"}, "b": {"a"}}', '{"a": ["z"]}'], ['{"a"}', '["a"]', 'set()'])),
  walk: ['{p | walk(a[0], p)}', every([...arrays, ...sets, ...objects])],
  ...calls(['concat'], every(strings, ['[]', '["a"]', '["a", "é", "😀"]'])),
  ...calls(['contains', 'startswith', 'endswith', 'split'], every(strings, strings)),
  ...calls(['trim', 'trim_left', 'trim_right', 'trim_prefix', 'trim_suffix'], every(strings, strings)),
  ...calls(['lower', 'upper', 'trim_space'], every(strings)),
  ...calls(['substring'], every(strings, ['-1', '0', '2', '100'], ['-1', '0', '1', '10'])),
  ...calls(['regex.match'], every(patterns, [...strings, '"123"'])),
  ...calls(['is_array', 'is_boolean', 'is_null', 'is_number'], every(anything)),
  ...calls(['is_object', 'is_set', 'is_string', 'type_name'], every(anything)),
};

function infix(operators: Record<string, string>, lists: string[][]) {
  return Object.fromEntries(
    Object.entries(operators).map(([name, sign]) => [name, [`a[0] ${sign} a[1]`, lists] as const]),
  );
}

function calls(names: string[], lists: string[][]) {
  const parameters = (lists[0] ?? []).map((_, index) => `a[${index}]`).join(', ');
  return Object.fromEntries(names.map((name) => [name, [`${name}(${parameters})`, lists] as const]));
}

/** Sets and objects come from the SDK in hash order, which is no difference; an array of pairs keeps its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(sorted(each))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** The builtins that a compiled policy expects from its host, by name. */
function builtinsAskedFor(wasm: Uint8Array<ArrayBuffer>): unknown {
  const memory = new WebAssembly.Memory({ initial: 20 });
  const unused = Object.fromEntries([0, 1, 2, 3, 4].map((arity) => [`opa_builtin${arity}`, () => 0]));
  const env = { memory, opa_abort: () => {}, opa_println: () => {}, ...unused };
  const { builtins, opa_json_dump } = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env }).exports;
  if (typeof builtins !== 'function' || typeof opa_json_dump !== 'function') throw new Error('this is no policy');
  const text = new Uint8Array(memory.buffer).subarray(opa_json_dump(builtins()));
  return JSON.parse(new TextDecoder().decode(text.subarray(0, text.indexOf(0))));
}

describe('capabilities', () => {
  it('hold every builtin once, and each is tried below', () => {
    // `print` is rewritten to `internal.print`, which nobody writes.
    const names = capabilities.builtins.map(({ name }) => name).filter((name) => name !== 'internal.print');
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(probes).sort()).toEqual(names.sort());
  });

  it('declare the builtins as the embedded OPA does, but for the narrower concat', () => {
    const known = new Map(rego.capabilities().builtins.map((builtin) => [builtin.name, builtin]));
    for (const builtin of capabilities.builtins.filter(({ name }) => name !== 'concat')) {
      expect(known.get(builtin.name)).toMatchObject(builtin);
    }
  });

  it('hold nothing that reads a clock, chance or the network', () => {
    const names = capabilities.builtins.map(({ name }) => name).join(' ');
    expect(names).not.toMatch(/time\.|rand\.|http\.|net\.|opa\.runtime|uuid|io\.|sprintf/);
  });
});

describe('WebAssembly against the reference evaluator', () => {
  const tried = Object.entries(probes).map(([name, [expression, lists]]) => ({ name, expression, lists }));
  const module = tried.map(({ expression, lists }, index) => {
    const table = lists.map((list) => `\t[${list.join(', ')}],\n`).join('');
    return `cases_${index} := [\n${table}]\n\nrule_${index} := [[i, v] | some i, a in cases_${index}; v := ${expression}]\n`;
  });
  const modules = { 'probe.rego': `package probe\n\n${module.join('\n')}` };
  const topdown: Record<string, [number, unknown][]> = {};
  const host: Record<string, [number, unknown][]> = {};

  beforeAll(() => {
    Object.assign(topdown, rego.evaluate({ modules, entrypoint: 'probe', capabilities }).value);
    const { wasm } = rego.compile({ modules, entrypoints: ['probe'], capabilities });
    Object.assign(host, loadPolicySync(wasm, {}).evaluate({}, 'probe')[0].result);
  });

  it('shows which builtins a policy asks its host for', () => {
    const clock = { 'a.rego': 'package a\n\np := time.now_ns()\n' };
    expect(builtinsAskedFor(rego.compile({ modules: clock, entrypoints: ['a/p'] }).wasm)).toEqual({ 'time.now_ns': 0 });
  });

  it('needs no builtin of the host', () => {
    const { wasm } = rego.compile({ modules, entrypoints: ['probe'], capabilities });
    expect(builtinsAskedFor(wasm)).toEqual({});
  });

  it.each(tried.map(({ name, lists }, index) => ({ name, lists, index })))('agrees on $name', ({ lists, index }) => {
    const values = (pairs: [number, unknown][] = []) =>
      new Map(pairs.map(([row, value]) => [lists[row]?.join(', '), JSON.stringify(sorted(value))]));
    expect(topdown[`rule_${index}`]).not.toHaveLength(0);
    expect(values(host[`rule_${index}`])).toEqual(values(topdown[`rule_${index}`]));
  });
});
