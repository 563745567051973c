// Every way to take a file, or all files of a kind, out of the evidence and records of an unpacked release.
import { mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Facts } from '@gatehouse/schema';

export interface FileRemoval {
  readonly name: string;
  /** Files that go together, relative to the folder of the product. */
  readonly paths: readonly string[];
}

const recordSuffix = '.collected.json';

/** Each file with its collection record, each collection record alone, and each kind that has several files. */
export function fileRemovals(folder: string, facts: Facts): FileRemoval[] {
  const files = ['evidence', 'gate'].flatMap((below) => filesBelow(folder, below));
  const withRecord = (path: string): string[] => [path, `${path}${recordSuffix}`].filter((one) => files.includes(one));
  const kinds = Map.groupBy(facts.evidence.items, ({ kind }) => kind);
  return [
    ...files.map((path) => ({ name: path, paths: withRecord(path) })),
    ...[...kinds]
      .filter(([, items]) => items.length > 1)
      .map(([kind, items]) => ({ name: `all ${kind}`, paths: items.flatMap(({ path }) => withRecord(path)) })),
  ];
}

function filesBelow(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
    .map((path) => join(below, path))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** Does some work while files are away, and puts them back. */
export async function whileAway<T>(folder: string, paths: readonly string[], work: () => Promise<T>): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'gatehouse-away-'));
  const away = paths.map((path, position) => ({ from: join(folder, path), to: join(place, String(position)) }));
  for (const { from, to } of away) renameSync(from, to);
  try {
    return await work();
  } finally {
    for (const { from, to } of away) renameSync(to, from);
    rmSync(place, { recursive: true });
  }
}
