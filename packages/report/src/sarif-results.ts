// Makes the results of a SARIF run: one for every finding, and one for every rule that passes or could not be asked.
import type { Decision, DecisionFinding, DecisionRule } from '@gatehouse/schema';
import { findingChange } from './level-words.ts';
import { endText } from './moment.ts';
import { placeOfFinding, placeOfRule } from './report-place.ts';
import { safeText } from './safe-text.ts';
import { type SarifPlace, sarifLocation } from './sarif-location.ts';
import { sarifLevels } from './sarif-rules.ts';
import { sarifText } from './sarif-text.ts';
import { meaningOf } from './standing.ts';

/** Which results a reader wants besides those that are in the way. */
interface Wishes {
  readonly passes: boolean;
  readonly waived: boolean;
}

/** What comes first where not all results have room. */
const ranks = { blocks: 0, undecided: 1, warns: 2, waived: 3, passes: 4, unasked: 5 } as const;

interface Ranked {
  readonly rank: number;
  readonly result: object;
}

/** All results, the worst first, else in the order of rules and findings. */
export function sarifResults(place: SarifPlace, wishes: Wishes): object[] {
  return place.decision.rules
    .flatMap((rule, index) => resultsOf(place, rule, index, wishes))
    .sort((a, b) => a.rank - b.rank)
    .map(({ result }) => result);
}

function resultsOf(place: SarifPlace, rule: DecisionRule, ruleIndex: number, wishes: Wishes): Ranked[] {
  const findings = rule.findings
    .filter(({ waivedBy }) => wishes.waived || waivedBy === undefined)
    .map((finding) => findingResult(place, rule, ruleIndex, finding));
  const status = statusResult(place, rule, ruleIndex, wishes);
  return status === undefined ? findings : [...findings, status];
}

function findingResult(place: SarifPlace, rule: DecisionRule, ruleIndex: number, finding: DecisionFinding): Ranked {
  const rank = finding.waivedBy !== undefined ? ranks.waived : finding.level === 'block' ? ranks.blocks : ranks.warns;
  const change = findingChange(rule, finding);
  const result = {
    ruleId: rule.id,
    ruleIndex,
    kind: 'fail',
    level: sarifLevels[finding.level],
    message: { text: sarifText(change === undefined ? finding.message : `${finding.message} [${change}]`) },
    locations: [sarifLocation(place, placeOfFinding(place.decision, rule, finding))],
    partialFingerprints: { 'gatehouseFinding/v1': finding.digest.slice('sha256:'.length) },
    suppressions: suppressions(place.decision, finding),
    properties: {
      subject: safeText(finding.subject),
      waiver: finding.waiver,
      findingDigest: finding.digest,
      ...(change === undefined ? {} : { levelChange: change }),
    },
  };
  return { rank, result };
}

/** An empty list says that nothing suppresses the result; a waiver that does not hold is no suppression. */
function suppressions({ waivers }: Decision, { waivedBy }: DecisionFinding): object[] {
  if (waivedBy === undefined) return [];
  const waiver = waivers.find(({ id }) => id === waivedBy);
  const until = waiver === undefined ? '' : `, in force until ${endText(waiver.expiresAt)}`;
  return [
    {
      kind: 'external',
      status: 'accepted',
      justification: `Waiver ${safeText(waivedBy)}${until}.`,
      properties: { waiver: safeText(waivedBy) },
    },
  ];
}

/**
 * `open` says that a rule could not be asked. Levels other than `none` belong to results of kind `fail` alone (SARIF
 * 2.1.0, 3.27.10), so that how bad this is stands in the properties.
 */
const kinds: Partial<Record<DecisionRule['status'], 'pass' | 'notApplicable' | 'open'>> = {
  pass: 'pass',
  not_applicable: 'notApplicable',
  not_due: 'notApplicable',
  not_evaluable: 'open',
  error: 'open',
};

function statusResult(place: SarifPlace, rule: DecisionRule, ruleIndex: number, wishes: Wishes): Ranked | undefined {
  const kind = kinds[rule.status];
  if (kind === undefined || (kind !== 'open' && !wishes.passes)) return undefined;
  const result = {
    ruleId: rule.id,
    ruleIndex,
    kind,
    level: 'none',
    message: { text: statusText(rule) },
    locations: [sarifLocation(place, placeOfRule(place.decision, rule))],
    partialFingerprints: { 'gatehouseRule/v1': `${rule.id}/${rule.status}` },
    suppressions: [],
    properties: { status: rule.status, blocks: meaningOf(rule) === 'undecided' },
  };
  return { rank: ranks[meaningOf(rule)], result };
}

function statusText(rule: DecisionRule): string {
  const reason = rule.reason ?? 'no reason given';
  switch (rule.status) {
    case 'pass':
      return `${rule.satisfied} of ${rule.subjects} subjects are as the rule asks.`;
    case 'error':
      return sarifText(`The rule broke, so that it cannot be judged: ${reason}`);
    case 'not_evaluable':
      return sarifText(`The rule cannot be judged: ${reason}`);
    default:
      return sarifText(`The rule was not asked: ${reason}`);
  }
}
