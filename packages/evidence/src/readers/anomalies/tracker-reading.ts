// Makes a tracker reading of items, each of which may stand in an export once.
import type { GateError } from '@gatehouse/schema';
import type { TrackerItem, TrackerReading } from '../../reading.ts';

/** An item with the error that refuses it. */
export interface FoundItem {
  readonly item: TrackerItem;
  readonly refuse: (message: string, code?: 'EVIDENCE_INVALID' | 'EVIDENCE_INCONSISTENT') => GateError;
}

/**
 * The reading of an export. One without items is empty: by itself it proves nothing; what was asked for and counted stands in its record.
 * @throws GateError EVIDENCE_INCONSISTENT for an item that stands there twice
 */
export function trackerReading(format: string, found: readonly FoundItem[], total?: number): TrackerReading {
  const numbers = new Set<string>();
  for (const { item, refuse } of found) {
    if (numbers.has(item.number))
      throw refuse(`issue ${item.number} stands in the export twice`, 'EVIDENCE_INCONSISTENT');
    numbers.add(item.number);
  }
  return {
    kind: 'anomalies',
    format,
    claims: {},
    empty: found.length === 0,
    ...(total === undefined ? {} : { declared: { total } }),
    items: found.map(({ item }) => item),
  };
}

/** The same item without the fields that are not there. */
export function trackerItem(
  item: Pick<TrackerItem, 'number' | 'title' | 'state' | 'labels' | 'position'>,
  more: { readonly [Key in keyof TrackerItem]?: TrackerItem[Key] | undefined },
): TrackerItem {
  const said = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  return { ...item, ...said };
}
