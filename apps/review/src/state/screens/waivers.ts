// The waivers of the release: what became of each, and how many end in each of the coming weeks.

import type { ListedWaiver } from '@gatehouse/gate';
import { columnWidth, daysBetween, moment, safeText, waiverStates } from '@gatehouse/report';
import { type Judged, once } from '../judged.ts';
import { emptyLine, fit, type Line, line, row } from '../line.ts';
import type { Tone } from '../tone.ts';
import type { Item, ListView } from '../view.ts';
import { reasonText } from '../waiver-demand.ts';
import { waiverIndex, waiverList } from '../waiver-index.ts';
import type { Screen, ScreenAround } from './screen.ts';

export const waiversScreen: Screen = (_, around): ListView => {
  const { judged } = around;
  const known = waiverIndex(judged);
  const { asOf } = judged.decision;
  const items = itemsOf(judged);
  const idWidth = items.reduce((widest, { key }) => Math.max(widest, columnWidth(safeText(key, 60))), 4);
  return {
    kind: 'list',
    title: 'Waivers, the one that ends first stands first',
    banner: known.size === 0 ? [] : banner(around),
    items,
    row: ({ key }, width) => {
      const waiver = known.get(key)?.listed;
      if (waiver === undefined) return [];
      const { mark, tone } = stateMark(waiver.state);
      const left = leftText(waiver, asOf);
      return row(
        [
          { text: mark, width: 1, tone },
          { text: safeText(waiver.id, 60), width: Math.min(width < 60 ? 12 : 18, idWidth) },
          { text: waiver.state, width: 7, tone },
          { text: safeText(waiver.rule, 20), width: 8, from: 52 },
          { text: waiver.subjects.map((subject) => safeText(subject, 60)).join(', ') },
          { text: moment(waiver.expiresAt).slice(0, 10), width: 10, tone: 'quiet', from: 66 },
          { text: left, width: 11, tone: waiver.expiring === true ? 'attention' : 'quiet' },
        ],
        width,
      );
    },
    detail: ({ key }, width) => {
      const waiver = known.get(key)?.listed;
      if (waiver === undefined) return [];
      const { words } = waiverStates[waiver.state];
      const why = waiver.reasons.map((reason) => safeText(reason, 300)).join('; ');
      return [
        line(fit(why === '' ? coversText(words, waiver.covers) : `${words}: ${why}`, width)),
        line(
          fit(
            [
              ...(waiver.reason === undefined ? [] : [reasonText(waiver.reason)]),
              ...(waiver.requestedBy === undefined ? [] : [`asked for by ${safeText(waiver.requestedBy, 60)}`]),
              ...(waiver.path === undefined ? [] : [safeText(waiver.path, 200)]),
            ].join(' · '),
            width,
          ),
          'quiet',
        ),
      ];
    },
    empty: 'Nobody has asked for a waiver.',
  };
};

/** How a state looks. */
export function stateMark(state: keyof typeof waiverStates): { readonly mark: string; readonly tone: Tone } {
  const { mark, style } = waiverStates[state];
  return { mark, tone: ({ warning: 'attention', quiet: 'quiet', bad: 'refusal' } as const)[style] };
}

/** How long it still holds, or would if it were approved; nothing of one that never holds. */
export function leftText(
  { expiresAt, expiring, state }: Pick<ListedWaiver, 'expiresAt' | 'expiring' | 'state'>,
  asOf: number,
): string {
  if (expiresAt <= asOf) return 'over';
  if (state === 'invalid') return '';
  const days = daysBetween(asOf, expiresAt);
  const left = days === 0 ? 'under a day' : `${days} ${days === 1 ? 'day' : 'days'}`;
  return expiring === true ? `! ${left}` : left;
}

function coversText(words: string, covers: readonly string[]): string {
  return covers.length === 0 ? words : `${words}: ${covers.map((subject) => safeText(subject, 60)).join(', ')}`;
}

const itemsOf = once((judged: Judged): readonly Item[] =>
  [...waiverIndex(judged).values()].map(({ listed, claim }) => ({
    key: listed.id,
    text: `${listed.id} ${listed.state} ${listed.expiring === true ? 'expiring' : ''} ${listed.rule} ${listed.subjects.join(' ')} ${listed.reasons.join(' ')} ${claim?.requestedBy ?? ''}`,
    target: { waiver: listed.id, copy: listed.id, ...(claim === undefined ? {} : { source: claim.source }) },
    opens: { screen: 'waiver', of: listed.id },
  })),
);

const levels = '▁▂▃▄▅▆▇█';

/** The weeks to come as bars, what they stand for, and how many waivers are in which state. */
function banner({ judged, width, height }: ScreenAround): Line[] {
  if (height < 12) return [];
  const { waivers, runway } = waiverList(judged);
  const counts = (['used', 'active', 'pending', 'expired', 'invalid'] as const).flatMap((state) => {
    const count = waivers.filter((waiver) => waiver.state === state).length;
    return count === 0 ? [] : [`${waiverStates[state].mark} ${count} ${state}`];
  });
  const soon = waivers.filter(({ expiring }) => expiring === true).length;
  const said = [...counts, ...(soon === 0 ? [] : [`! ${soon} expiring`])].join(' · ');
  const most = Math.max(1, ...runway.map(({ ends }) => ends.length));
  const bars = runway.map(({ ends }) =>
    ends.length === 0 ? '·' : (levels[Math.max(0, Math.ceil((ends.length / most) * levels.length) - 1)] ?? '█'),
  );
  const next = runway
    .filter(({ ends }) => ends.length > 0)
    .slice(0, 4)
    .map(({ from, ends }) => `${moment(from).slice(0, 10)} ${ends.length}`);
  return [
    line(fit(said, width)),
    ...(runway.length === 0
      ? [line(fit('No waiver that holds or waits for approval ends in the weeks to come.', width), 'quiet')]
      : [
          [
            { text: 'Runway ', tone: 'quiet' } as const,
            { text: fit(bars.join(''), width - 7).trimEnd(), tone: 'strong' } as const,
            {
              text: ` ${runway.length} ${runway.length === 1 ? 'week' : 'weeks'}, at most ${most} in one`,
              tone: 'quiet',
            } as const,
          ],
          line(fit(`       ending in the week from ${next.join(' · ')}`, width), 'quiet'),
        ]),
    emptyLine,
  ];
}
