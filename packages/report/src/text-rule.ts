// Writes one rule of a decision for people: what it says, where, and what to do about it.

import type { DecisionFinding, DecisionRule } from '@gatehouse/schema';
import type { Page } from './layout.ts';
import { levelChangeText } from './level-words.ts';
import { packText } from './pack-text.ts';
import type { Style } from './paint.ts';
import { placeText } from './place.ts';
import { safeText } from './safe-text.ts';
import { openFindings } from './standing.ts';

const findingsShown = 5;

type Status = DecisionRule['status'];

const marks: Record<Status, { mark: string; style: Style; words: string }> = {
  pass: { mark: '✓', style: 'good', words: 'passes' },
  waived: { mark: '~', style: 'warning', words: 'waived' },
  fail: { mark: '✗', style: 'bad', words: 'says no' },
  error: { mark: '✗', style: 'bad', words: 'the rule itself broke' },
  not_evaluable: { mark: '?', style: 'unknown', words: 'cannot be judged' },
  not_applicable: { mark: '–', style: 'quiet', words: 'does not apply' },
  off: { mark: '–', style: 'quiet', words: 'is switched off' },
  not_due: { mark: '–', style: 'quiet', words: 'not due yet' },
};

const waiverWords = {
  W0: 'cannot be waived (W0)',
  W1: 'by one approver (W1)',
  W2: 'by two approvers (W2)',
} as const;

/** Mark, style and words of a status. A failing rule that only warns has the warning's mark. */
export function markOf(rule: DecisionRule, warns = false): { mark: string; style: Style; words: string } {
  return warns && rule.status === 'fail' ? { mark: '!', style: 'warning', words: 'warns' } : marks[rule.status];
}

export function waiverText(waiver: DecisionRule['waiver']): string {
  return waiverWords[waiver];
}

/** `2 of 14 open`: how many of a rule's subjects it did not find satisfied. Empty where it judged none. */
export function subjectsText(rule: DecisionRule): string {
  if (rule.subjects === 0) return '';
  const unmet = rule.subjects - rule.satisfied;
  return unmet === 0 ? `${rule.subjects} looked at` : `${unmet} of ${rule.subjects} not met`;
}

/** The block of a rule that is not met. `all` lists every finding. */
export function ruleBlock(page: Page, rule: DecisionRule, options: { warns: boolean; all: boolean }): string[] {
  const { mark, style, words } = markOf(rule, options.warns);
  const open = openFindings(rule);
  const shown = options.all ? open : open.slice(0, findingsShown);
  const waived = rule.findings.length - open.length;
  return [
    '',
    ...ruleHeading(page, rule, { mark, style, words }),
    ...undecided(page, rule),
    ...shown.flatMap((finding) => [...findingLines(page, finding), ...changeLines(page, finding)]),
    ...(shown.length < open.length
      ? page.paragraph(`and ${open.length - shown.length} more (-v or -o json shows all)`, {
          first: '  … ',
          rest: '  … ',
          style: 'quiet',
        })
      : []),
    ...(waived > 0 ? page.paragraph(`${waived} more waived`, { first: '  ~ ', rest: '  ~ ', style: 'quiet' }) : []),
    ...page.paragraph(packText(rule.solution), { first: '  → ', rest: '  │ ', firstStyle: 'strong' }),
  ];
}

function ruleHeading(page: Page, rule: DecisionRule, how: { mark: string; style: Style; words: string }): string[] {
  const id = safeText(rule.id, 20);
  const indent = ' '.repeat(id.length + 4);
  const counted = (rule.status === 'fail' && subjectsText(rule)) || how.words;
  const aside = [
    ...rule.clauses.map((clause) => safeText(clause, 60)),
    ...(rule.levelChange === undefined ? [] : [levelChangeText(rule.level, rule.levelChange)]),
    `waiver ${rule.waiver === 'W0' ? 'never' : rule.waiver}`,
  ].join(' · ');
  return [
    ...page.paragraph(packText(rule.title), {
      first: `${how.mark} ${id}  `,
      rest: `  │ ${indent.slice(4)}`,
      firstStyle: how.style,
      style: 'strong',
    }),
    ...page.paragraph(`${counted} · ${aside}`, { first: indent, rest: `  │ ${indent.slice(4)}`, style: 'quiet' }),
  ];
}

/** Why a rule could not be asked, or how it broke. */
function undecided(page: Page, rule: DecisionRule): string[] {
  if (rule.reason === undefined) return [];
  const { mark, style } = marks[rule.status];
  return page.paragraph(safeText(rule.reason, 400), { first: `  ${mark} `, rest: '  │ ', firstStyle: style });
}

/** A finding: what is wrong, and where. */
export function findingLines(page: Page, finding: DecisionFinding): string[] {
  const bad = finding.level === 'block';
  const place = finding.source === undefined ? '' : findingPlace(finding.source);
  return [
    ...page.paragraph(shortened(safeText(finding.message, 600)), {
      first: bad ? '  ✗ ' : '  ! ',
      rest: '  │ ',
      firstStyle: bad ? 'bad' : 'warning',
    }),
    ...(place === ''
      ? []
      : page.paragraph(place, { first: '  │ ', rest: '  │ ', firstStyle: 'quiet', style: 'quiet' })),
  ];
}

/** A level of the finding's own that changes; what the whole rule has stands in its heading. */
function changeLines(page: Page, { level, levelChange }: DecisionFinding): string[] {
  if (levelChange === undefined) return [];
  return page.paragraph(levelChangeText(level, levelChange), { first: '  │ ', rest: '  │ ', firstStyle: 'quiet' });
}

function findingPlace(source: NonNullable<DecisionFinding['source']>): string {
  return source.path === '.git' ? 'the git history' : placeText(source);
}

/** Commits and digests cut to twelve digits, as git does for people; the JSON holds them whole. */
function shortened(message: string): string {
  return message.replaceAll(/\b([0-9a-f]{12})(?:[0-9a-f]{28}|[0-9a-f]{52})\b/g, '$1');
}
