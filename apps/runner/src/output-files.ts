// Writes documents to files, whole or not at all.
import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { GateError } from '@gatehouse/schema';

export interface Document {
  readonly path: string;
  readonly text: string;
}

/** Files that a pipeline step collects from all its commands, so that each adds to what the others wrote. */
export function appendedFiles(environment: Readonly<Record<string, string | undefined>>): ReadonlySet<string> {
  const named = [environment.GITHUB_OUTPUT, environment.GITHUB_STEP_SUMMARY];
  return new Set(named.flatMap((path) => (path === undefined || path === '' ? [] : [resolve(path)])));
}

/**
 * Writes every document through a temporary file beside it and a rename, so that no reader sees half of one; to
 * `appended` files it is added at the end. Tries all before it throws OUTPUT_UNWRITABLE for the first that failed.
 */
export async function writeDocuments(documents: readonly Document[], appended: ReadonlySet<string>): Promise<void> {
  const results = await Promise.allSettled(
    documents.map((document) => writeDocument(document, appended.has(resolve(document.path)))),
  );
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function writeDocument({ path, text }: Document, append: boolean): Promise<void> {
  let temporary: string | undefined;
  try {
    refuseGitFolder(path);
    await mkdir(dirname(path), { recursive: true });
    const target = await targetOf(path);
    if (append) return await addTo(target.path, text);
    if (target.kind === 'special') return await writeFile(target.path, text);
    temporary = join(dirname(target.path), `.${basename(target.path)}.${randomUUID()}`);
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target.path);
  } catch (cause) {
    // What keeps the file from being written may keep the temporary one from being looked for; the first reason counts.
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GateError({
      code: 'OUTPUT_UNWRITABLE',
      message: `cannot write the output: ${reason}`,
      place: { path },
      next: 'name a file in a folder that can be written',
      cause,
    });
  }
}

/** Begins a line of its own after what is there. */
async function addTo(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '');
  await appendFile(path, before === '' || before.endsWith('\n') ? text : `\n${text}`);
}

interface Target {
  /** A file is replaced; a device or pipe is written to, for a rename would put a file in its place. */
  readonly kind: 'file' | 'special';
  /** Links followed, so that a link stays a link. */
  readonly path: string;
}

async function targetOf(path: string): Promise<Target> {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    if (found.isDirectory()) throw new Error('it is a folder');
    return { kind: found.isFile() ? 'file' : 'special', path: real };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return { kind: 'file', path };
    throw cause;
  }
}

function refuseGitFolder(path: string): void {
  if (resolve(path).split(sep).includes('.git')) throw new Error('it lies in a .git folder, which git alone may write');
}
