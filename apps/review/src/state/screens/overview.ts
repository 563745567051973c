// The overview: what stands in the way by topic, how the release stands, and the list of what is left to do.
import { inTheWay, moment, placeText, safeText, topicOf } from '@gatehouse/report';
import type { Decision } from '@gatehouse/schema';
import { type Judged, once } from '../judged.ts';
import { bar, emptyLine, fit, type Line, line, paragraph, safeLines } from '../line.ts';
import { sideBySide } from '../side-by-side.ts';
import { progressOf, shortClause, toDo } from '../to-do.ts';
import type { ListView } from '../view.ts';
import { findingRow } from './finding-row.ts';
import type { Screen, ScreenAround } from './screen.ts';

export const overviewScreen: Screen = (_, around): ListView => {
  const { judged, entries, reviewer } = around;
  const { total, reviewed, questions } = progressOf(judged.decision, entries, reviewer);
  const mine =
    reviewer === undefined || total === 0 ? '' : ` · ${reviewed} of ${total} reviewed by ${safeText(reviewer, 20)}`;
  return {
    kind: 'list',
    title: `Left to do${mine}${questions === 0 ? '' : ` · ${questions} with a question`}`,
    banner: banner(around),
    items: toDo(judged.decision),
    row: (item, width) => findingRow(item, width, around),
    detailRows: 3,
    detail: ({ target: { rule, finding } }, width) => [
      ...paragraph(safeLines(finding?.message ?? rule?.reason ?? '', 600), width).slice(0, 2),
      line(fit(finding?.source === undefined ? (rule?.title ?? '') : placeText(finding.source), width), 'quiet'),
    ],
    empty: 'Nothing is left to do: nothing stands in the way, and nothing warns.',
  };
};

/** Two columns where there is room, one below the other elsewhere; fewer lines on a low screen. */
function banner({ judged, width, height }: ScreenAround): Line[] {
  const most = height < 14 ? 0 : height < 22 ? 5 : height < 40 ? 7 : 12;
  const left = inTheWayLines(judged.decision, most);
  const right = releaseLines(judged).slice(0, Math.max(most, left.length));
  if (most === 0) return [];
  if (width < 72) return [...left, emptyLine];
  return [...sideBySide(left, right, width), emptyLine];
}

interface TopicCount {
  readonly topic: string;
  readonly blocking: number;
  readonly met: number;
  readonly asked: number;
  readonly clause: string;
  readonly undecided: boolean;
}

const topicsInTheWay = once((decision: Decision): readonly TopicCount[] => {
  const blocking = inTheWay(decision);
  const topics = [...new Set(blocking.map(topicOf))];
  return topics.map((topic) => {
    const rules = decision.rules.filter((rule) => topicOf(rule) === topic);
    const asked = rules.filter(({ status }) => status !== 'not_due' && status !== 'off' && status !== 'not_applicable');
    const inWay = blocking.filter((rule) => topicOf(rule) === topic);
    const [first] = inWay;
    return {
      topic,
      blocking: inWay.length,
      asked: asked.length,
      met: asked.filter(({ status }) => status === 'pass' || status === 'waived').length,
      clause: first === undefined ? '' : shortClause(first),
      undecided: inWay.every(({ status }) => status !== 'fail'),
    };
  });
});

function inTheWayLines(decision: Decision, most: number): Line[] {
  const topics = topicsInTheWay(decision);
  const { pass, waived, not_applicable, not_due } = decision.counts;
  const rest = `✓ ${pass} pass${waived > 0 ? ` · – ${waived} waived` : ''} · ${not_applicable} not applicable · ${not_due} not due yet`;
  const shown = topics.slice(0, Math.max(0, most - 2));
  const others = topics.length - shown.length;
  return [
    line(topics.length === 0 ? 'Nothing stands in the way' : 'In the way', 'heading'),
    ...shown.map(
      ({ topic, blocking, met, asked, clause, undecided }): Line => [
        { text: undecided ? '? ' : '✗ ', tone: undecided ? 'attention' : 'refusal' },
        { text: `${fit(topic, 13)}${String(blocking).padStart(3)} `, tone: 'plain' },
        { text: `${bar(met, asked, 8)} `, tone: 'quiet' },
        { text: clause, tone: 'quiet' },
      ],
    ),
    ...(others > 0 ? [line(`  and ${others} topic${others === 1 ? '' : 's'} more`, 'quiet')] : []),
    line(rest, 'quiet'),
  ];
}

function releaseLines({ decision, facts }: Judged): Line[] {
  const { counts } = facts.tests;
  const bad = counts.failed + counts.errored + counts.unexpectedPass;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const signals = facts.changes.commits.filter(({ securitySignals }) => securitySignals.length > 0).length;
  const used = decision.waivers.filter(({ state }) => state === 'used');
  const next = Math.min(...used.map(({ expiresAt }) => expiresAt));
  const ends = used.length === 0 ? '' : `, the next ends ${moment(next).slice(0, 10)}`;
  return [
    line('Release', 'heading'),
    counted(all - bad, all, `${all} test results, ${bad} bad`),
    ...provenLine(decision, 'verification.requirements_verified', 'requirements', 'verified'),
    ...provenLine(decision, 'anomalies.safety_evaluated', 'open anomalies', 'evaluated'),
    line(`${' '.repeat(9)}${facts.changes.commits.length} changes, ${signals} with security signals`),
    line(`${' '.repeat(9)}${used.length} ${used.length === 1 ? 'waiver' : 'waivers'} used${ends}`),
  ];
}

/** How many subjects of a rule are proven, in the words of the subject; nothing where the rule is not asked. */
function provenLine(decision: Decision, path: string, subjects: string, proven: string): Line[] {
  const rule = decision.rules.find((each) => each.path === path);
  if (rule === undefined || rule.subjects === 0) return [];
  return [counted(rule.satisfied, rule.subjects, `${rule.subjects} ${subjects}, ${rule.satisfied} ${proven}`)];
}

function counted(part: number, whole: number, text: string): Line {
  return [
    { text: `${bar(part, whole, 8)} `, tone: part === whole ? 'approval' : 'attention' },
    { text, tone: 'plain' },
  ];
}
