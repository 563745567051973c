// Shows every waiver with its state and why, and the runway: how many end in each of the coming weeks.
import type { Decision } from '@gatehouse/schema';
import { type Appearance, createPage, type Page } from './layout.ts';
import { daysBetween, endText, moment } from './moment.ts';
import { safeText } from './safe-text.ts';

export interface WaiverListPage {
  readonly version: string;
  readonly asOf: number;
  readonly waivers: readonly WaiverLine[];
  readonly runway: readonly { readonly from: number; readonly ends: readonly string[] }[];
}

type WaiverLine = Decision['waivers'][number] & {
  readonly path?: string;
  readonly reason?: string;
  readonly requestedBy?: string;
  readonly riskReference?: string;
};

/** What became of a waiver, in words and with a mark. */
export const waiverStates = {
  used: { words: 'in use', mark: '~', style: 'warning' },
  active: { words: 'holds, not needed', mark: '–', style: 'quiet' },
  pending: { words: 'waits for approval', mark: '…', style: 'warning' },
  expired: { words: 'has ended', mark: '✗', style: 'bad' },
  invalid: { words: 'does not hold', mark: '✗', style: 'bad' },
} as const;

/** A block for each waiver and a bar for each week. Ends with a line break. */
export function renderWaiverList({ version, asOf, waivers, runway }: WaiverListPage, appearance: Appearance): string {
  const page = createPage(appearance);
  const head = `${waivers.length} ${waivers.length === 1 ? 'waiver' : 'waivers'} for ${safeText(version, 60)} · as of ${moment(asOf)}`;
  const lines = [page.paint('strong', head), ...waivers.flatMap((waiver) => block(page, waiver, asOf))];
  return `${[...lines, ...bars(page, runway)].join('\n')}\n`;
}

function block(page: Page, waiver: WaiverLine, asOf: number): string[] {
  const { id, rule, subjects, expiresAt, state, expiring, reasons, path, reason, requestedBy, riskReference } = waiver;
  const { words, mark, style } = waiverStates[state];
  const days = daysBetween(asOf, expiresAt);
  const soon =
    expiring === true
      ? `, expiring: ${days === 0 ? 'within a day' : `${days} ${days === 1 ? 'day' : 'days'} left`}`
      : '';
  const about = [
    ...(reason === undefined ? [] : [safeText(reason, 40)]),
    ...(riskReference === undefined ? [] : [`risk ${safeText(riskReference, 80)}`]),
    ...(requestedBy === undefined ? [] : [`asked for by ${safeText(requestedBy, 60)}`]),
    ...(path === undefined ? [] : [safeText(path, 400)]),
  ].join(' · ');
  const indented = { first: '  ', rest: '  │ ', style: 'quiet' } as const;
  return [
    '',
    ...page.paragraph(`${safeText(id, 100)}  until ${endText(expiresAt)}: ${words}${soon}`, {
      first: `${mark} `,
      rest: '│ ',
      firstStyle: style,
      style: 'strong',
    }),
    ...page.paragraph(`${safeText(rule, 20)} for ${subjects.map((subject) => safeText(subject, 80)).join(', ')}`, {
      first: '  ',
      rest: '  │ ',
    }),
    ...(about === '' ? [] : page.paragraph(about, indented)),
    ...reasons.flatMap((why) => page.paragraph(safeText(why), { first: '  ! ', rest: '  │ ', firstStyle: 'warning' })),
  ];
}

const longestBar = 30;

function bars(page: Page, runway: WaiverListPage['runway']): string[] {
  if (runway.length === 0) return [];
  return [
    ...page.heading('Runway: how many end in each week'),
    ...runway.map(({ from, ends }) => {
      const bar = '█'.repeat(Math.min(longestBar, ends.length));
      return `  from ${moment(from).slice(0, 10)}  ${String(ends.length).padStart(3)} ${bar}`.trimEnd();
    }),
  ];
}
