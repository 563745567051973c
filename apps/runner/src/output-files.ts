// Writes documents to files, whole or not at all.
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    // What keeps the file from being written may keep the temporary one from being looked for; the first reason counts.
    await rm(temporary, { force: true }).catch(() => undefined);
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
