// Finds the release that this one is compared with, and its commit.
import { baselineOf, type EarlierRelease } from '@gatehouse/evidence';
import { GateError } from '@gatehouse/schema';
import { findCommit, type Repository } from '../git/repository.ts';

export interface BaselineQuestion {
  /** Version under judgement. */
  readonly version: string;
  /** Earlier releases, newest first. */
  readonly earlier: readonly EarlierRelease[];
  /** Version that the configuration names as baseline. */
  readonly configured: string | undefined;
  readonly tagOf: (version: string) => string;
}

/**
 * Commit of the baseline; undefined when no earlier release is known. Throws GateError BASELINE_UNKNOWN (exit code 3) when there is
 * a baseline but nothing says which commit it was: judging a shorter delta would hide changes.
 */
export async function findBaseline(repository: Repository, question: BaselineQuestion): Promise<string | undefined> {
  const baseline = baselineOf(question.earlier, question.version, question.configured);
  if (baseline === undefined) return undefined;
  const { version, commit = await findCommit(repository, `refs/tags/${question.tagOf(version)}`) } = baseline;
  if (commit !== undefined) return commit;
  throw new GateError({
    code: 'BASELINE_UNKNOWN',
    message: `the release is compared with ${version}, but neither the record of earlier releases nor a tag ${question.tagOf(version)} names its commit`,
    next: 'Give its commit in the record of earlier releases, or fetch the tag.',
    exitCode: 3,
  });
}
