// Reads the delta: the commits between the baseline and the release that change the product, with what makes them security-relevant.
import { posix } from 'node:path';
import { type Commit, GateError, type Source } from '@gatehouse/schema';
import { addedLineSignals } from './added-lines.ts';
import { changeTrailers } from './change-trailers.ts';
import { type LoggedCommit, readCommitLog } from './commit-log.ts';
import { findCommit, type Repository } from './repository.ts';
import { inOrder, type SecurityPatterns, securitySignals } from './security-signals.ts';

export interface DeltaQuestion {
  readonly to: string;
  /** Commit of the baseline; absent for a first release: the whole history. */
  readonly from?: string;
  /** Last commit of the first development, after which change control begins; counts only where there is no baseline. */
  readonly controlAfter?: string;
  /** Folders that belong to the product, relative to the judged folder. */
  readonly productPaths: readonly string[];
  /** Files that hold the settings of the rules, relative to the judged folder. */
  readonly settings: readonly string[];
  /** Whether a path holds records or evidence, which are no part of the product. */
  readonly isAside: (path: string) => boolean;
  readonly patterns: SecurityPatterns;
  /** Id of the configured person behind an e-mail address, else the address. */
  readonly personOf: (email: string) => string;
  readonly source: Source;
}

export interface Delta {
  /** Oldest first. */
  readonly commits: readonly Commit[];
  /** Paths of the product that they changed, sorted. */
  readonly paths: readonly string[];
  /** Who changed the settings of the rules. */
  readonly settingsAuthors: readonly string[];
}

/**
 * Commits of the delta, oldest first. A commit is left out when all that it changes is aside or outside the product. Throws
 * GateError (exit code 3) GIT_SHALLOW when this clone lacks part of that history, COMMIT_UNKNOWN when it lacks the baseline or the
 * commit after which change control begins.
 */
export async function readDelta(repository: Repository, question: DeltaQuestion): Promise<Delta> {
  const logged = await readHistory(repository, question.from, question.to);
  const uncontrolled = await commitsBeforeControl(repository, question);
  const { productPaths } = question;
  const whole = productPaths.length === 0 && repository.prefix === '';
  const ofProduct = (path: string): boolean =>
    !question.isAside(path) && (whole || isBelow(path, productPaths.length === 0 ? ['.'] : productPaths));
  const signalsOf = securitySignals(question.patterns);
  const changed = new Set<string>();
  const settingsAuthors = new Set<string>();
  const ofDelta = logged.flatMap((commit) => {
    const touched = commit.changes.map((change) => change.path);
    if (touched.some((path) => question.settings.includes(path))) settingsAuthors.add(question.personOf(commit.email));
    const changes = commit.changes.filter(({ path }) => ofProduct(path));
    // A commit without changes belongs to the delta of a whole repository; below it, nothing says whose it is.
    return changes.length === 0 && (commit.changes.length > 0 || !whole) ? [] : [{ ...commit, changes }];
  });
  const addedBy = await addedLineSignals(repository, ofDelta, question.patterns.addedLines);
  const commits = ofDelta
    .map((commit): Commit => {
      const paths = commit.changes.map(({ path }) => path);
      for (const path of paths) changed.add(path);
      const signals = [...signalsOf({ paths, message: commit.message }), ...(addedBy.get(commit.id) ?? [])];
      return {
        id: commit.id,
        author: question.personOf(commit.email),
        committedAt: commit.committedAt,
        subject: commit.subject,
        merge: commit.merge,
        changedPaths: paths.length,
        controlled: !uncontrolled.has(commit.id),
        changeRequests: changeTrailers(commit.message),
        securitySignals: inOrder(signals),
        source: question.source,
      };
    })
    .reverse();
  return { commits, paths: [...changed].sort(), settingsAuthors: [...settingsAuthors].sort() };
}

/** What is no later than the commit after which change control begins. Nothing where there is a baseline, or no such commit is named. */
async function commitsBeforeControl(repository: Repository, question: DeltaQuestion): Promise<ReadonlySet<string>> {
  const { controlAfter, from, to } = question;
  if (controlAfter === undefined || from !== undefined) return new Set();
  const found = await findCommit(repository, controlAfter);
  const beyond = found && (await repository.git.read('rev-list', ['--count', controlAfter, `^${to}`]));
  if (beyond?.trim() !== '0') {
    throw new GateError({
      code: 'COMMIT_UNKNOWN',
      message: `change control is recorded to begin after ${controlAfter}, which is not in the history of the released commit ${to}`,
      next: 'Correct the commit under changeControl in the record of earlier releases.',
      exitCode: 3,
    });
  }
  const ids = await repository.git.read('rev-list', [controlAfter]);
  return new Set(ids.split('\n').filter((id) => id !== ''));
}

/** The commits between the baseline and the release, newest first; git answers its three questions at once. */
async function readHistory(repository: Repository, from: string | undefined, to: string): Promise<LoggedCommit[]> {
  const [baseline, log, ancestor] = await Promise.allSettled([
    from === undefined ? undefined : findCommit(repository, from),
    readCommitLog(repository, { to, ...(from === undefined ? {} : { from }) }),
    from === undefined ? undefined : requireAncestor(repository, from, to),
  ]);
  if (from !== undefined && baseline.status === 'fulfilled' && baseline.value === undefined) {
    throw repository.shallowCommits.size > 0 ? shallow() : unknownBaseline(from);
  }
  if (baseline.status === 'rejected') throw baseline.reason;
  if (log.status === 'rejected') throw log.reason;
  if (log.value.some((commit) => repository.shallowCommits.has(commit.id))) throw shallow();
  if (ancestor.status === 'rejected') throw ancestor.reason;
  return log.value;
}

/** A baseline that is the release itself, or not in its history, would leave changes out of the delta. */
async function requireAncestor(repository: Repository, from: string, to: string): Promise<void> {
  const beyond = await repository.git.read('rev-list', ['--count', from, `^${to}`]);
  if (from !== to && beyond.trim() === '0') return;
  throw new GateError({
    code: 'BASELINE_INVALID',
    message: `the commit of the baseline, ${from}, ${from === to ? 'is the released commit itself' : `is not in the history of the released commit ${to}`}`,
    next: 'Correct the commit in the record of earlier releases.',
    exitCode: 3,
  });
}

function isBelow(path: string, folders: readonly string[]): boolean {
  return folders.some((given) => {
    const folder = posix.normalize(given).replace(/\/$/, '');
    return folder === '.' ? !path.startsWith('../') : path === folder || path.startsWith(`${folder}/`);
  });
}

function shallow(): GateError {
  return new GateError({
    code: 'GIT_SHALLOW',
    message: 'this clone is shallow and lacks history between the baseline and the release',
    next: 'Deepen it: git fetch --unshallow --tags (in a pipeline: fetch-depth: 0).',
    exitCode: 3,
  });
}

function unknownBaseline(commit: string): GateError {
  return new GateError({
    code: 'COMMIT_UNKNOWN',
    message: `the commit of the baseline, ${commit}, is not in this repository`,
    next: 'Correct the commit in the record of earlier releases, or fetch it.',
    exitCode: 3,
  });
}
