// Finds out which commit is released: the one asked for, else the one that the tag of the version names, else HEAD.
import { type Facts, GateError } from '@gatehouse/schema';
import { findCommit, type Repository } from './repository.ts';
import { verifyTag } from './verify-tag.ts';

type Tag = NonNullable<Facts['release']['tag']>;

export interface ReleasedCommit {
  readonly commit: string;
  readonly commitFrom: Facts['release']['commitFrom'];
  /** The tag of the version, when there is one; it need not point to the released commit. */
  readonly tag?: Tag;
}

export interface CommitQuestion {
  /** Name of the tag of the version. */
  readonly tag: string;
  /** Commit that the user named. */
  readonly asked: string | undefined;
  /** Content of the allowed signers file, when one is configured. */
  readonly allowedSigners: Uint8Array | undefined;
}

/** Throws GateError (exit code 2) COMMIT_UNKNOWN when the commit that was asked for is not there, TAG_NOT_COMMIT. */
export async function findReleasedCommit(repository: Repository, question: CommitQuestion): Promise<ReleasedCommit> {
  const tag = await readTag(repository, question);
  const known = tag === undefined ? {} : { tag };
  if (question.asked !== undefined) {
    const commit = await findCommit(repository, question.asked);
    if (commit === undefined) throw unknownCommit(question.asked);
    return { commit, commitFrom: 'option', ...known };
  }
  if (tag !== undefined) return { commit: tag.commit, commitFrom: 'tag', ...known };
  return { commit: repository.head, commitFrom: 'head' };
}

/** When a commit was made, as its committer says; epoch milliseconds. */
export async function committedAt(repository: Repository, commit: string): Promise<number> {
  const text = await repository.git.read('log', ['-1', '--no-show-signature', '--format=%ct', commit, '--']);
  return Number(text.trim()) * 1000;
}

/** Names of the tags that point to a commit, sorted. */
export async function tagsAt(repository: Repository, commit: string): Promise<string[]> {
  const format = '--format=%(refname:strip=2)';
  const listing = await repository.git.read('for-each-ref', [
    '--sort=refname',
    `--points-at=${commit}`,
    format,
    'refs/tags',
  ]);
  return listing.split('\n').filter(Boolean);
}

async function readTag(repository: Repository, question: CommitQuestion): Promise<Tag | undefined> {
  const ref = `refs/tags/${question.tag}`;
  const format = '--format=%(refname) %(objecttype) %(objectname) %(*objecttype) %(*objectname)';
  const listing = await repository.git.read('for-each-ref', [format, ref]);
  const [, type, id, targetType, target] =
    listing
      .split('\n')
      .map((line) => line.split(' '))
      .find(([name]) => name === ref) ?? [];
  if (type === undefined || id === undefined) return undefined;
  const annotated = type === 'tag';
  const [commit, signature] = await Promise.all([
    // A tag of a tag is followed by asking again.
    targetType === 'commit' ? target : findCommit(repository, ref),
    annotated
      ? verifyTag(repository, { name: question.tag, id, allowedSigners: question.allowedSigners })
      : ({ state: 'unsigned' } as const),
  ]);
  if (commit === undefined) throw notACommit(question.tag);
  return { name: question.tag, commit, annotated, signature };
}

function unknownCommit(asked: string): GateError {
  return new GateError({
    code: 'COMMIT_UNKNOWN',
    message: `this repository has no commit ${asked}`,
    next: 'Name a commit of this clone; fetch it first if it is missing.',
  });
}

function notACommit(tag: string): GateError {
  return new GateError({
    code: 'TAG_NOT_COMMIT',
    message: `tag ${tag} does not lead to a commit of this clone`,
    next: 'Tag the released commit, or name it with --commit.',
  });
}
