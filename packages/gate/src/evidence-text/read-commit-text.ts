// Reads a commit as text, to be shown to people: who, when, why, which files, and the diff.
import { GateError } from '@gatehouse/schema';
import { openFileStore, sha256Of } from '../files/file-store.ts';
import { findCommit, openRepository } from '../git/repository.ts';
import { type EvidenceText, textLines } from './text-lines.ts';

export interface CommitTextRequest {
  readonly folder: string;
  readonly commit: string;
  /** PATH, in which git is looked for when it is in no usual place. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/** More than anybody reads through; a diff may be as large as the product. */
const limit = 4 * 1024 * 1024;

const format =
  '--format=tformat:commit %H%nparents %P%nauthor %an <%ae>%nauthored %aI%ncommitter %cn <%ce>%ncommitted %cI%n%n%B';

/** Whatever a repository's configuration or attributes ask for: no program of theirs runs, and the text is the same everywhere. */
const plainly = [
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-color-moved', '--no-renames', '--no-relative'],
  ...['--no-notes', '--no-show-signature', '--no-mailmap', '--encoding=UTF-8', '--root', '--ignore-submodules=none'],
  ...['--submodule=short', '--src-prefix=a/', '--dst-prefix=b/', '--unified=3', '--inter-hunk-context=0'],
  ...['--diff-algorithm=default', '--ws-error-highlight=none', '--diff-merges=combined', '--abbrev=12'],
];

/**
 * The commit's header and message, a line for each changed file (lines added, lines removed, path) and the diff; of a merge, what differs from
 * all of its parents. All of it is untrusted. Beyond 4 MiB it is cut, and its last line says so. Throws GateError COMMIT_UNKNOWN and the
 * GIT_ codes.
 */
export async function readCommitText({ folder, commit, environment }: CommitTextRequest): Promise<EvidenceText> {
  const repository = await openRepository(openFileStore(folder).root, environment?.PATH);
  try {
    const id = await findCommit(repository, commit);
    if (id === undefined) throw unknown(commit);
    const args = ['--max-count=1', format, ...plainly, '--numstat', '--patch', id, '--'];
    const { code, stdout, stderr, cut } = await repository.git.ask('log', args, { atMost: limit });
    if (code !== 0)
      throw new GateError({ code: 'GIT_FAILED', message: `git log failed: ${stderr.trim()}`, exitCode: 3 });
    const bytes = cut ? cutOff(stdout, id) : stdout;
    return textLines(bytes, sha256Of(bytes));
  } finally {
    repository.close();
  }
}

/** The whole lines of it, and a last one that says where it was cut. */
function cutOff(bytes: Buffer, id: string): Buffer {
  const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
  const said = `[cut here, after ${whole.length} bytes of more than ${limit}; the rest: git show ${id}]`;
  return Buffer.concat([whole, Buffer.from(said)]);
}

function unknown(commit: string): GateError {
  return new GateError({
    code: 'COMMIT_UNKNOWN',
    message: `the commit ${commit} is not in this repository`,
    next: 'Correct the commit, or fetch it.',
  });
}
