// Words a rule and its findings in plain lines, for formats that carry text under a rule.
import type { Decision, DecisionFinding, DecisionRule } from '@gatehouse/schema';
import { findingChange } from './level-words.ts';
import { endText } from './moment.ts';
import { packText } from './pack-text.ts';
import { placeText } from './place.ts';
import { placeOfRule, type ReportPlace } from './report-place.ts';
import { type SafeText, safeText } from './safe-text.ts';
import { openFindings } from './standing.ts';

/** `ANOM-04 Open anomalies have a current safety evaluation`. */
export function ruleTitle({ id, title }: DecisionRule): SafeText {
  return `${safeText(id, 40)} ${packText(title)}` as SafeText;
}

/** One line: the first thing that is wrong, and how many more; or why the rule could not be asked. */
export function ruleBrief(rule: DecisionRule): SafeText {
  const [first, ...more] = openFindings(rule);
  if (rule.status === 'error') return `the rule broke: ${reasonText(rule)}` as SafeText;
  if (rule.status === 'not_evaluable') return `cannot be judged: ${reasonText(rule)}` as SafeText;
  if (first === undefined) return reasonText(rule);
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `${findingText(rule, first)}${others}` as SafeText;
}

/** Every line about a rule that is not met: reason, findings with their places, and what to do. */
export function ruleLines(decision: Decision, rule: DecisionRule): SafeText[] {
  const unasked = rule.status === 'error' || rule.status === 'not_evaluable';
  return [
    ...(unasked ? [withPlace(ruleBrief(rule), placeOfRule(decision, rule))] : []),
    ...openFindings(rule).map((finding) => findingLine(rule, finding)),
    `What to do: ${packText(rule.solution)}` as SafeText,
  ];
}

/** `Anomaly BUG-17 … (gate/anomalies/BUG-17.yaml:1)`. */
export function findingLine(rule: DecisionRule, finding: DecisionFinding): SafeText {
  return withPlace(findingText(rule, finding), finding.source);
}

/** The message, and what becomes of the finding's level where that changes. */
export function findingText(rule: DecisionRule, finding: DecisionFinding): SafeText {
  const change = findingChange(rule, finding);
  return `${safeText(finding.message, 600)}${change === undefined ? '' : ` [${change}]`}` as SafeText;
}

/** Which waivers cover a rule, and until when. */
export function waivedText({ waivers }: Decision, rule: DecisionRule): SafeText {
  const used = [...new Set(rule.findings.flatMap(({ waivedBy }) => (waivedBy === undefined ? [] : [waivedBy])))];
  const words = used.map((id) => {
    const waiver = waivers.find((each) => each.id === id);
    return `${safeText(id, 60)}${waiver === undefined ? '' : ` until ${endText(waiver.expiresAt)}`}`;
  });
  return `waived by ${words.join(' and ')}` as SafeText;
}

/** Why a rule has the status that it has. */
export function reasonText({ reason, status }: DecisionRule): SafeText {
  return safeText(reason ?? status.replaceAll('_', ' '), 400);
}

function withPlace(text: SafeText, place: ReportPlace | undefined): SafeText {
  return (place === undefined ? text : `${text} (${placeText(place)})`) as SafeText;
}
