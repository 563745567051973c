// Renders a decision as Markdown: a document to keep, a comment on a change, or the summary of a step.
import type { Decision } from '@gatehouse/schema';
import { laneText } from './level-words.ts';
import { markdownBackground } from './markdown-background.ts';
import { type Block, folded, pageOf, type Room } from './markdown-block.ts';
import { markdownRule, type Shape } from './markdown-rule.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { moment } from './moment.ts';
import type { Chosen, ReporterOptions } from './reporter.ts';
import { inTheWay, warnings } from './standing.ts';
import { countsText } from './status-words.ts';

const passes = { meaning: 'name the rules that pass', allowed: ['true', 'false'], default: 'false' } as const;

export const markdownOptions = {
  for: {
    meaning: 'a document with everything, or a comment below 65,536 characters with details folded',
    allowed: ['document', 'comment'],
    default: 'document',
  },
  passes,
} as const satisfies ReporterOptions;

export const githubSummaryOptions = { passes } as const satisfies ReporterOptions;

const everything: Shape = { open: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY, folds: false };

/** The longest comment that GitHub takes; GitLab takes more. Counted in UTF-16 units, which are never fewer than characters. */
const comment: { shape: Shape; room: Room } = {
  shape: { open: 5, rows: 20, folds: true },
  room: { limit: 65_535, measure: (text) => text.length },
};

/** GitHub refuses summaries of a step above 1 MiB altogether; other commands of the step may have written to it. */
const summary: { shape: Shape; room: Room } = {
  shape: { open: 10, rows: 50, folds: true },
  room: { limit: 1_000_000, measure: (text) => Buffer.byteLength(text) },
};

export function renderMarkdown(decision: Decision, chosen: Chosen<typeof markdownOptions>): string {
  const named = chosen.passes === 'true';
  return chosen.for === 'comment'
    ? pageOf(blocks(decision, comment.shape, named), comment.room)
    : pageOf(blocks(decision, everything, named), undefined);
}

/** For the file that GITHUB_STEP_SUMMARY names. */
export function renderGithubSummary(decision: Decision, chosen: Chosen<typeof githubSummaryOptions>): string {
  return pageOf(blocks(decision, summary.shape, chosen.passes === 'true'), summary.room);
}

function blocks(decision: Decision, shape: Shape, named: boolean): Block[] {
  const blocking = inTheWay(decision);
  const warning = warnings(decision);
  const under = (heading: string, of: readonly Block[]): Block[] =>
    of.map((block, index) => (index > 0 ? block : { ...block, lines: [heading, '', ...block.lines] }));
  const warned = warning.map((rule) => markdownRule(decision, rule, shape, true));
  return [
    lead(decision),
    ...under(
      `## What stands in the way (${blocking.length})`,
      blocking.map((rule) => markdownRule(decision, rule, shape, false)),
    ),
    ...(shape.folds
      ? warned.map((block, index) => foldedRule(block, warning[index]?.id ?? ''))
      : under(`## Warnings (${warning.length})`, warned)),
    ...markdownBackground(decision, shape, named),
    ...(decision.outcome === 'NO-GO'
      ? []
      : [{ kind: 'section' as const, lines: ['People decide now: Gatehouse never releases by itself.'] }]),
  ];
}

function foldedRule({ kind, lines }: Block, id: string): Block {
  return { kind, lines: folded(`Warning: ${markdownText(id, 40)}`, lines) };
}

const marks = { 'NO-GO': '✗', 'GO-WITH-DEVIATIONS': '~', 'GO-ELIGIBLE': '✓' } as const;

/** More rules than these are not named at the top. */
const namedAtTop = 50;

function lead(decision: Decision): Block {
  const { product, release, stage, asOf, outcome, digest, counts, rules } = decision;
  const blocking = inTheWay(decision);
  const ids = blocking.slice(0, namedAtTop).map(({ id }) => markdownText(id, 40));
  const more = blocking.length - ids.length;
  const tag =
    release.tag === undefined ? [] : [`tag ${markdownCode(release.tag, 80)}${signature(release.tagSignature)}`];
  const changes = `${release.commits} ${release.commits === 1 ? 'commit' : 'commits'}`;
  const baseline =
    release.baseline === undefined
      ? `no earlier release, ${changes}`
      : `compared with ${markdownCode(release.baseline, 60)}, ${changes}`;
  return {
    kind: 'section',
    lines: [
      `# ${marks[outcome]} ${outcome}: ${markdownText(product.name, 100)} ${markdownText(release.version, 60)}`,
      '',
      `**${markdownText(decision.summary)}**`,
      '',
      ...(ids.length === 0 ? [] : [`In the way: ${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}`, '']),
      `- ${product.levelWord === 'class' ? 'Class' : 'Level'}: ${markdownText(product.level, 20)} · ${markdownText(product.scheme, 40)} ${markdownText(product.edition, 40)}${laneText(product)}`,
      ...(product.provisional === undefined ? [] : [`- Provisional: ${markdownText(product.provisional, 400)}`]),
      `- Commit: ${[markdownCode(release.commit.slice(0, 12)), ...tag, baseline].join(' · ')}`,
      `- Judged: up to stage ${markdownText(stage, 40)}, as of ${moment(asOf)}${decision.asOfChosen === true ? ', a moment that was chosen' : ''}`,
      `- Rules: ${rules.length}: ${countsText(counts)}`,
      `- Decision: ${markdownCode(digest)}`,
    ],
  };
}

function signature(signed: Decision['release']['tagSignature']): string {
  if (signed === undefined) return '';
  const by = signed.signer === undefined ? '' : ` by ${markdownText(signed.signer, 80)}`;
  return signed.state === 'good' ? `, signed${by}` : `, signature ${markdownText(signed.state, 40)}${by}`;
}
