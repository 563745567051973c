// One open anomaly: what it is, how it was evaluated, what rules find fault with, and its record.
import { endText, evaluationWords, safeText } from '@gatehouse/report';
import type { Anomaly } from '@gatehouse/schema';
import { anomalyIndex, type KnownAnomaly } from '../anomaly-index.ts';
import { bindingOf } from '../key-table.ts';
import { emptyLine, type Line, line, paragraph, safeLines } from '../line.ts';
import { findingMark } from '../tone.ts';
import { type PageView, pageOf } from '../view.ts';
import type { Screen } from './screen.ts';
import { recordLength, sourceLines } from './source-lines.ts';
import { listText, stated } from './stated.ts';

export const anomalyScreen: Screen = ({ of = '' }, { judged, documents, width }): PageView => {
  const known = anomalyIndex(judged).get(of);
  if (known === undefined) {
    const isClosed = judged.facts.anomalies.closed.includes(of);
    return pageOf(safeText(of, 120), [
      line(isClosed ? '✓ This anomaly is closed.' : '✓ This anomaly is gone.', 'approval'),
      ...paragraph(
        isClosed
          ? 'Its record says that it is closed, rejected or does not affect this version. Esc goes back.'
          : 'No record of an open anomaly has this id. Esc goes back.',
        width,
      ),
    ]);
  }
  const { anomaly } = known;
  const { id, title, source } = anomaly;
  return pageOf(
    `${safeText(id, 60)} · ${safeText(title, 200)}`,
    [
      ...paragraph(safeLines(anomaly.description, 4000), width),
      emptyLine,
      ...head(anomaly, width),
      ...evaluationLines(known, width),
      ...foundLines(known, width),
      ...told(anomaly, width),
      ...sourceLines(judged.decision, source, documents.get(`file:${source.path}`), width, recordLength),
    ],
    { target: { anomaly: id, copy: id, source }, needs: [`file:${source.path}`] },
  );
};

function head(anomaly: Anomaly, width: number): Line[] {
  const { criticality, harmSeverity, openedAt, reportedBy, assignee, hazardousSituations, noHazardRationale } = anomaly;
  const critical = (['safety', 'performance', 'security'] as const)
    .map((kind) => `${kind} ${criticality?.[kind] ?? 'not said'}`)
    .join(' · ');
  const harm = harmSeverity === undefined ? '' : ` · harm ${safeText(harmSeverity, 60)}`;
  const opened = [
    ...(openedAt === undefined ? ['no date of opening'] : [endText(openedAt)]),
    ...(reportedBy === undefined ? [] : [`by ${safeText(reportedBy, 60)}`]),
    ...(assignee === undefined ? [] : [`worked on by ${safeText(assignee, 60)}`]),
    ...(anomaly.problemReport === undefined ? [] : [safeText(anomaly.problemReport, 60)]),
  ];
  const none = noHazardRationale === undefined ? 'none named, and nobody said why there is none' : undefined;
  return [
    ...stated('Opened', opened.join(' · '), width),
    ...stated('Affects', listText(anomaly.affectedItems, 'no items named'), width),
    ...stated('Versions', listText(anomaly.affectedVersions, 'none named'), width),
    ...stated('Critical', `${critical}${harm}`, width),
    ...stated('Hazards', listText(hazardousSituations, none), width),
    ...stated('No hazard', noHazardRationale === undefined ? undefined : safeLines(noHazardRationale, 1000), width),
  ];
}

const knownBy = {
  signed: 'a verified signature',
  gitAuthor: 'the commit that wrote the record',
  claimed: 'a name in the file alone',
} as const;

function evaluationLines({ anomaly, evaluation: state }: KnownAnomaly, width: number): Line[] {
  const { evaluation } = anomaly;
  const title = [emptyLine, line('Evaluation', 'strong')];
  if (evaluation === undefined) {
    return [
      ...title,
      ...paragraph(`! Nobody has evaluated it. ${bindingOf('evaluate').shown} evaluates it.`, width, 'attention'),
    ];
  }
  const { outcome, by, known, role, at, riskFileVersion, rationaleNotFixed, reconfirmed } = evaluation;
  const who = [
    safeText(by ?? 'nobody named', 60),
    ...(role === undefined ? ['in no role'] : [`as ${safeText(role, 40)}`]),
    ...(at === undefined ? ['without a date'] : [endText(at)]),
  ].join(' · ');
  const again = reconfirmed === undefined ? undefined : `${safeText(reconfirmed.by, 60)} · ${endText(reconfirmed.at)}`;
  return [
    ...title,
    ...stated('Outcome', outcome ?? 'none recorded', width),
    ...stated('By', who, width),
    ...stated('Known by', known === undefined ? undefined : knownBy[known], width),
    ...stated('Risk file', safeText(riskFileVersion ?? 'no version recorded', 60), width),
    ...stated('Why it stays', rationaleNotFixed === undefined ? undefined : safeLines(rationaleNotFixed, 1000), width),
    ...stated('Reconfirmed', again, width),
    ...(state === 'current'
      ? paragraph('✓ It was made of the anomaly as it stands now.', width, 'approval')
      : paragraph(`! ${evaluationWords[state]}`, width, 'attention')),
  ];
}

/** What was said of security and to users, and what shows the anomaly. */
function told(anomaly: Anomaly, width: number): Line[] {
  const { security, userFacing, userCommunication, workaround, triage } = anomaly;
  const signed = (by: string | undefined, at: number | undefined): string =>
    `${by === undefined ? '' : ` · ${safeText(by, 60)}`}${at === undefined ? '' : ` · ${endText(at)}`}`;
  const cwe = listText(security?.cwe ?? []);
  const assessed =
    security === undefined
      ? 'nobody has assessed it'
      : `${security.impact}${cwe === undefined ? '' : ` · ${cwe}`}${signed(security.by, security.at)}`;
  const relevance =
    triage === undefined
      ? undefined
      : `${triage.relevant ? 'relevant' : 'not relevant'} for safety${signed(triage.by, triage.at)}`;
  const users =
    userFacing === undefined ? 'nobody said whether users meet it' : userFacing ? 'meet it' : 'do not meet it';
  return [
    emptyLine,
    line('Assessed and told', 'strong'),
    ...stated('Triage', relevance, width),
    ...stated('', triage?.rationale === undefined ? undefined : safeLines(triage.rationale, 1000), width),
    ...stated('Security', assessed, width),
    ...stated('', security?.rationale === undefined ? undefined : safeLines(security.rationale, 1000), width),
    ...stated('Weaknesses', listText(anomaly.vulnerabilityIds), width),
    ...stated('Users', users, width),
    ...stated(
      'Told in',
      userCommunication === undefined ? 'nowhere, as recorded' : safeLines(userCommunication, 400),
      width,
    ),
    ...stated('Work-around', workaround === undefined ? undefined : safeLines(workaround, 600), width),
    ...stated(
      'Shown by',
      listText([...anomaly.failingTests, ...anomaly.findings], 'no failing test or finding named'),
      width,
    ),
    ...stated('Also for', listText(anomaly.duplicates), width),
  ];
}

/** Each open finding about it with what its rule asks to do, then those that are waived. */
function foundLines({ open, waived }: KnownAnomaly, width: number): Line[] {
  return [
    emptyLine,
    line(open.length === 0 ? 'No rule finds fault with it' : `Open findings (${open.length})`, 'strong'),
    ...open.flatMap(({ rule, finding }) => {
      const { mark, tone } = findingMark(finding);
      return [
        ...paragraph(`${mark} ${rule.id}  ${safeLines(finding.message, 1000)}`, width, tone),
        ...paragraph(`Do: ${safeText(rule.solution.replaceAll(/\s+/g, ' '), 1000)}`, width, 'quiet', '    '),
      ];
    }),
    ...waived.flatMap(({ rule, finding }) =>
      paragraph(
        `– ${rule.id}  ${safeLines(finding.message, 600)} (waived by ${safeText(finding.waivedBy ?? '', 60)})`,
        width,
        'quiet',
      ),
    ),
  ];
}
