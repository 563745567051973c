// Reads a range of the history in one pass: who, when, what, and which files with which content.
import { type Repository, relativeToFolder } from './repository.ts';

/** A file that a commit changed. */
export interface LoggedChange {
  /** Relative to the judged folder; `../` outside it. */
  readonly path: string;
  /** Object id that the commit left there; zeros for a deletion. */
  readonly object: string;
  /** Object ids that its parents have there; a parent without the file is left out. */
  readonly before: readonly string[];
  /** Whether what it left there is a commit of another repository. */
  readonly submodule: boolean;
}

export interface LoggedCommit {
  readonly id: string;
  readonly email: string;
  /** Epoch milliseconds. */
  readonly committedAt: number;
  /** First line of the message; untrusted. */
  readonly subject: string;
  /** Whole message; untrusted. */
  readonly message: string;
  readonly merge: boolean;
  /** Files that the commit changed. A merge counts as changing what differs from all of its parents. */
  readonly changes: readonly LoggedChange[];
}

export interface LogRange {
  /** Newest commit. */
  readonly to: string;
  /** Leave out this commit and everything before it. */
  readonly from?: string;
  /** Only commits that touch these paths, relative to the judged folder. */
  readonly paths?: readonly string[];
}

/** Stands before every commit in the log. */
const mark = 'gatehouse-commit';

const format = `--format=tformat:${mark}%x00%H%x00%P%x00%ae%x00%ct%x00%s%x00%B`;

/** Commits of a range, newest first. */
export async function readCommitLog(repository: Repository, range: LogRange): Promise<LoggedCommit[]> {
  const revisions = range.from === undefined ? [range.to] : [range.to, `^${range.from}`];
  const text = await repository.git.read('log', [
    ...['-z', format, '--raw', '--no-abbrev', '--no-renames', '--no-textconv', '--no-ext-diff', '--no-color'],
    ...['--diff-merges=combined', '--root', '--ignore-submodules=none', '--full-history'],
    ...revisions,
    '--',
    ...(range.paths ?? []),
  ]);
  return parseLog(repository, text.split('\0'));
}

/**
 * Fields are read in order, and each raw entry takes the path after it, so that no message and no file name can pass for
 * something else. An entry is `:<modes> <objects> <status>`; for a merge with one colon, mode and object more for each parent.
 */
function parseLog(repository: Repository, fields: readonly string[]): LoggedCommit[] {
  const commits: (LoggedCommit & { changes: LoggedChange[] })[] = [];
  for (let i = 0; i < fields.length; i++) {
    const field = (fields[i] ?? '').trimStart();
    if (field === mark) {
      const [id = '', parents = '', email = '', time = '', subject = '', message = ''] = fields.slice(i + 1, i + 7);
      const committedAt = Number(time) * 1000;
      commits.push({ id, email, committedAt, subject, message, merge: parents.includes(' '), changes: [] });
      i += 6;
    } else if (field.startsWith(':')) {
      const words = field.replace(/^:+/, '').split(' ');
      const parents = field.length - field.replace(/^:+/, '').length;
      commits.at(-1)?.changes.push({
        path: relativeToFolder(repository, fields[i + 1] ?? ''),
        object: words.at(-2) ?? '',
        before: words.slice(parents + 1, -2).filter(isObject),
        submodule: words[parents] === '160000',
      });
      i++;
    }
  }
  return commits;
}

/** Whether an object id of the log names something: zeros stand for nothing. */
export function isObject(id: string): boolean {
  return /[^0]/.test(id);
}
