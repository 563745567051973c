// Reads and writes collection records: the file beside a piece of evidence that says where it was made.

import { readYamlDocument } from '@gatehouse/evidence';
import { type CollectedRecord, conform, GateError } from '@gatehouse/schema';
import type { FileStore } from '../files/file-store.ts';

const suffix = '.collected.json';
/** Greatest size of a collection record, in bytes. */
export const recordLimit = 64 * 1024;

export function collectionRecordPath(file: string): string {
  return file + suffix;
}

export function isCollectionRecord(file: string): boolean {
  return file.endsWith(suffix);
}

/**
 * The record beside a file, if there is one. Throws GateError (exit code 3): EVIDENCE_COLLECTION when it is malformed or speaks of
 * another file, EVIDENCE_ALTERED when the file is not the one that was collected.
 */
export function readCollectionRecord(
  store: FileStore,
  evidence: { readonly path: string; readonly sha256: string },
): CollectedRecord | undefined {
  const path = collectionRecordPath(evidence.path);
  if (store.kindOf(path) === 'none') return undefined;
  const document = readYamlDocument(store.read(path, recordLimit).bytes, path);
  const conformity = conform('collected', document.value);
  if (!conformity.conforms) {
    const [violation] = conformity.violations;
    const place = { path, ...document.at(violation?.pointer ?? '') };
    throw unusable(`the collection record is malformed: ${violation?.message ?? ''}`, place);
  }
  const record = conformity.value;
  const name = evidence.path.slice(evidence.path.lastIndexOf('/') + 1);
  if (record.file !== name) throw unusable(`the collection record is of ${record.file}, not of ${name}`, { path });
  for (const [pointer, time] of [
    ['/collectedAt', record.collectedAt],
    ['/databaseAt', record.databaseAt],
    ['/upload/checkedAt', record.upload?.checkedAt],
  ] as const) {
    if (time === undefined || !Number.isNaN(Date.parse(time))) continue;
    const place = { path, ...document.at(pointer) };
    throw unusable(`the collection record says ${pointer.split('/').at(-1)} ${time}, which is no moment`, place);
  }
  if (record.sha256 !== evidence.sha256) {
    throw new GateError({
      code: 'EVIDENCE_ALTERED',
      message: `${evidence.path} is ${evidence.sha256}, but was collected as ${record.sha256}`,
      place: { path: evidence.path },
      next: 'Make the evidence again and collect it; do not change it afterwards.',
      exitCode: 3,
    });
  }
  return record;
}

export function writeCollectionRecord(store: FileStore, file: string, record: CollectedRecord): string {
  const path = collectionRecordPath(file);
  store.write(path, Buffer.from(`${JSON.stringify(record, undefined, 2)}\n`));
  return path;
}

function unusable(message: string, place: { path: string }): GateError {
  return new GateError({
    code: 'EVIDENCE_COLLECTION',
    message,
    place,
    next: 'Collect the evidence again with gatehouse collect.',
    exitCode: 3,
  });
}
