// Writes capabilities.json: OPA's own declarations of the builtins that our WebAssembly host runs exactly as OPA does.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { go, packageFolder } from './build-module.ts';

/**
 * Kept short on purpose: a builtin comes in when a rule needs it and `capabilities.test.ts` shows that the WebAssembly
 * host and OPA's evaluator agree on it. Tried and left out, though the host has them: `replace` (never ends when the
 * searched text is empty), `div` and `format_int` (end the whole evaluation where OPA says undefined), `ceil`, `floor`,
 * `indexof`, `object.union_n`, `to_number` (other values at the edges), `json.marshal` and template strings (print sets
 * and objects in another order).
 */
const names = [
  // comparison and assignment
  ['assign', 'eq', 'equal', 'neq', 'lt', 'lte', 'gt', 'gte', 'internal.member_2', 'internal.member_3'],
  // numbers
  ['plus', 'minus', 'mul', 'rem', 'abs', 'round', 'numbers.range'],
  // collections
  ['count', 'sum', 'product', 'max', 'min', 'sort', 'array.concat', 'array.reverse', 'array.slice'],
  ['and', 'or', 'intersection', 'union'],
  ['object.filter', 'object.get', 'object.keys', 'object.remove', 'object.union'],
  ['graph.reachable', 'walk'],
  // strings
  ['concat', 'contains', 'endswith', 'lower', 'regex.match', 'split', 'startswith', 'substring', 'upper'],
  ['trim', 'trim_left', 'trim_prefix', 'trim_right', 'trim_space', 'trim_suffix'],
  // types
  ['is_array', 'is_boolean', 'is_null', 'is_number', 'is_object', 'is_set', 'is_string', 'type_name'],
  // for authors debugging a test; erased when compiled to WebAssembly
  ['print', 'internal.print'],
].flat();

/** `concat` of a set would join in another order in each host, so that the type checker only lets arrays through. */
const arrayOfStrings = { type: 'array', dynamic: { type: 'string' } };

const features = ['keywords_in_refs', 'rego_v1'];

const opaFolder = go('list', '-m', '-f', '{{.Dir}}', 'github.com/open-policy-agent/opa').trim();
const all = JSON.parse(readFileSync(join(opaFolder, 'capabilities.json'), 'utf8'));
const builtins = [...names].sort().map((name) => {
  const declared = all.builtins.find((builtin: { name: string }) => builtin.name === name);
  if (declared === undefined) throw new Error(`this OPA has no builtin ${name}`);
  return name === 'concat' ? withSecondArgument(declared, arrayOfStrings) : declared;
});

interface Declaration {
  readonly name: string;
  readonly decl: { readonly args: readonly object[] };
}

function withSecondArgument(builtin: Declaration, type: object): Declaration {
  const [first = {}, second = {}] = builtin.decl.args;
  return { ...builtin, decl: { ...builtin.decl, args: [first, { ...second, ...type, of: undefined }] } };
}

const document = { builtins, future_keywords: [], wasm_abi_versions: all.wasm_abi_versions, features, allow_net: [] };
writeFileSync(join(packageFolder, 'capabilities.json'), `${JSON.stringify(document, null, 2)}\n`);
