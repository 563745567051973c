// What every part of the assembly works on: the material, the readings by kind, the people, and where problems go.
import type { Source } from '@gatehouse/schema';
import type { CollectedItem, Material, MaterialProblem } from '../material.ts';
import type { EvidenceKindName, Position, Reading, RecordKind, RecordReading } from '../reading.ts';
import { byCodeUnits } from './order.ts';
import type { PeopleIndex } from './people.ts';
import { present } from './present.ts';

/** A problem with an item or a join. */
export type Problem = MaterialProblem & { readonly kind?: string };

/** An item that was read, as one kind of reading. */
export interface ReadItem<R extends Reading = Reading> {
  readonly item: CollectedItem;
  /** Id of the evidence item, `<kind>:<path>`. */
  readonly id: string;
  readonly reading: R;
}

export interface Assembly {
  readonly material: Material;
  /** Items sorted by id, each id once, after duplicates were found. */
  readonly items: readonly CollectedItem[];
  readonly people: PeopleIndex;
  readonly note: (problem: Problem) => void;
}

/** Id of an evidence item, unique among all items. */
export function itemId(item: { readonly kind: string; readonly path: string }): string {
  return `${item.kind}:${item.path}`;
}

/** Sorted by id. Items of one id are put in the order of their content, so that the order they came in never shows. */
export function sortedItems(items: readonly CollectedItem[]): CollectedItem[] {
  return [...items].sort((a, b) => byCodeUnits(itemId(a), itemId(b)) || byCodeUnits(itemSettings(a), itemSettings(b)));
}

/** Everything by which two collections of one file can differ. */
export function itemSettings(item: CollectedItem): string {
  const { sha256, size, binding, subject, collectedAt, collector, collectedDigest, level, environment } = item;
  const { input, databaseAt } = item;
  const { commit, artifact, version } = subject;
  const problem = 'problem' in item ? item.problem.code : '';
  return JSON.stringify([
    [sha256, size, binding, commit, artifact, version, collectedAt, collector, collectedDigest],
    [input, databaseAt],
    [level, environment, item.testedArtifact, item.tracker, item.author?.id, item.author?.known, problem],
    [item.collectedBy?.id, item.upload?.by, item.upload?.checkedBy, item.upload?.checkedAt],
  ]);
}

/** All readings of a kind, in the order of their ids. */
export function readingsOf<Kind extends EvidenceKindName>(
  assembly: Pick<Assembly, 'items'>,
  kind: Kind,
): ReadItem<Extract<Reading, { kind: Kind }>>[] {
  return assembly.items.flatMap((item) =>
    'reading' in item && item.reading.kind === kind
      ? [{ item, id: itemId(item), reading: item.reading as Extract<Reading, { kind: Kind }> }]
      : [],
  );
}

/** The records of a kind, in the order of their ids: of anomalies, the records alone and not the tracker exports. */
export function recordsOf<Kind extends RecordKind>(
  assembly: Pick<Assembly, 'items'>,
  kind: Kind,
): ReadItem<Extract<RecordReading, { kind: Kind }>>[] {
  return readingsOf(assembly, kind).filter(
    (read): read is ReadItem<Extract<RecordReading, { kind: Kind }>> => 'record' in read.reading,
  );
}

/** Where something in an item stands, as a source of facts; of the whole file, its first line. */
export function sourceAt(read: Pick<ReadItem, 'item' | 'id'>, position: Position = { line: 1 }): Source {
  const { line, column, pointer } = position;
  return { evidence: read.id, path: read.item.path, ...present({ line, column, pointer }) };
}

/** The same as the place of a problem. */
export function placeOf(source: Source): NonNullable<MaterialProblem['place']> {
  const { path, line, column, pointer } = source;
  return { path, ...present({ line, column, pointer }) };
}

/** Kind of the evidence item that a source is in. */
export function kindOf({ evidence }: Source): string {
  return evidence.slice(0, evidence.indexOf(':'));
}
