// The safety evaluation of an anomaly: what hazard it contributes to or why none, how it was judged, and by which role.
import { safeText } from '@gatehouse/report';
import type { FormSpec, Values } from '../form.ts';
import { emptyLine, line, paragraph, safeLines } from '../line.ts';
import type { FormAround } from './form-spec.ts';

const outcomes = [
  { value: 'acceptable', label: 'acceptable' },
  { value: 'unacceptable', label: 'unacceptable' },
  { value: 'undecided', label: 'undecided' },
];

const hazardChoices = [
  { value: 'some', label: 'it contributes to hazardous situations' },
  { value: 'none', label: 'it contributes to none' },
];

export function evaluationForm(of: string, { judged, reviewer }: FormAround): FormSpec | undefined {
  const { anomalies, people, risk } = judged.facts;
  const anomaly = anomalies.open.find(({ id }) => id === of);
  if (anomaly === undefined) return undefined;
  const roles = people.items.find(({ id }) => id === reviewer)?.roles ?? [];
  const { evaluation } = anomaly;
  return {
    title: `Evaluate anomaly ${safeText(anomaly.id, 40)}`,
    fields: [
      {
        key: 'hazard',
        label: 'Hazard',
        kind: 'choice',
        options: hazardChoices,
        help: 'Whether it contributes to a hazardous situation.',
      },
      {
        key: 'situations',
        label: 'Situations',
        kind: 'text',
        help: 'Ids of the hazardous situations in the risk file, with commas between.',
      },
      {
        key: 'noHazard',
        label: 'Why none',
        kind: 'long',
        help: 'Why it cannot contribute to any hazardous situation.',
      },
      {
        key: 'harmSeverity',
        label: 'Severity',
        kind: 'text',
        help: 'How severe the harm can be, in the words of the risk file.',
      },
      {
        key: 'outcome',
        label: 'Outcome',
        kind: 'choice',
        options: outcomes,
        help: 'Whether the risk that it leaves is acceptable.',
      },
      { key: 'rationale', label: 'Why it stays', kind: 'long', help: 'Why the release may go out with it.' },
      {
        key: 'riskFile',
        label: 'Risk file',
        kind: 'text',
        help: 'Version of the risk file that it was evaluated against.',
      },
      roles.length === 0
        ? { key: 'role', label: 'Your role', kind: 'text', help: 'The role in which you evaluate.' }
        : {
            key: 'role',
            label: 'Your role',
            kind: 'choice',
            options: roles.map((role) => ({ value: role, label: safeText(role, 60) })),
            help: 'The role in which you evaluate; these are yours in the configuration.',
          },
    ],
    initial: {
      hazard: anomaly.hazardousSituations.length > 0 ? 'some' : anomaly.noHazardRationale === undefined ? '' : 'none',
      situations: anomaly.hazardousSituations.join(', '),
      noHazard: anomaly.noHazardRationale ?? '',
      harmSeverity: anomaly.harmSeverity ?? '',
      outcome: evaluation?.outcome ?? '',
      rationale: evaluation?.rationaleNotFixed ?? '',
      riskFile: risk.riskFile?.version ?? evaluation?.riskFileVersion ?? '',
      role: roles.includes(evaluation?.role ?? '') ? (evaluation?.role ?? '') : (roles[0] ?? ''),
    },
    check: faultsOf,
    preview: (_, width) => [
      line(`${safeText(anomaly.title, 200)} · ${safeText(anomaly.source.path)}`, 'strong'),
      ...paragraph(safeLines(anomaly.description, 1000), width, 'plain', '  '),
      emptyLine,
      ...(evaluation === undefined
        ? [line('It has no evaluation yet.', 'quiet')]
        : paragraph(
            `Evaluated before: ${safeText(evaluation.outcome ?? 'without outcome')} by ${safeText(evaluation.by ?? 'nobody named')}. What it said goes.`,
            width,
            'quiet',
          )),
    ],
    question: ({ outcome = '' }) => `Write "${outcome}" into ${safeText(anomaly.source.path, 120)}?`,
    effect: (values) => ({ do: 'evaluate', evaluation: { id: anomaly.id, ...evaluationOf(values) } }),
  };
}

function faultsOf(values: Values): Record<string, string> {
  const faults: Record<string, string> = {};
  if (values.hazard === '') faults.hazard = 'choose with ← and →';
  if (values.hazard === 'some' && listOf(values.situations).length === 0) faults.situations = 'name at least one';
  if (values.hazard === 'none' && (values.noHazard ?? '').trim() === '') faults.noHazard = 'say why there is none';
  if (values.outcome === '') faults.outcome = 'choose with ← and →';
  if ((values.role ?? '').trim() === '') faults.role = 'an evaluation says in which role it was made';
  return faults;
}

function evaluationOf({ hazard, situations, noHazard, harmSeverity, outcome, rationale, riskFile, role }: Values) {
  return {
    outcome: outcome as 'acceptable' | 'unacceptable' | 'undecided',
    role: role ?? '',
    ...(hazard === 'some' ? { hazards: listOf(situations) } : { noHazard: (noHazard ?? '').trim() }),
    ...given('harmSeverity', harmSeverity),
    ...given('rationale', rationale),
    ...given('riskFile', riskFile),
  };
}

function given(key: string, text: string | undefined): Record<string, string> {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? {} : { [key]: trimmed };
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
