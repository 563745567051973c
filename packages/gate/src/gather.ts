// Gathers everything that the facts of a release are made of: version and commit, evidence, authors, baseline, changes.
import { digestOfSettings, engineVersion } from '@gatehouse/engine';
import { controlStart, earlierReleases, type ReleaseMaterial } from '@gatehouse/evidence';
import type { EvidenceCache } from './cache/evidence-cache.ts';
import type { CheckRequest } from './check.ts';
import { type BoundItem, bindEvidence, isRecord } from './collection/bind-evidence.ts';
import { defaultLimits, type FoundEvidence, findEvidence, withUnreadRecords } from './collection/collect-evidence.ts';
import { collectionRecordPath, recordLimit } from './collection/collection-record.ts';
import { standsAt } from './collection/evidence-file.ts';
import { evidencePatterns, placesInWords, recordsFolder } from './collection/evidence-patterns.ts';
import { isShared } from './configuration/reach.ts';
import { type OpenedConfiguration, packsOf } from './configuration/resolve-configuration.ts';
import { readTrust } from './configuration/trust.ts';
import type { FileStore } from './files/file-store.ts';
import { readDelta } from './git/delta.ts';
import { readAuthorship } from './git/record-authors.ts';
import { committedAt, findReleasedCommit } from './git/released-commit.ts';
import { filesOfCommit, type Repository } from './git/repository.ts';
import { branchesContaining, changedPaths } from './git/work-tree.ts';
import { type Gathered, itemsWith } from './known-facts.ts';
import { packsInUse } from './pack/packs-in-use.ts';
import { type ReleaseArtifact, readArtifacts } from './release/artifacts.ts';
import { findBaseline } from './release/baseline.ts';
import * as release from './release/release-facts.ts';
import { findVersion, tagOfVersion } from './release/version.ts';

/** What the facts of a release are assembled from. Throws GateError for what leaves nothing to decide on. */
export async function gather(
  store: FileStore,
  repository: Repository,
  opened: OpenedConfiguration,
  request: CheckRequest & { readonly evidenceCache: EvidenceCache | undefined },
): Promise<Gathered> {
  const { config, profile, files } = opened;
  request.onProgress?.({ step: 'git' });
  const version = await findVersion(repository, config, { version: request.version, commit: request.commit });
  const signers = config.git?.allowedSigners;
  const released = await findReleasedCommit(repository, {
    tag: tagOfVersion(config, version),
    asked: request.commit,
    allowedSigners: signers === undefined ? undefined : (await files.read(signers)).bytes,
  });
  // Read before the settings are listed: what is trusted decides, and so is never set aside.
  const trust = config.trust === undefined ? undefined : await readTrust(config.trust, files);
  const artifacts = readArtifacts(store, config, version);

  const patterns = evidencePatterns(config, version, opened.placeOf);
  const settings = files.inWorkTree ? [opened.configPath, ...files.used().map((used) => used.path)] : [];
  const asked = askAbout(repository, released.commit, {
    branches: config.git?.protectedBranches ?? ['main'],
    shared: settings.filter(isShared),
  });
  const limits = { ...defaultLimits, ...config.limits };
  const matched = await findEvidence(store, patterns, {
    limits,
    records: recordsFolder(config),
    cache: request.evidenceCache,
    worker: request.worker,
    onFile: (path, done) => request.onProgress?.({ step: 'evidence', detail: path, done }),
  }).finally(() => Promise.allSettled([asked, released.whole]));
  const { changed, committedAt, protectedBranches, filesAtCommit } = await asked;
  const found = withUnreadRecords(matched, store, recordsFolder(config), (path) => settings.includes(path));

  request.onProgress?.({ step: 'history' });
  const personOf = release.personByEmail(config);
  const aside = release.collectedAside(config, {
    files: [
      ...found.files.map((file) => ({ path: standsAt(file) })),
      ...artifacts.flatMap(({ path }) => (path === undefined ? [] : [{ path }])),
    ],
    settings,
  });
  const dirtyPaths = changed.filter((path) => !aside(path));
  const items = await bindAll(repository, store, { found, artifacts, dirtyPaths, commit: released.commit, personOf });
  const releases = itemsWith(
    items.filter(({ kind }) => kind === 'releases'),
    await found.readings('releases'),
  );
  const controlAfter = controlStart(releases);
  const from = await findBaseline(repository, {
    version,
    earlier: earlierReleases(releases),
    configured: config.release?.baseline,
    tagOf: (other) => tagOfVersion(config, other),
  });
  const range = { to: released.commit, ...(from === undefined ? {} : { from }) };
  const delta = await readDelta(repository, {
    ...range,
    ...(controlAfter === undefined ? {} : { controlAfter }),
    settings: [opened.configPath, ...files.used().map((used) => used.path)],
    productPaths: config.git?.paths ?? [],
    isAside: aside,
    patterns: release.securityPatterns(profile),
    personOf,
    source: release.gitSource,
  });
  const releaseMaterial: ReleaseMaterial = {
    version,
    versionScheme: config.release?.versionScheme ?? 'semver',
    ...(await released.whole),
    committedAt,
    protectedBranches,
    dirtyPaths,
    shallow: repository.shallowCommits.size > 0,
    artifacts: artifacts.map(({ name, sha256 }) => ({ name, sha256 })),
    ...(config.release?.baseline === undefined ? {} : { baselineVersion: config.release.baseline }),
  };
  return {
    found,
    items,
    limits,
    folder: repository.prefix,
    material: {
      asOf: request.effectiveTime ?? request.now,
      stage: request.stage,
      product: opened.product,
      people: (config.people ?? []).map(({ emails = [], roles = [], ...person }) => ({ ...person, emails, roles })),
      trackers: config.anomalies?.trackers ?? [],
      packs: packsInUse(packsOf(opened)),
      settings: { digest: digestOfSettings(profile), authors: delta.settingsAuthors },
      engine: engineVersion,
      ...(trust === undefined ? {} : { trust }),
      release: releaseMaterial,
      commits: delta.commits,
      changedPaths: delta.paths,
      range,
      gitItem: release.gitEvidence(releaseMaterial, delta.commits),
      lookedFor: placesInWords(patterns),
      unmatched: found.unmatched,
      fileAtCommit: (path) => filesAtCommit.has(path),
    },
  };
}

/** What git alone can say about the released commit; asked while the evidence is being read. */
async function askAbout(
  repository: Repository,
  commit: string,
  { branches, shared }: { readonly branches: readonly string[]; readonly shared: readonly string[] },
) {
  const [changed, committed, protectedBranches, filesAtCommit] = await Promise.all([
    changedPaths(repository, commit, shared),
    committedAt(repository, commit),
    branchesContaining(repository, branches, commit),
    filesOfCommit(repository, commit),
    // Asked for by what follows.
    filesOfCommit(repository, repository.head),
  ]);
  return { changed, committedAt: committed, protectedBranches, filesAtCommit };
}

interface ToBind {
  readonly found: FoundEvidence;
  readonly artifacts: readonly ReleaseArtifact[];
  readonly dirtyPaths: readonly string[];
  readonly commit: string;
  readonly personOf: (email: string) => string;
}

async function bindAll(repository: Repository, store: FileStore, toBind: ToBind): Promise<BoundItem[]> {
  const { found, artifacts, commit } = toBind;
  const committed = await filesOfCommit(repository, repository.head);
  const records = found.files.filter((file) => isRecord(file) && committed.has(file.path));
  const collections = new Set(
    found.files.filter(({ collected }) => collected !== undefined).map((file) => collectionRecordPath(standsAt(file))),
  );
  const told = [...records, ...[...collections].filter((path) => committed.has(path)).map((path) => ({ path }))];
  const authorOf = await readAuthorship(repository, release.foldersOf(told), toBind.personOf);
  const collectionAuthors = new Map(
    [...collections].map((path) => [path, authorOf(path, store.read(path, recordLimit).bytes)]),
  );
  return found.files.map((file) =>
    bindEvidence(file, {
      commit,
      cleanAtCommit: toBind.dirtyPaths.length === 0,
      isCommitted: (path) => committed.has(path),
      authorOf,
      collectionAuthorOf: (path) => collectionAuthors.get(path),
      artifactDigest: (name) => artifacts.find((artifact) => artifact.name === name)?.sha256,
    }),
  );
}
