// Finds patterns in the lines that commits added: those that a file holds more often than every version before it.
import type { SecuritySignal } from '@gatehouse/schema';
import { isObject, type LoggedChange, type LoggedCommit } from './commit-log.ts';
import { readObjects, sizesOf } from './objects.ts';
import type { Repository } from './repository.ts';

/** How many bytes are read; what lies beyond is told as unread. Versions before count too. */
export interface ReadingBounds {
  readonly file: number;
  readonly commit: number;
  readonly total: number;
}

const mebibyte = 1024 * 1024;

const usualBounds: ReadingBounds = { file: 8 * mebibyte, commit: 32 * mebibyte, total: 256 * mebibyte };

/** How much of the files is held at once. */
const atOnce = 32 * mebibyte;

type Changed = Pick<LoggedCommit, 'id' | 'changes'>;

/** A file whose versions are worth reading. */
interface Reading {
  readonly commit: string;
  readonly change: LoggedChange;
  readonly size: number;
}

/**
 * Signals of added lines by commit: each pattern once, with the first file that it was found in. A file whose lines cannot be told
 * is a signal too. The objects themselves are compared, so that no attribute of the repository can hide a file; binary files are
 * skipped unless they were text before. Throws GateError when git fails.
 */
export async function addedLineSignals(
  repository: Repository,
  commits: readonly Changed[],
  patterns: readonly string[],
  bounds: ReadingBounds = usualBounds,
): Promise<ReadonlyMap<string, readonly SecuritySignal[]>> {
  const found = new Map<string, Map<string, SecuritySignal>>();
  if (patterns.length === 0) return new Map();
  const add = (commit: string, kind: 'line' | 'unread', pattern: string, detail: string): void => {
    const signals = found.get(commit) ?? new Map<string, SecuritySignal>();
    found.set(commit, signals);
    const key = `${kind} ${pattern}`;
    if (!signals.has(key)) signals.set(key, { kind, pattern, detail });
  };
  const readings = await planned(repository, commits, bounds, (commit, why, path) => add(commit, 'unread', why, path));
  const searched = patterns.map((pattern) => ({ pattern, lowered: pattern.toLowerCase() }));
  for (const batch of batches(readings)) {
    const objects = await readObjects(
      repository,
      batch.flatMap(({ change }) => [change.object, ...change.before]),
    );
    for (const { commit, change } of batch) {
      const before = change.before.flatMap((id) => objects.get(id) ?? []);
      const now = objects.get(change.object);
      if (now === undefined) continue;
      if (isBinary(now)) {
        if (before.some((bytes) => !isBinary(bytes))) add(commit, 'unread', 'text became binary', change.path);
        continue;
      }
      for (const pattern of patternsAdded(now, before, searched)) add(commit, 'line', pattern, change.path);
    }
  }
  return new Map([...found].map(([commit, signals]) => [commit, [...signals.values()]]));
}

/** Files to read, within the bounds; `unread` is told of the others. */
async function planned(
  repository: Repository,
  commits: readonly Changed[],
  bounds: ReadingBounds,
  unread: (commit: string, why: string, path: string) => void,
): Promise<Reading[]> {
  const left = commits.map(({ id, changes }) => ({ id, changes: changes.filter(({ object }) => isObject(object)) }));
  const sizes = await sizesOf(
    repository,
    left.flatMap(({ changes }) => changes.flatMap(({ object, before }) => [object, ...before])),
  );
  let total = 0;
  return left.flatMap(({ id, changes }) => {
    let ofCommit = 0;
    return changes.flatMap((change): Reading[] => {
      const refuse = (why: string): [] => {
        unread(id, why, change.path);
        return [];
      };
      if (change.submodule) return refuse('a commit of another repository');
      const size = sizes.get(change.object);
      if (size === undefined) return refuse('not in this clone');
      // A version before that is too large, or not there, is not compared with: all that the file holds then counts as added.
      const before = change.before.filter((object) => (sizes.get(object) ?? Number.POSITIVE_INFINITY) <= bounds.file);
      const all = before.reduce((sum, object) => sum + (sizes.get(object) ?? 0), size);
      if (size > bounds.file) return refuse(`a file of more than ${bounds.file} bytes`);
      if (ofCommit + all > bounds.commit) return refuse(`more than ${bounds.commit} bytes in one commit`);
      if (total + all > bounds.total) return refuse(`more than ${bounds.total} bytes in all changes`);
      ofCommit += all;
      total += all;
      return [{ commit: id, change: { ...change, before }, size: all }];
    });
  });
}

function batches(readings: readonly Reading[]): Reading[][] {
  const all: Reading[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const reading of readings) {
    if (size + reading.size > atOnce) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(reading);
    size += reading.size;
  }
  return all;
}

/** Patterns in lines that the text holds more often than each of the texts before it. */
function patternsAdded(
  now: Buffer,
  before: readonly Buffer[],
  patterns: readonly { readonly pattern: string; readonly lowered: string }[],
): string[] {
  const text = now.toString('utf8');
  const lowered = text.toLowerCase();
  const earlier = before.map((bytes) => bytes.toString('utf8'));
  return patterns
    .filter(({ lowered: wanted }) => {
      if (!lowered.includes(wanted)) return false;
      const counts = earlier.map((old) => linesWith(old, wanted));
      return [...linesWith(text, wanted)].some(([line, count]) => counts.every((old) => count > (old.get(line) ?? 0)));
    })
    .map(({ pattern }) => pattern);
}

/** How often each line with a phrase stands in a text. */
function linesWith(text: string, lowered: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line.toLowerCase().includes(lowered)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

/** As git tells it: a zero byte near the beginning. */
function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0);
}
