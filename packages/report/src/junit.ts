// Renders a decision as JUnit XML: a suite for each topic, a case for each rule, for dashboards that show tests.
import type { Decision, DecisionRule } from '@gatehouse/schema';
import { emptyXml, openXml, xmlText } from './junit-xml.ts';
import { levelChangeText } from './level-words.ts';
import { placeOfFinding, placeOfRule } from './report-place.ts';
import type { Chosen, ReporterOptions } from './reporter.ts';
import { reasonText, ruleBrief, ruleLines, ruleTitle, waivedText } from './rule-words.ts';
import { safeText } from './safe-text.ts';
import { blockedByNoRule, type Meaning, meaningOf, openFindings, topicOf } from './standing.ts';

export const junitOptions = {
  warnings: {
    meaning: 'rules that only warn: passed with what they say, or failures',
    allowed: ['pass', 'failure'],
    default: 'pass',
  },
} as const satisfies ReporterOptions;

type Outcome = 'passed' | 'failures' | 'errors' | 'skipped';

interface Case {
  readonly outcome: Outcome;
  readonly lines: readonly string[];
}

/** Counters are those of the cases. Times are zero: the decision holds none. */
export function renderJunit(decision: Decision, chosen: Chosen<typeof junitOptions>): string {
  const topics = Map.groupBy(decision.rules, topicOf);
  const suites = [
    ...[...topics].map(([topic, rules]) => ({
      name: topic,
      cases: rules.map((rule) => ruleCase(decision, rule, chosen.warnings === 'failure')),
    })),
    ...(blockedByNoRule(decision) ? [{ name: 'outcome', cases: [outcomeCase(decision)] }] : []),
  ];
  const timestamp = new Date(decision.asOf).toISOString().slice(0, 19);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    openXml('testsuites', { name: 'gatehouse', ...counters(suites.flatMap(({ cases }) => cases)), time: '0' }),
    ...suites.flatMap(({ name, cases }) => [
      `  ${openXml('testsuite', { name, timestamp, ...counters(cases), time: '0' })}`,
      ...properties('    ', {
        outcome: decision.outcome,
        release: decision.release.version,
        commit: decision.release.commit,
        decision: decision.digest,
      }),
      ...cases.flatMap(({ lines }) => lines),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ].join('\n')}\n`;
}

function counters(cases: readonly Case[]): Record<string, string> {
  const count = (outcome: Outcome) => String(cases.filter((each) => each.outcome === outcome).length);
  return {
    tests: String(cases.length),
    failures: count('failures'),
    errors: count('errors'),
    skipped: count('skipped'),
  };
}

function ruleCase(decision: Decision, rule: DecisionRule, warningsFail: boolean): Case {
  const { outcome, element } = judged(decision, rule, warningsFail);
  const [finding] = openFindings(rule);
  const place = finding === undefined ? placeOfRule(decision, rule) : placeOfFinding(decision, rule, finding);
  const lines = [
    `    ${openXml('testcase', {
      classname: rule.path,
      name: ruleTitle(rule),
      file: place.path,
      ...(place.line === undefined ? {} : { line: String(place.line) }),
      time: '0',
    })}`,
    ...properties('      ', {
      status: rule.status,
      level: rule.level,
      ...(rule.levelChange === undefined ? {} : { levelChange: levelChangeText(rule.level, rule.levelChange) }),
      ...(rule.excluded === undefined ? {} : { excluded: rule.excluded.map(({ subject }) => subject).join(', ') }),
      stage: rule.stage,
      clauses: rule.clauses.join(', '),
      waivable: rule.waiver,
      ...(rule.findings.some(({ waivedBy }) => waivedBy !== undefined) ? { waived: waivedText(decision, rule) } : {}),
    }),
    ...element,
    '    </testcase>',
  ];
  return { outcome, lines };
}

/** What a rule is in the words of JUnit. One that warns and could not be asked is skipped: it neither passed nor failed. */
function judged(
  decision: Decision,
  rule: DecisionRule,
  warningsFail: boolean,
): { outcome: Outcome; element: string[] } {
  const meaning: Meaning = meaningOf(rule);
  const text = xmlText(ruleLines(decision, rule).join('\n'));
  const failed = (element: 'failure' | 'error', type: string) => [
    `      ${openXml(element, { message: ruleBrief(rule), type })}${text}</${element}>`,
  ];
  const skipped = (message: string) => [`      ${emptyXml('skipped', { message })}`];
  switch (meaning) {
    case 'passes':
      return { outcome: 'passed', element: [] };
    case 'waived':
      return { outcome: 'skipped', element: skipped(waivedText(decision, rule)) };
    case 'unasked':
      return { outcome: 'skipped', element: skipped(reasonText(rule)) };
    case 'blocks':
      return { outcome: 'failures', element: failed('failure', 'block') };
    case 'undecided':
      return { outcome: 'errors', element: failed('error', rule.status) };
    case 'warns': {
      const asked = rule.status === 'fail';
      if (warningsFail) {
        return asked
          ? { outcome: 'failures', element: failed('failure', 'warn') }
          : { outcome: 'errors', element: failed('error', rule.status) };
      }
      return asked
        ? { outcome: 'passed', element: [`      <system-out>${text}</system-out>`] }
        : { outcome: 'skipped', element: skipped(ruleBrief(rule)) };
    }
  }
}

/** Keeps a report from looking clean where the decision is NO-GO for a reason that is no rule's. */
function outcomeCase({ outcome, summary, problems }: Decision): Case {
  const said = [summary, ...problems.map(({ code, message }) => `${code} ${message}`)];
  const text = xmlText(said.map((line) => safeText(line, 600)).join('\n'));
  const name = 'The release is eligible';
  return {
    outcome: 'errors',
    lines: [
      `    ${openXml('testcase', { classname: 'outcome', name, time: '0' })}`,
      `      ${openXml('error', { message: summary, type: outcome })}${text}</error>`,
      '    </testcase>',
    ],
  };
}

function properties(indent: string, values: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(values).map(([name, value]) => `${indent}  ${emptyXml('property', { name, value })}`);
  return [`${indent}<properties>`, ...lines, `${indent}</properties>`];
}
