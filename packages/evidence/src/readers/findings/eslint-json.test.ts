import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { FindingsReading } from '../../reading.ts';
import { eslintReader } from './eslint-json.ts';

const folder = new URL('../../../fixtures/eslint-json/', import.meta.url);

function readBytes(bytes: Uint8Array): FindingsReading {
  const reading = eslintReader.read({ bytes, path: 'report.json' });
  if (reading.kind !== 'findings') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readValue = (value: unknown) => readBytes(new TextEncoder().encode(JSON.stringify(value)));
const fixture = (name: string) => readBytes(readFileSync(new URL(name, folder)));

function refusal(value: unknown) {
  try {
    readValue(value);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const message = (more: object = {}) => ({ ruleId: 'r', severity: 2, message: 'm', line: 1, column: 1, ...more });
const file = (messages: readonly object[], more: object = {}) => ({
  filePath: 'a.js',
  messages,
  errorCount: messages.length,
  warningCount: 0,
  ...more,
});

describe('a report of ESLint', () => {
  it.each(['report.json', 'with-metadata.json'])('gives findings and suppressions: %s', (name) => {
    const reading = fixture(name);
    const [run] = reading.runs;
    expect(reading.empty).toBe(false);
    expect(run).toMatchObject({ tool: 'ESLint', successful: true });
    expect(run).not.toHaveProperty('version');
    expect(run?.findings.map(({ id, level, suppressed }) => [id, level, suppressed])).toEqual([
      ['no-unused-vars:/src/pump/dose.js:2', 'warning', undefined],
      ['eqeqeq:/src/pump/dose.js:5', 'error', undefined],
      ['no-eval:/src/pump/dose.js:6', 'error', undefined],
      ['(no rule):/src/pump/dose.js:8', 'warning', undefined],
      ['no-console:/src/pump/dose.js:4', 'warning', { status: 'accepted', justification: 'shown at the start only' }],
    ]);
  });

  it('on a file that it could not parse is no successful run', () => {
    expect(fixture('broken.json').runs).toMatchObject([
      { successful: false, findings: [{ rule: '(no rule)', level: 'error', line: 2 }] },
    ]);
  });

  it('on nothing is empty, on a clean file it is not', () => {
    expect(readValue([]).empty).toBe(true);
    expect(readValue([file([])]).empty).toBe(false);
  });

  it('rules of the plugin security are security rules', () => {
    const { runs } = readValue([file([message({ ruleId: 'security/detect-eval' }), message()])]);
    expect(runs[0]?.findings.map(({ security }) => security)).toEqual([true, false]);
  });

  it('a suppression by nothing silences nothing', () => {
    const { runs } = readValue([file([], { suppressedMessages: [message({ suppressions: [] })] })]);
    expect(runs[0]?.findings).toMatchObject([{ level: 'error' }]);
    expect(runs[0]?.findings[0]).not.toHaveProperty('suppressed');
  });
});

describe('what is refused', () => {
  it.each([
    ['another document', { a: 1 }, 'EVIDENCE_INVALID  the document has no "results"'],
    [
      'fewer errors than messages',
      [file([message()], { errorCount: 0 })],
      'EVIDENCE_INCONSISTENT /0/errorCount "errorCount" is 0, but the messages of the file make 1',
    ],
    [
      'more errors than messages',
      [file([], { errorCount: 1 })],
      'EVIDENCE_INCONSISTENT /0/errorCount "errorCount" is 1, but the messages of the file make 0',
    ],
    [
      'a parse error that the counter leaves out',
      [file([message({ fatal: true })], { fatalErrorCount: 0 })],
      'EVIDENCE_INCONSISTENT /0/fatalErrorCount "fatalErrorCount" is 0, but the messages of the file make 1',
    ],
    ['no counter', [{ filePath: 'a.js', messages: [] }], 'EVIDENCE_INVALID /0 "0" has no "errorCount"'],
    [
      'an unknown severity',
      [file([message({ severity: 3 })])],
      'EVIDENCE_INVALID /0/messages/0/severity "severity" is neither 1 nor 2',
    ],
    [
      'an unknown kind of suppression',
      [file([], { suppressedMessages: [message({ suppressions: [{ kind: 'magic' }] })] })],
      'EVIDENCE_INVALID /0/suppressedMessages/0/suppressions/0/kind "kind" is "magic", not one of directive, file',
    ],
  ])('%s', (_, value, text) => {
    expect(refusal(value)).toBe(text);
  });
});
