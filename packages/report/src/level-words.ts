// Words what a profile binds to a time or takes out: levels that change on a day, the lane of the release, excluded subjects.
import type { Decision, DecisionFinding, DecisionLevelChange, DecisionRule } from '@gatehouse/schema';
import type { RuleSetting } from './explanation.ts';
import { endText } from './moment.ts';
import { originText } from './place.ts';
import { type SafeText, safeText } from './safe-text.ts';

const levelWords = { block: 'blocks', warn: 'warns', off: 'is off' } as const;

/** `blocks from 2027-03-01, warns until then`; in a lane with its name and that it is due. */
export function levelChangeText(level: DecisionRule['level'], { to, at, because }: DecisionLevelChange): SafeText {
  const words = `${levelWords[to]} from ${endText(at)}, ${levelWords[level]} until then`;
  return (because === 'lane' ? `${words}: due, in the lane expedited` : words) as SafeText;
}

/** What becomes of a finding's level, in words; undefined where it stays. */
export function findingChange(rule: DecisionRule, finding: DecisionFinding): SafeText | undefined {
  const change = finding.levelChange ?? (finding.level === rule.level ? rule.levelChange : undefined);
  return change === undefined ? undefined : levelChangeText(finding.level, change);
}

/** A sentence about a rule or one of its subjects, and the layer that is the reason for it. */
export interface Noted {
  readonly rule: string;
  readonly subject?: string;
  readonly text: SafeText;
  readonly origin: SafeText;
}

/** Every level that changes, whether its rule passes or not. */
export function levelChanges({ rules }: Decision): Noted[] {
  return rules.flatMap((rule) => [
    ...(rule.levelChange === undefined ? [] : [changed(rule.id, rule.level, rule.levelChange)]),
    ...rule.findings.flatMap(({ subject, level, levelChange }) =>
      levelChange === undefined ? [] : [{ ...changed(rule.id, level, levelChange), subject }],
    ),
  ]);
}

function changed(rule: string, level: DecisionRule['level'], change: DecisionLevelChange): Noted {
  return { rule, text: levelChangeText(level, change), origin: originText(change.origin) };
}

/** What became of an exclusion. */
export const exclusionWords = {
  excluded: 'not judged',
  unmatched: 'excluded, but the rule has no such subject',
  refused: 'excluded, but judged all the same: what it found can never be waived',
} as const;

/** Every subject that the profile takes out of a rule that was asked. */
export function exclusions({ rules }: Decision): Noted[] {
  return rules.flatMap(({ id, excluded = [] }) =>
    excluded.map(({ subject, reason, state, origin }) => ({
      rule: id,
      subject,
      text: `${exclusionWords[state]} (${safeText(reason, 200)})` as SafeText,
      origin: originText(origin),
    })),
  );
}

/** Why the configuration was not compared with that of the baseline; undefined where it was, or where there is no baseline. */
export function notComparedText({ sinceBaseline }: Decision): SafeText | undefined {
  if (sinceBaseline?.state !== 'absent' && sinceBaseline?.state !== 'unreadable') return undefined;
  const what = sinceBaseline.state === 'absent' ? 'is not there' : 'cannot be resolved with the rules of today';
  const why = sinceBaseline.reason === undefined ? '' : `: ${safeText(sinceBaseline.reason, 400)}`;
  const at = sinceBaseline.commit === undefined ? '' : ` (${safeText(sinceBaseline.commit.slice(0, 12))})`;
  return `nothing was compared: the configuration of the baseline${at} ${what}${why}` as SafeText;
}

/** The lane of the release, where it is not the usual one. */
export function laneText({ lane }: Decision['product']): string {
  return lane === 'expedited' ? ' · lane expedited' : '';
}

/** The level of a setting: `warn`, `warn, block from 2027-03-01`, or `off, excluded: <reason>`. */
export function settingLevelText({ level, raised, excludedBecause }: RuleSetting): string {
  const rises = raised === undefined ? '' : `, ${raised.level} from ${endText(raised.at)}`;
  return `${level}${rises}${excludedBecause === undefined ? '' : `, excluded: ${safeText(excludedBecause, 200)}`}`;
}

/** What the lane and exclusions make of a setting, each with its origin. */
export function settingNotes({ expedited, excludedSubjects = [] }: RuleSetting): [label: string, text: string][] {
  const lane = (): string => {
    if (expedited?.level !== 'warn') return 'does not lower it';
    return `warns for ${expedited.dueDays} days after the released commit${expedited.onlyAge ? ', of age alone' : ''}`;
  };
  return [
    ...(expedited === undefined
      ? []
      : [['expedited', `${lane()}, set by ${originText(expedited.from)}`] satisfies [string, string]]),
    ...excludedSubjects.map(({ subject, reason, from }): [string, string] => [
      'excluded',
      `${safeText(subject, 120)} (${safeText(reason, 200)}), set by ${originText(from)}`,
    ]),
  ];
}
