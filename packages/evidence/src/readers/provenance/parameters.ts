// Flattens the parameters of a build to pairs of name and text.
import type { JsonCursor } from '../../decode/json-cursor.ts';
import type { JsonValue } from '../../decode/json-parser.ts';
import { quoted } from '../../decode/shorten.ts';
import type { StatementReading } from '../../reading.ts';

/**
 * Nested objects give names with dots. Text stays as it is; anything else is its JSON. Sorted by name.
 * @throws GateError EVIDENCE_INCONSISTENT where two parameters get one name: a rule could not tell them apart
 */
export function flattenParameters(holder: JsonCursor): StatementReading['parameters'] {
  const flat = new Map<string, string>();
  const open: (readonly [name: string, value: JsonValue])[] = Object.entries(holder.object());
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [name, value] = next;
    const inner = isObject(value) ? Object.entries(value) : [];
    if (inner.length > 0) {
      for (const [key, child] of inner) open.push([`${name}.${key}`, child]);
      continue;
    }
    if (flat.has(name)) throw holder.invalid(`two parameters are named ${quoted(name)}`, 'EVIDENCE_INCONSISTENT');
    flat.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return [...flat].map(([name, value]) => ({ name, value })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isObject(
  value: JsonValue,
): value is Exclude<JsonValue, null | boolean | number | string | readonly JsonValue[]> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
