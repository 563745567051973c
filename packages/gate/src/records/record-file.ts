// Says where a record stands, and writes it there: only below the product's records, never through a link, never half.
import { type Config, GateError } from '@gatehouse/schema';
import picomatch from 'picomatch';
import { evidencePatterns, recordsFolder } from '../collection/evidence-patterns.ts';
import type { FileStore } from '../files/file-store.ts';

/** Kinds of records of which each stands in a file of its own, with the folder below the records. */
const folders = { anomalies: 'anomalies', waivers: 'waivers', securityAssessment: 'changes' } as const;

/** Kinds of records that can be written. */
export type WrittenKind = keyof typeof folders;

/** Records are small; a larger file is none that people keep. */
const recordLimit = 1 << 20;

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Throws GateError RECORD_ID for an id that is no safe name of a file on every system. */
export function refuseUnsafeId(id: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(id) && !id.endsWith('.') && !reserved.test(id)) return;
  throw new GateError({
    code: 'RECORD_ID',
    message: `"${id}" cannot be the id of a record, since the id is the name of its file`,
    next: 'Use letters, digits, ".", "_" and "-", at most 100 of them, with a letter or digit first.',
  });
}

/** The same for a version, which may have "+" besides: 1.0.0+build.5. */
export function refuseUnsafeVersion(version: string): void {
  refuseUnsafeId(version.replaceAll('+', '-'));
}

/**
 * Path of the record with an id, relative to the judged folder. Throws GateError RECORD_ID, and RECORD_PLACE where the
 * configuration looks for records of this kind elsewhere: what is written there would not be read. The id of an assessment of changes is
 * the version.
 */
export function recordPath(config: Config, kind: WrittenKind, id: string): string {
  const ofVersion = kind === 'securityAssessment';
  if (ofVersion) refuseUnsafeVersion(id);
  else refuseUnsafeId(id);
  const version = ofVersion ? id : (config.release?.version ?? '*');
  const path = `${recordFolder(config, kind)}/${id}.yaml`;
  const patterns = evidencePatterns(config, version).filter((each) => each.kind === kind);
  if (patterns.some(({ pattern }) => picomatch.isMatch(path, pattern))) return path;
  throw refusedPlace(path, `the configuration does not read it as evidence of kind ${kind}`, {
    next: `Name it in the configuration: evidence.${kind}: ${recordFolder(config, kind)}/${ofVersion ? '{version}' : '*'}.yaml`,
  });
}

/** Folder of the records of a kind, relative to the judged folder. */
function recordFolder(config: Config, kind: WrittenKind): string {
  return `${recordsFolder(config)}/${folders[kind]}`;
}

/** Ids of the records of a kind that stand in their folder. */
export function recordIds(store: FileStore, config: Config, kind: WrittenKind): string[] {
  return store.list(recordFolder(config, kind)).flatMap(({ name }) => /^(.+)\.yaml$/.exec(name)?.[1] ?? []);
}

/**
 * Writes a record that does not exist yet, with the folders above it. Throws GateError RECORD_EXISTS, RECORD_PLACE where a link
 * or a file stands in place of a folder, FILE_NOT_WRITTEN; then no record was written.
 */
export function createRecord(store: FileStore, path: string, text: string): void {
  makeFoldersAbove(store, path);
  if (store.kindOf(path) !== 'none' || !store.create(path, Buffer.from(text))) {
    throw new GateError({
      code: 'RECORD_EXISTS',
      message: `there is a record ${path} already; nothing was written`,
      place: { path },
      next: 'Choose another id, or edit that record.',
    });
  }
}

/** A record as it was read, so that only this very state of it is replaced. */
export interface ReadRecord {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Reads a record that exists. Throws GateError RECORD_PLACE for one behind a link, and the EVIDENCE_ codes of reading. */
export function readRecordFile(store: FileStore, path: string): ReadRecord {
  refuseLinks(store, path);
  return { path, ...store.read(path, recordLimit) };
}

/** Puts an edited record in the place of the one that was read. Throws GateError RECORD_CHANGED when that is another one by now. */
export function replaceRecord(store: FileStore, { path, sha256 }: ReadRecord, text: string): void {
  refuseLinks(store, path);
  if (store.digest(path).sha256 !== sha256) {
    throw new GateError({
      code: 'RECORD_CHANGED',
      message: `${path} was changed by somebody else meanwhile; nothing was written`,
      place: { path },
      next: 'Look at it, and give the command again.',
    });
  }
  store.write(path, Buffer.from(text));
}

/** Makes the folders that a file is to lie in. Throws GateError RECORD_PLACE where a link or a file stands in place of one, FILE_NOT_WRITTEN. */
export function makeFoldersAbove(store: FileStore, path: string): void {
  refuseLinks(store, path);
  for (const folder of foldersAbove(path)) if (store.kindOf(folder) === 'none') store.makeFolder(folder);
  refuseLinks(store, path);
}

/** Throws GateError RECORD_PLACE where a link stands at a path or in the way to it, or a file in the way. */
export function refuseLinks(store: FileStore, path: string): void {
  for (const folder of foldersAbove(path)) {
    const kind = store.kindOf(folder);
    if (kind !== 'none' && kind !== 'folder')
      throw refusedPlace(path, `${folder} is ${kind === 'link' ? 'a link' : 'no folder'}`);
  }
  if (store.kindOf(path) === 'link') throw refusedPlace(path, 'a link stands there');
}

/** `gate`, `gate/anomalies` for `gate/anomalies/A.yaml`. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function refusedPlace(path: string, why: string, { next }: { readonly next?: string } = {}): GateError {
  return new GateError({
    code: 'RECORD_PLACE',
    message: `no record is written at ${path}: ${why}`,
    place: { path },
    next: next ?? 'Put real folders there; records are never written through links.',
  });
}
