// Tells who wrote each record: the author of the commit that put exactly these bytes there.
import { createHash } from 'node:crypto';
import type { Person } from '@gatehouse/schema';
import { readCommitLog } from './commit-log.ts';
import { filesOfCommit, type Repository } from './repository.ts';

export interface Authorship {
  readonly author: Person;
  /** Commit time, epoch milliseconds. */
  readonly committedAt: number;
}

/**
 * Looks up the commit that wrote a file with given bytes; undefined when HEAD holds other bytes or none at that path, or when the
 * history that would tell is not in this clone. One pass over the history of `folders` serves all files.
 */
export async function readAuthorship(
  repository: Repository,
  folders: readonly string[],
  personOf: (email: string) => string,
): Promise<(path: string, bytes: Uint8Array) => Authorship | undefined> {
  if (folders.length === 0) return () => undefined;
  const committed = await filesOfCommit(repository, repository.head);
  const written = new Map<string, Authorship | undefined>();
  for (const commit of await readCommitLog(repository, { to: repository.head, paths: folders })) {
    const telling = !repository.shallowCommits.has(commit.id);
    for (const { path, object } of commit.changes) {
      const key = `${object}:${path}`;
      if (written.has(key)) continue;
      const author = { id: personOf(commit.email), known: 'gitAuthor' } as const;
      written.set(key, telling ? { author, committedAt: commit.committedAt } : undefined);
    }
  }
  return (path, bytes) => {
    const object = committed.get(path);
    if (object === undefined || object !== objectId(bytes, object.length)) return undefined;
    return written.get(`${object}:${path}`);
  };
}

/** Object id that git gives to these bytes; SHA-256 in repositories whose ids have 64 digits. */
function objectId(bytes: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
