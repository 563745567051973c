// Ways to change one field of a mapping in braces.
import type { Node, Pair, YAMLMap } from 'yaml';
import type { FieldEdit, TextEdit } from './edit-yaml.ts';
import { colonOf, endOfNames, startOf } from './field-places.ts';
import { fieldLines, inOneLine } from './write-yaml.ts';

/** Each leaves all other fields alone, the nicest first; none where the field is written in an unusual form. */
export function editsOfFlow(text: string, { mapping, pair, key, value }: FieldEdit): TextEdit[] {
  if (pair !== undefined && colonOf(pair) === undefined) return [];
  if (pair === undefined) return additions(text, mapping, key, value);
  if (value === undefined) return removal(text, mapping, pair);
  const from = colonOf(pair) ?? 0;
  return inOneLine(value).map((line) => ({ from, to: endOf(pair), text: ` ${line}` }));
}

function additions(text: string, mapping: YAMLMap, key: string, value: unknown): TextEdit[] {
  const last = mapping.items.at(-1);
  const { key: name } = fieldLines(key, null);
  const open = mapping.range?.[0] ?? 0;
  const at = last === undefined ? open + 1 : endOf(last);
  const space = last === undefined && /\S/.test(text[at] ?? '') ? ' ' : '';
  return inOneLine(value).map((line) => ({
    from: at,
    to: at,
    text: `${last === undefined ? '' : ','} ${name}: ${line}${space}`,
  }));
}

/** With the comma before it, or after it where it is the first; not where that would take out other lines, which may hold comments. */
function removal(text: string, { items }: YAMLMap, pair: Pair): TextEdit[] {
  const position = items.indexOf(pair);
  const [before, after] = [items[position - 1], items[position + 1]];
  const from = before === undefined ? startOf(pair) : endOf(before);
  const to = before === undefined && after !== undefined ? startOf(after) : endOf(pair);
  return text.slice(from, to).includes('\n') ? [] : [{ from, to, text: '' }];
}

function endOf(pair: Pair): number {
  const [start, end] = (pair.value as Node | null | undefined)?.range ?? [0, 0];
  return start === end ? endOfNames(pair) : end;
}
