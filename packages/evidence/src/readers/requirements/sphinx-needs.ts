// Reads needs.json, in which sphinx-needs exports the needs of a documentation.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput } from '../../reading.ts';
import { parseLink, wordCondition } from './sphinx-needs/link.ts';
import type { ToolExport, ToolItem, ToolLink } from './tool-item.ts';
import { toolReaders } from './tool-readers.ts';

const again = 'Build needs.json again with `sphinx-build -b needs`.';

export const sphinxNeedsReaders: readonly Reader[] = toolReaders({
  format: 'sphinx-needs',
  title: 'sphinx-needs export (needs.json)',
  notes: [
    'Tried with sphinx-needs 9.1.0; a file without `needs_schema`, as old versions write it, is refused, since only the schema tells links from texts.',
    'The needs of `current_version` are read, others are not. Where defaults were removed from the export, they are put back from `needs_schema` before anything is read.',
    'Types are the directives, such as `req`; `impl`, `testfile` and `testsuite` are neither requirements nor tests.',
    'An external need is not in scope, but counts as a parent. A link to a part of a need links the need. Links back are not read: they repeat the others.',
    'A test case of sphinx-test-reports (tried with 3.0.1) names the test by its class and case; the result that it repeats is not read. A need is suspect when its constraints do not hold, or the condition of a link (`REQ-1[revision=="2"]`) does not; conditions other than the comparison of one field with a text or number are not evaluated and make it suspect too. The version of the documentation is not compared with the release, since it is often shorter.',
  ],
  looksLike: (head) => /^\s*\{/.test(head) && /"current_version"\s*:/.test(head) && /"versions"\s*:/.test(head),
  others: new Set(['impl', 'testfile', 'testsuite']),
  readItems,
});

/** How the schema inside the file describes its fields: which are links, and what stands for one that a need leaves out. */
interface FieldSchemas {
  readonly links: readonly string[];
  readonly defaults: ReadonlyMap<string, JsonCursor>;
  readonly needs: ReadonlyMap<string, JsonCursor>;
  /** Id of the need by `<id>.<part>`. */
  readonly parts: Map<string, string>;
}

function readItems(input: ReaderInput): ToolExport {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const current = root.need('current_version');
  const version = root.need('versions').get(current.string());
  if (version === undefined) {
    throw current.invalid(`the file holds no version ${quoted(current.string())}, which it calls its current one`);
  }
  const holder = version.need('needs');
  const needs = Object.keys(holder.object()).map((id) => [id, holder.need(id)] as const);
  const amount = version.get('needs_amount');
  if (amount !== undefined && amount.integer() !== needs.length) {
    throw amount.invalid(
      `"needs_amount" is ${amount.integer()}, but ${needs.length} needs are there`,
      'EVIDENCE_INCONSISTENT',
    );
  }
  const schemas = schemasOf(version.need('needs_schema').need('properties'), new Map(needs));
  for (const [id, need] of needs) {
    if (need.need('id').text() !== id) {
      throw need.invalid(`the need under ${quoted(id)} has another id`, 'EVIDENCE_INCONSISTENT');
    }
    for (const part of Object.keys(field(need, 'parts', schemas)?.object() ?? {}))
      schemas.parts.set(`${id}.${part}`, id);
  }
  const items = needs.map(([id, need]) => readNeed(id, need, schemas));
  const names = [
    ...items.flatMap(({ attributes }) => [...attributes.keys()]),
    ...schemas.defaults.keys(),
    ...schemas.links,
  ];
  return { items, types: new Set(items.map(({ type }) => type)), names: new Set(names) };
}

function schemasOf(properties: JsonCursor, needs: FieldSchemas['needs']): FieldSchemas {
  const links: string[] = [];
  const defaults = new Map<string, JsonCursor>();
  for (const name of Object.keys(properties.object())) {
    const property = properties.need(name);
    if (property.get('field_type')?.string() === 'links') links.push(name);
    const stated = property.get('default');
    if (stated !== undefined) defaults.set(name, stated);
  }
  return { links, defaults, needs, parts: new Map() };
}

/** The value of a field; where the need leaves it out, what the schema says for that. A stated null is no value. */
function field(need: JsonCursor, name: string, { defaults }: FieldSchemas): JsonCursor | undefined {
  return Object.hasOwn(need.object(), name) ? need.get(name) : defaults.get(name);
}

function readNeed(id: string, need: JsonCursor, schemas: FieldSchemas): ToolItem {
  const value = (name: string) => field(need, name, schemas);
  const text = (name: string) => {
    const found = value(name)?.string().trim();
    return found === undefined || found === '' ? undefined : found;
  };
  const links: ToolLink[] = [];
  const conditions: string[] = [];
  for (const role of schemas.links) {
    for (const written of value(role)?.items() ?? []) {
      const link = parseLink(written.text());
      const to = schemas.parts.get(link.address) ?? link.address;
      const linked = schemas.needs.get(to);
      const fault = wordCondition(link, (name) =>
        linked === undefined ? undefined : field(linked, name, schemas)?.value,
      );
      links.push({ role, to });
      if (fault !== undefined) conditions.push(fault);
    }
  }
  const [title, status, revision] = [text('title'), text('status'), textOf(value('revision'))];
  const holds = value('constraints_passed')?.boolean() ?? true;
  return {
    id,
    type: need.need('type').text(),
    ...(title === undefined ? {} : { title }),
    ...(status === undefined ? {} : { status }),
    ...(revision === undefined ? {} : { revision }),
    inScope: value('is_external')?.boolean() !== true,
    suspectReasons: [...(holds ? [] : ['its constraints do not hold']), ...conditions],
    attributes: attributesOf(need, schemas),
    links,
    position: need.position,
  };
}

function attributesOf(need: JsonCursor, schemas: FieldSchemas): Map<string, string> {
  const names = new Set([...Object.keys(need.object()), ...schemas.defaults.keys()]);
  const attributes = new Map<string, string>();
  for (const name of names) {
    const text = schemas.links.includes(name) ? undefined : textOf(field(need, name, schemas));
    if (text !== undefined) attributes.set(name, text);
  }
  const [className, name] = [attributes.get('classname'), attributes.get('case')];
  if (!attributes.has('test') && name !== undefined) {
    attributes.set('test', className === undefined ? name : `${className}::${name}`);
  }
  return attributes;
}

/** A text, number or truth value as text, a list of texts with semicolons between; nothing for everything else. */
function textOf(value: JsonCursor | undefined): string | undefined {
  const plain = value?.value;
  if (Array.isArray(plain)) return plain.every((part) => typeof part === 'string') ? plain.join(';') : undefined;
  return plain === undefined || plain === null || typeof plain === 'object' || plain === '' ? undefined : String(plain);
}
