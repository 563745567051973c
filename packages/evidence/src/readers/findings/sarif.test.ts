import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { FindingsReading } from '../../reading.ts';
import { sarifReader } from './sarif.ts';

const folder = new URL('../../../fixtures/sarif/', import.meta.url);

function readBytes(bytes: Uint8Array): FindingsReading {
  const reading = sarifReader.read({ bytes, path: 'scan.sarif' });
  if (reading.kind !== 'findings') {
    throw new Error(`a reading of ${reading.kind}`);
  }
  return reading;
}

const readValue = (value: unknown) => readBytes(new TextEncoder().encode(JSON.stringify(value)));
const fixture = (name: string) => readBytes(readFileSync(new URL(name, folder)));

function refusal(value: unknown) {
  try {
    readValue(value);
  } catch (error) {
    if (error instanceof GateError) {
      return `${error.exitCode} ${error.code} ${error.place?.pointer} ${error.message}`;
    }
    throw error;
  }
  throw new Error('was read');
}

const log = (...runs: unknown[]) => ({ version: '2.1.0', runs });
const run = (more: object = {}) => ({ tool: { driver: { name: 'Scan' } }, results: [], ...more });
const withResult = (result: object) => log(run({ results: [{ ruleId: 'R', message: { text: 'm' }, ...result }] }));

describe('SARIF files', () => {
  it('of Biome: findings with their levels and places', () => {
    const [biome] = fixture('biome/report.sarif').runs;
    expect(biome?.tool).toBe('Biome');
    expect(biome?.successful).toBe(true);
    expect(biome?.findings.map(({ id, level, line }) => [id, level, line])).toEqual([
      ['deserialize:biome.json:1', 'note', 1],
      ['lint/style/noNonNullAssertion:dose.ts:8', 'warning', 8],
      ['lint/suspicious/noConsole:dose.ts:3', 'warning', 3],
      ['lint/suspicious/noDebugger:dose.ts:2', 'error', 2],
      ['lint/security/noGlobalEval:dose.ts:6', 'error', 6],
    ]);
    expect(biome?.findings[3]?.position).toEqual({ line: 116, column: 9, pointer: '/runs/0/results/3' });
  });

  it('of Flawfinder: default levels of rules, fingerprints', () => {
    const [run] = fixture('flawfinder/report.sarif').runs;
    expect(run).toMatchObject({ tool: 'Flawfinder', version: '2.0.19', successful: true });
    expect(run?.findings.map(({ rule, level, line }) => [rule, level, line])).toEqual([
      ['FF1013', 'note', 14],
      ['FF1015', 'error', 18],
      ['FF1014', 'error', 21],
    ]);
    expect(
      run?.findings.every(({ security }) => security),
      'rules filed under weaknesses of the CWE are of security',
    ).toBe(true);
    expect(run?.findings[0]?.id).toBe('FF1013:dose.c#f9312377d12fec87841ecb7d3e5fdad3650f856b011df6fe400e4b380886831a');
  });

  it('of ESLint: suppressions in the source; a file that it could not parse is no successful run', () => {
    const [run] = fixture('eslint/report.sarif').runs;
    expect(run?.successful).toBe(true);
    expect(run?.findings.map(({ rule, level, suppressed }) => [rule, level, suppressed?.status])).toEqual([
      ['no-unused-vars', 'warning', undefined],
      ['eqeqeq', 'error', undefined],
      ['no-eval', 'error', undefined],
      ['no-console', 'warning', 'accepted'],
    ]);
    expect(fixture('eslint/broken.sarif').runs).toMatchObject([{ successful: false, findings: [] }]);
  });

  it('with rules, overrides, extensions, suppressions and baselines give the effective findings', () => {
    const reading = fixture('two-runs.sarif');
    expect(reading.claims).toEqual({ commit: '2'.repeat(40) });
    const [first, second] = reading.runs;
    expect(first).toMatchObject({ tool: 'ExampleScan', version: '4.2.0', successful: true });
    expect(second).toMatchObject({ tool: 'OtherScan', successful: true, findings: [] });
    expect(
      first?.findings.map(({ id, level, security, suppressed }) => [id, level, security, suppressed?.status]),
    ).toEqual([
      ['EX100:src/dose.c:12', 'note', false, undefined],
      ['EX100:', 'error', false, undefined],
      ['EX200:src/bolus.c#ab12', 'error', true, undefined],
      ['EX200/heap:', 'error', true, 'underReview'],
      ['EX200:', 'error', true, 'accepted'],
      ['QX1:', 'error', false, undefined],
      ['EX999:', 'warning', false, undefined],
      ['EX200: (2)', 'error', true, undefined],
      ['EX999: (2)', 'warning', false, undefined],
    ]);
    expect(first?.findings[0]?.message).toBe('rate is compared with limit');
    expect(first?.findings[2]).toMatchObject({ securitySeverity: 8.1, path: 'src/bolus.c', line: 7 });
    expect(first?.findings[3]?.suppressed?.justification).toBe('asked the vendor');
  });
});

describe('a result', () => {
  const rule = { id: 'R', defaultConfiguration: { level: 'error' } };
  const levelsOf = (result: object) =>
    readValue(
      log({
        tool: { driver: { name: 'Scan', rules: [rule] } },
        results: [{ ruleId: 'R', message: { text: 'm' }, ...result }],
      }),
    ).runs[0]?.findings.map(({ level, message }) => [level, message]);

  it.each(['open', 'review'])('of kind %s is no pass, and weighs what it would weigh as a failure', (kind) => {
    expect(levelsOf({ kind })).toEqual([['error', 'm']]);
    expect(levelsOf({ kind, level: 'none' })).toEqual([['error', 'm']]);
    expect(levelsOf({ kind, level: 'note' })).toEqual([['note', 'm']]);
    expect(levelsOf({ kind, ruleId: 'S' })).toEqual([['warning', 'm']]);
  });

  it('of kind open that a comparison found gone is no finding', () => {
    expect(levelsOf({ kind: 'open', baselineState: 'absent' })).toEqual([]);
  });

  it.each(['pass', 'informational', 'notApplicable'])('of kind %s is no finding', (kind) => {
    expect(levelsOf({ kind, level: 'error' })).toEqual([]);
  });

  it('that fails at the level none keeps it', () => {
    expect(levelsOf({ kind: 'fail', level: 'none' })).toEqual([['none', 'm']]);
  });
});

describe('suppressions', () => {
  const statusOf = (...suppressions: object[]) =>
    readValue(withResult({ suppressions: suppressions.map((one) => ({ kind: 'external', ...one })) })).runs[0]
      ?.findings[0]?.suppressed?.status;

  it('silence only when accepted, which is what no status means', () => {
    expect(statusOf({})).toBe('accepted');
    expect(statusOf({ status: 'underReview' })).toBe('underReview');
    expect(statusOf()).toBeUndefined();
  });

  it('of several, the one that silences least counts', () => {
    expect(statusOf({ status: 'accepted' }, { status: 'rejected' }, { status: 'underReview' })).toBe('rejected');
    expect(statusOf({ status: 'accepted' }, { status: 'underReview' })).toBe('underReview');
  });
});

it.each(['new', 'unchanged', 'updated'])('a result whose baseline state is %s is a finding', (baselineState) => {
  expect(readValue(withResult({ baselineState })).runs[0]?.findings).toHaveLength(1);
});

it('empty fingerprints leave the partial ones to tell findings apart', () => {
  const reading = readValue(withResult({ fingerprints: {}, partialFingerprints: { a: '1' } }));
  expect(reading.runs[0]?.findings[0]?.id).toBe('R:#1');
});

describe('the level that an invocation gave to a rule', () => {
  const driver = { name: 'Scan', rules: [{ id: 'A', guid: 'g-a' }, { id: 'B' }] };
  const extensions = [{ name: 'Extra', rules: [{ id: 'A', defaultConfiguration: { level: 'note' } }] }];
  const levelOf = (descriptor: object, result: object, invocationIndex = 0) =>
    readValue(
      log({
        tool: { driver, extensions },
        invocations: [
          {
            executionSuccessful: true,
            ruleConfigurationOverrides: [{ descriptor, configuration: { level: 'error' } }],
          },
        ],
        results: [{ message: { text: 'm' }, provenance: { invocationIndex }, ...result }],
      }),
    ).runs[0]?.findings[0]?.level;
  const ofExtension = { rule: { id: 'A', toolComponent: { name: 'Extra' } } };

  it.each([
    ['by id', { id: 'A' }],
    ['by index', { index: 0 }],
    ['by guid', { guid: 'g-a' }],
  ])('%s', (_, descriptor) => {
    expect(levelOf(descriptor, { ruleId: 'A' })).toBe('error');
    expect(levelOf(descriptor, { ruleId: 'A/1' })).toBe('error');
    expect(levelOf(descriptor, { ruleId: 'B' })).toBe('warning');
    expect(levelOf(descriptor, ofExtension)).toBe('note');
  });

  it('of an extension, and of a rule that the file does not describe', () => {
    expect(levelOf({ id: 'A', toolComponent: { index: 0 } }, ofExtension)).toBe('error');
    expect(levelOf({ id: 'A', toolComponent: { index: 0 } }, { ruleId: 'A' })).toBe('warning');
    expect(levelOf({ id: 'C' }, { ruleId: 'C' })).toBe('error');
  });

  it('of a rule that only an extension describes counts for a result that names no component', () => {
    const rules = [{ id: 'X', defaultConfiguration: { level: 'error' }, properties: { 'security-severity': '9.1' } }];
    const tool = { driver: { name: 'Scan' }, extensions: [{ name: 'Extra', rules }] };
    const [found] =
      readValue(log({ tool, results: [{ ruleId: 'X', message: { text: 'm' } }] })).runs[0]?.findings ?? [];
    expect(found).toMatchObject({ level: 'error', securitySeverity: 9.1 });
  });

  it('does not reach results of other invocations, nor those with a level', () => {
    expect(levelOf({ id: 'A' }, { ruleId: 'A' }, -1)).toBe('warning');
    expect(levelOf({ id: 'A' }, { ruleId: 'A', level: 'note' })).toBe('note');
  });
});

describe('a run that proves nothing', () => {
  it('no results at all is not a clean run', () => {
    expect(readValue(log({ tool: { driver: { name: 'Scan' } } })).runs[0]?.successful).toBe(false);
    expect(readValue(log(run({ results: null }))).runs[0]?.successful).toBe(false);
  });

  it.each([
    ['an unsuccessful execution', { executionSuccessful: false }],
    ['an execution that a signal ended', { executionSuccessful: true, exitSignalName: 'SIGKILL' }],
    ['an execution that a signal ended, by number', { executionSuccessful: true, exitSignalNumber: 9 }],
    ['an execution that did not start', { executionSuccessful: true, processStartFailureMessage: 'not found' }],
    [
      'an error of the tool',
      {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'out of memory' } }],
      },
    ],
    [
      'an error of the configuration',
      {
        executionSuccessful: true,
        toolConfigurationNotifications: [{ level: 'error', message: { text: 'no rules' } }],
      },
    ],
  ])('%s is not a clean run', (_, invocation) => {
    const crashed = run({ invocations: [{ executionSuccessful: true }, invocation] });
    expect(readValue(log(crashed)).runs[0]?.successful).toBe(false);
  });

  it('findings by its exit code is a clean run all the same', () => {
    const found = run({ invocations: [{ executionSuccessful: true, exitCode: 1 }] });
    expect(readValue(log(found)).runs[0]?.successful).toBe(true);
  });

  it('zero runs is empty, zero results is not', () => {
    expect(readValue(log()).empty).toBe(true);
    expect(readValue(log(run())).empty).toBe(false);
  });
});

describe('claims', () => {
  const at = (revisionId: string) => run({ versionControlProvenance: [{ repositoryUri: 'x', revisionId }] });

  it('runs of two commits claim none', () => {
    expect(readValue(log(at('1'.repeat(40)), at('2'.repeat(40)))).claims).toEqual({});
    expect(readValue(log(at('1'.repeat(40)), run())).claims).toEqual({});
  });

  it('several version control details of a run claim a commit only when they agree', () => {
    const details = (...revisions: string[]) =>
      run({ versionControlProvenance: revisions.map((revisionId) => ({ repositoryUri: 'x', revisionId })) });
    expect(readValue(log(details('1'.repeat(40), '1'.repeat(40)))).claims).toEqual({ commit: '1'.repeat(40) });
    expect(readValue(log(details('1'.repeat(40), '2'.repeat(40)))).claims).toEqual({});
  });

  it('an abbreviated commit or a number of another system is no claim', () => {
    expect(readValue(log(at('1a2b3c4'))).claims).toEqual({});
  });

  it('the end of the last invocation is the time of the file', () => {
    const ended = run({ invocations: [{ executionSuccessful: true, endTimeUtc: '2026-03-01T09:45:00.250Z' }] });
    expect(readValue(log(ended)).claims).toEqual({ producedAt: Date.UTC(2026, 2, 1, 9, 45, 0, 250) });
  });
});

describe('what is refused', () => {
  it.each([
    [
      'another version',
      { version: '2.0.0', runs: [] },
      '3 EVIDENCE_VERSION /version SARIF version "2.0.0" is not read, only 2.1.0',
    ],
    ['no runs', { version: '2.1.0' }, '3 EVIDENCE_INVALID  the document has no "runs"'],
    ['another document', [], '3 EVIDENCE_INVALID  the document is an array, not an object'],
    [
      'an unknown level',
      withResult({ level: 'fatal' }),
      '3 EVIDENCE_INVALID /runs/0/results/0/level "level" is "fatal", not one of none, note, warning, error',
    ],
    [
      'an unknown kind',
      withResult({ kind: 'maybe' }),
      '3 EVIDENCE_INVALID /runs/0/results/0/kind "kind" is "maybe", not one of notApplicable, pass, fail, review, open, informational',
    ],
    [
      'an unknown suppression status',
      withResult({ suppressions: [{ kind: 'inSource', status: 'ok' }] }),
      '3 EVIDENCE_INVALID /runs/0/results/0/suppressions/0/status "status" is "ok", not one of rejected, underReview, accepted',
    ],
    [
      'an unknown baseline state',
      withResult({ baselineState: 'old' }),
      '3 EVIDENCE_INVALID /runs/0/results/0/baselineState "baselineState" is "old", not one of new, unchanged, updated, absent',
    ],
    [
      'a rule that does not exist',
      withResult({ ruleIndex: 3 }),
      '3 EVIDENCE_INVALID /runs/0/results/0 rule number 3 does not exist in the run',
    ],
    [
      'results in another file',
      log(run({ externalPropertyFileReferences: { results: [{}] } })),
      '3 EVIDENCE_INVALID /runs/0/externalPropertyFileReferences results of the run stand in external properties, which are not read',
    ],
    [
      'results of other files in this one',
      { ...log(run()), inlineExternalProperties: [{ results: [] }] },
      '3 EVIDENCE_INVALID /inlineExternalProperties inlineExternalProperties of the run stand in external properties, which are not read',
    ],
    [
      'a severity out of range',
      withResult({ properties: { 'security-severity': '11' } }),
      '3 EVIDENCE_INVALID /runs/0/results/0/properties/security-severity "security-severity" is not a number from 0 to 10',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(value)).toBe(message);
  });

  it('an id and an index that name different rules', () => {
    const tool = { driver: { name: 'Scan', rules: [{ id: 'A' }, { id: 'B' }] } };
    const mixed = run({ tool, results: [{ ruleId: 'A', ruleIndex: 1, message: { text: 'm' } }] });
    expect(refusal(log(mixed))).toBe(
      '3 EVIDENCE_INCONSISTENT /runs/0/results/0 the result is about rule "A", but rule number 1 is "B"',
    );
  });
});
