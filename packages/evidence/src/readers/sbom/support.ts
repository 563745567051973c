// Reads how long a component is supported, as bills of materials write it.
import { instant } from '../../decode/instant.ts';
import type { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';

/** Words that say that nothing is known, which some tools write where nothing should stand. */
const unknown = new Set(['', 'unknown', 'n/a', 'noassertion', 'none', 'tbd']);

/** The text where it says something; undefined where it is blank or a word for nothing. */
export function saidText(cursor: JsonCursor | undefined): string | undefined {
  const text = cursor?.string().trim();
  return text === undefined || unknown.has(text.toLowerCase()) ? undefined : text;
}

/**
 * Epoch milliseconds of a date (its beginning in UTC, so that the last day is not counted on) or a time with zone.
 * @throws GateError EVIDENCE_INVALID for a text that says something and is neither
 */
export function supportEnd(cursor: JsonCursor | undefined): number | undefined {
  const text = saidText(cursor);
  if (cursor === undefined || text === undefined) return undefined;
  const at = instant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
  if (at === undefined) {
    throw cursor.invalid(`the end of support ${quoted(text)} is not a date (2029-12-31) or a date and time with zone`);
  }
  return at;
}
