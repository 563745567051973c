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

/** The commit as soon as it is known, and all of it when the signature of the tag is verified as well. */
export interface FoundCommit {
  readonly commit: string;
  readonly whole: Promise<ReleasedCommit>;
}

/** Throws GateError (exit code 2) COMMIT_UNKNOWN when the commit that was asked for is not there, TAG_NOT_COMMIT. */
export async function findReleasedCommit(repository: Repository, question: CommitQuestion): Promise<FoundCommit> {
  const [tag, asked] = await Promise.all([
    readTag(repository, question),
    question.asked === undefined ? undefined : findCommit(repository, question.asked),
  ]);
  if (question.asked !== undefined && asked === undefined) throw unknownCommit(question.asked);
  const commit = asked ?? tag?.commit ?? repository.head;
  const commitFrom: ReleasedCommit['commitFrom'] = asked !== undefined ? 'option' : tag !== undefined ? 'tag' : 'head';
  const whole = tag?.signed.then(
    (signature): ReleasedCommit => ({
      commit,
      commitFrom,
      tag: { name: question.tag, commit: tag.commit, annotated: tag.annotated, signature },
    }),
  );
  // Whoever needs it waits for it and meets the error there.
  whole?.catch(() => undefined);
  return { commit, whole: whole ?? Promise.resolve({ commit, commitFrom }) };
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

/** A tag whose signature is still being verified. */
interface FoundTag {
  readonly commit: string;
  readonly annotated: boolean;
  readonly signed: Promise<Tag['signature']>;
}

async function readTag(repository: Repository, question: CommitQuestion): Promise<FoundTag | undefined> {
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
  // A tag of a tag is followed by asking again.
  const commit = targetType === 'commit' ? target : await findCommit(repository, ref);
  if (commit === undefined) throw notACommit(question.tag);
  const signed = annotated
    ? verifyTag(repository, { name: question.tag, id, allowedSigners: question.allowedSigners })
    : Promise.resolve({ state: 'unsigned' } as const);
  return { commit, annotated, signed };
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
