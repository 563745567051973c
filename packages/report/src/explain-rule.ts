// Explains one rule.

import type { DecisionRule, RuleEntry } from '@gatehouse/schema';
import { excerptLines } from './excerpt.ts';
import type { Explanation, RuleSetting, Standing } from './explanation.ts';
import type { Page } from './layout.ts';
import { settingLevelText, settingNotes } from './level-words.ts';
import { packText } from './pack-text.ts';
import { originText, parameterOriginText } from './place.ts';
import { safeText } from './safe-text.ts';
import { openFindings } from './standing.ts';
import { findingLines, markOf, subjectsText, waiverText } from './text-rule.ts';

const findingsShown = 10;

export function explainRule(
  page: Page,
  { rule, clauses, setting, standing }: Explanation & { kind: 'rule' },
): string[] {
  const notCovered = rule.notCovered ?? [];
  return [
    ...page.paragraph(packText(rule.title), {
      first: `${rule.id}  `,
      rest: '│ ',
      firstStyle: 'strong',
      style: 'strong',
    }),
    ...facts(page, rule, setting),
    ...page.heading('What it asks'),
    ...prose(page, rule.description),
    ...page.heading('Clauses'),
    ...rule.clauses.flatMap((id) => {
      const found = clauses.find((clause) => clause.id === id);
      const text = found === undefined ? 'not in the clause catalogue' : `${found.clause.title}. ${found.clause.asks}`;
      return page.paragraph(packText(text), {
        first: `  ${safeText(id, 60)}  `,
        rest: '  │ ',
        firstStyle: 'strong',
      });
    }),
    ...parameters(page, rule, setting),
    ...standingLines(page, rule, standing),
    ...page.heading('What to do'),
    ...page.paragraph(packText(rule.solution), { first: '  → ', rest: '  │ ', firstStyle: 'strong' }),
    ...(notCovered.length > 0 ? page.heading('What this rule does not judge') : []),
    ...notCovered.flatMap((text) => page.paragraph(packText(text), { first: '  – ', rest: '  │ ' })),
  ];
}

function facts(page: Page, rule: RuleEntry, setting: RuleSetting | undefined): string[] {
  const level =
    setting === undefined
      ? 'set by the profile of a product'
      : `${settingLevelText(setting)}, set by ${originText(setting.levelFrom)}`;
  const consults =
    (rule.consults ?? []).length === 0 ? '' : `; looks at ${rule.consults?.join(', ')} where there is any`;
  const rows: [string, string][] = [
    ['name', rule.path],
    ['level', level],
    ...(setting === undefined ? [] : settingNotes(setting)),
    ...(setting?.lockedBy === undefined ? [] : [['locked', `by ${originText(setting.lockedBy)}`] as [string, string]]),
    ...(setting?.applies === undefined
      ? []
      : [['applies', `where ${appliesText(setting.applies)}`] as [string, string]]),
    ['stage', `due from ${rule.stage}`],
    ['waiver', waiverText(rule.waiver)],
    ['evidence', `needs ${rule.evidence.join(', ')}${consults}`],
    ['nothing', rule.emptyIs === 'pass' ? 'to look at is a pass' : 'to look at cannot be judged'],
  ];
  return rows.flatMap(([label, text]) =>
    page.paragraph(text, { first: `  ${label.padEnd(10)}`, rest: `  ${'│'.padEnd(10)}`, firstStyle: 'quiet' }),
  );
}

/** `connected: true, market: US or EU`. */
export function appliesText(applies: object): string {
  return Object.entries(applies)
    .map(([fact, value]) => `${safeText(fact, 40)}: ${safeText([value].flat().join(' or '))}`)
    .join(', ');
}

function parameters(page: Page, rule: RuleEntry, setting: RuleSetting | undefined): string[] {
  const declared = rule.parameters ?? {};
  const names = Object.keys(declared).sort();
  if (names.length === 0) return [];
  const lines = names.flatMap((name) => {
    const description = declared[name]?.description;
    const from = setting?.parametersFrom[name] === undefined ? undefined : parameterOriginText(setting, name);
    const value =
      setting === undefined || !(name in setting.parameters) ? '' : ` = ${valueText(setting.parameters[name])}`;
    const text = [
      `${safeText(name, 60)}${value}`,
      ...(from === undefined ? [] : [`(${from})`]),
      ...(typeof description === 'string' ? [packText(description)] : []),
    ].join('  ');
    return page.paragraph(text, { first: '  – ', rest: '  │ ' });
  });
  return [...page.heading('Parameters'), ...lines];
}

/** A setting's value in one line. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return safeText(value, 400);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ');
  return safeText(JSON.stringify(value), 400);
}

/** How the release stands on a rule: status, and each finding with its lines of evidence. */
function standingLines(page: Page, rule: RuleEntry, standing: Standing): string[] {
  if (!standing.judged) {
    return [
      ...page.heading('This release'),
      ...page.paragraph(safeText(standing.reason, 600), {
        first: '  ? not judged here: ',
        rest: '  │ ',
        firstStyle: 'unknown',
      }),
    ];
  }
  const { product, release, rules } = standing.decision;
  const found = rules.find(({ id }) => id === rule.id);
  return [
    ...page.heading(`This release: ${safeText(product.name, 60)} ${safeText(release.version, 40)}`),
    ...(found === undefined ? ['  ? the decision does not hold this rule'] : releaseLines(page, found, standing)),
  ];
}

function releaseLines(page: Page, rule: DecisionRule, standing: Standing & { judged: true }): string[] {
  const { mark, words, style } = markOf(rule, rule.level === 'warn');
  const counted = [words, subjectsText(rule)].filter((text) => text !== '').join(': ');
  const reason =
    rule.status === 'fail' || rule.status === 'pass' || rule.reason === undefined
      ? ''
      : ` (${safeText(rule.reason, 400)})`;
  const open = openFindings(rule);
  const shown = open.slice(0, findingsShown);
  return [
    ...page.paragraph(counted + reason, { first: `  ${mark} `, rest: '  │ ', firstStyle: style }),
    ...shown.flatMap((finding) => {
      const excerpt = standing.excerpts.get(finding);
      return ['', ...findingLines(page, finding), ...(excerpt === undefined ? [] : excerptLines(page, excerpt))];
    }),
    ...(shown.length < open.length
      ? ['', `  … and ${open.length - shown.length} more (gatehouse check -v shows all)`]
      : []),
  ];
}

/** Paragraphs of the pack's own text. */
export function prose(page: Page, text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) =>
    page.paragraph(packText(paragraph), {
      first: '  ',
      rest: '  ',
    }),
  );
}
