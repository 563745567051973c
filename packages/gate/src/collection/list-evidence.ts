// Lists the files of evidence: what matches the patterns of every kind, each once, before anything is read.
import { isDeepStrictEqual } from 'node:util';
import type { EvidenceKindName, MaterialProblem } from '@gatehouse/evidence';
import { GateError } from '@gatehouse/schema';
import type { FileStore } from '../files/file-store.ts';
import { findFiles } from '../files/find-files.ts';
import { isReviewFile } from '../review-file/review-place.ts';
import { isCollectionRecord } from './collection-record.ts';
import type { EvidencePattern } from './evidence-patterns.ts';

export type KindProblem = MaterialProblem & { readonly kind?: string };

/** A file with the pattern that named it first; an archive once for each `inside`. */
export interface ListedFile {
  readonly pattern: EvidencePattern;
  readonly path: string;
}

export interface ListedEvidence {
  readonly files: readonly ListedFile[];
  /** Patterns without a match. */
  readonly problems: readonly KindProblem[];
  /** By kind, the patterns that a file was expected for and that matched none. */
  readonly unmatched: ReadonlyMap<EvidenceKindName, readonly string[]>;
}

/**
 * Throws GateError EVIDENCE_LIMIT (exit code 3) for more than `limit` files, and CONFIG_INVALID for a file that two entries name with
 * different settings: nobody can say which hold.
 */
export function listEvidence(
  store: FileStore,
  patterns: readonly EvidencePattern[],
  { limit, records }: { readonly limit: number; readonly records: string },
): ListedEvidence {
  // A review file beside the records is no evidence, however wide a pattern is.
  const isNone = (path: string): boolean => isCollectionRecord(path) || isReviewFile(records, path);
  const files = new Map<string, ListedFile>();
  const problems: KindProblem[] = [];
  const unmatched = new Map<EvidenceKindName, string[]>();
  for (const pattern of patterns) {
    const matches = findFiles(store, pattern.pattern, limit).filter((path) => !isNone(path));
    if (matches.length === 0 && pattern.expected) {
      problems.push(nothingFor(pattern));
      unmatched.set(pattern.kind, [...(unmatched.get(pattern.kind) ?? []), pattern.pattern]);
    }
    for (const path of matches) {
      const key = `${pattern.kind}:${path}:${pattern.entry.inside ?? ''}`;
      const known = files.get(key);
      if (known !== undefined) {
        if (!isDeepStrictEqual(known.pattern.entry, pattern.entry)) throw namedTwice(path, known.pattern, pattern);
        continue;
      }
      if (files.size >= limit) throw overLimit(`more than ${limit} files of evidence`, 'files');
      files.set(key, { pattern, path });
    }
  }
  if (files.size === 0) problems.unshift(nothingAtAll(patterns));
  return { files: [...files.values()], problems, unmatched };
}

function namedTwice(path: string, first: EvidencePattern, second: EvidencePattern): GateError {
  const where = first.from?.line === undefined ? '' : `, first in line ${first.from.line}`;
  return new GateError({
    code: 'CONFIG_INVALID',
    message: `evidence.${second.kind} names ${path} twice, with different settings${where}`,
    place: second.from,
    next: 'Narrow one of the patterns, or give both entries the same settings.',
  });
}

export function overLimit(what: string, limit: string): GateError {
  return new GateError({
    code: 'EVIDENCE_LIMIT',
    message: `the run would read ${what}`,
    next: `Narrow the patterns, or raise limits.${limit} in the configuration.`,
    exitCode: 3,
  });
}

function nothingFor({ kind, pattern, from }: EvidencePattern): KindProblem {
  return {
    code: 'EVIDENCE_NONE',
    message: `no file matches ${pattern}`,
    ...(from === undefined ? {} : { place: from }),
    next: 'Make the evidence, correct the pattern, or mark it optional in the configuration.',
    kind,
  };
}

function nothingAtAll(patterns: readonly EvidencePattern[]): KindProblem {
  return {
    code: 'EVIDENCE_NONE',
    message: `no files matched any of ${patterns.length} evidence patterns; a release cannot be judged on nothing`,
    next: 'Make the evidence first, or name where it is under "evidence" in the configuration.',
  };
}
