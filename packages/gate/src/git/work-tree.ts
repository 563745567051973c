// Compares the work tree with the released commit, and says which branches contain that commit.
import path from 'node:path';
import type { Facts } from '@gatehouse/schema';
import { filesBeside, type Repository, relativeToFolder } from './repository.ts';

/**
 * Paths below the judged folder, and those of `shared` beside it, that differ from a commit in the work tree, new files that are not ignored included; sorted. The
 * comparison has an index of its own, so that no flag in the repository's index can hide a difference.
 */
export async function changedPaths(
  repository: Repository,
  commit: string,
  shared: readonly string[] = [],
): Promise<string[]> {
  const { git } = repository;
  const index = path.join(git.temporary, 'index');
  await git.read('read-tree', [commit], { index });
  await git.ask('update-index', ['-q', '--refresh', '--ignore-submodules'], { index });
  const [differing, others] = await Promise.all([
    git.read('diff-files', ['--name-only', '-z', '--no-ext-diff', '--ignore-submodules=dirty'], { index }),
    git.read('ls-files', ['--others', '--exclude-per-directory=.gitignore', '--full-name', '-z'], { index }),
  ]);
  const paths = [...differing.split('\0'), ...others.split('\0')]
    .filter((file) => file !== '')
    .filter((file) => file.startsWith(repository.prefix) || shared.includes(relativeToFolder(repository, file)))
    .map((file) => relativeToFolder(repository, file));
  const objectOf = await filesBeside(repository, commit);
  return [...new Set([...paths, ...shared.filter((file) => objectOf(file) === undefined)])].sort();
}

/** Whether each branch, local or of `origin`, has the commit in its history. */
export async function branchesContaining(
  repository: Repository,
  branches: readonly string[],
  commit: string,
): Promise<Facts['release']['protectedBranches']> {
  const refs = branches.flatMap((name) => [`refs/heads/${name}`, `refs/remotes/origin/${name}`]);
  if (refs.length === 0) return [];
  const args = [`--contains=${commit}`, '--format=%(refname)', ...refs];
  const containing = new Set((await repository.git.read('for-each-ref', args)).split('\n'));
  return [...branches].sort().map((name) => ({
    name,
    containsCommit: containing.has(`refs/heads/${name}`) || containing.has(`refs/remotes/origin/${name}`),
  }));
}
