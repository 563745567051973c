// The gate: finds the configuration, asks git, collects the evidence, assembles the facts, judges.
import { digestOfSettings, engineVersion, judge } from '@gatehouse/engine';
import { controlStart, earlierReleases, type ReleaseMaterial } from '@gatehouse/evidence';
import type { Decision, Facts } from '@gatehouse/schema';
import type { EvidenceCache } from './cache/evidence-cache.ts';
import { type CacheRequest, openEvidenceCache } from './cache/open-evidence-cache.ts';
import { type BoundItem, bindEvidence, isRecord } from './collection/bind-evidence.ts';
import { defaultLimits, type FoundEvidence, findEvidence, withUnreadRecords } from './collection/collect-evidence.ts';
import { collectionRecordPath, recordLimit } from './collection/collection-record.ts';
import { standsAt } from './collection/evidence-file.ts';
import { evidencePatterns, placesInWords, recordsFolder } from './collection/evidence-patterns.ts';
import type { WorkerProgram } from './collection/reader-pool.ts';
import { isShared } from './configuration/reach.ts';
import { type OpenedConfiguration, openConfiguration, packsOf } from './configuration/resolve-configuration.ts';
import { compareWithBaseline } from './configuration/since-baseline.ts';
import { readTrust } from './configuration/trust.ts';
import { type FileStore, openFileStore } from './files/file-store.ts';
import { readDelta } from './git/delta.ts';
import { readAuthorship } from './git/record-authors.ts';
import { committedAt, findReleasedCommit } from './git/released-commit.ts';
import { filesOfCommit, openRepository, type Repository } from './git/repository.ts';
import { branchesContaining, changedPaths } from './git/work-tree.ts';
import { type Gathered, itemsWith, knownFacts } from './known-facts.ts';
import { refuseUnknownRules } from './pack/asked-rules.ts';
import { packsInUse } from './pack/packs-in-use.ts';
import { runOwnPacks } from './pack/run-own-pack.ts';
import { type ReleaseArtifact, readArtifacts } from './release/artifacts.ts';
import { findBaseline } from './release/baseline.ts';
import * as release from './release/release-facts.ts';
import { findVersion, tagOfVersion } from './release/version.ts';

export interface Progress {
  /** What is being done, for people. */
  readonly step: string;
  readonly detail?: string;
  readonly done?: number;
  readonly total?: number;
}

export interface CheckRequest {
  /** Folder of the product. */
  readonly folder: string;
  /** Configuration file that the user named, relative to the folder or absolute. */
  readonly configPath?: string | undefined;
  /** Git ref from which configuration is taken in place of the work tree. */
  readonly configFrom?: string | undefined;
  readonly version?: string | undefined;
  /** Commit to judge in place of the tagged one. */
  readonly commit?: string | undefined;
  /** Moment to judge at, epoch milliseconds; default `now`. */
  readonly effectiveTime?: number | undefined;
  /** The time, epoch milliseconds. */
  readonly now: number;
  readonly stage: Facts['stage'];
  /** Rule ids or topics to judge alone. */
  readonly only?: readonly string[] | undefined;
  /** Of which PATH is read, to find git where it is in no usual place; and with a cache XDG_CACHE_HOME and HOME. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  readonly onProgress?: ((event: Progress) => void) | undefined;
  /** Reads large test reports in threads of their own; absent: all in this one. */
  readonly worker?: WorkerProgram | undefined;
  /** Runs packs of rules that are not the gate's own; absent: the program beside this file. */
  readonly packWorker?: WorkerProgram | undefined;
  /** Keeps between runs what was understood of the evidence; absent: nothing is kept. */
  readonly cache?: CacheRequest | undefined;
}

export interface CheckResult {
  readonly decision: Decision;
  readonly facts: Facts;
  /** Real path of the judged folder. */
  readonly folder: string;
}

/**
 * Judges a release. Evidence that is missing or can't be read is part of the decision; throws GateError for what leaves nothing to
 * decide on: mistakes in configuration or options (exit code 2), no repository, a shallow clone, limits (3), pinned digests that differ (5).
 */
export async function check(request: CheckRequest): Promise<CheckResult> {
  const store = openFileStore(request.folder);
  request.onProgress?.({ step: 'configuration' });
  const { repository, early } = await open(store, request);
  let cache: ReturnType<typeof openEvidenceCache>;
  try {
    cache = openEvidenceCache(request.cache, {
      environment: request.environment ?? {},
      judged: [store.root, repository.top],
    });
    const opened = early ?? (await openConfiguration(store, request, repository));
    const described = opened.ownPacks.map(({ description }) => description);
    refuseUnknownRules(
      [opened.pack.policy, ...described].map(({ manifest }) => manifest),
      request.only ?? [],
    );
    const gathered = await gather(store, repository, opened, { ...request, evidenceCache: cache?.evidence });
    request.onProgress?.({ step: 'facts' });
    const [{ facts, problems }, sinceBaseline] = await Promise.all([
      knownFacts(gathered, cache?.evidence),
      compareWithBaseline(repository, opened, gathered.material.range?.from),
    ]);
    request.onProgress?.({ step: 'rules' });
    const others = await runOwnPacks(opened.ownPacks, facts, opened.profile, {
      seconds: opened.config.limits?.packSeconds,
      program: request.packWorker,
    });
    const decision = judge({
      facts,
      policy: opened.pack.policy,
      others,
      profile: opened.profile,
      problems: [...gathered.found.problems, ...problems],
      config: {
        path: opened.configPath,
        sha256: opened.configSha256,
        ...(request.configFrom === undefined ? {} : { from: request.configFrom }),
        files: opened.files.used().filter((used) => used.path !== opened.configPath),
        ...(opened.config.git?.paths === undefined ? {} : { productPaths: opened.config.git.paths }),
      },
      sinceBaseline,
      only: request.only,
      asOfChosen: request.effectiveTime !== undefined,
    });
    return { decision, facts, folder: store.root };
  } finally {
    cache?.close();
    repository.close();
  }
}

/** Opens the repository and, where it does not come from git, the configuration, both at once. */
async function open(
  store: FileStore,
  request: CheckRequest,
): Promise<{ readonly repository: Repository; readonly early: OpenedConfiguration | undefined }> {
  const [repository, early] = await Promise.allSettled([
    openRepository(store.root, request.environment?.PATH),
    request.configFrom === undefined ? openConfiguration(store, request, undefined) : undefined,
  ]);
  // A wrong folder is told by its lack of configuration rather than of git.
  if (early.status === 'rejected') {
    if (repository.status === 'fulfilled') repository.value.close();
    throw early.reason;
  }
  if (repository.status === 'rejected') throw repository.reason;
  return { repository: repository.value, early: early.value };
}

async function gather(
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
