// The security assessment of one commit: whether it is relevant, of what kind, why, and with which competence that was judged.
import { safeText } from '@gatehouse/report';
import type { Commit } from '@gatehouse/schema';
import { assessingRuleId, assessments, commitsById, isSignalled, signalText } from '../commits.ts';
import type { Assessment } from '../effect.ts';
import type { FormSpec, Option, Values } from '../form.ts';
import type { Judged } from '../judged.ts';
import { emptyLine, type Line, line, paragraph } from '../line.ts';
import type { FormAround } from './form-spec.ts';

const answers: readonly Option[] = [
  { value: 'yes', label: 'yes, it is security-relevant' },
  { value: 'no', label: 'no, it is not' },
];

/** The categories that a change assessment may name. */
const categories: readonly Option[] = [
  { value: 'authentication', label: 'authentication' },
  { value: 'authorization', label: 'authorization' },
  { value: 'cryptography', label: 'cryptography' },
  { value: 'network', label: 'network' },
  { value: 'update', label: 'update' },
  { value: 'logging', label: 'logging' },
  { value: 'privilege', label: 'privilege' },
  { value: 'defaultConfiguration', label: 'default configuration' },
  { value: 'dataAtRest', label: 'data at rest' },
  { value: 'dependency', label: 'dependency' },
  { value: 'buildPipeline', label: 'build pipeline' },
  { value: 'other', label: 'other' },
];

export function assessmentForm(of: string, { judged, reviewer }: FormAround): FormSpec | undefined {
  const { facts } = judged;
  const commit = commitsById(facts).get(of);
  if (commit === undefined) return undefined;
  const known = assessments(facts).get(of);
  const isOfThisVersion = facts.assessment?.version === facts.release.version;
  const record =
    isOfThisVersion && facts.assessment !== undefined
      ? safeText(facts.assessment.source.path)
      : `the change assessment of ${safeText(facts.release.version, 60)}`;
  return {
    title: `Assess change ${commit.id.slice(0, 7)} for security`,
    fields: [
      {
        key: 'relevant',
        label: 'Relevant',
        kind: 'choice',
        options: answers,
        help: 'Whether it changes anything that security rests on.',
      },
      {
        key: 'category',
        label: 'Category',
        kind: 'choice',
        options: categories,
        help: 'What it touches; asked of a relevant change.',
      },
      {
        key: 'reason',
        label: 'Why',
        kind: 'long',
        help: 'Why it is relevant; or why it is not, though it looks so.',
      },
      {
        key: 'competence',
        label: 'Competence',
        kind: 'text',
        help: 'Security competence of the reviewer.',
      },
    ],
    initial: {
      relevant: known === undefined ? '' : known.relevant ? 'yes' : 'no',
      category: known?.category ?? '',
      reason: known?.reason ?? '',
      competence: competenceOf(judged, of, reviewer),
    },
    check: (values) => faultsOf(values, commit),
    preview: (_, width) => [
      ...warningLines(judged, commit, reviewer, width),
      line(safeText(commit.subject, 200), 'strong'),
      ...(isSignalled(commit)
        ? commit.securitySignals.flatMap((signal) =>
            paragraph(`! ${safeText(signalText(signal), 300)}`, width, 'attention', '  '),
          )
        : [line('  Nothing about it looks security-relevant.', 'quiet')]),
      emptyLine,
      ...paragraph(
        `It is written into ${record}, with ${safeText(reviewer ?? 'nobody', 60)} as the reviewer.${known === undefined ? '' : ' What it said of this change goes.'}`,
        width,
        'quiet',
      ),
    ],
    question: ({ relevant }) =>
      `Write "${relevant === 'yes' ? 'relevant' : 'not relevant'}" for ${commit.id.slice(0, 7)} into ${record}?`,
    effect: (values) => ({ do: 'assess', assessment: assessmentOf(commit.id, values) }),
  };
}

/** What was stated for this change, else what the reviewer stated for another one. */
function competenceOf({ facts }: Judged, of: string, reviewer: string | undefined): string {
  const known = assessments(facts);
  const own = known.get(of);
  if (own?.reviewer === reviewer && own?.competence !== undefined) return own.competence;
  const others = [...known.values()].filter((change) => change.reviewer === reviewer);
  return others.find(({ competence }) => competence !== undefined)?.competence ?? '';
}

function warningLines(judged: Judged, { author }: Commit, reviewer: string | undefined, width: number): Line[] {
  if (author !== reviewer) return [];
  const rule = assessingRuleId(judged);
  return paragraph(
    `! You are its author. ${rule === undefined ? 'A relevant change is' : `${rule} asks that a relevant change is`} reviewed by somebody else.`,
    width,
    'attention',
  );
}

function faultsOf(values: Values, commit: Commit): Record<string, string> {
  const isRelevant = values.relevant === 'yes';
  const faults: Record<string, string> = {};
  if ((values.relevant ?? '') === '') faults.relevant = 'choose with ← and →';
  if (isRelevant && (values.category ?? '') === '') faults.category = 'a relevant change has a category';
  if ((values.reason ?? '').trim() === '') {
    if (isRelevant) faults.reason = 'say why it is relevant';
    else if (isSignalled(commit)) faults.reason = 'it looks security-relevant: say why it is not';
  }
  if (isRelevant && (values.competence ?? '').trim() === '')
    faults.competence = 'say what makes the reviewer competent in security';
  return faults;
}

function assessmentOf(commit: string, { relevant, category, reason, competence }: Values): Assessment {
  return {
    commit,
    relevant: relevant === 'yes',
    ...(relevant === 'yes' ? given('category', category) : {}),
    ...given('reason', reason),
    ...given('competence', competence),
  };
}

function given(key: 'category' | 'reason' | 'competence', text: string | undefined): Partial<Assessment> {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? {} : { [key]: trimmed };
}
