// Finds files among the records that nothing read: a record under a slightly wrong name must not vanish without a word.
import type { EvidenceKindName, MaterialProblem } from '@gatehouse/evidence';
import type { FileStore } from '../files/file-store.ts';
import { isReviewFile } from '../review-file/review-place.ts';
import { collectionRecordPath, isCollectionRecord } from './collection-record.ts';
import { usualPlaces } from './evidence-patterns.ts';

/** A file that looks like a record of a kind but is not read as one. */
export interface UnreadRecord {
  readonly kind: EvidenceKindName;
  readonly path: string;
  readonly problem: MaterialProblem;
}

export interface UnreadRecords {
  /** Files that make their kind unreadable: what they say would be missing from it. */
  readonly unread: readonly UnreadRecord[];
  /** Files of no known kind. */
  readonly problems: readonly MaterialProblem[];
}

const dataEnding = /\.(ya?ml|json|jsonc|csv|toml|xml)$/i;
const maximumDepth = 16;

/** `isKnown` says whether a path was read as evidence, or as configuration. */
export function unreadRecords(store: FileStore, records: string, isKnown: (path: string) => boolean): UnreadRecords {
  const unread: UnreadRecord[] = [];
  const problems: MaterialProblem[] = [];
  for (const path of filesBelow(store, records)) {
    if (isKnown(path) || isReviewFile(records, path)) continue;
    const described = isCollectionRecord(path) ? path.slice(0, -collectionRecordPath('').length) : undefined;
    if (described !== undefined && isKnown(described)) continue;
    const found = whatItLooksLike(path.slice(records.length + 1));
    if (found === 'nothing') continue;
    if (found === 'stranger') problems.push(notRead(path));
    else unread.push({ kind: found, path, problem: notRead(path, found) });
  }
  return { unread, problems };
}

/** The kind whose usual place a file nearly is in; `nothing` for text beside the records and for records of other versions. */
function whatItLooksLike(relative: string): EvidenceKindName | 'stranger' | 'nothing' {
  const [first = '', ...rest] = relative.toLowerCase().split('/');
  const isData = dataEnding.test(relative);
  for (const [kind, places] of Object.entries(usualPlaces) as [EvidenceKindName, readonly string[]][]) {
    for (const place of places) {
      const [head = '', tail] = place.split('/');
      if (tail === undefined) {
        if (rest.length === 0 && isData && stemOf(first) === stemOf(head)) return kind;
      } else if (first === head && rest.length > 0) {
        if (!tail.includes('{version}')) return isData ? kind : 'nothing';
        return rest.length === 1 && relative.endsWith('.yaml') ? 'nothing' : 'stranger';
      }
    }
  }
  return isData ? 'stranger' : 'nothing';
}

function stemOf(name: string): string {
  return name.replace(/\..*$/, '');
}

function notRead(path: string, kind?: EvidenceKindName): MaterialProblem {
  return {
    code: 'RECORD_NOT_READ',
    message:
      kind === undefined
        ? `${path} lies among the records, but is none that the gate knows`
        : `${path} looks like a record of kind ${kind}, but is not in the place where these are read`,
    place: { path },
    next:
      kind === undefined
        ? 'Put it where its kind is read, or move it out of the records.'
        : `Put it where these are read: ${(usualPlaces[kind] ?? []).join(' or ')} below the folder of records.`,
  };
}

function filesBelow(store: FileStore, folder: string, depth = 0): string[] {
  if (depth > maximumDepth || store.kindOf(folder) !== 'folder') return [];
  return store
    .list(folder)
    .flatMap(({ name, kind }) =>
      kind === 'folder' ? filesBelow(store, `${folder}/${name}`, depth + 1) : [`${folder}/${name}`],
    )
    .sort();
}
