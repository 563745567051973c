// Reads many objects of the repository with one question to git.
import { GateError } from '@gatehouse/schema';
import type { Repository } from './repository.ts';

/** Sizes of file contents, by object id; what this clone does not have, or is no content of a file, is left out. */
export async function sizesOf(repository: Repository, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const text = (await catFiles(repository, '--batch-check', ids)).toString('latin1');
  const sizes = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [id = '', type, size] = line.split(' ');
    if (type === 'blob') sizes.set(id, Number(size));
  }
  return sizes;
}

/** Contents of files, by object id; what this clone does not have, or is no content of a file, is left out. */
export async function readObjects(
  repository: Repository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const bytes = await catFiles(repository, '--batch', ids);
  const contents = new Map<string, Buffer>();
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    const [id = '', type, length] = bytes.toString('latin1', start, end).split(' ');
    start = end + 1;
    // A line without a length stands for an object that is not there.
    if (length === undefined) continue;
    const size = Number(length);
    if (type === 'blob') contents.set(id, bytes.subarray(start, start + size));
    start += size + 1;
  }
  return contents;
}

async function catFiles(
  repository: Repository,
  how: '--batch' | '--batch-check',
  ids: readonly string[],
): Promise<Buffer> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return Buffer.alloc(0);
  const answer = await repository.git.ask('cat-file', [how], { input: `${wanted.join('\n')}\n` });
  if (answer.code === 0) return answer.stdout;
  throw new GateError({
    code: 'GIT_FAILED',
    message: `git cat-file failed (exit ${answer.code})`,
    next: 'Check the repository with git fsck.',
    exitCode: 3,
  });
}
