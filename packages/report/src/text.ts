// Renders a decision for people at a terminal or in a log.
import type { Decision } from '@gatehouse/schema';
import { type Appearance, createPage, type Page } from './layout.ts';
import { laneText } from './level-words.ts';
import { moment } from './moment.ts';
import { packText } from './pack-text.ts';
import { safeText } from './safe-text.ts';
import { inTheWay, warnings } from './standing.ts';
import { background } from './text-background.ts';
import { markOf, ruleBlock } from './text-rule.ts';

export interface TextOptions extends Appearance {
  /** Show every finding, pass and condition, not only the first of many. */
  readonly all?: boolean;
}

/** The whole decision: outcome first, then what stands in the way with what to do, then what it rests on. Ends with a line break. */
export function renderText(decision: Decision, options: TextOptions): string {
  const page = createPage(options);
  const all = options.all ?? false;
  const blocking = inTheWay(decision);
  const warning = warnings(decision);
  const lines = [
    ...header(page, decision),
    '',
    ...outcome(page, decision),
    ...(blocking.length > 0 ? page.heading(`What stands in the way (${blocking.length})`) : []),
    ...blocking.flatMap((rule) => ruleBlock(page, rule, { warns: false, all })),
    ...(warning.length > 0 ? page.heading(`Warnings (${warning.length})`) : []),
    ...warning.flatMap((rule) => ruleBlock(page, rule, { warns: true, all })),
    ...background(page, decision, all),
    ...nextSteps(page, decision),
  ];
  return `${lines.join('\n')}\n`;
}

/** The outcome with one line for each rule that stands in the way. Ends with a line break. */
export function renderShortText(decision: Decision, appearance: Appearance): string {
  const page = createPage(appearance);
  const rules = inTheWay(decision).flatMap((rule) => {
    const { mark, style } = markOf(rule);
    return page.paragraph(`${safeText(rule.id, 20)}  ${packText(rule.title)}`, {
      first: `${mark} `,
      rest: '│ ',
      firstStyle: style,
    });
  });
  return `${[...outcome(page, decision), ...rules].join('\n')}\n`;
}

function header(page: Page, { product, release, stage, asOf, asOfChosen }: Decision): string[] {
  const tag = release.tag === undefined ? [] : [`tag ${safeText(release.tag)}${signatureText(release.tagSignature)}`];
  const judged = `up to stage ${safeText(stage)} · as of ${moment(asOf)}${chosenText(asOfChosen)}`;
  const lead = (first: string) => ({ first: first.padEnd(11), rest: '│'.padEnd(11), firstStyle: 'quiet' as const });
  return [
    ...page.paragraph(`${safeText(product.name)} ${safeText(release.version, 60)}`, {
      ...lead('Gatehouse'),
      style: 'strong',
    }),
    ...page.paragraph(
      `${safeText(product.level, 20)} · ${safeText(product.scheme, 40)} ${safeText(product.edition, 40)}${laneText(product)}`,
      lead(product.levelWord === 'class' ? 'class' : 'level'),
    ),
    ...(product.provisional === undefined
      ? []
      : page.paragraph(safeText(product.provisional, 400), lead('provisional'))),
    ...page.paragraph(
      [safeText(release.commit.slice(0, 12)), ...tag, baselineText(release)].join(' · '),
      lead('commit'),
    ),
    ...page.paragraph(judged, lead('judged')),
  ];
}

/** A moment that somebody chose says nothing about today. */
function chosenText(chosen: boolean | undefined): string {
  return chosen === true ? ', a moment that was chosen (--effective-time)' : '';
}

function signatureText(signature: Decision['release']['tagSignature']): string {
  if (signature === undefined) return '';
  const by = signature.signer === undefined ? '' : ` by ${safeText(signature.signer, 80)}`;
  return signature.state === 'good' ? `, signed${by}` : `, signature ${safeText(signature.state, 40)}${by}`;
}

function baselineText({ baseline, baselineCommit, commits }: Decision['release']): string {
  const changes = `${commits} ${commits === 1 ? 'commit' : 'commits'}`;
  if (baseline === undefined) return `no earlier release, ${changes}`;
  const at = baselineCommit === undefined ? '' : ` (${safeText(baselineCommit.slice(0, 12))})`;
  return `compared with ${safeText(baseline, 60)}${at}, ${changes}`;
}

const outcomes = {
  'NO-GO': { mark: '✗', style: 'bad' },
  'GO-WITH-DEVIATIONS': { mark: '~', style: 'warning' },
  'GO-ELIGIBLE': { mark: '✓', style: 'good' },
} as const;

function outcome(page: Page, decision: Decision): string[] {
  const { mark, style } = outcomes[decision.outcome];
  return page.paragraph(safeText(decision.summary, 600), {
    first: `${mark} ${decision.outcome}  `,
    rest: '│ ',
    firstStyle: style,
  });
}

function nextSteps(page: Page, decision: Decision): string[] {
  const [first] = [...inTheWay(decision), ...warnings(decision)];
  const steps = [
    ...(first === undefined
      ? []
      : [
          `gatehouse explain ${safeText(first.id, 20)}: what it asks, why, and the lines of evidence`,
          'gatehouse review: go through all of it in the terminal',
        ]),
    ...(decision.outcome === 'NO-GO' ? [] : ['People decide now: Gatehouse never releases by itself.']),
  ];
  if (steps.length === 0) return [];
  return ['', ...steps.flatMap((step) => page.paragraph(step, { first: '→ ', rest: '│ ', firstStyle: 'strong' }))];
}
