// Writes documents to files, whole or not at all.
import { randomUUID } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { GateError } from '@gatehouse/schema';

export interface Document {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes every document through a temporary file beside it and a rename, so that no reader sees half of one. Tries all
 * before it throws OUTPUT_UNWRITABLE for the first that failed.
 */
export async function writeDocuments(documents: readonly Document[]): Promise<void> {
  const results = await Promise.allSettled(documents.map(writeDocument));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function writeDocument({ path, text }: Document): Promise<void> {
  let temporary: string | undefined;
  try {
    refuseGitFolder(path);
    await mkdir(dirname(path), { recursive: true });
    const target = await targetOf(path);
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
