// Renders a decision as TAP 14 (Test Anything Protocol): a test point for each rule.
import type { Decision, DecisionRule } from '@gatehouse/schema';
import { levelChangeText } from './level-words.ts';
import { packText } from './pack-text.ts';
import { findingLine, reasonText, ruleBrief, ruleTitle, waivedText } from './rule-words.ts';
import { safeText } from './safe-text.ts';
import { blockedByNoRule, meaningOf, openFindings } from './standing.ts';

/**
 * Blocked and undecidable rules are `not ok`. A rule that only warns is `ok` with TODO: no reader counts it as failed, and
 * careful ones do not count it as passed either. One that would only warn and could not be asked is skipped.
 */
export function renderTap(decision: Decision): string {
  const outcome = blockedByNoRule(decision);
  return `${[
    'TAP version 14',
    `1..${decision.rules.length + (outcome ? 1 : 0)}`,
    ...decision.rules.flatMap((rule, index) => testPoint(decision, rule, index + 1)),
    ...(outcome
      ? [
          `not ok ${decision.rules.length + 1} - the release is eligible`,
          ...diagnostics({ message: [safeText(decision.summary, 600)], outcome: [decision.outcome] }),
        ]
      : []),
    `# ${decision.outcome} ${safeText(decision.digest, 80)}`,
  ].join('\n')}\n`;
}

function testPoint(decision: Decision, rule: DecisionRule, number: number): string[] {
  const point = (ok: string, directive = '') => `${ok} ${number} - ${escaped(ruleTitle(rule))}${directive}`;
  switch (meaningOf(rule)) {
    case 'passes':
      return [point('ok')];
    case 'waived':
      return [point('ok', ` # SKIP ${escaped(waivedText(decision, rule))}`)];
    case 'unasked':
      return [point('ok', ` # SKIP ${escaped(reasonText(rule))}`)];
    case 'warns':
      return rule.status === 'fail'
        ? [point('ok', ` # TODO only warns: ${escaped(ruleBrief(rule))}`), ...why(rule)]
        : [point('ok', ` # SKIP ${escaped(ruleBrief(rule))}`), ...why(rule)];
    case 'blocks':
    case 'undecided':
      return [point('not ok'), ...why(rule)];
  }
}

function why(rule: DecisionRule): string[] {
  return diagnostics({
    message: [ruleBrief(rule)],
    status: [rule.status],
    level: [rule.level],
    ...(rule.levelChange === undefined ? {} : { levelChange: [levelChangeText(rule.level, rule.levelChange)] }),
    clauses: rule.clauses.map((clause) => safeText(clause, 80)),
    findings: openFindings(rule).map((finding) => findingLine(rule, finding)),
    solution: [packText(rule.solution)],
  });
}

const lists = new Set(['clauses', 'findings']);

/** A block of YAML in which every value is a quoted string, so that nothing in one is read as more. */
function diagnostics(values: Readonly<Record<string, readonly string[]>>): string[] {
  const lines = Object.entries(values).flatMap(([key, items]) => {
    if (!lists.has(key)) return [`  ${key}: ${quoted(items[0] ?? '')}`];
    return items.length === 0 ? [`  ${key}: []`] : [`  ${key}:`, ...items.map((item) => `    - ${quoted(item)}`)];
  });
  return ['  ---', ...lines, '  ...'];
}

/** A JSON string, which is one of YAML too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** `#` begins a directive, and `\` escapes. */
function escaped(text: string): string {
  return text.replaceAll(/[\\#]/g, '\\$&');
}
