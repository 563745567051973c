// Shows the open anomalies of a release: how far each is evaluated, and which rules find fault with it.
import { type Appearance, createPage, type Page } from './layout.ts';
import { endText, moment } from './moment.ts';
import { safeText } from './safe-text.ts';

export interface AnomalyListPage {
  readonly version: string;
  readonly asOf: number;
  readonly anomalies: readonly AnomalyLine[];
}

interface AnomalyLine {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly openedAt?: number;
  readonly evaluation: {
    readonly state: keyof typeof evaluationWords;
    readonly outcome?: string;
    readonly by?: string;
    readonly at?: number;
  };
  readonly faults: readonly {
    readonly rule: string;
    readonly level: 'block' | 'warn';
    readonly message: string;
    readonly waivedBy?: string;
  }[];
}

/** What keeps an evaluation from being a whole and current one; empty for one that is. */
export const evaluationWords = {
  none: 'not evaluated',
  incomplete: 'evaluation without an outcome',
  unbound: 'does not say what was evaluated',
  outdated: 'the anomaly was changed since',
  current: '',
} as const;

/** A block for each anomaly. Ends with a line break. */
export function renderAnomalyList({ version, asOf, anomalies }: AnomalyListPage, appearance: Appearance): string {
  const page = createPage(appearance);
  const head = `${anomalies.length} open ${anomalies.length === 1 ? 'anomaly' : 'anomalies'} in ${safeText(version, 60)} · as of ${moment(asOf)}`;
  return `${[page.paint('strong', head), ...anomalies.flatMap((anomaly) => block(page, anomaly))].join('\n')}\n`;
}

function block(page: Page, { id, title, path, openedAt, evaluation, faults }: AnomalyLine): string[] {
  const opened = openedAt === undefined ? 'no date of opening' : `opened ${endText(openedAt)}`;
  return [
    '',
    ...page.paragraph(`${safeText(id, 60)}  ${safeText(title)}`, { first: '• ', rest: '│ ', style: 'strong' }),
    ...page.paragraph(`${opened} · ${safeText(path, 400)}`, { first: '  ', rest: '  │ ', style: 'quiet' }),
    ...page.paragraph(evaluationText(evaluation), { first: '  ', rest: '  │ ' }),
    ...faults.flatMap(({ rule, level, message, waivedBy }) => {
      const waived = waivedBy === undefined ? '' : ` (waived by ${safeText(waivedBy, 60)})`;
      const mark = waivedBy !== undefined ? '~' : level === 'block' ? '✗' : '!';
      return page.paragraph(`${safeText(rule, 20)}  ${safeText(message)}${waived}`, {
        first: `  ${mark} `,
        rest: '  │ ',
        firstStyle: mark === '✗' ? 'bad' : 'warning',
      });
    }),
    ...(faults.length === 0
      ? page.paragraph('no rule finds fault with it', { first: '  ✓ ', rest: '  │ ', firstStyle: 'good' })
      : []),
  ];
}

function evaluationText({ state, outcome, by, at }: AnomalyLine['evaluation']): string {
  const said = outcome === undefined ? '' : `evaluated: ${safeText(outcome, 40)}`;
  const who = by === undefined ? '' : `by ${safeText(by, 60)}`;
  const when = at === undefined ? '' : `on ${endText(at)}`;
  return [
    said,
    who,
    when,
    said !== '' && evaluationWords[state] !== '' ? `(${evaluationWords[state]})` : evaluationWords[state],
  ]
    .filter((part) => part !== '')
    .join(' ');
}
