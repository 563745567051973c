// Tells which earlier decisions a change of the rules would have changed, and why.
import type { Decision, DecisionFinding, DecisionRule } from '@gatehouse/schema';
import { type Appearance, createPage, type Page } from './layout.ts';
import type { Style } from './paint.ts';
import { placeText } from './place.ts';
import { safeText } from './safe-text.ts';

/** What would be different for one rule. */
interface ChangedRule {
  readonly id: string;
  readonly title: string;
  readonly before?: Pick<DecisionRule, 'status' | 'level'>;
  readonly after: Pick<DecisionRule, 'status' | 'level' | 'reason'>;
  readonly gained: readonly DecisionFinding[];
  readonly lost: readonly DecisionFinding[];
}

/** One earlier decision, as it would be now and with the change. */
export interface DecisionImpact {
  readonly path: string;
  readonly version: string;
  readonly before: Decision['outcome'];
  readonly after: Decision['outcome'];
  readonly summary: string;
  readonly rules: readonly ChangedRule[];
}

/** How many findings of a rule are shown each way. */
const shown = 5;

/** One block for each decision, and a sum. Ends with a line break. */
export function renderImpact(impacts: readonly DecisionImpact[], appearance: Appearance): string {
  const page = createPage(appearance);
  const changed = impacts.filter(({ rules }) => rules.length > 0).length;
  const turned = impacts.filter(({ before, after }) => before !== after).length;
  return `${[
    ...impacts.flatMap((impact) => decisionLines(page, impact)),
    `${impacts.length} ${impacts.length === 1 ? 'decision' : 'decisions'}: rules would answer differently in ${changed}, the outcome would change in ${turned}`,
  ].join('\n')}\n`;
}

function decisionLines(page: Page, { path, version, before, after, summary, rules }: DecisionImpact): string[] {
  const outcome = before === after ? `stays ${after}` : `${before} → ${after}: ${summary}`;
  return [
    ...page.paragraph(`${safeText(version, 60)} (${safeText(path, 200)}) ${safeText(outcome)}`, {
      first: before === after ? '• ' : '! ',
      rest: '│ ',
      style: 'strong',
    }),
    ...rules.flatMap((rule) => ruleLines(page, rule)),
    '',
  ];
}

function ruleLines(page: Page, { id, title, before, after, gained, lost }: ChangedRule): string[] {
  const was = before === undefined ? 'new' : worded(before);
  const reason = after.reason === undefined ? '' : `: ${after.reason}`;
  return [
    ...page.paragraph(`${safeText(title)}: ${was} → ${worded(after)}${safeText(reason)}`, {
      first: `  ${id.padEnd(8)} `,
      rest: '  │        ',
    }),
    ...findingLines(page, gained, '    + ', 'bad'),
    ...findingLines(page, lost, '    - ', 'good'),
  ];
}

function worded({ status, level }: Pick<DecisionRule, 'status' | 'level'>): string {
  return `${status} (${level})`;
}

function findingLines(page: Page, findings: readonly DecisionFinding[], first: string, style: Style): string[] {
  const lines = findings.slice(0, shown).flatMap(({ message, source }) => {
    const place = source === undefined ? '' : ` (${placeText(source)})`;
    return page.paragraph(`${safeText(message)}${place}`, { first, rest: '    │ ', firstStyle: style });
  });
  const more = findings.length - shown;
  return more > 0 ? [...lines, `${first}${more} more`] : lines;
}
