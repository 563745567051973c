import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Decision, DecisionFinding, DecisionRule } from '@gatehouse/schema';
import { describe, expect, test } from 'vitest';
import { defaultsOf } from './reporter.ts';
import { renderSarif, sarifOptions } from './sarif.ts';

function fixture(name: string): Decision {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as Decision;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly suppressions: readonly { readonly status: string }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
  }[];
}

const chosen = defaultsOf(sarifOptions);
const runOf = (text: string) => JSON.parse(text).runs[0];
const resultsOf = (text: string): Result[] => runOf(text).results;

test('a finding is suppressed by the waiver that holds, and by no other', () => {
  const results = resultsOf(renderSarif(fixture('hostile'), chosen)).filter(({ ruleId }) => ruleId === 'SEC-02');
  expect(results.map(({ suppressions }) => suppressions.map(({ status }) => status))).toEqual([[], ['accepted']]);
});

test('a rule that broke is a failure of the tool, one without evidence is not', () => {
  const broken = runOf(renderSarif(fixture('blocked'), chosen)).invocations[0];
  expect(broken.executionSuccessful).toBe(false);
  const decision = fixture('blocked');
  const whole = { ...decision, rules: decision.rules.filter(({ status }) => status !== 'error') };
  expect(runOf(renderSarif(whole, chosen)).invocations[0].executionSuccessful).toBe(true);
});

test('what cannot be judged is open, with the place that could not be read', () => {
  const open = resultsOf(renderSarif(fixture('hostile'), chosen)).find(({ ruleId }) => ruleId === 'RISK-02');
  expect(open).toMatchObject({ kind: 'open', level: 'none' });
  expect(open?.locations[0]?.physicalLocation).toMatchObject({
    artifactLocation: { uri: 'gate/risk.yaml' },
    region: { startLine: 7, startColumn: 3 },
  });
});

test('options leave out passes and waived findings, put a folder before paths, and name the repository', () => {
  const text = renderSarif(fixture('hostile'), {
    passes: 'false',
    waived: 'omit',
    folder: 'devices/pump/',
    repository: 'https://example.org/acme/pump',
  });
  const results = resultsOf(text);
  expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['fail', 'open']));
  expect(results.flatMap(({ suppressions }) => suppressions)).toEqual([]);
  for (const { locations } of results) {
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^devices\/pump\/\w/);
  }
  expect(runOf(text).versionControlProvenance[0]).toMatchObject({ repositoryUri: 'https://example.org/acme/pump' });
});

test('text of others makes no link', () => {
  const texts = resultsOf(renderSarif(fixture('hostile'), chosen)).map(({ message }) => message.text);
  expect(texts.join('\n')).not.toMatch(/(?<!\\)\]\(/);
});

test('a NO-GO for a reason that is no rule’s is told', () => {
  const decision = { ...fixture('eligible'), outcome: 'NO-GO' as const };
  expect(JSON.stringify(runOf(renderSarif(decision, chosen)).invocations)).toContain('no-rule');
});

describe('limits of code scanning', () => {
  const finding = (index: number, level: 'block' | 'warn'): DecisionFinding => ({
    subject: `T-${index}`,
    message: `Test ${index} failed`,
    level,
    waiver: 'W0',
    params: {},
    digest: `sha256:${index.toString(16).padStart(64, '0')}`,
  });
  function large(count: number): Decision {
    const decision = fixture('eligible');
    const [rule] = decision.rules as [DecisionRule];
    const findings = Array.from({ length: count }, (_, index) =>
      finding(index, index === count - 1 ? 'block' : 'warn'),
    );
    return { ...decision, rules: [{ ...rule, status: 'fail', findings }] };
  }

  test('results over the limit are left out loudly, the worst first', () => {
    const text = renderSarif(large(30), chosen, { results: 10, compressedBytes: 1_000_000 });
    expect(resultsOf(text)).toHaveLength(10);
    expect(resultsOf(text)[0]?.message.text).toBe('Test 29 failed');
    expect(JSON.stringify(runOf(text).invocations)).toContain('20 of 30 results are left out');
  });

  test('a file that would compress to more than the limit is cut as well', () => {
    const text = renderSarif(large(2000), chosen, { results: 25_000, compressedBytes: 20_000 });
    expect(gzipSync(text).length).toBeLessThanOrEqual(20_000);
    expect(resultsOf(text).length).toBeGreaterThan(50);
    expect(JSON.stringify(runOf(text).invocations)).toContain('results are left out');
  });
});
