// The open anomalies: those first that a rule finds fault with, or the worst first.
import { columnWidth, endText, evaluationWords, safeText } from '@gatehouse/report';
import { anomalyIndex, criticalities, type KnownAnomaly, safetyCriticality } from '../anomaly-index.ts';
import { type Judged, once } from '../judged.ts';
import { bar, emptyLine, fit, type Line, line, row } from '../line.ts';
import { sideBySide } from '../side-by-side.ts';
import type { Tone } from '../tone.ts';
import type { Item, ListView } from '../view.ts';
import type { Screen, ScreenAround } from './screen.ts';

const arrangements = ['open findings first', 'worst first'] as const;

export const anomaliesScreen: Screen = ({ arrangement }, around): ListView => {
  const { judged } = around;
  const index = arrangement % arrangements.length;
  const known = anomalyIndex(judged);
  const { items, idWidth } = arranged(judged);
  return {
    kind: 'list',
    title: `Open anomalies, ${arrangements[index]} (v: ${arrangements[(index + 1) % arrangements.length]})`,
    banner: known.size === 0 ? [] : banner(around),
    items: items[index] ?? [],
    row: ({ key }, width) => {
      const found = known.get(key);
      if (found === undefined) return [];
      const { anomaly, open } = found;
      const { text, tone } = evaluationWord(found);
      return row(
        [
          { ...findingsMark(found), width: 1 },
          { text: safeText(anomaly.id, 60), width: Math.min(width < 60 ? 12 : 18, idWidth) },
          { text: safeText(anomaly.title, 200) },
          { text: safetyCriticality(anomaly), width: 8, from: 50 },
          { text: safeText(anomaly.harmSeverity ?? '', 40), width: 12, tone: 'quiet', from: 100 },
          { text, width: 13, tone },
          { text: open.length === 0 ? '' : `${open.length} open`, width: 7, tone: 'attention', from: 90 },
        ],
        width,
      );
    },
    detail: ({ key }, width) => {
      const found = known.get(key);
      const [first] = found?.open ?? [];
      return [
        line(
          fit(safeText(first?.finding.message ?? 'No rule finds fault with it.', 600), width),
          first === undefined ? 'approval' : 'plain',
        ),
        line(fit(found === undefined ? '' : moreText(found), width), 'quiet'),
      ];
    },
    empty: 'No anomaly is open.',
  };
};

/** `✗` where something blocks, `!` where something warns. */
function findingsMark({ open }: KnownAnomaly): { readonly text: string; readonly tone: Tone } {
  if (open.length === 0) return { text: '✓', tone: 'approval' };
  return open.some(({ finding }) => finding.level === 'block')
    ? { text: '✗', tone: 'refusal' }
    : { text: '!', tone: 'attention' };
}

/** An outcome that no longer holds is not shown as one. */
function evaluationWord({ anomaly, evaluation }: KnownAnomaly): { readonly text: string; readonly tone: Tone } {
  if (evaluation === 'none') return { text: 'not evaluated', tone: 'attention' };
  if (evaluation === 'incomplete') return { text: 'no outcome', tone: 'attention' };
  if (evaluation === 'outdated') return { text: 'changed since', tone: 'attention' };
  const outcome = anomaly.evaluation?.outcome ?? 'no outcome';
  return { text: outcome, tone: outcome === 'acceptable' ? 'plain' : 'attention' };
}

function moreText({ anomaly, evaluation }: KnownAnomaly): string {
  const { openedAt, affectedItems, criticality, harmSeverity, source } = anomaly;
  return [
    `safety ${criticality?.safety ?? 'not said'}`,
    ...(harmSeverity === undefined ? [] : [`harm ${safeText(harmSeverity, 40)}`]),
    ...(evaluationWords[evaluation] === '' || evaluation === 'none' ? [] : [evaluationWords[evaluation]]),
    ...(openedAt === undefined ? [] : [`opened ${endText(openedAt).slice(0, 10)}`]),
    ...affectedItems.slice(0, 6).map((item) => safeText(item, 30)),
    safeText(source.path, 100),
  ].join(' · ');
}

interface Count {
  readonly text: string;
  readonly tone: Tone;
  readonly count: number;
}

const counts = once((judged: Judged): { readonly evaluation: readonly Count[]; readonly harm: readonly Count[] } => {
  const known = [...anomalyIndex(judged).values()];
  const evaluations = Map.groupBy(known, (each) => evaluationWord(each).text);
  const order = ['not evaluated', 'no outcome', 'changed since', 'undecided', 'unacceptable', 'acceptable'];
  const harms = Map.groupBy(known, ({ anomaly }) => safetyCriticality(anomaly));
  const counted = (text: string, count: number, fine: boolean): Count[] =>
    count === 0 ? [] : [{ text, count, tone: fine ? 'plain' : 'attention' }];
  return {
    evaluation: order.flatMap((text) => counted(text, evaluations.get(text)?.length ?? 0, text === 'acceptable')),
    harm: criticalities.flatMap((text) =>
      counted(text, harms.get(text)?.length ?? 0, text === 'low' || text === 'none'),
    ),
  };
});

/** How many are evaluated how, beside how critical they are; less of it on a low screen. */
function banner({ judged, width, height }: ScreenAround): Line[] {
  const most = height < 14 ? 0 : height < 22 ? 4 : 7;
  const { evaluation, harm } = counts(judged);
  const total = judged.facts.anomalies.open.length;
  if (most === 0) return [];
  const left = [line('Evaluation', 'heading'), ...barLines(evaluation, total, most)];
  if (width < 64) return [...left, emptyLine];
  const right = [line('Critical for safety', 'heading'), ...barLines(harm, total, most)];
  return [...sideBySide(left, right, width), emptyLine];
}

/** A bar for each count, the last of them for all the rest where there is no room. */
function barLines(list: readonly Count[], total: number, most: number): Line[] {
  const shown = list.length <= most ? list : list.slice(0, most - 1);
  const rest = list.slice(shown.length);
  const others = rest.reduce((sum, { count }) => sum + count, 0);
  const all = rest.length === 0 ? shown : [...shown, { text: 'others', tone: 'quiet', count: others } satisfies Count];
  return all.map(
    ({ text, tone, count }): Line => [
      { text: `${fit(text, 13)} ${String(count).padStart(4)} `, tone },
      { text: bar(count, total, 10), tone: 'quiet' },
    ],
  );
}

const arranged = once((judged: Judged): { readonly items: readonly (readonly Item[])[]; readonly idWidth: number } => {
  const known = [...anomalyIndex(judged).values()];
  const byId = known.sort((a, b) => (a.anomaly.id < b.anomaly.id ? -1 : 1));
  const items = new Map(byId.map((each) => [each, itemOf(each)]));
  const ordered = (compare: (a: KnownAnomaly, b: KnownAnomaly) => number): Item[] =>
    byId.toSorted(compare).flatMap((each) => items.get(each) ?? []);
  const blocking = ({ open }: KnownAnomaly): number => open.filter(({ finding }) => finding.level === 'block').length;
  const rank = ({ anomaly }: KnownAnomaly): number => criticalities.indexOf(safetyCriticality(anomaly));
  return {
    items: [
      ordered((a, b) => blocking(b) - blocking(a) || b.open.length - a.open.length),
      ordered((a, b) => rank(a) - rank(b)),
    ],
    idWidth: byId.reduce((widest, { anomaly }) => Math.max(widest, columnWidth(safeText(anomaly.id, 60))), 4),
  };
});

function itemOf({ anomaly, open }: KnownAnomaly): Item {
  const { id, title, source, affectedItems, harmSeverity = '', criticality } = anomaly;
  const found = open.map(({ rule, finding }) => `${rule.id} ${finding.message}`).join(' ');
  return {
    key: id,
    text: `${id} ${title} ${criticality?.safety ?? ''} ${harmSeverity} ${affectedItems.join(' ')} ${found}`,
    target: { anomaly: id, copy: id, source },
    opens: { screen: 'anomaly', of: id },
  };
}
