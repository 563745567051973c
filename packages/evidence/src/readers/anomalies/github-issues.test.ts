import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { TrackerReading } from '../../reading.ts';
import { githubIssuesReader } from './github-issues.ts';

function readBytes(bytes: Uint8Array): TrackerReading {
  const reading = githubIssuesReader.read({ bytes, path: 'issues.json' });
  if (reading.kind !== 'anomalies' || !('items' in reading)) {
    throw new Error(`a reading of ${reading.kind}`);
  }
  return reading;
}

const readValue = (value: unknown) => readBytes(new TextEncoder().encode(JSON.stringify(value)));

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

const issue = (more: object = {}) => ({ number: 1, title: 't', state: 'OPEN', labels: [], ...more });

describe('exports of GitHub issues', () => {
  it('give items with labels and times; a title stays as it is', () => {
    const { items } = readBytes(readFileSync(new URL('../../../fixtures/github-issues/export.json', import.meta.url)));
    expect(items).toEqual([
      {
        number: '17',
        title: 'Rate display flickers at 0.1 ml/h',
        state: 'open',
        labels: ['bug', 'safety'],
        url: 'https://github.com/example/infusion-pump/issues/17',
        openedAt: Date.UTC(2026, 0, 10, 8),
        changedAt: Date.UTC(2026, 1, 11, 9, 30),
        position: { line: 2, column: 3, pointer: '/0' },
      },
      expect.objectContaining({
        number: '12',
        state: 'closed',
        title: 'Alarm log \u001b[31mloses\u001b[0m last entry',
      }),
    ]);
  });

  it('take states in any case', () => {
    expect(readValue([issue({ state: 'closed' })]).items[0]?.state).toBe('closed');
  });

  it('without issues are empty', () => {
    expect(readValue([])).toMatchObject({ empty: true, items: [] });
  });

  it('are recognised by what they hold', () => {
    expect(githubIssuesReader.looksLike('[{"closedAt":null,"number":17,')).toBe(true);
    expect(githubIssuesReader.looksLike('[]\n')).toBe(true);
    expect(githubIssuesReader.looksLike('{"number": 17}')).toBe(false);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'an unknown state',
      [issue({ state: 'MERGED' })],
      '3 EVIDENCE_INVALID /0/state "state" is "MERGED", not OPEN or CLOSED',
    ],
    ['an issue twice', [issue(), issue()], '3 EVIDENCE_INCONSISTENT /1 issue 1 stands in the export twice'],
    [
      'no labels, by which issues are told apart',
      [issue({ labels: null })],
      '3 EVIDENCE_INVALID /0 "0" has no "labels"',
    ],
    [
      'a label that is no object',
      [issue({ labels: ['bug'] })],
      '3 EVIDENCE_INVALID /0/labels/0 "0" is "bug", not an object',
    ],
    [
      'a number that is none',
      [issue({ number: 'BUG-1' })],
      '3 EVIDENCE_INVALID /0/number "number" is "BUG-1", not a whole number',
    ],
    [
      'an error message of the service',
      { message: 'Not Found' },
      '3 EVIDENCE_INVALID  the document is an object, not an array',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(value)).toBe(message);
  });
});
