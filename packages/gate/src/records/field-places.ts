// Where the parts of a field of a YAML mapping stand, as offsets into the text.
import type { Node, Pair } from 'yaml';

/** Of the key, without what stands before it. */
export function startOf({ key }: Pair): number {
  return (key as Node).range?.[0] ?? 0;
}

/** Behind the colon of the key; undefined where it has none. */
export function colonOf({ srcToken }: Pair): number | undefined {
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? undefined : colon.offset + colon.source.length;
}

/** Behind the key, its colon, and the name or the tag of its value. */
export function endOfNames(pair: Pair): number {
  const last = pair.srcToken?.sep?.findLast(({ type }) => ['map-value-ind', 'anchor', 'tag'].includes(type));
  return last === undefined ? ((pair.key as Node).range?.[1] ?? 0) : last.offset + last.source.length;
}
