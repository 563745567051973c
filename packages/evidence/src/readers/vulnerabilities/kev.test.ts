import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { expect, it } from 'vitest';
import { kevReader } from './kev.ts';

const read = (bytes: Uint8Array) => kevReader.read({ bytes, path: 'kev.json' });
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const entry = (cveID: string, dateAdded = '2026-02-03') => ({ cveID, dateAdded });
const catalogue = (vulnerabilities: readonly object[], more: object = {}) => ({
  catalogVersion: '2026.02.27',
  dateReleased: '2026-02-27T18:00:03.1234Z',
  count: vulnerabilities.length,
  vulnerabilities,
  ...more,
});

function refusal(value: unknown): string {
  try {
    read(bytesOf(value));
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

it('a catalogue gives its version, its date and the vulnerabilities since when they stand in it', () => {
  const path = new URL('../../../fixtures/kev/known_exploited_vulnerabilities.json', import.meta.url);
  expect(read(readFileSync(path))).toMatchObject({
    kind: 'exploited',
    format: 'kev',
    claims: { producedAt: Date.UTC(2026, 1, 27, 18, 0, 3, 123) },
    version: '2026.02.27',
    releasedAt: Date.UTC(2026, 1, 27, 18, 0, 3, 123),
    empty: false,
    entries: [
      { id: 'CVE-2026-1001', since: '2026-02-03', position: { pointer: '/vulnerabilities/0' } },
      { id: 'CVE-2026-3002', since: '2026-01-01' },
      { id: 'CVE-2021-44444', since: '2021-12-10' },
    ],
  });
});

it('a catalogue without entries is empty', () => {
  expect(read(bytesOf(catalogue([]))).empty).toBe(true);
});

it.each([
  [
    'a catalogue that was cut',
    catalogue([entry('CVE-2026-1001')], { count: 2 }),
    'EVIDENCE_TRUNCATED /count "count" is 2, but the catalogue lists 1',
  ],
  [
    'a catalogue with more than it states',
    catalogue([entry('CVE-2026-1001')], { count: 0 }),
    'EVIDENCE_INCONSISTENT /count "count" is 0, but the catalogue lists 1',
  ],
  [
    'an id twice',
    catalogue([entry('CVE-2026-1001'), entry('CVE-2026-1001')]),
    'EVIDENCE_INCONSISTENT /vulnerabilities/1 CVE-2026-1001 stands twice',
  ],
  [
    'an id that is no CVE',
    catalogue([entry('cve-2026-1001')]),
    'EVIDENCE_INVALID /vulnerabilities/0/cveID "cve-2026-1001" is not a CVE id',
  ],
  [
    'a day that does not exist',
    catalogue([entry('CVE-2026-1001', '2026-02-31')]),
    'EVIDENCE_INVALID /vulnerabilities/0/dateAdded "dateAdded" is "2026-02-31", not a date (YYYY-MM-DD)',
  ],
  [
    'a catalogue without date',
    catalogue([], { dateReleased: null }),
    'EVIDENCE_INVALID  the document has no "dateReleased"',
  ],
])('%s is refused', (_, value, message) => {
  expect(refusal(value)).toBe(message);
});
