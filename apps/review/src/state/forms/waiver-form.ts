// A waiver that is asked for what a rule found about one subject, with its limits in sight before anything is written.
import { waiverSpan } from '@gatehouse/gate';
import { endText, safeText } from '@gatehouse/report';
import { type DecisionFinding, type Facts, GateError } from '@gatehouse/schema';
import type { FormSpec, Values } from '../form.ts';
import { type FoundFinding, findingsOf } from '../judged.ts';
import { type Line, line, paragraph, safeLines } from '../line.ts';
import { findingTarget } from '../to-do.ts';
import type { Target } from '../view.ts';
import { approversText, demandOf, type WaiverDemand, waiverReasons } from '../waiver-demand.ts';
import type { FormAround } from './form-spec.ts';

const fields: FormSpec['fields'] = [
  {
    key: 'reason',
    label: 'Reason',
    kind: 'choice',
    options: Object.entries(waiverReasons).map(([value, label]) => ({ value, label })),
    help: 'What kind of deviation it is.',
  },
  { key: 'text', label: 'Why', kind: 'long', help: 'Why the release may go out with it.' },
  {
    key: 'risk',
    label: 'Risk',
    kind: 'text',
    help: 'Where the risk of it was assessed: a document, an entry of the risk file.',
  },
  { key: 'expires', label: 'Ends', kind: 'text', help: 'Days from now (30d), or a date (2026-06-30).' },
  {
    key: 'conditions',
    label: 'Conditions',
    kind: 'text',
    help: 'What must be done for it to hold, with ; between. Each has to be recorded as met. May stay empty.',
  },
];

export function waiverForm(of: string, around: FormAround): FormSpec | undefined {
  const found = findingsOf(around.judged.decision).get(of);
  if (found === undefined || found.finding.waiver === 'W0' || found.finding.waivedBy !== undefined) return undefined;
  const limits = limitsOf(found, around);
  const { rule, finding } = found;
  return {
    title: `Ask for a waiver of ${rule.id} for ${safeText(finding.subject, 80)}`,
    fields,
    initial: { reason: '', text: '', risk: '', expires: '', conditions: '' },
    check: (values) => faultsOf(values, limits),
    preview: (values, width) => previewLines(values, limits, width),
    question: ({ expires = '' }) =>
      `Write the waiver until ${endOf(expires, limits).end ?? 'then'}? It waits for approval.`,
    effect: ({ reason = '', text = '', risk = '', expires = '', conditions = '' }) => ({
      do: 'waive',
      waiver: {
        rule: rule.id,
        subjects: [finding.subject],
        reason,
        text: text.trim(),
        risk: risk.trim(),
        expires: expires.trim(),
        conditions: listOf(conditions),
      },
    }),
  };
}

/** What limits the waiver before anybody has written it. */
interface Limits {
  readonly around: FormAround;
  readonly level: 'W1' | 'W2';
  readonly demand: WaiverDemand | undefined;
  /** Findings of the rule about the subject that it would waive. */
  readonly covered: readonly DecisionFinding[];
  /** Those that stay whatever is written. */
  readonly staying: readonly DecisionFinding[];
  /** People who cannot approve it. */
  readonly barred: readonly (string | undefined)[];
}

function limitsOf({ rule, finding }: FoundFinding, around: FormAround): Limits {
  const { facts } = around.judged;
  const about = rule.findings.filter(({ subject }) => subject === finding.subject);
  const covered = about.filter(({ waiver }) => waiver !== 'W0');
  const level = covered.some(({ waiver }) => waiver === 'W2') ? 'W2' : 'W1';
  return {
    around,
    level,
    demand: demandOf(facts, level),
    covered,
    staying: about.filter(({ waiver }) => waiver === 'W0'),
    barred: [around.reviewer, ...authorsOf(findingTarget(rule, finding), finding.subject, facts)],
  };
}

/** Who is known to have made what the finding is about: the commit, the anomaly's record, the piece of evidence. */
function authorsOf({ commit, anomaly }: Target, subject: string, { changes, anomalies, evidence }: Facts): string[] {
  const record = anomalies.open.find(({ id }) => id === anomaly)?.source.evidence;
  return [
    ...changes.commits.flatMap(({ id, author }) => (id === commit ? [author] : [])),
    ...evidence.items.flatMap(({ id, author }) =>
      author !== undefined && (id === subject || id === record) ? [author.id] : [],
    ),
  ];
}

/** The end as people read it, or why there is none. */
function endOf(expires: string, { around, level, demand }: Limits): { readonly end?: string; readonly fault?: string } {
  const days = demand?.days ?? Number.POSITIVE_INFINITY;
  try {
    const { expiresAt } = waiverSpan(expires.trim(), around.judged.facts.asOf, { days, level });
    return { end: endText(Date.parse(expiresAt)) };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { fault: safeText(`${error.message}. ${error.next ?? ''}`, 300).trim() };
  }
}

function faultsOf(values: Values, limits: Limits): Record<string, string> {
  const { reason = '', text = '', risk = '', expires = '' } = values;
  const levels = new Set(limits.covered.map(({ level }) => level));
  const { fault } = endOf(expires, limits);
  return {
    ...(levels.size > 1 ? { reason: 'some of the findings block and some warn: one waiver cannot be for both' } : {}),
    ...(reason === '' ? { reason: 'choose with ← and →' } : {}),
    ...(text.trim() === '' ? { text: 'say why' } : {}),
    ...(risk.trim() === '' ? { risk: 'without it the waiver does not hold' } : {}),
    ...(expires.trim() === '' ? { expires: 'a waiver always ends' } : fault === undefined ? {} : { expires: fault }),
  };
}

function approvalCount(demand: WaiverDemand | undefined): string {
  if (demand === undefined) return 'it is approved';
  const count = demand.approvals.length;
  return count === 1 ? 'one other person approves' : `${count} other people approve`;
}

function previewLines({ expires = '' }: Values, limits: Limits, width: number): Line[] {
  const { around, level, demand, covered, staying, barred } = limits;
  const { facts } = around.judged;
  const { end } = endOf(expires, limits);
  return [
    ...(demand === undefined
      ? [line(`Level ${level}; what the scheme asks of it is not known.`, 'attention')]
      : paragraph(
          `Level ${level}: ${demand.days} days at most, until ${latestOf(facts.asOf, demand)}. It holds once ${approvalCount(demand)}:`,
          width,
          'strong',
        )),
    ...(demand?.approvals ?? []).flatMap((roles) =>
      paragraph(approversText(facts, roles, barred), width, 'plain', '  '),
    ),
    ...(end === undefined ? [] : [line(`It would end ${end}.`)]),
    ...paragraph('It waives just this, for this release, and ends when any of it changes:', width),
    ...covered.flatMap(({ message }) => paragraph(safeLines(message, 300), width, 'quiet', '  ')),
    ...(staying.length === 0 ? [] : [line('This stays, as it can never be waived (W0):', 'attention')]),
    ...staying.flatMap(({ message }) => paragraph(safeLines(message, 300), width, 'attention', '  ')),
  ];
}

const dayMs = 24 * 60 * 60 * 1000;

function latestOf(asOf: number, { days }: WaiverDemand): string {
  return endText(asOf + days * dayMs);
}

function listOf(text: string): string[] {
  return text
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
