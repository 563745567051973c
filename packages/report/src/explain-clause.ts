// Explains one clause of a standard, in our own words.

import { accountOfClause, type ClauseAccount, type RuleOfClause } from './clause-account.ts';
import type { ClauseReading } from './clause-edition.ts';
import { prose } from './explain-rule.ts';
import type { Explanation } from './explanation.ts';
import type { Page } from './layout.ts';
import { packText } from './pack-text.ts';
import { safeText } from './safe-text.ts';
import { markOf, subjectsText } from './text-rule.ts';

export function explainClause(page: Page, explanation: Explanation & { kind: 'clause' }): string[] {
  const { levelWord, clause } = explanation;
  const account = accountOfClause(explanation);
  const { reading, rules } = account;
  const at = account.level === undefined ? '' : ` at ${levelWord} ${safeText(account.level, 40)}`;
  return [
    ...page.paragraph(packText(reading.title), {
      first: `${safeText(account.id, 60)}  `,
      rest: '│ ',
      firstStyle: 'strong',
      style: 'strong',
    }),
    ...page.paragraph(`${packText(reading.standardTitle)}, ${readingText(reading)}`, {
      first: '  ',
      rest: '  ',
      style: 'quiet',
    }),
    ...warning(page, reading.provisional === undefined ? undefined : `provisional: ${reading.provisional}`),
    ...warning(page, askedOfLevel(account, levelWord)),
    ...page.heading('What it asks'),
    ...prose(page, reading.asks),
    ...(account.why === undefined ? [] : [...page.heading('Why it exists'), ...prose(page, account.why)]),
    ...list(page, 'Evidence that satisfies it', account.evidence),
    ...list(page, 'What auditors often find missing', account.missing),
    ...page.heading(`Rules that check it${at} (${rules.length})`),
    ...(rules.length === 0 ? ['  – none: no rule of the pack judges this clause'] : []),
    ...rules.flatMap((rule) => ruleLines(page, rule, explanation)),
    ...list(
      page,
      'What no rule checks',
      rules.length === 0
        ? ['All of it: people judge this clause']
        : account.notJudged.map(({ rule, text }) => `${rule} ${text}`),
    ),
    ...list(page, 'Related clauses', [
      ...account.related.map(({ id, title }) => `${id} ${title ?? 'not in the clause catalogue'}`),
      ...(account.relatedNote === undefined ? [] : [account.relatedNote]),
    ]),
    ...list(
      page,
      'In other editions',
      account.otherEditions.map((other) => `${readingText(other)}${other.note === undefined ? '' : `. ${other.note}`}`),
    ),
    ...list(page, 'How sure this is', [
      `confidence ${account.confidence}; a mapping to a clause is a claim; a qualified person must check it against the standard`,
      ...(account.doubt === undefined ? [] : [account.doubt]),
      ...(clause.catalogue.note === undefined ? [] : [clause.catalogue.note]),
    ]),
    ...releaseLines(page, account, explanation),
  ];
}

function readingText({ edition, absent, levels, provisional }: ClauseReading): string {
  const mark = provisional === undefined ? '' : ' (provisional)';
  const applies = absent
    ? ' · no such clause'
    : levels === undefined
      ? ''
      : ` · for ${levels.map((level) => safeText(level, 40)).join(', ')}`;
  return `${safeText(edition, 60)}${mark}${applies}`;
}

function askedOfLevel({ level, asksOfLevel, reading }: ClauseAccount, levelWord: string): string | undefined {
  if (reading.absent)
    return `the edition ${reading.edition} has no such clause; what follows is of the first edition told`;
  return asksOfLevel === false ? `it asks nothing of ${levelWord} ${level}` : undefined;
}

function warning(page: Page, text: string | undefined): string[] {
  return text === undefined
    ? []
    : page.paragraph(packText(text), { first: '  ! ', rest: '  │ ', firstStyle: 'warning' });
}

function ruleLines(page: Page, rule: RuleOfClause, { standing }: Explanation & { kind: 'clause' }): string[] {
  const judged = standing.judged ? standing.decision.rules.find(({ id }) => id === rule.id) : undefined;
  const { mark, style, words } = judged === undefined ? neutral : markOf(judged, judged.level === 'warn');
  const byLevel = Object.entries(rule.levels).map(([level, each]) => `${safeText(level, 40)} ${each}`);
  const asides = [
    rule.level ?? byLevel.join(', '),
    ...(judged === undefined ? [] : [words, subjectsText(judged)]),
    ...(rule.reason === undefined ? [] : [packText(rule.reason)]),
  ].filter((text) => text !== '');
  const aside = asides.length === 0 ? '' : ` (${asides.join(', ')})`;
  return page.paragraph(`${packText(rule.title)}${aside}`, {
    first: `  ${mark} ${rule.id}  `,
    rest: '  │ ',
    firstStyle: style,
  });
}

const neutral = { mark: '–', style: 'plain', words: '' } as const;

function releaseLines(
  page: Page,
  { release, level, rules }: ClauseAccount,
  { standing, levelWord }: Explanation & { kind: 'clause' },
): string[] {
  if (!release.judged || !standing.judged) {
    const reason = release.judged ? '' : release.reason;
    return [
      '',
      ...page.paragraph(safeText(reason, 600), { first: '? not judged here: ', rest: '│ ', firstStyle: 'unknown' }),
    ];
  }
  const { product, release: judged } = standing.decision;
  const unmet = rules.filter(({ status }) => status === 'fail' || status === 'not_evaluable' || status === 'error');
  const asked = rules.filter(
    ({ status }) => status !== undefined && !['off', 'not_due', 'not_applicable'].includes(status),
  );
  const verdict =
    asked.length === 0
      ? 'no rule judged it for this release'
      : unmet.length === 0
        ? `all ${asked.length} rules that were asked are met`
        : `${unmet.map(({ id }) => id).join(', ')} of ${asked.length} rules that were asked ${unmet.length === 1 ? 'is' : 'are'} not met`;
  const other =
    level === undefined || level === product.level
      ? ''
      : `; it was judged at ${safeText(product.levelWord ?? levelWord, 20)} ${safeText(product.level, 40)}`;
  return [
    ...page.heading(`This release: ${safeText(product.name, 60)} ${safeText(judged.version, 40)}`),
    ...page.paragraph(`${verdict}${other}`, { first: '  ', rest: '  │ ' }),
  ];
}

function list(page: Page, heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [
    ...page.heading(heading),
    ...items.flatMap((item) => page.paragraph(packText(item), { first: '  – ', rest: '  │ ' })),
  ];
}
