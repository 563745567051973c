// The gate: finds the configuration, asks git, collects the evidence, assembles the facts, judges.
import { judge } from '@gatehouse/engine';
import type { Decision, Facts } from '@gatehouse/schema';
import { type CacheRequest, openEvidenceCache } from './cache/open-evidence-cache.ts';
import { recordsFolder } from './collection/evidence-patterns.ts';
import type { WorkerProgram } from './collection/reader-pool.ts';
import { type OpenedConfiguration, openConfiguration, packsOf } from './configuration/resolve-configuration.ts';
import { compareWithBaseline } from './configuration/since-baseline.ts';
import { type FileStore, openFileStore } from './files/file-store.ts';
import { gather } from './gather.ts';
import { openRepository, type Repository } from './git/repository.ts';
import { type Gathered, knownFacts } from './known-facts.ts';
import { refuseUnknownRules } from './pack/asked-rules.ts';
import { runOwnPacks } from './pack/run-own-pack.ts';

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
  /** Folder of records, relative to it. */
  readonly records: string;
}

/**
 * Judges a release. Evidence that is missing or can't be read is part of the decision; throws GateError for what leaves nothing to
 * decide on: mistakes in configuration or options (exit code 2), no repository, a shallow clone, limits (3), pinned digests that differ (5).
 */
export async function check(request: CheckRequest): Promise<CheckResult> {
  const { more: _, ...result } = await checkWith(request, async () => undefined);
  return result;
}

/** The same, with what `look` finds in what was gathered. */
export async function checkWith<More>(
  request: CheckRequest,
  look: (gathered: Gathered) => Promise<More>,
): Promise<CheckResult & { readonly more: More }> {
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
    refuseUnknownRules(
      packsOf(opened).map(({ manifest }) => manifest),
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
    return { decision, facts, folder: store.root, records: recordsFolder(opened.config), more: await look(gathered) };
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
