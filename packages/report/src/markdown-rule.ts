// Writes one rule of a decision in Markdown: what it says, about what, where, and what to do.
import type { Decision, DecisionFinding, DecisionRule } from '@gatehouse/schema';
import { levelChangeText } from './level-words.ts';
import { type Block, folded, table } from './markdown-block.ts';
import { type MarkdownText, markdownCode, markdownPackText, markdownText } from './markdown-text.ts';
import { placeText } from './place.ts';
import { placeOfRule, type ReportPlace } from './report-place.ts';
import { openFindings } from './standing.ts';
import { markOf, subjectsText, waiverText } from './text-rule.ts';

/** How much of a page's findings is shown, and how much of it is folded. */
export interface Shape {
  /** Findings of a rule that stand open on the page. */
  readonly open: number;
  /** Findings of a rule, and rows of a table, that are there at all. */
  readonly rows: number;
  /** Whether all but what stands in the way is folded. */
  readonly folds: boolean;
}

/** A rule that is not met. */
export function markdownRule(decision: Decision, rule: DecisionRule, { open, rows }: Shape, warns: boolean): Block {
  const { mark, words } = markOf(rule, warns);
  const findings = openFindings(rule);
  const waived = rule.findings.length - findings.length;
  const counted = (rule.status === 'fail' && subjectsText(rule)) || words;
  const aside = [
    counted,
    ...rule.clauses.map((clause) => markdownText(clause, 80)),
    ...(rule.levelChange === undefined ? [] : [levelChangeText(rule.level, rule.levelChange)]),
    rule.waiver === 'W0' ? waiverText('W0') : `waiver ${waiverText(rule.waiver)}`,
  ];
  const more = findings.length - rows;
  return {
    kind: 'rule',
    lines: [
      `### ${mark} ${markdownText(rule.id, 40)}: ${markdownPackText(rule.title)}`,
      '',
      aside.join(' · '),
      '',
      ...undecided(decision, rule),
      ...findingTable(findings.slice(0, open)),
      ...(findings.length > open
        ? [
            ...folded(
              `${Math.min(rows, findings.length) - open} more`,
              findingTable(findings.slice(open, rows)).slice(0, -1),
            ),
            '',
          ]
        : []),
      ...(more > 0 ? [`And ${more} more.`, ''] : []),
      ...(waived > 0 ? [`${waived} more waived.`, ''] : []),
      `**What to do:** ${markdownPackText(rule.solution)}`,
    ],
  };
}

function undecided(decision: Decision, rule: DecisionRule): string[] {
  if (rule.reason === undefined) return [];
  return [`**Why:** ${markdownText(rule.reason)} (${markdownPlace(placeOfRule(decision, rule))})`, ''];
}

function findingTable(findings: readonly DecisionFinding[]): string[] {
  if (findings.length === 0) return [];
  return [
    ...table(
      ['Subject', 'What is wrong', 'Where'],
      findings.map(({ subject, message, source }) => [
        markdownCode(subject, 120),
        markdownText(message),
        source === undefined ? '' : markdownPlace(source),
      ]),
    ),
    '',
  ];
}

/** The place as editors know it. */
export function markdownPlace(place: ReportPlace): MarkdownText {
  return place.path === '.git' ? ('the git history' as MarkdownText) : markdownCode(placeText(place), 400);
}
