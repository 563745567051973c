// Decides: the results of all rules, the facts and the profile in; one Decision out, with the digest of everything it stood on.
import type { Decision, DecisionEvidence, DecisionProblem, DecisionRule, Facts } from '@gatehouse/schema';
import { digestOfValue } from './digest.ts';
import { order } from './finding.ts';
import type { Judgement } from './judge.ts';
import { judgeRule } from './judge-rule.ts';
import { outcomeOf } from './outcome.ts';
import type { Expedited, ResolvedProfile } from './profile.ts';
import type { PackResults } from './run-rules.ts';
import { Waivers } from './waivers.ts';

/** Version of the deciding code, named in every decision. */
export const engineVersion = '0.1.0';

/** Decides. Pure: same arguments, same bytes out. */
export function decide(packs: readonly PackResults[], judgement: Judgement): Decision {
  const { facts, profile, only } = judgement;
  const known = packs.flatMap(({ pack }) => pack.manifest.rules);
  const waivers = new Waivers(facts, known, profile.scheme.waivers);
  const rules = packs
    .flatMap(({ results }) => results)
    .map((result) => judgeRule(result, facts, profile, waivers, only))
    .sort((a, b) => order(a.id, b.id));
  const problems = [...judgement.problems, ...ownProblems(packs, facts, rules)];
  const decision: Omit<Decision, 'digest'> = {
    decisionVersion: 1,
    ...outcomeOf(rules, {
      partial: only !== undefined,
      unexpected: packs.some(({ unexpected }) => unexpected.length > 0),
      evidence: evidenceCount(facts),
      stageHasRules: rules.some((rule) => rule.stage === facts.stage),
    }),
    stage: facts.stage,
    asOf: facts.asOf,
    ...(judgement.asOfChosen === true ? { asOfChosen: true } : {}),
    product: productOf(facts.product, profile),
    release: releaseOf(facts),
    counts: countByStatus(rules),
    rules,
    notCovered: rules.flatMap((rule) => rule.notCovered.map((text) => ({ rule: rule.id, text }))),
    evidence: facts.evidence.items.map(evidenceOf),
    runSetDigest: facts.tests.runSetDigest,
    problems,
    waivers: waivers.states(),
    loosened: profile.loosened.map((setting) => ({ ...setting, origin: { ...setting.origin } })),
    ...(judgement.sinceBaseline === undefined ? {} : { sinceBaseline: judgement.sinceBaseline }),
    basis: {
      facts: digestOfValue(facts),
      parameters: digestOfSettings(profile),
      packs: packs.map(basisOf),
      config: judgement.config,
      layers: profile.layers.map((layer) => ({ ...layer })),
      engine: engineVersion,
      candidate: facts.release.candidateDigest,
    },
  };
  return { ...decision, digest: digestOfValue(decision) };
}

function basisOf({ pack: { manifest, wasmSha256, manifestSha256 } }: PackResults): Decision['basis']['packs'][number] {
  const { name, version, rules } = manifest;
  return { name, version, wasm: wasmSha256, manifest: manifestSha256, rules: rules.map(({ id }) => id).sort(order) };
}

function releaseOf({ release, changes }: Facts): Decision['release'] {
  const { version, commit, tag, baseline } = release;
  return {
    version,
    commit,
    ...(tag === undefined ? {} : { tag: tag.name, tagSignature: { ...tag.signature } }),
    ...(baseline === undefined ? {} : { baseline: baseline.version }),
    ...(baseline?.commit === undefined ? {} : { baselineCommit: baseline.commit }),
    commits: changes.commits.length,
  };
}

function ownProblems(packs: readonly PackResults[], facts: Facts, rules: readonly DecisionRule[]): DecisionProblem[] {
  const problems: DecisionProblem[] = packs.flatMap(({ pack, unexpected }) =>
    unexpected.map((path) => ({
      code: 'RULE_UNEXPECTED',
      message: `the rule module of ${pack.manifest.name} answered for ${path}, which its manifest does not list`,
      next: 'install the rule pack again from a source you trust',
    })),
  );
  if (evidenceCount(facts) === 0) {
    problems.push({
      code: 'EVIDENCE_NONE',
      message: 'there is no evidence at all; a release cannot be judged on nothing',
      next: 'name evidence in the configuration',
    });
  }
  if (rules.every((rule) => !wasJudged(rule))) {
    problems.push({
      code: 'RULES_NONE',
      message: `0 of ${rules.length} expected rules were judged; refusing to pass vacuously`,
      next: 'switch rules on in the configuration, or judge at another stage',
    });
  }
  return problems;
}

/** Items besides git's own: a repository alone is no evidence. */
function evidenceCount(facts: Facts): number {
  return facts.evidence.items.filter((item) => item.kind !== 'git').length;
}

function wasJudged(rule: DecisionRule): boolean {
  return rule.status !== 'off' && rule.status !== 'not_due' && rule.status !== 'not_applicable';
}

function countByStatus(rules: readonly DecisionRule[]): Decision['counts'] {
  const counts: Decision['counts'] = {
    pass: 0,
    waived: 0,
    fail: 0,
    not_applicable: 0,
    not_evaluable: 0,
    error: 0,
    off: 0,
    not_due: 0,
  };
  for (const rule of rules) counts[rule.status] += 1;
  return counts;
}

function productOf(
  { id, name, scheme, edition, level, lane }: Facts['product'],
  { scheme: { levelWord, provisional } }: ResolvedProfile,
): Decision['product'] {
  return { id, name, scheme, edition, level, lane, levelWord, ...(provisional === undefined ? {} : { provisional }) };
}

function evidenceOf(item: Facts['evidence']['items'][number]): DecisionEvidence {
  return {
    id: item.id,
    kind: item.kind,
    path: item.path,
    format: item.format,
    state: item.state,
    sha256: item.sha256,
    binding: item.binding,
    ...(item.subject.commit === undefined ? {} : { commit: item.subject.commit }),
    ...(item.subject.version === undefined ? {} : { version: item.subject.version }),
    ...(item.author === undefined ? {} : { author: { ...item.author } }),
    ...(item.reason === undefined ? {} : { reason: item.reason }),
  };
}

/** Digest of what decides besides the rules: the scheme, and level, parameters and condition of each rule, whatever layers set them. */
export function digestOfSettings(profile: ResolvedProfile): string {
  const rules = Object.fromEntries(
    Object.entries(profile.rules).map(([id, setting]) => {
      const { level, raised, parameters, applies, expedited, excludedSubjects = [] } = setting;
      return [
        id,
        {
          level,
          parameters,
          ...(raised === undefined ? {} : { raised }),
          ...(applies === undefined ? {} : { applies }),
          ...(expedited === undefined ? {} : { expedited: laneOf(expedited) }),
          ...(excludedSubjects.length === 0 ? {} : { excluded: excludedSubjects.map(({ subject }) => subject) }),
        },
      ];
    }),
  );
  return digestOfValue({ scheme: profile.scheme, rules });
}

/** Without its origin, which says nothing about what was judged. */
function laneOf({ level, dueDays, onlyAge }: Expedited): object {
  return { level, dueDays, onlyAge };
}
