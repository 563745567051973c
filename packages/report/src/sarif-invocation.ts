// Tells in a SARIF run how the gate itself fared: rules that broke, evidence that could not be read, results left out.
import type { Decision, DecisionProblem } from '@gatehouse/schema';
import { safeText } from './safe-text.ts';
import { type SarifPlace, sarifLocation } from './sarif-location.ts';
import { sarifText } from './sarif-text.ts';
import { blockedByNoRule } from './standing.ts';

const ownNotifications = {
  'rule-broke': 'A rule broke, so that it could not be judged.',
  'no-rule': 'The release is not eligible for a reason that is no rule’s.',
  'results-left-out': 'The report holds fewer results than there are, the worst first.',
} as const;

type OwnNotification = keyof typeof ownNotifications;

/** Whether the gate itself ran as it should is told apart from what the rules say: a rule that broke is a failure of the tool. */
export function invocation(place: SarifPlace, shown: number, found: number): object {
  const { decision } = place;
  const broke = decision.rules.filter(({ status }) => status === 'error');
  return {
    executionSuccessful: broke.length === 0,
    exitCode: decision.exitCode,
    exitCodeDescription: sarifText(decision.summary, 600),
    toolExecutionNotifications: [
      ...(found > shown
        ? [
            own(
              'results-left-out',
              'warning',
              `${found - shown} of ${found} results are left out: this file holds the worst ${shown}.`,
            ),
          ]
        : []),
      ...(blockedByNoRule(decision) ? [own('no-rule', 'error', decision.summary)] : []),
      ...broke.map((rule) => ({
        ...own('rule-broke', 'error', `${rule.id}: ${rule.reason ?? 'no reason given'}`),
        associatedRule: { id: rule.id, index: decision.rules.indexOf(rule) },
      })),
      ...decision.problems.map((problem) => problemNotification(place, problem)),
    ],
  };
}

function own(id: OwnNotification, level: 'error' | 'warning', text: string): object {
  return { descriptor: { id }, level, message: { text: sarifText(text, 600) } };
}

function problemNotification(place: SarifPlace, { code, message, place: at, next }: DecisionProblem): object {
  return {
    descriptor: { id: safeText(code, 60) },
    level: 'error',
    message: { text: sarifText(next === undefined ? message : `${message} → ${next}`, 1000) },
    ...(at === undefined ? {} : { locations: [sarifLocation(place, at)] }),
  };
}

/** What each notification means, in the order of its first use. */
export function notificationDescriptors(decision: Decision, cut: boolean): object[] {
  const used: [OwnNotification, boolean][] = [
    ['rule-broke', decision.rules.some(({ status }) => status === 'error')],
    ['no-rule', blockedByNoRule(decision)],
    ['results-left-out', cut],
  ];
  const codes = [...new Set(decision.problems.map(({ code }) => safeText(code, 60)))].sort();
  return [
    ...used.flatMap(([id, is]) => (is ? [descriptor(id, ownNotifications[id])] : [])),
    ...codes.map((code) => descriptor(code, 'Evidence could not be read or used; the message says why and where.')),
  ];
}

function descriptor(id: string, text: string): object {
  const words = id.toLowerCase().split(/[_-]/);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return { id, name, shortDescription: { text }, fullDescription: { text }, help: { text } };
}
