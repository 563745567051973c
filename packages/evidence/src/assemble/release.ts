// States the release: its version, artefacts, earlier releases and the baseline that it is compared with.
import type { Artifact, Facts } from '@gatehouse/schema';
import type { CollectedItem, Material } from '../material.ts';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { refuseDuplicates } from './duplicates.ts';
import { sortedBy, sortedSet } from './order.ts';
import { present } from './present.ts';
import { compareVersions, versionParts } from './version.ts';

/** A release before this one, as the record of releases tells it. */
export interface EarlierRelease {
  readonly version: string;
  readonly commit?: string;
  /** Epoch milliseconds. */
  readonly releasedAt?: number;
}

/** The recorded releases, newest version first: what the gate needs of them before it can ask git for the changes. */
export function earlierReleases(items: readonly CollectedItem[]): EarlierRelease[] {
  return previousReleases({ items: refuseDuplicates(items) })
    .map(({ version, commit, releasedAt }) => ({ version, ...present({ commit, releasedAt }) }))
    .reverse();
}

/** The commit after which change control is recorded to begin, where a record names one. */
export function controlStart(items: readonly CollectedItem[]): string | undefined {
  return recordsOf({ items: refuseDuplicates(items) }, 'releases').find(
    ({ reading }) => reading.record.changeControl !== undefined,
  )?.reading.record.changeControl?.after;
}

/**
 * The release that `version` is compared with: the configured one, else the newest that is older. Undefined when there is none;
 * a configured one that no record lists has no commit.
 */
export function baselineOf(
  earlier: readonly EarlierRelease[],
  version: string,
  configured: string | undefined,
): { version: string; commit?: string } | undefined {
  const candidates = [...earlier].sort((a, b) => compareVersions(b.version, a.version));
  const found =
    configured === undefined
      ? candidates.find((release) => compareVersions(release.version, version) < 0)
      : (candidates.find((release) => release.version === configured) ?? { version: configured });
  return found === undefined ? undefined : { version: found.version, ...present({ commit: found.commit }) };
}

/** The digest of the candidate needs all other facts, and comes when they are there. */
export function assembleRelease(assembly: Assembly): Omit<Facts['release'], 'candidateDigest'> {
  const { release, gitItem } = assembly.material;
  const { artifacts: _, baselineVersion, versionScheme, version, ...rest } = release;
  const earlier = previousReleases(assembly);
  const baseline = baselineOf(earlier, version, baselineVersion);
  if (baselineVersion !== undefined && !earlier.some((candidate) => candidate.version === baselineVersion)) {
    assembly.note({
      code: 'BASELINE_UNKNOWN',
      message: `the configured baseline ${baselineVersion} is not among the recorded releases`,
      next: 'Record the release with its commit, or configure a baseline that is recorded.',
      kind: 'releases',
    });
  }
  return {
    version,
    versionScheme,
    commit: rest.commit,
    committedAt: rest.committedAt,
    commitFrom: rest.commitFrom,
    firstRelease: recordsOf(assembly, 'releases').some(({ reading }) => reading.record.firstRelease === true),
    artifacts: artifactsOf(assembly),
    previousReleases: earlier,
    protectedBranches: sortedBy(rest.protectedBranches, ({ name }) => name),
    dirtyPaths: sortedSet(rest.dirtyPaths),
    shallow: rest.shallow,
    source: { evidence: gitItem.id, path: gitItem.path },
    ...present({
      versionParts: versionParts(version, versionScheme),
      tag: rest.tag,
      // The changes begin at the commit of the baseline, also where a tag and not the record told it.
      baseline: baseline && { ...present({ commit: assembly.material.range?.from }), ...baseline },
    }),
  };
}

/** The artefacts that the configuration names; their version is what the build record says of exactly these bytes. */
function artifactsOf(assembly: Assembly): Artifact[] {
  const { release, gitItem } = assembly.material;
  const [build] = recordsOf(assembly, 'build');
  const outputs = build?.reading.record.outputs ?? [];
  const artifacts = release.artifacts.map(({ name, sha256 }) => {
    const position = outputs.findIndex((output) => output.sha256 === sha256);
    const output = outputs[position];
    const source =
      build === undefined
        ? { evidence: gitItem.id, path: gitItem.path }
        : sourceAt(build, build.reading.at(output === undefined ? '/outputs' : `/outputs/${position}`));
    return { name, sha256, source, ...present({ version: output?.version }) };
  });
  return sortedBy(artifacts, ({ name, sha256 }) => `${name}\n${sha256}`);
}

function previousReleases(assembly: Pick<Assembly, 'items'>): Facts['release']['previousReleases'] {
  const releases = recordsOf(assembly, 'releases').flatMap((read) =>
    (read.reading.record.releases ?? []).map(({ version, artifacts, commit, releasedAt }, index) => ({
      version,
      artifacts: sortedBy(
        artifacts.map(({ name, sha256 }) => ({ name, sha256 })),
        ({ name }) => name,
      ),
      source: sourceAt(read, read.reading.at(`/releases/${index}`)),
      ...present({ commit, releasedAt: releasedAt === undefined ? undefined : epochOfChecked(releasedAt) }),
    })),
  );
  return releases.sort((a, b) => compareVersions(a.version, b.version));
}

/** Parts of the facts that the material already states. */
export function statedFacts({
  asOf,
  stage,
  product,
  fileAtCommit,
}: Material): Pick<Facts, 'asOf' | 'stage' | 'product'> {
  const { items, markets, technologies } = product;
  return {
    asOf,
    stage,
    product: {
      ...product,
      items: sortedBy(
        items.map(({ id, level, segregation }) => ({
          id,
          level,
          ...(segregation === undefined ? {} : { segregation, segregationFound: fileAtCommit(segregation) }),
        })),
        ({ id }) => id,
      ),
      markets: sortedSet(markets),
      technologies: sortedSet(technologies),
    },
  };
}
