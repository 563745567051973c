// Changes single fields of a YAML mapping and leaves every other byte of it as people wrote it, comments and order included.
import { isDeepStrictEqual } from 'node:util';
import { readYamlDocument } from '@gatehouse/evidence';
import { GateError } from '@gatehouse/schema';
import { type Document, isMap, isScalar, type Pair, parseDocument } from 'yaml';

/** A field by the keys that lead to it, and its new value; undefined takes the field out, with a comment beside it. */
export interface FieldChange {
  readonly field: readonly [string, ...string[]];
  readonly value: unknown;
}

const reading = { version: '1.2', schema: 'core', merge: false, keepSourceTokens: false } as const;

/** How new text is written. */
export const writing = { lineWidth: 120, minContentWidth: 40 } as const;

/**
 * The text with these changes. A field of the top is rewritten where it stands, or added at the end; a mapping in one line or with names
 * shared between fields is written anew as a whole, with its comments. Throws GateError RECORD_FORM when the result would say
 * anything else than the old text with the changes, and the EVIDENCE_ codes for a text that is no YAML.
 */
export function editYaml(text: string, path: string, changes: readonly FieldChange[]): string {
  const value = decodedOf(text, path);
  const wanted = changed(value, changes);
  const needed = changes.filter((each) => !isDeepStrictEqual(changed(value, [each]), value));
  const candidates = [() => editFields(text, needed), () => editWhole(text, needed)];
  for (const candidate of candidates) {
    const edited = candidate();
    if (edited !== undefined && says(edited, path, wanted)) return edited;
  }
  throw new GateError({
    code: 'RECORD_FORM',
    message: `${path} is written in a form that cannot be edited without changing more than was asked for`,
    place: { path },
    next: 'Edit it by hand.',
  });
}

function says(text: string, path: string, wanted: unknown): boolean {
  try {
    return isDeepStrictEqual(decodedOf(text, path), wanted);
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}

function decodedOf(text: string, path: string): Record<string, unknown> {
  const { value } = readYamlDocument(Buffer.from(text), path);
  return value as Record<string, unknown>;
}

/** The value with the changes, for comparison. */
function changed(value: Record<string, unknown>, changes: readonly FieldChange[]): Record<string, unknown> {
  const result = structuredClone(value);
  for (const { field, value: to } of changes) change(result, field, to);
  return result;
}

function change(holder: Record<string, unknown>, [key, ...rest]: FieldChange['field'], to: unknown): void {
  const [next, ...later] = rest;
  if (next === undefined) {
    if (to === undefined) delete holder[key];
    else holder[key] = to;
    return;
  }
  const inner = holder[key];
  const isHolder = typeof inner === 'object' && inner !== null;
  if (!isHolder && to === undefined) return;
  const found = isHolder ? (inner as Record<string, unknown>) : {};
  holder[key] = found;
  change(found, [next, ...later], to);
}

function editFields(text: string, changes: readonly FieldChange[]): string | undefined {
  const names = [...new Set(changes.map(({ field: [name] }) => name))];
  let edited: string | undefined = text;
  for (const name of names) {
    if (edited === undefined) return undefined;
    edited = editField(
      edited,
      name,
      changes.filter(({ field }) => field[0] === name),
    );
  }
  return edited;
}

/** Rewrites the lines of one field of the top; undefined where they cannot be told apart from others. */
function editField(text: string, name: string, changes: readonly FieldChange[]): string | undefined {
  const { contents, errors } = parseDocument(text, reading);
  if (errors.length > 0 || !isMap(contents) || contents.flow === true) return undefined;
  const found = contents.items.find((pair) => isScalar(pair.key) && pair.key.value === name);
  const last = contents.items.at(-1);
  const lines = linesOf(text, found ?? last);
  if (lines === undefined) return undefined;
  const before = found === undefined ? '' : text.slice(lines.from, lines.to);
  const alone = parseDocument(before, reading);
  if (alone.errors.length > 0) return undefined;
  apply(alone, changes);
  const left = isMap(alone.contents) && alone.contents.items.length > 0;
  const after = left ? alone.toString(writing) : '';
  const from = found === undefined ? lines.to : lines.from;
  const start = text.slice(0, from);
  const gap = after === '' || start === '' || start.endsWith('\n') ? '' : '\n';
  return start + withLineBreaksOf(text, gap + after) + text.slice(lines.to);
}

/** From the beginning of the key's line to behind the last line of its value; blank lines and comments of the top behind it are not its own. */
function linesOf(text: string, pair: Pair | undefined): { readonly from: number; readonly to: number } | undefined {
  const key = pair !== undefined && isScalar(pair.key) ? pair.key : undefined;
  const value = pair?.value as { readonly range?: readonly [number, number, number] | null } | null | undefined;
  const from = key?.range?.[0];
  const end = value?.range?.[1] ?? key?.range?.[1];
  if (from === undefined || end === undefined || (from > 0 && text[from - 1] !== '\n')) return undefined;
  const lineEnd = text[end - 1] === '\n' && end > from ? end : text.indexOf('\n', end) + 1;
  let to = lineEnd === 0 ? text.length : lineEnd;
  for (;;) {
    const trailing = /(?:^|\n)((?:[ \t]*|#[^\n]*)\r?\n)$/.exec(text.slice(from, to))?.[1];
    if (trailing === undefined || to - trailing.length <= from) return { from, to };
    to -= trailing.length;
  }
}

function withLineBreaksOf(text: string, added: string): string {
  return text.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added;
}

function editWhole(text: string, changes: readonly FieldChange[]): string | undefined {
  const document = parseDocument(text, reading);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  apply(document, changes);
  return document.toString(writing);
}

function apply(document: Document, changes: readonly FieldChange[]): void {
  for (const { field, value } of changes) {
    if (value === undefined) {
      if (document.hasIn(field)) document.deleteIn(field);
      continue;
    }
    for (let depth = 1; depth < field.length; depth++) {
      const holder = field.slice(0, depth);
      if (!isMap(document.getIn(holder))) document.setIn(holder, document.createNode({}));
    }
    document.setIn(field, value);
  }
}
