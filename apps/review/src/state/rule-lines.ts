// A rule of the decision as lines of a page: what it asks, how it stands, its findings with their places, what to do.
import {
  exclusionWords,
  levelChangeText,
  openFindings,
  originText,
  placeText,
  safeText,
  wrap,
} from '@gatehouse/report';
import type { DecisionFinding, DecisionRule } from '@gatehouse/schema';
import type { Tone } from './tone.ts';

export interface Line {
  readonly text: string;
  readonly tone: Tone;
}

/** The page of a rule at a width in columns. Everything untrusted in it is safe text. */
export function ruleLines(rule: DecisionRule, width: number): Line[] {
  const lines: Line[] = [];
  const add = (text: string, tone: Tone = 'plain', indent = ''): void => {
    for (const line of wrap(text, width - indent.length)) lines.push({ text: indent + line, tone });
  };
  add(`${rule.id} · ${safeText(rule.title)}`, 'strong');
  add(
    `${rule.status.replace('_', ' ')} · level ${rule.level}, set by ${originText(rule.levelFrom)} · waiver ${rule.waiver}`,
    'quiet',
  );
  if (rule.levelChange !== undefined) add(levelChangeText(rule.level, rule.levelChange), 'attention');
  add(`clauses: ${rule.clauses.map((clause) => safeText(clause)).join(', ')}`, 'quiet');
  if (rule.reason !== undefined) add(safeText(rule.reason, 1000), 'attention');
  lines.push({ text: '', tone: 'plain' });
  add(`${rule.subjects} looked at, ${rule.satisfied} proven, ${openFindings(rule).length} open findings`);
  for (const finding of rule.findings) addFinding(finding, add);
  for (const { subject, reason, state, origin } of rule.excluded ?? []) {
    add(
      `– ${safeText(subject, 200)}: ${exclusionWords[state]} (${safeText(reason, 500)}; ${originText(origin)})`,
      'attention',
    );
  }
  if (rule.status !== 'pass') {
    lines.push({ text: '', tone: 'plain' });
    add('What to do', 'strong');
    add(safeText(rule.solution, 2000), 'plain', '  ');
  }
  lines.push({ text: '', tone: 'plain' });
  add('Evidence', 'strong');
  for (const { kind, state, reason } of rule.evidence) {
    add(
      `${safeText(kind)}: ${safeText(state)}${reason === undefined ? '' : `, ${safeText(reason, 500)}`}`,
      state === 'present' ? 'plain' : 'attention',
      '  ',
    );
  }
  if (rule.notCovered.length > 0) {
    add('Not judged by this rule', 'strong');
    for (const gap of rule.notCovered) add(safeText(gap, 500), 'quiet', '  ');
  }
  return lines;
}

function addFinding(finding: DecisionFinding, add: (text: string, tone?: Tone, indent?: string) => void): void {
  const mark = finding.waivedBy === undefined ? (finding.level === 'block' ? '✗' : '!') : '–';
  add(`${mark} ${safeText(finding.message, 500)}`, finding.waivedBy === undefined ? 'refusal' : 'quiet');
  if (finding.levelChange !== undefined) {
    add(levelChangeText(finding.level, finding.levelChange), 'attention', '    ');
  }
  if (finding.source !== undefined) add(placeText(finding.source), 'quiet', '    ');
  if (finding.waivedBy !== undefined) add(`waived by ${safeText(finding.waivedBy)}`, 'quiet', '    ');
}
