// One rule: what it asks, how it stands, its findings, what to do, what it doesn't judge.
import {
  exclusionWords,
  levelChangeText,
  openFindings,
  originText,
  placeText,
  safeText,
  topicOf,
} from '@gatehouse/report';
import type { DecisionRule, ReviewEntry } from '@gatehouse/schema';
import { rulesById, type Texts } from '../judged.ts';
import { emptyLine, type Line, line, paragraph, safeLines } from '../line.ts';
import { commentsOn, marksOn, type Subject } from '../marks.ts';
import { findingMark, statusMark } from '../tone.ts';
import { type PageView, pageOf } from '../view.ts';
import type { Screen } from './screen.ts';

const waiverWords = {
  W0: 'never (W0)',
  W1: 'by one approval of another person (W1)',
  W2: 'by two approvals, for a short time (W2)',
} as const;

export const ruleScreen: Screen = ({ of = '' }, { judged, texts, entries, width }): PageView => {
  const rule = rulesById(judged.decision).get(of);
  if (rule === undefined) return pageOf('Rule', [line('This rule is no longer part of the decision.', 'attention')]);
  return pageOf(
    `${rule.id} · ${safeText(rule.title)}`,
    [
      ...head(rule, width),
      ...standing(rule, width),
      ...background(rule, width),
      ...(texts === undefined ? [] : asked(rule, texts, width)),
      ...saidAbout(entries, { rule }, width),
    ],
    { target: { rule, copy: rule.id } },
  );
};

/** Status, level with its origin, clauses and waiver of a rule. */
export function head(rule: DecisionRule, width: number): Line[] {
  const { mark, tone } = statusMark(rule);
  return [
    [
      { text: `${mark} ${rule.status.replaceAll('_', ' ')}`, tone },
      { text: `  ${topicOf(rule)} · level ${rule.level}, set by ${originText(rule.levelFrom)}`, tone: 'quiet' },
    ],
    ...(rule.levelChange === undefined
      ? []
      : paragraph(levelChangeText(rule.level, rule.levelChange), width, 'attention')),
    ...paragraph(`Clauses  ${rule.clauses.map((clause) => safeText(clause, 60)).join(' · ')}`, width, 'quiet'),
    line(`Waiver   ${waiverWords[rule.waiver]}`, 'quiet'),
    ...(rule.reason === undefined ? [] : paragraph(safeLines(rule.reason, 1000), width, 'attention')),
  ];
}

function standing(rule: DecisionRule, width: number): Line[] {
  return [
    emptyLine,
    line(`${rule.subjects} looked at, ${rule.satisfied} proven, ${openFindings(rule).length} open findings`, 'strong'),
    ...rule.findings.flatMap((finding) => {
      const { mark, tone } = findingMark(finding);
      const waived = finding.waivedBy === undefined ? '' : `, waived by ${safeText(finding.waivedBy, 60)}`;
      return [
        ...paragraph(`${mark} ${safeLines(finding.message, 600)}`, width, tone),
        ...paragraph(
          `${finding.source === undefined ? safeText(finding.subject, 120) : placeText(finding.source)}${waived}`,
          width,
          'quiet',
          '    ',
        ),
        ...(finding.levelChange === undefined
          ? []
          : paragraph(levelChangeText(finding.level, finding.levelChange), width, 'attention', '    ')),
      ];
    }),
    ...(rule.excluded ?? []).flatMap(({ subject, reason, state, origin }) =>
      paragraph(
        `– ${safeText(subject, 200)}: ${exclusionWords[state]} (${safeText(reason, 500)}; ${originText(origin)})`,
        width,
        'attention',
      ),
    ),
  ];
}

function background(rule: DecisionRule, width: number): Line[] {
  return [
    ...(rule.status === 'pass'
      ? []
      : [emptyLine, line('What to do', 'strong'), ...paragraph(safeLines(rule.solution, 2000), width, 'plain', '  ')]),
    emptyLine,
    line('Evidence', 'strong'),
    ...rule.evidence.flatMap(({ kind, state, reason }) =>
      paragraph(
        `${safeText(kind)}: ${safeText(state)}${reason === undefined ? '' : `, ${safeText(reason, 500)}`}`,
        width,
        state === 'present' ? 'plain' : 'attention',
        '  ',
      ),
    ),
    ...(rule.notCovered.length === 0 ? [] : [emptyLine, line('Not judged by this rule', 'strong')]),
    ...rule.notCovered.flatMap((gap) => paragraph(safeLines(gap, 500), width, 'quiet', '  ')),
  ];
}

/** What the rule and its clauses ask, in the words of the pack. */
function asked(rule: DecisionRule, texts: Texts, width: number): Line[] {
  const description = texts.rules[rule.id];
  return [
    ...(description === undefined ? [] : [emptyLine, line('What it asks', 'strong')]),
    ...(description === undefined
      ? []
      : paragraph(safeLines(description, 3000).replaceAll('\n', ' '), width, 'plain', '  ')),
    ...rule.clauses.flatMap((id) => {
      const clause = texts.clauses[id];
      if (clause === undefined) return [];
      return [
        emptyLine,
        line(`${safeText(id, 60)} · ${safeText(clause.title, 200)}`, 'strong'),
        ...paragraph(safeLines(clause.asks, 2000).replaceAll('\n', ' '), width, 'plain', '  '),
      ];
    }),
  ];
}

/** What reviewers marked and commented. */
export function saidAbout(entries: readonly ReviewEntry[], subject: Subject, width: number): Line[] {
  const marks = marksOn(entries, subject);
  const comments = commentsOn(entries, subject);
  if (marks.length + comments.length === 0) return [];
  return [
    emptyLine,
    line('Review', 'strong'),
    ...marks.map(({ by, at, mark, current }) =>
      line(
        `  ${{ reviewed: '✓ reviewed', question: '? question', todo: '○ to do' }[mark]} · ${safeText(by, 40)} · ${safeText(at, 25)}${current ? '' : ' · it has changed since'}`,
        current ? 'plain' : 'attention',
      ),
    ),
    ...comments.flatMap(({ by, at, text }) => [
      line(`  ${safeText(by, 40)} · ${safeText(at, 25)}`, 'quiet'),
      ...paragraph(safeLines(text), width, 'plain', '    '),
    ]),
  ];
}
