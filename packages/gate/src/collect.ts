// Records where evidence was made: writes `<file>.collected.json` beside each file, to travel with it.
import { basename, dirname, resolve } from 'node:path';
import { type CollectedRecord, GateError } from '@gatehouse/schema';
import { collectionRecordPath, writeCollectionRecord } from './collection/collection-record.ts';
import { evidencePatterns } from './collection/evidence-patterns.ts';
import { knownKind } from './collection/known-kind.ts';
import { findConfiguration } from './configuration/find-configuration.ts';
import { type FileStore, openFileStore } from './files/file-store.ts';
import { pathInside } from './files/path-inside.ts';
import { filesOfCommit, openRepository, type Repository } from './git/repository.ts';
import { changedPaths } from './git/work-tree.ts';
import { expectedAside } from './release/release-facts.ts';

export interface CollectRequest {
  readonly folder: string;
  /** Evidence kind. */
  readonly kind: string;
  /** Files, absolute or relative to the folder. */
  readonly paths: readonly string[];
  /** The time, epoch milliseconds. */
  readonly now: number;
  /** Who or what collects. */
  readonly collector: string;
  /** Address or id of the pipeline run. */
  readonly run?: string | undefined;
  readonly version?: string | undefined;
  /** The artefact that the evidence is about: its digest as `sha256:<hex>`, or a file, absolute or relative to the folder. */
  readonly artifact?: string | undefined;
  /** The file that the tool read, such as the bill of materials that was scanned: its digest, or a file as for the artefact. */
  readonly input?: string | undefined;
  /** When the database that the tool searched was made: RFC 3339 with offset, or a date. */
  readonly databaseAt?: string | undefined;
  /** Environment in which the evidence was made. */
  readonly environment?: string | undefined;
  /** PATH, in which git is looked for when it is in no usual place. */
  readonly searchPath?: string | undefined;
}

export interface CollectedFile {
  /** Path of the collection record that was written. */
  readonly path: string;
  readonly record: CollectedRecord;
}

/** Throws GateError KIND_UNKNOWN, ARTIFACT_INVALID, ARTIFACT_MISSING, TIME_INVALID, the EVIDENCE_ codes of reading a file, the GIT_ codes; then nothing was written. */
export async function collect(request: CollectRequest): Promise<CollectedFile[]> {
  const kind = knownKind(request.kind);
  const store = openFileStore(request.folder);
  const files = request.paths.map((given) => {
    const path = pathInside(store, given);
    if (path === undefined) throw outside(given);
    return { path, sha256: store.digest(path).sha256 };
  });
  const artifact = digestOfGiven(store, request.artifact, artifactWords);
  const input = digestOfGiven(store, request.input, inputWords);
  const databaseAt = checkedTime(request.databaseAt);
  const repository = await openRepository(store.root, request.searchPath);
  try {
    const dirty = await isDirty(store, repository, [
      ...files.map(({ path }) => path),
      ...filesInside(store, [request.artifact, request.input]),
    ]);
    const { version, run, environment } = request;
    const records = files.map(({ path, sha256 }) => ({
      path,
      record: {
        kind,
        file: path.slice(path.lastIndexOf('/') + 1),
        sha256,
        collectedAt: new Date(request.now).toISOString(),
        collector: request.collector,
        commit: repository.head,
        dirty,
        ...(version === undefined ? {} : { version }),
        ...(artifact === undefined ? {} : { artifact }),
        ...(input === undefined ? {} : { input }),
        ...(databaseAt === undefined ? {} : { databaseAt }),
        ...(run === undefined ? {} : { run }),
        ...(environment === undefined ? {} : { environment }),
      },
    }));
    return records.map(({ path, record }) => ({ path: writeCollectionRecord(store, path, record), record }));
  } finally {
    repository.close();
  }
}

/** How a file that is named beside the evidence is spoken of. */
const artifactWords = { name: 'the artefact', next: 'Name the file that was tested, or its digest.' };
const inputWords = { name: 'the input', next: 'Name the file that the tool read, or its digest.' };

/** A build may well lie outside the judged folder; its digest is all that is kept. */
function digestOfGiven(
  store: FileStore,
  given: string | undefined,
  { name, next }: typeof artifactWords,
): string | undefined {
  if (given === undefined || /^sha256:[0-9a-f]{64}$/.test(given)) return given;
  if (given.startsWith('sha256:')) {
    throw new GateError({
      code: 'ARTIFACT_INVALID',
      message: `${given} is no digest: sha256: and 64 lowercase hexadecimal digits`,
      next: 'Give the whole digest, or the file itself.',
    });
  }
  const absolute = resolve(store.root, given);
  try {
    return openFileStore(dirname(absolute)).digest(basename(absolute)).sha256;
  } catch (cause) {
    if (!(cause instanceof GateError)) throw cause;
    throw new GateError({
      code: 'ARTIFACT_MISSING',
      message: `${name} ${given} cannot be read: ${cause.message}`,
      place: { path: given },
      next,
      exitCode: 3,
      cause,
    });
  }
}

/** Those of the named files that lie in the judged folder: a new build does not make a checkout a modified one. */
function filesInside(store: FileStore, given: readonly (string | undefined)[]): string[] {
  return given.flatMap((file) => {
    const path = file === undefined || file.startsWith('sha256:') ? undefined : pathInside(store, file);
    return path === undefined ? [] : [path];
  });
}

function checkedTime(given: string | undefined): string | undefined {
  const form = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;
  if (given === undefined || (form.test(given) && !Number.isNaN(Date.parse(given)))) return given;
  throw new GateError({
    code: 'TIME_INVALID',
    message: `${given} is neither a date (2026-03-01) nor a date and time with zone (2026-03-01T08:30:00Z)`,
    next: 'Give the time at which the database was made, as the tool prints it.',
  });
}

function outside(path: string): GateError {
  return new GateError({
    code: 'EVIDENCE_OUTSIDE',
    message: `${path} lies outside the judged folder`,
    place: { path },
    next: 'Put the evidence into the folder, or name another folder with -C <folder>.',
  });
}

/** Whether the checkout differs from its commit in anything but records and evidence. */
async function isDirty(store: FileStore, repository: Repository, files: readonly string[]): Promise<boolean> {
  const given = new Set(files.flatMap((path) => [path, collectionRecordPath(path)]));
  const committed = await filesOfCommit(repository, repository.head);
  const aside = evidenceAside(store, (path) => committed.has(path));
  const changed = await changedPaths(repository, repository.head);
  return changed.some((path) => !given.has(path) && !aside(path));
}

function evidenceAside(store: FileStore, isCommitted: (path: string) => boolean): (path: string) => boolean {
  try {
    const { value } = findConfiguration(store, undefined);
    return expectedAside(value, evidencePatterns(value, value.release?.version ?? '*'), isCommitted);
  } catch (cause) {
    if (cause instanceof GateError && cause.code === 'CONFIG_NONE') return () => false;
    throw cause;
  }
}
