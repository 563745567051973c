// Opens the repository that holds the judged folder and answers the plain questions: which commit, which files.
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { GateError } from '@gatehouse/schema';
import { openFileStore } from '../files/file-store.ts';
import { type Git, openGit } from './git.ts';

/** Object ids of a commit's files. */
interface CommitFiles {
  /** By path relative to the judged folder. */
  readonly below: ReadonlyMap<string, string>;
  /** Of what lies beside the judged folder, by path from the top. */
  readonly beside: ReadonlyMap<string, string>;
}

export interface Repository {
  readonly git: Git;
  /** Real path of the judged folder. */
  readonly folder: string;
  /** Real path of the work tree's top. */
  readonly top: string;
  /** Path of the judged folder below the top of the work tree: empty, or ending in `/`. */
  readonly prefix: string;
  readonly head: string;
  /** Commits whose parents this clone does not have. Empty for a whole clone. */
  readonly shallowCommits: ReadonlySet<string>;
  /** Listings of commits that were asked for. */
  readonly listings: Map<string, Promise<CommitFiles>>;
  close(): void;
}

/**
 * Opens the repository around a folder (a real path). Throws GateError (exit code 3) GIT_NONE when there is none, GIT_EMPTY
 * when it has no commit.
 */
export async function openRepository(folder: string, searchPath: string | undefined): Promise<Repository> {
  const place = placeInTop(folder);
  if (place === undefined) throw noRepository(folder);
  const { top, prefix } = place;
  const git = openGit({ folder, top, searchPath });
  try {
    return {
      git,
      folder,
      top,
      prefix,
      ...(await readState(git, folder)),
      listings: new Map(),
      close: () => git.close(),
    };
  } catch (cause) {
    git.close();
    throw cause;
  }
}

async function readState(git: Git, folder: string): Promise<Pick<Repository, 'head' | 'shallowCommits'>> {
  const answer = await git.ask('rev-parse', ['--is-shallow-repository', '--git-path', 'shallow', 'HEAD^{commit}']);
  // The path in the middle may hold line breaks.
  const [isShallow, ...rest] = answer.stdout.toString('utf8').trimEnd().split('\n');
  const head = rest.pop();
  if (answer.code !== 0 || head === undefined) throw noCommit(folder);
  return {
    head,
    shallowCommits: isShallow === 'true' ? readShallowCommits(path.resolve(folder, rest.join('\n'))) : new Set(),
  };
}

/** Full id of the commit that a name means; undefined when this repository does not have it. */
export async function findCommit(repository: Repository, name: string): Promise<string | undefined> {
  const args = ['--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const answer = await repository.git.ask('rev-parse', args);
  return answer.code === 0 ? answer.stdout.toString('utf8').trim() : undefined;
}

/** A file of a commit: its object id by path, both relative to the judged folder. Git is asked once for each commit. */
export async function filesOfCommit(repository: Repository, commit: string): Promise<ReadonlyMap<string, string>> {
  return (await listed(repository, commit)).below;
}

/** Object id of a file of a commit that lies beside the judged folder; its path is relative to the judged folder and begins with `../`. */
export async function filesBeside(
  repository: Repository,
  commit: string,
): Promise<(file: string) => string | undefined> {
  const { beside } = await listed(repository, commit);
  return (file) => beside.get(path.posix.join(repository.prefix, file));
}

function listed(repository: Repository, commit: string): Promise<CommitFiles> {
  const files = repository.listings.get(commit) ?? listFiles(repository, commit);
  repository.listings.set(commit, files);
  return files;
}

async function listFiles(repository: Repository, commit: string): Promise<CommitFiles> {
  const listing = await repository.git.read('ls-tree', ['-r', '-z', '--full-tree', commit]);
  const below = new Map<string, string>();
  const beside = new Map<string, string>();
  for (const line of listing.split('\0')) {
    const [, type, id, file] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (type !== 'blob' || id === undefined || file === undefined) continue;
    if (file.startsWith(repository.prefix)) below.set(file.slice(repository.prefix.length), id);
    else beside.set(file, id);
  }
  return { below, beside };
}

/** Bytes of an object. Throws GateError GIT_FAILED when it is not there. */
export async function readObject(repository: Repository, id: string): Promise<Uint8Array> {
  const answer = await repository.git.ask('cat-file', ['blob', id]);
  if (answer.code === 0) return new Uint8Array(answer.stdout);
  throw new GateError({ code: 'GIT_FAILED', message: `git has no object ${id}`, exitCode: 3 });
}

/** Text of an annotated tag. */
export async function readTagObject(repository: Repository, id: string): Promise<string> {
  return repository.git.read('cat-file', ['tag', id]);
}

/** A path relative to the top of the work tree, told relative to the judged folder. */
export function relativeToFolder(repository: Repository, fromTop: string): string {
  return repository.prefix === '' ? fromTop : path.posix.relative(repository.prefix, fromTop);
}

/** Top of the work tree around a folder (a real path), and the folder below it: empty, or ending in `/`. Undefined when there is none. */
export function placeInTop(folder: string): { readonly top: string; readonly prefix: string } | undefined {
  const top = findTop(folder);
  if (top === undefined) return undefined;
  const below = path.relative(top, folder).split(path.sep).join('/');
  return { top, prefix: below === '' ? '' : `${below}/` };
}

/** The nearest folder, from here upwards, with a `.git` in it. */
function findTop(folder: string): string | undefined {
  for (let here = folder; ; here = path.dirname(here)) {
    if (lstatSync(path.join(here, '.git'), { throwIfNoEntry: false }) !== undefined) return here;
    if (here === path.dirname(here)) return undefined;
  }
}

function readShallowCommits(file: string): ReadonlySet<string> {
  const { bytes } = openFileStore(path.dirname(file)).read(path.basename(file), 64 * 1024 * 1024);
  return new Set(Buffer.from(bytes).toString('utf8').split('\n').filter(Boolean));
}

function noRepository(folder: string): GateError {
  return new GateError({
    code: 'GIT_NONE',
    message: `${folder} is in no git repository; a release is a commit, so there is nothing to judge`,
    place: { path: folder },
    next: 'Run the gate in a checkout of the released commit, or name it with -C <folder>.',
    exitCode: 3,
  });
}

function noCommit(folder: string): GateError {
  return new GateError({
    code: 'GIT_EMPTY',
    message: `the git repository of ${folder} has no commit`,
    place: { path: folder },
    next: 'Commit the product first.',
    exitCode: 3,
  });
}
