// Words a rule and its findings in plain lines, for formats that carry text under a rule.
import type { Decision, DecisionFinding, DecisionRule } from '@gatehouse/schema';
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
  return `${safeText(first.message, 600)}${more.length === 0 ? '' : ` (and ${more.length} more)`}` as SafeText;
}

/** Every line about a rule that is not met: reason, findings with their places, and what to do. */
export function ruleLines(decision: Decision, rule: DecisionRule): SafeText[] {
  const unasked = rule.status === 'error' || rule.status === 'not_evaluable';
  return [
    ...(unasked ? [withPlace(ruleBrief(rule), placeOfRule(decision, rule))] : []),
    ...openFindings(rule).map((finding) => findingLine(finding)),
    `What to do: ${packText(rule.solution)}` as SafeText,
  ];
}

/** `Anomaly BUG-17 … (gate/anomalies/BUG-17.yaml:1)`. */
export function findingLine({ message, source }: DecisionFinding): SafeText {
  return withPlace(safeText(message, 600), source);
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
