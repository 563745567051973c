// Finds tracker exports that are not whole: with another number of items than the tracker said, the file is unreadable, never short.
import type { CollectedItem } from '../material.ts';
import type { RecordReading, TrackerReading } from '../reading.ts';
import type { Problem } from './assembly.ts';

/** A number of items, and where it is declared. */
interface Declared {
  readonly total: number;
  readonly where: string;
}

/** Path of a file as the gate names it, of one that a record names. */
export function plainPath(path: string): string {
  return path.replace(/^(\.\/)+/, '');
}

/**
 * The items, each tracker export with the problem EVIDENCE_TRUNCATED when it holds fewer items than it or its export record declares,
 * with EVIDENCE_INCONSISTENT when it holds more.
 */
export function refusePartialExports(items: readonly CollectedItem[]): CollectedItem[] {
  const records = items.flatMap((item) => (isExportRecord(item) ? [item] : []));
  return items.map((item) => {
    if (!isTrackerExport(item)) return item;
    const { items: found, declared } = item.reading;
    const naming = records.filter(
      ({ reading: { record } }) => record.file !== undefined && plainPath(record.file) === item.path,
    );
    const totals: Declared[] = [
      ...(declared?.total === undefined ? [] : [{ total: declared.total, where: 'it says itself' }]),
      ...naming.map(({ path, reading: { record } }) => ({ total: record.total, where: `${path} says` })),
    ];
    const wrong = totals.find(({ total }) => total > found.length) ?? totals.find(({ total }) => total < found.length);
    if (wrong === undefined) return item;
    const { reading: _, ...rest } = item;
    return { ...rest, problem: problemOf(item.path, found.length, wrong) };
  });
}

function problemOf(path: string, count: number, { total, where }: Declared): Problem {
  return {
    code: total > count ? 'EVIDENCE_TRUNCATED' : 'EVIDENCE_INCONSISTENT',
    message: `the export holds ${count} ${count === 1 ? 'item' : 'items'}, but ${where} that there are ${total}`,
    place: { path },
    next: 'Export the whole result of the query, and record the total that the tracker gives for it.',
  };
}

function isTrackerExport(item: CollectedItem): item is CollectedItem & { readonly reading: TrackerReading } {
  return 'reading' in item && item.reading.kind === 'anomalies' && 'items' in item.reading;
}

type ExportRecord = Extract<RecordReading, { kind: 'anomalyExport' }>;

function isExportRecord(item: CollectedItem): item is CollectedItem & { readonly reading: ExportRecord } {
  return 'reading' in item && item.reading.kind === 'anomalyExport';
}
