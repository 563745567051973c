// Reads a link of sphinx-needs: the id of a need, perhaps one of its parts, perhaps a condition that the linked need must meet.
import type { JsonValue } from '../../../decode/json-parser.ts';
import { quoted } from '../../../decode/shorten.ts';

export interface NeedLink {
  /** Id, or id and part: `REQ-1`, `REQ-1.a`. */
  readonly address: string;
  /** Condition in the filter language of sphinx-needs, without its brackets. */
  readonly condition?: string;
}

/** `REQ-1`, `REQ-1[condition]`, or `REQ-1[[condition]]` for a condition that itself has brackets. */
export function parseLink(text: string): NeedLink {
  const bracket = text.indexOf('[');
  if (bracket <= 0 || !text.endsWith(']')) return { address: text.trim() };
  const inner = text.slice(bracket + 1, -1);
  const condition = inner.startsWith('[') && inner.endsWith(']') ? inner.slice(1, -1) : inner;
  return { address: text.slice(0, bracket).trim(), condition: condition.trim() };
}

/**
 * Why a link with a condition has to be looked at again; undefined when the condition holds. A comparison of one field with a text or whole
 * number is evaluated; any other condition is a Python expression, which nothing here runs.
 */
export function wordCondition(
  { address, condition }: NeedLink,
  fieldOf: (name: string) => JsonValue | undefined,
): string | undefined {
  if (condition === undefined) return undefined;
  const linked = `links ${address} under the condition ${quoted(condition)}`;
  const [, name, double, single, number] =
    /^(\w+)\s*==\s*(?:"([^"\\]*)"|'([^'\\]*)'|(\d{1,15}))$/.exec(condition) ?? [];
  if (name === undefined) return `${linked}, which is not evaluated here`;
  const wanted = number === undefined ? (double ?? single) : Number(number);
  return fieldOf(name) === wanted ? undefined : `${linked}, which does not hold`;
}
