// Adds an entry to a list of a YAML mapping, or replaces one, and leaves every other byte as people wrote it.
import { Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { editYaml, mappingOf, reading, says } from './edit-yaml.ts';
import { writing } from './write-yaml.ts';

export interface ListEdit {
  /** Name of the list, a field of the top. */
  readonly list: string;
  /** Which entry is replaced; the length of the list to add one. */
  readonly position: number;
  readonly entry: object;
}

/**
 * The text with this entry; other entries are written anew only where the list is not one entry below the other. Throws GateError
 * RECORD_FORM when the text cannot be edited so, and the EVIDENCE_ codes for a text that is no YAML.
 */
export function editYamlList(text: string, path: string, edit: ListEdit): string {
  const value = mappingOf(text, path);
  const former = value[edit.list];
  const entries = [...(Array.isArray(former) ? former : [])];
  entries[edit.position] = edit.entry;
  const edited = editLines(text, edit);
  if (edited !== undefined && says(edited, path, { ...value, [edit.list]: entries })) return edited;
  return editYaml(text, path, [{ field: [edit.list], value: entries }]);
}

/** Undefined where the lines of the entries cannot be told apart. */
function editLines(text: string, { list, position, entry }: ListEdit): string | undefined {
  const { contents, errors } = parseDocument(text, reading);
  if (errors.length > 0 || !isMap(contents)) return undefined;
  const found = contents.items.find((pair) => isScalar(pair.key) && pair.key.value === list)?.value;
  if (!isSeq(found) || found.flow === true) return undefined;
  const adds = position === found.items.length;
  const lines = linesOf(text, found.items[adds ? position - 1 : position]);
  if (lines === undefined) return undefined;
  const written = new Document([entry]).toString(writing).replace(/^(?=.)/gm, lines.indentation);
  const before = text.slice(0, adds ? lines.to : lines.from);
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  return before + withLineBreaksOf(text, gap + written) + text.slice(lines.to);
}

interface EntryLines {
  readonly from: number;
  readonly to: number;
  readonly indentation: string;
}

/** From the beginning of the line with the dash to behind the last line of the entry. */
function linesOf(text: string, item: unknown): EntryLines | undefined {
  const range = (item as { readonly range?: readonly [number, number, number] | null } | undefined)?.range;
  if (range === undefined || range === null) return undefined;
  const [start, end] = range;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const indentation = /^( *)- +$/.exec(text.slice(from, start))?.[1];
  return indentation === undefined ? undefined : { from, to: endOfLines(text, from, end), indentation };
}

/** Behind the last line of a value that ends at `end`; blank lines and comments behind it, when they begin in the first column, are not its own. */
function endOfLines(text: string, from: number, end: number): number {
  const lineEnd = text[end - 1] === '\n' && end > from ? end : text.indexOf('\n', end) + 1;
  let to = lineEnd === 0 ? text.length : lineEnd;
  for (;;) {
    const trailing = /(?:^|\n)((?:[ \t]*|#[^\n]*)\r?\n)$/.exec(text.slice(from, to))?.[1];
    if (trailing === undefined || to - trailing.length <= from) return to;
    to -= trailing.length;
  }
}

/** Added text with the line breaks that the text has. */
function withLineBreaksOf(text: string, added: string): string {
  return text.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added;
}
