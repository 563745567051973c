// Finds out which version is judged, and how its tag is called.
import { type Config, GateError } from '@gatehouse/schema';
import { tagsAt } from '../git/released-commit.ts';
import { findCommit, type Repository } from '../git/repository.ts';

const defaultTag = 'v{version}';

/** Name of the tag of a version. */
export function tagOfVersion(config: Config, version: string): string {
  return (config.release?.tag ?? defaultTag).replaceAll('{version}', () => version);
}

export interface VersionQuestion {
  /** Version that the user named. */
  readonly version: string | undefined;
  /** Commit that the user named. */
  readonly commit: string | undefined;
}

/**
 * The version: what the user named, else what the configuration says, else the one tag of the judged commit that looks like a
 * version tag. Throws GateError VERSION_UNKNOWN or VERSION_AMBIGUOUS.
 */
export async function findVersion(repository: Repository, config: Config, question: VersionQuestion): Promise<string> {
  const given = question.version ?? config.release?.version;
  if (given !== undefined) return given;
  const commit = question.commit === undefined ? repository.head : await findCommit(repository, question.commit);
  const tags = commit === undefined ? [] : await tagsAt(repository, commit);
  const versions = tags.flatMap((tag) => versionOfTag(config, tag) ?? []);
  const [only, another] = versions;
  if (only === undefined) throw unknown(config);
  if (another === undefined) return only;
  throw new GateError({
    code: 'VERSION_AMBIGUOUS',
    message: `the commit carries several version tags: ${tags.join(', ')}`,
    next: 'Say which version is judged with --release <version>.',
  });
}

function versionOfTag(config: Config, tag: string): string | undefined {
  const [before = '', after] = (config.release?.tag ?? defaultTag).split('{version}');
  if (after === undefined || !tag.startsWith(before) || !tag.endsWith(after)) return undefined;
  const version = tag.slice(before.length, tag.length - after.length);
  return /^\d/.test(version) ? version : undefined;
}

function unknown(config: Config): GateError {
  return new GateError({
    code: 'VERSION_UNKNOWN',
    message: `nothing says which version is judged: no option, no release.version, no tag like ${config.release?.tag ?? defaultTag} on the commit`,
    next: 'Name it with --release <version>, or set release.version (quoted) in the configuration.',
  });
}
