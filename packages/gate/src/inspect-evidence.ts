// Tells what the gate understands of any one file: its kind, state, counts, what it belongs to, and what is wrong with it.
import {
  type CollectedItem,
  type Count,
  type EvidenceKindName,
  type MaterialProblem,
  type Notable,
  type Reader,
  type Reading,
  readEvidence,
  readers,
  recognise,
  summaryOf,
} from '@gatehouse/evidence';
import { type CollectedRecord, type Config, GateError } from '@gatehouse/schema';
import picomatch from 'picomatch';
import { bindEvidence } from './collection/bind-evidence.ts';
import { defaultLimits } from './collection/collect-evidence.ts';
import { readCollectionRecord } from './collection/collection-record.ts';
import type { EvidenceFile } from './collection/evidence-file.ts';
import { type EvidencePattern, evidencePatterns } from './collection/evidence-patterns.ts';
import { type ArchivedFile, filesInArchive } from './collection/files-in-archive.ts';
import { knownKind } from './collection/known-kind.ts';
import { problemOf } from './collection/problem-of.ts';
import { readerSettings } from './collection/reader-settings.ts';
import { type FoundConfiguration, findConfiguration } from './configuration/find-configuration.ts';
import { type FileBytes, type FileStore, openFileStore } from './files/file-store.ts';
import { pathInside } from './files/path-inside.ts';
import { filesOfCommit, openRepository } from './git/repository.ts';
import { changedPaths } from './git/work-tree.ts';
import { expectedAside } from './release/release-facts.ts';

export interface InspectRequest {
  readonly folder: string;
  /** File, absolute or relative to the folder. */
  readonly path: string;
  /** Kind of evidence; else what the configuration says of the path, else what the content looks like. */
  readonly kind?: string | undefined;
  readonly format?: string | undefined;
  readonly configPath?: string | undefined;
  /** PATH, in which git is looked for when it is in no usual place. */
  readonly searchPath?: string | undefined;
}

export interface Inspected {
  /** Path relative to the folder; inside an archive, `<archive>!/<file>`. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly state: 'present' | 'empty' | 'unreadable';
  /** What it was read as; of an unreadable file, what it was taken for, as far as anybody said it. */
  readonly kind?: string;
  readonly format?: string;
  readonly title?: string;
  /** Where the configuration names it. */
  readonly configured?: { readonly path: string; readonly line?: number };
  /** What it belongs to, as a check at the commit of the checkout would see it; absent outside of a git repository. */
  readonly belongs?: Pick<CollectedItem, 'binding' | 'subject' | 'boundBy' | 'collector'>;
  /** When it says that it was made, epoch milliseconds. */
  readonly producedAt?: number;
  readonly counts: readonly Count[];
  /** What a person would look at first; its texts come from the file. */
  readonly notable: readonly Notable[];
  /** Other kinds of evidence that the same file could be read as. */
  readonly others: readonly { readonly kind: string; readonly title: string }[];
  readonly problems: readonly MaterialProblem[];
}

/**
 * One result for the file, or one for each file inside an archive. What can't be read is a result with a problem; throws GateError
 * KIND_UNKNOWN, EVIDENCE_OUTSIDE (exit code 2), and the errors of a configuration that is there and wrong.
 */
export async function inspectEvidence(request: InspectRequest): Promise<readonly Inspected[]> {
  const kind = request.kind === undefined ? undefined : knownKind(request.kind);
  const store = openFileStore(request.folder);
  const path = pathInside(store, request.path);
  if (path === undefined) throw outside(request.path);
  const found = configurationOf(store, request.configPath);
  const pattern = found === undefined ? undefined : patternOf(found, path, kind);
  const limit = found?.value.limits?.evidenceBytes ?? defaultLimits.evidenceBytes;
  const asked: Asked = {
    kind: kind ?? pattern?.kind,
    entry: { ...pattern?.entry, ...(request.format === undefined ? {} : { format: request.format }) },
    limit,
    ...(pattern?.from === undefined ? {} : { configured: pattern.from }),
  };
  let content: FileBytes | undefined;
  try {
    content = store.read(path, limit);
    const collected = readCollectionRecord(store, { path, sha256: content.sha256 });
    const inside = await filesInArchive(path, content, asked.entry.inside, limit);
    const files = inside ?? [{ path, content }];
    const belongs = await binder(store, found?.value, request.searchPath);
    return files.map((file) => inspectFile(file, asked, collected, belongs));
  } catch (error) {
    return [unreadable({ path, content }, asked, error)];
  }
}

interface Asked {
  readonly kind: EvidenceKindName | undefined;
  readonly entry: EvidencePattern['entry'];
  readonly limit: number;
  readonly configured?: { readonly path: string; readonly line?: number };
}

type Belongs = (file: EvidenceFile) => Inspected['belongs'];

function inspectFile(
  { path, content }: ArchivedFile,
  asked: Asked,
  collected: CollectedRecord | undefined,
  belongs: Belongs | undefined,
): Inspected {
  try {
    const { reader, reading, others } = read(path, content.bytes, asked);
    const { counts, notable } = summaryOf(reading);
    const file = { kind: reading.kind, path, content, entry: asked.entry, reading, ...(collected && { collected }) };
    const bound = belongs?.(file);
    return {
      ...identityOf(path, content, asked),
      state: reading.empty ? 'empty' : 'present',
      kind: reading.kind,
      format: reading.format,
      title: reader.title,
      ...(bound === undefined ? {} : { belongs: bound }),
      ...(reading.claims.producedAt === undefined ? {} : { producedAt: reading.claims.producedAt }),
      counts,
      notable,
      others: others.map(({ kind, title }) => ({ kind, title })),
      problems: [],
    };
  } catch (error) {
    return unreadable({ path, content }, asked, error);
  }
}

/** As the kind that was asked for or configured; else as whatever recognises it. */
function read(
  path: string,
  bytes: Uint8Array,
  { kind, entry, limit }: Asked,
): { readonly reader: Pick<Reader, 'title'>; readonly reading: Reading; readonly others: readonly Reader[] } {
  const input = { path, bytes, maximumBytes: limit, ...readerSettings(entry) };
  if (kind === undefined) return recognise(input);
  const reading = readEvidence({ kind, ...input });
  const reader = readers.find((one) => one.kind === kind && one.format === reading.format);
  return { reader: reader ?? { title: reading.format }, reading, others: [] };
}

function identityOf(path: string, { bytes, sha256 }: FileBytes, { configured }: Asked) {
  return { path, sha256, size: bytes.length, ...(configured === undefined ? {} : { configured }) };
}

function unreadable(
  { path, content }: { readonly path: string; readonly content: FileBytes | undefined },
  asked: Asked,
  error: unknown,
): Inspected {
  if (!(error instanceof GateError)) throw error;
  return {
    ...identityOf(path, content ?? { bytes: new Uint8Array(), sha256: '' }, asked),
    state: 'unreadable',
    ...(asked.kind === undefined ? {} : { kind: asked.kind }),
    ...(asked.entry.format === undefined ? {} : { format: asked.entry.format }),
    counts: [],
    notable: [],
    others: [],
    problems: [problemOf(error, path)],
  };
}

/** Binds as a check at HEAD would; undefined outside of a repository. */
async function binder(
  store: FileStore,
  config: Config | undefined,
  searchPath: string | undefined,
): Promise<Belongs | undefined> {
  const repository = await openRepository(store.root, searchPath).catch((error: unknown) => {
    if (error instanceof GateError) return undefined;
    throw error;
  });
  if (repository === undefined) return undefined;
  try {
    const committed = await filesOfCommit(repository, repository.head);
    const changed = await changedPaths(repository, repository.head);
    const isCommitted = (path: string) => committed.has(path);
    const aside =
      config === undefined
        ? () => false
        : expectedAside(config, evidencePatterns(config, config.release?.version ?? '*'), isCommitted);
    const commit = repository.head;
    return (file) => {
      const cleanAtCommit = changed.every((path) => path === file.path || aside(path));
      const { binding, subject, boundBy, collector } = bindEvidence(
        { ...file, entry: {} },
        {
          commit,
          cleanAtCommit,
          isCommitted,
          authorOf: () => undefined,
          collectionAuthorOf: () => undefined,
          artifactDigest: () => undefined,
        },
      );
      return { binding, subject, ...(boundBy && { boundBy }), ...(collector === undefined ? {} : { collector }) };
    };
  } finally {
    repository.close();
  }
}

/** The configuration of the folder; undefined when there is none. */
function configurationOf(store: FileStore, named: string | undefined): FoundConfiguration | undefined {
  try {
    return findConfiguration(store, named);
  } catch (error) {
    if (named === undefined && error instanceof GateError && error.code === 'CONFIG_NONE') return undefined;
    throw error;
  }
}

/** The first pattern that names the file, of the kind that was asked for where one was. */
function patternOf(
  { value, lineOf, path: configPath }: FoundConfiguration,
  path: string,
  kind: EvidenceKindName | undefined,
): EvidencePattern | undefined {
  const placeOf = (pointer: string) => {
    const line = lineOf(pointer);
    return { path: configPath, ...(line === undefined ? {} : { line }) };
  };
  return evidencePatterns(value, value.release?.version ?? '*', placeOf).find(
    (pattern) => (kind === undefined || pattern.kind === kind) && picomatch(pattern.pattern)(path),
  );
}

function outside(path: string): GateError {
  return new GateError({
    code: 'EVIDENCE_OUTSIDE',
    message: `${path} lies outside the folder`,
    place: { path },
    next: 'Name the folder that it is in with -C <folder>.',
  });
}
