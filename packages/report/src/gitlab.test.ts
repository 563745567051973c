import { expect, test } from 'vitest';
import { renderGitlab } from './gitlab.ts';
import { decisionOf } from './testing/hostile-decision.ts';

interface Entry {
  readonly check_name: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const entriesOf = (text: string): Entry[] => JSON.parse(text);
const usual = { waived: 'info', folder: '' } as const;

test('severities follow what a finding means for the release', () => {
  const entries = entriesOf(renderGitlab(decisionOf('hostile'), usual));
  const severities = (rule: string) =>
    entries.filter((entry) => entry.check_name === rule).map(({ severity }) => severity);
  expect(severities('SEC-02')).toEqual(['blocker', 'info']);
  expect(severities('ID-02')).toEqual(['critical']);
  expect(severities('ORG-01')).toEqual(['minor']);
  expect(severities('SOUP-01')).toEqual(['minor']);
  expect(severities('VER-01')).toEqual([]);
});

test('waived findings are left out where that is wished', () => {
  const entries = entriesOf(renderGitlab(decisionOf('hostile'), { ...usual, waived: 'omit' }));
  expect(entries.map(({ severity }) => severity)).not.toContain('info');
});

test('a fingerprint is the digest of the finding; equal ones are told apart', () => {
  const decision = decisionOf('blocked');
  const rules = decision.rules.map((rule) => ({ ...rule, findings: [...rule.findings, ...rule.findings] }));
  const prints = entriesOf(renderGitlab({ ...decision, rules }, usual)).map(({ fingerprint }) => fingerprint);
  expect(prints[0]).toBe(decision.rules[1]?.findings[0]?.digest.slice('sha256:'.length));
  expect(new Set(prints).size).toBe(prints.length);
});

test('what could not be read is shown where it stands', () => {
  const entry = entriesOf(renderGitlab(decisionOf('blocked'), usual)).find(
    ({ check_name }) => check_name === 'RISK-02',
  );
  expect(entry?.location).toEqual({ path: 'gate/risk.yaml', lines: { begin: 7 } });
});

test('an eligible release is an empty list, any NO-GO is not', () => {
  expect(renderGitlab(decisionOf('eligible'), usual)).toBe('[]\n');
  expect(entriesOf(renderGitlab({ ...decisionOf('eligible'), outcome: 'NO-GO' }, usual))).toHaveLength(1);
});
