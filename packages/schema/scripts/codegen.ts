// Generates TypeScript types and standalone validators from the JSON Schemas; `--check` fails when the committed files differ.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchemaObject } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { compactSchema } from './compact-schema.ts';

const room = join(dirname(fileURLToPath(import.meta.url)), '..');
const schemaFolder = join(room, 'schemas');
const generatedFolder = join(room, 'src/generated');
const banner = '// Generated from the JSON Schema of the same name by scripts/codegen.ts. Do not edit.';
/** Large documents that we write ourselves: the first violation is enough. Files that people write: all of them. */
const firstViolationOnly = new Set(['facts', 'decision']);

/** The validators are JavaScript with types beside them: megabytes of generated code that need no stripping and no checking. */
const validatorTypes = `${banner}
import type { Validator } from '../../violation.ts';
export declare const validate: Validator;
export declare const schema: object;
`;

async function typesOf(name: string, schema: JSONSchema): Promise<string> {
  return compile(schema, name, {
    bannerComment: banner,
    additionalProperties: true,
    enableConstEnums: false,
    format: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}

function validatorOf(name: string, schema: AnySchemaObject): string {
  const ajv = new Ajv({
    allErrors: !firstViolationOnly.has(name),
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    verbose: false,
    // A definition is one function however often it is referred to; in line, the configuration's alone is three times as large.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const code: string = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default(
    ajv,
    ajv.compile(schema),
  );
  if (/\b(require\(|import )/.test(code)) throw new Error(`the validator of ${name} is not self-contained`);
  const body = linear(code.replace('"use strict";\n', '').replace(/export default validate\d+;\n?/, ''));
  const root = /const (schema\d+) = \{"\$schema"/.exec(body)?.[1];
  if (root === undefined) throw new Error(`the validator of ${name} does not hold its schema`);
  return `${banner}\n${body}export { ${root} as schema };\n`;
}

/** Collects the errors of called validators in place: a new list for each call makes many wrong entries take quadratic time. */
function linear(body: string): string {
  const copied = /vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  const collected = body.replaceAll(copied, 'collected(vErrors, $1.errors)');
  if (collected.includes('.concat(')) throw new Error('a generated validator still copies its errors');
  return collected === body ? body : `${collectedFunction}${collected}`;
}

const collectedFunction = `function collected(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
`;

async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const names = readdirSync(schemaFolder)
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => file.replace('.schema.json', ''))
    .sort();
  for (const name of names) {
    const schema = JSON.parse(readFileSync(join(schemaFolder, `${name}.schema.json`), 'utf8')) as AnySchemaObject;
    files.set(`types/${name}.ts`, await typesOf(name, structuredClone(schema) as JSONSchema));
    files.set(`validators/${name}.js`, validatorOf(name, compactSchema(schema)));
    files.set(`validators/${name}.d.ts`, validatorTypes);
  }
  return files;
}

const files = await generate();
if (process.argv.includes('--check')) {
  const stale = [...files].filter(([file, text]) => {
    try {
      return readFileSync(join(generatedFolder, file), 'utf8') !== text;
    } catch {
      return true;
    }
  });
  for (const [file] of stale)
    process.stderr.write(`stale: packages/schema/src/generated/${file}; run npm run codegen -w @gatehouse/schema\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  rmSync(generatedFolder, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(generatedFolder, file)), { recursive: true });
    writeFileSync(join(generatedFolder, file), text);
  }
  process.stdout.write(`${files.size} files\n`);
}
