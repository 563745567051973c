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
 * Commit of the baseline; undefined when no earlier release is known. Throws GateError (exit code 3) BASELINE_UNKNOWN when there is
 * a baseline but nothing says which commit it was, BASELINE_INVALID when record and tag differ: a shorter delta would hide changes.
 */
export async function findBaseline(repository: Repository, question: BaselineQuestion): Promise<string | undefined> {
  const baseline = baselineOf(question.earlier, question.version, question.configured);
  if (baseline === undefined) return undefined;
  const { version } = baseline;
  const tag = question.tagOf(version);
  const tagged = await findCommit(repository, `refs/tags/${tag}`);
  const commit = baseline.commit ?? tagged;
  if (commit !== undefined && tagged !== undefined && commit !== tagged) {
    throw new GateError({
      code: 'BASELINE_INVALID',
      message: `the record of earlier releases says that ${version} is ${commit}, but the tag ${tag} names ${tagged}`,
      next: 'Find out which is true, and correct the record or the tag.',
      exitCode: 3,
    });
  }
  if (commit !== undefined) return commit;
  throw new GateError({
    code: 'BASELINE_UNKNOWN',
    message: `the release is compared with ${version}, but neither the record of earlier releases nor a tag ${tag} names its commit`,
    next: 'Give its commit in the record of earlier releases, or fetch the tag.',
    exitCode: 3,
  });
}
