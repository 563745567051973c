// Writes values as YAML: over several lines as people do, or in one line.
import { Document } from 'yaml';

/** How new text is written. */
export const writing = { lineWidth: 120, minContentWidth: 40 } as const;

/** A field with its value, over as many lines as it needs; the first is everything behind the colon of the key. */
export function fieldLines(key: string, value: unknown): { readonly key: string; readonly lines: readonly string[] } {
  const name = new Document({ [key]: null }).toString(writing).slice(0, -': null\n'.length);
  const whole = new Document({ [key]: value }).toString(writing);
  return { key: name, lines: whole.slice(`${name}:`.length, -1).split('\n') };
}

/** Ways to write a value in one line, the nicest first. */
export function inOneLine(value: unknown): readonly string[] {
  const list = new Document();
  list.contents = list.createNode([value], { flow: true });
  const text = list.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
  const nice = text.slice('[ '.length, -' ]\n'.length);
  return [...(nice.includes('\n') ? [] : [nice]), JSON.stringify(value)];
}
