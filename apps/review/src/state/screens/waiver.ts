// One waiver: what its record claims, what became of it and why, what it waives now, and what it still needs.
import { endText, moment, safeText, waiverStates } from '@gatehouse/report';
import type { Decision, DecisionFinding, Facts, WaiverClaim } from '@gatehouse/schema';
import { rulesById } from '../judged.ts';
import { emptyLine, type Line, line, paragraph, safeLines } from '../line.ts';
import { type PageView, pageOf } from '../view.ts';
import { approversText, demandOf, reasonText } from '../waiver-demand.ts';
import { type KnownWaiver, waiverIndex } from '../waiver-index.ts';
import type { Screen } from './screen.ts';
import { recordLength, sourceLines } from './source-lines.ts';
import { listText, stated } from './stated.ts';
import { leftText, stateMark } from './waivers.ts';

export const waiverScreen: Screen = ({ of = '' }, { judged, documents, width }): PageView => {
  const known = waiverIndex(judged).get(of);
  if (known === undefined) {
    return pageOf(safeText(of, 120), [
      line('This waiver is gone.', 'attention'),
      ...paragraph('No record of a waiver has this id any more. Esc goes back.', width),
    ]);
  }
  const { decision, facts } = judged;
  const { claim, listed } = known;
  const title = `${safeText(listed.id, 60)} · ${safeText(listed.rule, 20)}`;
  const standing = [...stateLines(known, decision, width), ...coverLines(known, decision, width)];
  if (claim === undefined) return pageOf(title, standing, { target: { waiver: of, copy: of } });
  const { source } = claim;
  return pageOf(
    title,
    [
      ...standing,
      ...claimLines(claim, facts, width),
      ...approvalLines(claim, decision, facts, width),
      ...conditionLines(claim, width),
      ...boundLines(claim, decision),
      ...sourceLines(decision, source, documents.get(`file:${source.path}`), width, recordLength),
    ],
    { target: { waiver: of, copy: of, source }, needs: [`file:${source.path}`] },
  );
};

function stateLines({ listed }: KnownWaiver, decision: Decision, width: number): Line[] {
  const { mark, tone } = stateMark(listed.state);
  const rule = rulesById(decision).get(listed.rule);
  const left = leftText(listed, decision.asOf);
  return [
    [
      { text: `${mark} ${waiverStates[listed.state].words}`, tone },
      { text: `  until ${endText(listed.expiresAt)}${left === '' ? '' : ` · ${left}`}`, tone: 'quiet' },
    ],
    ...listed.reasons.flatMap((reason) => paragraph(`✗ ${safeLines(reason, 600)}`, width, 'refusal')),
    ...(listed.expiring === true ? paragraph('! It holds, and ends soon.', width, 'attention') : []),
    emptyLine,
    ...stated(
      'Rule',
      `${safeText(listed.rule, 20)} ${safeText(rule?.title ?? 'is none of the rules asked', 300)}`,
      width,
    ),
  ];
}

/** What each of its subjects comes to now. */
function coverLines({ listed }: KnownWaiver, decision: Decision, width: number): Line[] {
  const findings = rulesById(decision).get(listed.rule)?.findings ?? [];
  return [
    emptyLine,
    line('What it is for, and what it waives now', 'strong'),
    ...listed.subjects.flatMap((subject) => {
      const about = findings.filter((finding) => finding.subject === subject);
      const name = safeText(subject, 120);
      if (about.length === 0) return paragraph(`· ${name}: the rule finds nothing about it now`, width, 'quiet');
      return about.flatMap((finding) => subjectLines(name, finding, listed.id, width));
    }),
  ];
}

function subjectLines(name: string, { waivedBy, message, level }: DecisionFinding, id: string, width: number): Line[] {
  const said = safeLines(message, 600);
  if (waivedBy === id) return paragraph(`– ${name}: waived. ${said}`, width);
  if (waivedBy !== undefined) {
    return paragraph(`– ${name}: waived by ${safeText(waivedBy, 60)}, not by this one. ${said}`, width, 'quiet');
  }
  const stands = level === 'block' ? 'it still blocks' : 'it still warns';
  return paragraph(`${level === 'block' ? '✗' : '!'} ${name}: ${stands}. ${said}`, width, 'attention');
}

function claimLines(claim: WaiverClaim, facts: Facts, width: number): Line[] {
  const other = claim.version === facts.release.version ? '' : ', which is not this release';
  const known = { signed: 'by a verified signature', gitAuthor: 'by the commit', claimed: 'by name alone' } as const;
  return [
    emptyLine,
    line('Claim', 'strong'),
    ...stated('Reason', reasonText(claim.reason), width),
    ...stated('Why', safeLines(claim.text, 4000), width),
    ...stated('Risk', safeText(claim.riskReference ?? 'nowhere assessed, as recorded', 300), width),
    ...stated('Version', `${safeText(claim.version, 60)}${other}`, width),
    ...stated('Asked for by', `${safeText(claim.requestedBy, 60)} · ${endText(claim.createdAt)}`, width),
    ...stated('Written by', `${safeText(claim.author.id, 60)}, known ${known[claim.author.known]}`, width),
    ...stated('Level', claim.level ?? 'the level of the findings is not said', width),
    ...stated('Test runs', listText(claim.runs ?? []), width),
    ...stated('Anomalies', listText(claim.anomalies ?? []), width),
  ];
}

/** The approvals it has, and for each one that is asked whether any was given in such a role. */
function approvalLines(claim: WaiverClaim, decision: Decision, facts: Facts, width: number): Line[] {
  const level = claim.ruleWaiver ?? rulesById(decision).get(claim.rule)?.waiver;
  const demand = demandOf(facts, level);
  const barred = [claim.requestedBy, claim.author.id, ...claim.subjectAuthors];
  const held = (by: string, role: string): boolean =>
    facts.people.items.some(({ id, roles }) => id === by && roles.includes(role));
  const asked =
    demand === undefined
      ? ''
      : ` · ${level} asks for ${demand.approvals.length}, and ends after ${demand.days} days at most`;
  return [
    emptyLine,
    line(`Approvals${asked}`, 'strong'),
    ...claim.approvals.flatMap(({ by, role, at }) =>
      paragraph(
        `${safeText(by, 60)} as ${safeText(role, 40)} · ${endText(at)}${held(by, role) ? '' : ' · does not hold this role in the configuration'}`,
        width,
        held(by, role) ? 'plain' : 'attention',
        '  ',
      ),
    ),
    ...(claim.approvals.length === 0 ? [line('  none yet', 'attention')] : []),
    ...(demand?.approvals ?? []).flatMap((roles) =>
      claim.approvals.some(({ role }) => roles.includes(role))
        ? []
        : paragraph(`! still needed: ${approversText(facts, roles, barred)}`, width, 'attention', '  '),
    ),
    ...(claim.subjectAuthors.length === 0
      ? []
      : paragraph(
          `Authors of what it waives cannot approve it: ${listText(claim.subjectAuthors)}`,
          width,
          'quiet',
          '  ',
        )),
  ];
}

function conditionLines({ conditions }: WaiverClaim, width: number): Line[] {
  return [
    ...(conditions.length === 0 ? [] : [emptyLine, line('Conditions', 'strong')]),
    ...conditions.flatMap(({ text, by, at, reference, referenceFound }) => {
      const met = by !== undefined && at !== undefined;
      const seen = met ? `seen met by ${safeText(by, 60)} on ${moment(at).slice(0, 10)}` : 'nobody recorded it as met';
      const found = referenceFound === true ? '' : ', which the released commit does not have';
      const shown = reference === undefined ? '' : ` · shown by ${safeText(reference, 200)}${found}`;
      const isFine = met && (reference === undefined || referenceFound === true);
      return [
        ...paragraph(`${isFine ? '✓' : '✗'} ${safeLines(text, 1000)}`, width, isFine ? 'plain' : 'refusal', '  '),
        ...paragraph(`${seen}${shown}`, width, 'quiet', '    '),
      ];
    }),
  ];
}

/** Each finding that the waiver was written for, and whether the rule still finds it word for word. */
function boundLines({ findingDigests, rule }: WaiverClaim, decision: Decision): Line[] {
  const found = new Set(
    rulesById(decision)
      .get(rule)
      ?.findings.map(({ digest }) => digest),
  );
  return [
    emptyLine,
    line('Bound to these findings, and void when they change', 'strong'),
    ...findingDigests.map((digest) =>
      found.has(digest)
        ? line(`  ${digest.slice(0, 23)}…  found as it was`, 'quiet')
        : line(`  ${digest.slice(0, 23)}…  no longer found like this`, 'attention'),
    ),
  ];
}
