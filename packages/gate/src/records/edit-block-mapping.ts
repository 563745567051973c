// Ways to change one field of a mapping whose fields stand on lines of their own.
import { isCollection, isScalar, type Node, type Pair } from 'yaml';
import type { FieldEdit, TextEdit } from './edit-yaml.ts';
import { colonOf, endOfNames, startOf } from './field-places.ts';
import { fieldLines, inOneLine } from './write-yaml.ts';

/** Each leaves all other lines alone, the nicest first; none where the field does not begin a line of its own. */
export function editsOfBlock(text: string, { mapping, pair, key, value }: FieldEdit): TextEdit[] {
  if (pair === undefined) return additions(text, mapping.items.at(-1), key, value);
  if (value === undefined) return removal(text, pair, mapping.items.length === 1);
  return replacements(text, pair, key, value);
}

function additions(text: string, last: Pair | undefined, key: string, value: unknown): TextEdit[] {
  const indentation = last === undefined ? undefined : indentationOf(text, last);
  if (last === undefined || indentation === undefined) return [];
  const at = lineEnd(text, endOf(text, last));
  const { key: name, lines } = fieldLines(key, value);
  const forms = [lines, ...inOneLine(value).map((line) => [` ${line}`])];
  return forms.map(([first = '', ...rest]) => {
    const added = joined(text, [`${name}:${first}`, ...rest], indentation);
    return { from: at, to: at, text: lineBreakOf(text) + added };
  });
}

/** The only field of a mapping leaves an empty mapping behind. */
function removal(text: string, pair: Pair, isOnly: boolean): TextEdit[] {
  const indentation = indentationOf(text, pair);
  if (indentation === undefined) return [];
  const from = text.lastIndexOf('\n', startOf(pair) - 1) + 1;
  const end = lineEnd(text, endOf(text, pair));
  if (isOnly) return [{ from, to: end, text: `${indentation}{}` }];
  const next = text.indexOf('\n', end);
  return [{ from, to: next === -1 ? text.length : next + 1, text: '' }];
}

function replacements(text: string, pair: Pair, key: string, value: unknown): TextEdit[] {
  const colon = colonOf(pair);
  const indentation = indentationOf(text, pair);
  if (colon === undefined || indentation === undefined) return [];
  const end = endOf(text, pair);
  const comment = commentOf(text, pair, { from: colon, to: end });
  const forms = [fieldLines(key, value).lines, ...inOneLine(value).map((line) => [` ${line}`])];
  return forms.map(([first = '', ...rest]) => ({
    from: colon,
    to: lineEnd(text, end),
    text: joined(text, [first + comment, ...rest], indentation).slice(indentation.length),
  }));
}

/** The comment beside a field: behind its value, or behind its key where the value stands below. */
function commentOf(text: string, { value }: Pair, { from, to }: Pick<TextEdit, 'from' | 'to'>): string {
  const [head = '', ...below] = text.slice(from, to).split(/\r?\n/);
  const isBlock = (isCollection(value) && value.flow !== true) || (isScalar(value) && /^BLOCK_/.test(value.type ?? ''));
  if (below.length === 0 || !isBlock) return text.slice(to, lineEnd(text, to)).trimEnd();
  return /\s+#.*$/.exec(head)?.[0] ?? '';
}

/** White space before the key; undefined where anything else stands before it. */
function indentationOf(text: string, pair: Pair): string | undefined {
  const start = startOf(pair);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^ *$/.test(before) ? before : undefined;
}

/** Behind the last character of a field that is not a comment, a line break or space. */
function endOf(text: string, pair: Pair): number {
  return Math.max(endOfNames(pair), endOfNode(text, pair.value));
}

function endOfNode(text: string, node: unknown): number {
  if (isCollection(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    if (last !== undefined) return isPair(last) ? endOf(text, last) : endOfNode(text, last);
  }
  const [start, end] = (node as Node | null)?.range ?? [0, 0];
  // What is kept in lines ends with a line break, which stays where it is.
  return start === end ? 0 : end - (/\r?\n$/.exec(text.slice(start, end))?.[0].length ?? 0);
}

function isPair(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function joined(text: string, lines: readonly string[], indentation: string): string {
  return lines.map((line) => (line === '' ? '' : indentation + line)).join(lineBreakOf(text));
}
