// Reads listed files to the end: records first, so that of a test report only what they refer to has to be kept.
import {
  type CondensedTests,
  idsBehind,
  isCondensed,
  mayLack,
  type Reading,
  type TestReferences,
  testReferences,
  testsReferredTo,
} from '@gatehouse/evidence';
import { GateError } from '@gatehouse/schema';
import type { Asked, ReadingCache } from '../cache/reading-cache.ts';
import type { FileBytes, FileStore } from '../files/file-store.ts';
import { sha256Of } from '../files/file-store.ts';
import { isRecord } from './bind-evidence.ts';
import { readCollectionRecord } from './collection-record.ts';
import { type EvidenceFile, type FileDigest, idOf, sizeOf } from './evidence-file.ts';
import { type ListedFile, overLimit } from './list-evidence.ts';
import { bytesOf, type Content, changedMeanwhile, contentsOf, type Looked } from './open-file.ts';
import { problemOf } from './problem-of.ts';
import { readAnew } from './read-anew.ts';
import { openReaderPool, type ReaderPool, type WorkerProgram } from './reader-pool.ts';
import { readerSettings } from './reader-settings.ts';

export interface Limits {
  /** Bytes of one file, of all files, and number of files. */
  readonly evidenceBytes: number;
  readonly totalBytes: number;
  readonly files: number;
}

export interface ReadOptions {
  readonly store: FileStore;
  readonly limits: Limits;
  readonly cache: ReadingCache | undefined;
  readonly onFile: (path: string, done: number) => void;
  /** For large test reports; absent: they are read one after the other. */
  readonly worker?: WorkerProgram | undefined;
}

/** From here on a test report is read in a thread of its own, where there are several. */
const largeReport = 4 * 1024 * 1024;

interface PooledOptions extends ReadOptions {
  readonly pool?: ReaderPool | undefined;
}

type ReadFile = EvidenceFile<Reading>;

/**
 * Everything that the files hold, in their order; a file that can't be read is one with a problem. Test reports come condensed. Between files
 * whatever else is under way gets time. Throws only limits of the whole run (EVIDENCE_LIMIT) and files that change meanwhile (EVIDENCE_CHANGED).
 */
export async function readFiles(listed: readonly (ListedFile | Looked)[], options: ReadOptions): Promise<ReadFile[]> {
  const read = new Map<ListedFile, readonly ReadFile[]>();
  let bytes = 0;
  const readAll = async (
    files: readonly (ListedFile | Looked)[],
    asked: TestReferences,
    pool?: ReaderPool,
  ): Promise<void> => {
    const waiting = files.values();
    const readNext = async (): Promise<void> => {
      for (const file of waiting) {
        const found = await readListed(file, asked, { ...options, pool });
        bytes += found.size;
        if (bytes > options.limits.totalBytes)
          throw overLimit(`more than ${options.limits.totalBytes} bytes of evidence`, 'totalBytes');
        read.set(file, found.files);
        options.onFile(file.path, read.size);
        await new Promise(setImmediate);
      }
    };
    await Promise.all(Array.from({ length: pool?.threads ?? 1 }, readNext));
  };
  const isTests = ({ pattern }: ListedFile): boolean => pattern.kind === 'tests';
  await readAll(
    listed.filter((file) => !isTests(file)),
    testReferences([]),
  );
  const asked = testReferences(testsReferredTo(readingsIn([...read.values()].flat())));
  const reports = listed.filter(isTests);
  const large = reports.filter(({ path }) => options.store.sizeOf(path) >= largeReport);
  const pool = openReaderPool(options.worker, large.length);
  await readAll(reports, asked, pool).finally(() => pool?.close());
  const behind = idsBehind(condensedIn(reports.flatMap((file) => read.get(file) ?? [])), asked.texts);
  const [ids, all] = [testReferences(behind), testReferences([...asked.texts, ...behind])];
  for (const file of reports) {
    const found = read.get(file) ?? [];
    if (condensedIn(found).some((reading) => mayLack(reading, ids)))
      read.set(file, await againFor(all, file, found, options));
  }
  return onceEach(
    listed.flatMap((file) => read.get(file) ?? []),
    options.limits.files,
  );
}

/** An archive that several patterns name gives a file only once. */
function onceEach(files: readonly ReadFile[], limit: number): ReadFile[] {
  const byId = new Map<string, ReadFile>();
  for (const file of files) if (!byId.has(idOf(file))) byId.set(idOf(file), file);
  if (byId.size > limit) throw overLimit(`more than ${limit} files of evidence`, 'files');
  return [...byId.values()];
}

/** The same reports condensed for more references: few ever need it, those where one name or id is spread over several tests. */
async function againFor(
  asked: TestReferences,
  file: ListedFile,
  found: readonly ReadFile[],
  options: ReadOptions,
): Promise<readonly ReadFile[]> {
  const again = await readListed(file, asked, { ...options, onFile: () => undefined });
  const isSame = again.files.every(({ content }, i) => content.sha256 === found[i]?.content.sha256);
  if (isSame && again.files.length === found.length) return again.files;
  throw changedMeanwhile(file.path);
}

function readingsIn(files: readonly ReadFile[]): Reading[] {
  return files.flatMap((file) => ('reading' in file ? [file.reading] : []));
}

function condensedIn(files: readonly ReadFile[]): CondensedTests[] {
  return readingsIn(files).filter(
    (reading): reading is CondensedTests => reading.kind === 'tests' && isCondensed(reading),
  );
}

const nothing = new Uint8Array();

/** One listed file: one file of evidence, or as many as there are inside of an archive. */
async function readListed(
  file: ListedFile | Looked,
  asked: TestReferences,
  options: PooledOptions,
): Promise<{ readonly size: number; readonly files: readonly ReadFile[] }> {
  const { store, limits } = options;
  const { kind, entry } = file.pattern;
  let content: FileBytes | FileDigest = { bytes: nothing, sha256: sha256Of(nothing) };
  try {
    if ('content' in file) {
      content = file.content;
      const kept = keptReading(file, asked, options);
      if (kept !== undefined) return { size: sizeOf(content), files: [kept] };
    }
    const opened =
      'content' in file ? bytesOf(store, file, limits.evidenceBytes) : store.read(file.path, limits.evidenceBytes);
    content = opened;
    const contents = await contentsOf(store, file, opened, limits.evidenceBytes);
    // Counted before it is read: a thread takes the bytes with it.
    const size = contents.reduce((sum, { content: { bytes } }) => sum + bytes.length, 0);
    const files: ReadFile[] = [];
    for (const one of contents) files.push(await readContent(one, file, asked, options));
    return { size, files };
  } catch (cause) {
    if (!(cause instanceof GateError) || cause.code === 'EVIDENCE_CHANGED') throw cause;
    return {
      size: sizeOf(content),
      files: [{ kind, path: file.path, content: digestOf(content), entry, problem: problemOf(cause, file.path) }],
    };
  }
}

/** What is kept of a file that was only looked at: then it need not be opened, unless git has to be asked who wrote these bytes. */
function keptReading(file: Looked, asked: TestReferences, { store, limits, cache }: ReadOptions): ReadFile | undefined {
  const { content, path } = file;
  const { kind, entry } = file.pattern;
  if (kind === 'vex' || cache === undefined) return undefined;
  const kept = cache.get(askedOf(file, { path, content }, limits.evidenceBytes));
  if (kept === undefined || lacks(kept, asked)) return undefined;
  const collected = readCollectionRecord(store, { path, sha256: content.sha256 });
  return { kind, path, content: digestOf(content), entry, reading: kept, ...(collected && { collected }) };
}

async function readContent(
  one: Content,
  file: ListedFile,
  asked: TestReferences,
  options: PooledOptions,
): Promise<ReadFile> {
  const { path, content, collected, archive } = one;
  const { kind, entry } = file.pattern;
  const digest = digestOf(content);
  const base = { kind, path, entry, ...(archive === undefined ? {} : { archive }) };
  try {
    const question = askedOf(file, one, options.limits.evidenceBytes);
    const kept = options.cache?.get(question);
    let reading = kept;
    if (reading === undefined || lacks(reading, asked)) {
      const isLarge = archive === undefined && kind === 'tests' && digest.size >= largeReport;
      const answer = isLarge && (await options.pool?.read(question.input, content.bytes, asked));
      if (answer && 'problem' in answer) return { ...base, content: digest, problem: answer.problem };
      reading = answer ? answer.reading : readAnew(question.input, content.bytes, asked);
      options.cache?.put(question, reading);
    }
    const said = { ...base, reading, ...(collected && { collected }) };
    return { ...said, content: isRecord(said) && archive === undefined ? content : digest };
  } catch (cause) {
    if (!(cause instanceof GateError)) throw cause;
    return { ...base, content: digest, problem: problemOf(cause, path) };
  }
}

function lacks(reading: Reading, asked: TestReferences): boolean {
  return reading.kind === 'tests' && isCondensed(reading) && mayLack(reading, asked);
}

/** All that a reader is given, but the bytes. */
function askedOf(
  { pattern }: ListedFile,
  { path, content }: Pick<Content, 'path'> & { content: FileBytes | FileDigest },
  maximumBytes: number,
): Asked {
  return {
    input: { kind: pattern.kind, path, maximumBytes, ...readerSettings(pattern.entry) },
    sha256: content.sha256,
    size: sizeOf(content),
  };
}

function digestOf(content: FileBytes | FileDigest): FileDigest {
  return { sha256: content.sha256, size: sizeOf(content) };
}
