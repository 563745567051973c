// Explains one clause of a standard, in our own words.

import type { RuleEntry } from '@gatehouse/schema';
import { prose } from './explain-rule.ts';
import type { Explanation, RuleSetting, Standing } from './explanation.ts';
import type { Page } from './layout.ts';
import { settingLevelText } from './level-words.ts';
import { packText } from './pack-text.ts';
import { safeText } from './safe-text.ts';
import { markOf, subjectsText } from './text-rule.ts';

export function explainClause(
  page: Page,
  { clause: { id, clause, catalogue }, rules, settings, standing }: Explanation & { kind: 'clause' },
): string[] {
  const levels = clause.levels.length === 0 ? '' : ` · for ${clause.levels.join(', ')}`;
  return [
    ...page.paragraph(clause.title, { first: `${id}  `, rest: '│ ', firstStyle: 'strong', style: 'strong' }),
    ...page.paragraph(`${catalogue.title}, ${catalogue.edition}${levels}`, { first: '  ', rest: '  ', style: 'quiet' }),
    ...page.heading('What it asks'),
    ...prose(page, clause.asks),
    ...(clause.why === undefined ? [] : [...page.heading('Why'), ...prose(page, clause.why)]),
    ...list(page, 'Evidence that satisfies it', clause.evidence ?? []),
    ...list(page, 'What auditors often find missing', clause.missing ?? []),
    ...page.heading(`Rules that check it (${rules.length})`),
    ...(rules.length === 0 ? ['  – none: no rule of the pack judges this clause'] : []),
    ...rules.flatMap((rule) => ruleLines(page, rule, settings[rule.id], standing)),
    ...list(
      page,
      'Not judged by these rules',
      rules.flatMap((rule) => (rule.notCovered ?? []).map((text) => `${rule.id} ${text}`)),
    ),
    ...list(
      page,
      'Related clauses',
      Object.entries(clause.crosswalk ?? {}).map(([standard, ids]) => `${standard} ${ids.join(', ')}`),
    ),
    ...(standing.judged
      ? []
      : [
          '',
          ...page.paragraph(safeText(standing.reason, 600), {
            first: '? not judged here: ',
            rest: '│ ',
            firstStyle: 'unknown',
          }),
        ]),
  ];
}

function ruleLines(page: Page, rule: RuleEntry, setting: RuleSetting | undefined, standing: Standing): string[] {
  const judged = standing.judged ? standing.decision.rules.find(({ id }) => id === rule.id) : undefined;
  const { mark, style, words } = judged === undefined ? neutral : markOf(judged, judged.level === 'warn');
  const asides = [
    ...(setting === undefined ? [] : [settingLevelText(setting)]),
    ...(judged === undefined ? [] : [words, subjectsText(judged)]),
  ].filter((text) => text !== '');
  const aside = asides.length === 0 ? '' : ` (${asides.join(', ')})`;
  return page.paragraph(`${packText(rule.title)}${aside}`, {
    first: `  ${mark} ${rule.id}  `,
    rest: '  │ ',
    firstStyle: style,
  });
}

const neutral = { mark: '–', style: 'plain', words: '' } as const;

function list(page: Page, heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [
    ...page.heading(heading),
    ...items.flatMap((item) => page.paragraph(packText(item), { first: '  – ', rest: '  │ ' })),
  ];
}
