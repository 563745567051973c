// Judges the saved facts of earlier releases with the configuration as it is and as it would be, and tells what differs.
import { judge } from '@gatehouse/engine';
import { type Decision, type DecisionFinding, type DecisionRule, type Facts, GateError } from '@gatehouse/schema';
import type { WorkerProgram } from './collection/reader-pool.ts';
import {
  type ConfigurationRequest,
  type OpenedConfiguration,
  openUnpinned,
} from './configuration/resolve-configuration.ts';
import { openFileStore } from './files/file-store.ts';
import { openRepository } from './git/repository.ts';
import { runOwnPacks } from './pack/run-own-pack.ts';
import { readSavedFacts } from './read-saved-facts.ts';

export interface ImpactRequest extends ConfigurationRequest {
  /** What would be added to the configuration: folders of built packs, and layers as `extends` names them. */
  readonly packs: readonly string[];
  readonly layers: readonly string[];
  /** Files of facts, as `gatehouse check --save-facts` writes them. */
  readonly facts: readonly string[];
  readonly packWorker?: WorkerProgram | undefined;
}

/** A rule whose answer, or whose weight, would be another. */
export interface RuleImpact {
  readonly id: string;
  readonly title: string;
  /** Absent where the rule would be new. */
  readonly before?: Pick<DecisionRule, 'status' | 'level'>;
  readonly after: Pick<DecisionRule, 'status' | 'level' | 'reason'>;
  /** Findings that there would be now, and those that would be gone. */
  readonly gained: readonly DecisionFinding[];
  readonly lost: readonly DecisionFinding[];
}

export interface Impact {
  readonly path: string;
  readonly version: string;
  readonly before: Decision['outcome'];
  readonly after: Decision['outcome'];
  readonly summary: string;
  readonly rules: readonly RuleImpact[];
}

/**
 * What a pack or a layer would have changed, one entry for each file of facts. Throws GateError FACTS_UNREADABLE, and the errors of resolving
 * a configuration: those of the addition are errors too.
 */
export async function rulesImpact(request: ImpactRequest): Promise<Impact[]> {
  const [now, then] = await openBoth(request);
  const impacts: Impact[] = [];
  for (const path of request.facts) {
    const facts = await knownFactsOf(path);
    const before = await decide(now, facts, request.packWorker);
    const after = await decide(then, facts, request.packWorker);
    impacts.push({
      path,
      version: facts.release.version,
      before: before.outcome,
      after: after.outcome,
      summary: after.summary,
      rules: differences(before, after),
    });
  }
  return impacts;
}

async function openBoth(request: ImpactRequest): Promise<[OpenedConfiguration, OpenedConfiguration]> {
  const store = openFileStore(request.folder);
  const { packs, layers } = request;
  const repository =
    request.configFrom === undefined ? undefined : await openRepository(store.root, request.environment?.PATH);
  try {
    return [
      await openUnpinned(store, request, repository),
      await openUnpinned(store, request, repository, { packs, layers }),
    ];
  } finally {
    repository?.close();
  }
}

async function knownFactsOf(path: string): Promise<Facts> {
  // Its validator is large, and nothing else of the gate needs it.
  const { validateFacts } = await import('@gatehouse/schema/facts-contract');
  const value = readSavedFacts(path);
  if (validateFacts(value)) return value as Facts;
  throw new GateError({
    code: 'FACTS_UNREADABLE',
    message: 'these are no facts, or those of another version of the gate',
    place: { path },
    next: 'Save them again: gatehouse check --save-facts <file> on the release.',
  });
}

async function decide(
  { pack, ownPacks, profile, config, configPath, configSha256 }: OpenedConfiguration,
  facts: Facts,
  program: WorkerProgram | undefined,
): Promise<Decision> {
  return judge({
    facts,
    policy: pack.policy,
    others: await runOwnPacks(ownPacks, facts, profile, { seconds: config.limits?.packSeconds, program }),
    profile,
    problems: [],
    config: { path: configPath, sha256: configSha256 },
    asOfChosen: true,
  });
}

function differences(before: Decision, after: Decision): RuleImpact[] {
  const known = new Map(before.rules.map((rule) => [rule.id, rule]));
  return after.rules.flatMap((rule): RuleImpact[] => {
    const earlier = known.get(rule.id);
    const gained = findingsBeyond(rule, earlier);
    const lost = earlier === undefined ? [] : findingsBeyond(earlier, rule);
    const same = earlier?.status === rule.status && earlier.level === rule.level;
    if (same && gained.length === 0 && lost.length === 0) return [];
    const { id, title, status, level, reason } = rule;
    return [
      {
        ...{ id, title, gained, lost },
        ...(earlier === undefined ? {} : { before: { status: earlier.status, level: earlier.level } }),
        after: { status, level, ...(reason === undefined ? {} : { reason }) },
      },
    ];
  });
}

/** Findings of one answer that the other does not have, by their digest and level. */
function findingsBeyond(rule: DecisionRule, other: DecisionRule | undefined): DecisionFinding[] {
  const key = ({ digest, level }: DecisionFinding): string => `${level} ${digest}`;
  const others = new Set(other?.findings.map(key));
  return rule.findings.filter((finding) => !others.has(key(finding)));
}
