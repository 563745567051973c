import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { VulnerabilitiesReading } from '../../reading.ts';
import { grypeReader } from './grype.ts';

function readBytes(bytes: Uint8Array): VulnerabilitiesReading {
  const reading = grypeReader.read({ bytes, path: 'scan.json' });
  if (reading.kind !== 'vulnerabilities') {
    throw new Error(`a reading of ${reading.kind}`);
  }
  return reading;
}

const readValue = (value: unknown) => readBytes(new TextEncoder().encode(JSON.stringify(value)));
const fixture = () =>
  readBytes(readFileSync(new URL('../../../fixtures/grype/infusion-pump.grype.json', import.meta.url)));

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

const scan = (more: object = {}) => ({
  matches: [],
  source: { type: 'directory', target: '.' },
  descriptor: { name: 'grype', version: '0.104.0' },
  ...more,
});
const match = (vulnerability: object, artifact: object = {}) => ({
  vulnerability: { id: 'CVE-1', severity: 'Low', cvss: [], fix: { versions: [], state: '' }, ...vulnerability },
  relatedVulnerabilities: [],
  artifact: { name: 'a', version: '1', purl: '', ...artifact },
});
const withVector = (vector: string) => scan({ matches: [match({ cvss: [{ vector, metrics: { baseScore: 5 } }] })] });

describe('a scan of Grype', () => {
  it('tells what was scanned, when, and with which database', () => {
    const { scan: told, claims, empty } = fixture();
    expect(told).toEqual({
      tool: 'grype',
      version: '0.104.0',
      at: Date.UTC(2026, 2, 1, 9, 0, 0, 123),
      databaseAt: Date.UTC(2026, 1, 28, 6, 12, 45),
      target: 'evidence/sbom.cdx.json',
      nothingScanned: false,
    });
    expect({ claims, empty }).toEqual({ claims: { producedAt: told.at }, empty: false });
  });

  it('names a vulnerability by its CVE, takes scores from vectors, and sees known exploitation in related records', () => {
    expect(fixture().items[0]).toEqual({
      id: 'CVE-2026-1001',
      aliases: ['GHSA-aaaa-bbbb-cccc'],
      component: 'pkg:npm/%40example/tls@3.1.0',
      severity: 'critical',
      score: 9.8,
      vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
      kev: { listed: true, since: '2026-02-03' },
      fixedIn: ['3.1.4'],
      ignoredByScanner: false,
      position: { line: 3, column: 5, pointer: '/matches/0' },
    });
  });

  it('a distribution that plays a vulnerability down does not lower its severity', () => {
    expect(fixture().items[1]).toMatchObject({ id: 'CVE-2026-2002', severity: 'high', score: 8.7, fixedIn: [] });
  });

  it('an advisory for several CVEs becomes one item for each, so that a statement on one does not settle the other', () => {
    const about = fixture().items.filter(({ component }) => component === 'example-rtos@10.5');
    expect(about.map(({ id, aliases, severity, kev }) => [id, aliases, severity, kev])).toEqual([
      ['CVE-2026-3001', ['EXSA-2026:7'], 'low', { listed: false }],
      ['CVE-2026-3002', ['EXSA-2026:7'], 'medium', { listed: true, since: '2026-01-01' }],
    ]);
  });

  it('shows what the scanner itself set aside', () => {
    const ignored = fixture().items.filter(({ ignoredByScanner }) => ignoredByScanner);
    expect(ignored).toMatchObject([
      { id: 'CVE-2026-4001', severity: 'critical', position: { pointer: '/ignoredMatches/0' } },
    ]);
  });

  it('without matches is not empty; without source and matches nothing was scanned', () => {
    expect(readValue(scan())).toMatchObject({ empty: false, scan: { nothingScanned: false } });
    expect(readValue(scan({ source: null }))).toMatchObject({ empty: true, scan: { nothingScanned: true } });
  });

  it('of an image is bound to the digest of the image', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const source = { type: 'image', target: { userInput: 'pump:2.4.0', manifestDigest: digest } };
    expect(readValue(scan({ source }))).toMatchObject({ claims: { artifact: digest }, scan: { target: 'pump:2.4.0' } });
  });

  it('reads the database of older versions, and a time that is not known', () => {
    const older = {
      name: 'grype',
      version: '0.74.0',
      db: { built: '2026-02-28T06:12:45Z', error: null },
      timestamp: '',
    };
    expect(readValue(scan({ descriptor: older })).scan).toEqual({
      tool: 'grype',
      version: '0.74.0',
      databaseAt: Date.UTC(2026, 1, 28, 6, 12, 45),
      target: '.',
      nothingScanned: false,
    });
    const zero = { name: 'grype', db: { built: '0001-01-01T00:00:00Z' } };
    expect(readValue(scan({ descriptor: zero })).scan.databaseAt).toBeUndefined();
  });

  it('a score without vector is taken as given, and rates an unknown word', () => {
    const [item] = readValue(
      scan({ matches: [match({ severity: '', cvss: [{ vector: '', metrics: { baseScore: 7.1 } }] })] }),
    ).items;
    expect(item).toMatchObject({ score: 7.1, severity: 'high' });
  });

  it('no word and no score is unknown, never harmless', () => {
    const [item] = readValue(scan({ matches: [match({ severity: undefined })] })).items;
    expect(item).toMatchObject({ severity: 'unknown' });
    expect(item).not.toHaveProperty('score');
  });

  it('temporal metrics do not lower the base score', () => {
    const [item] = readValue(withVector('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/E:U/RL:O/RC:U')).items;
    expect(item?.score).toBe(10);
  });
});

describe('what is refused', () => {
  it.each([
    ['a metric twice, of which the last would count', 'CVSS:3.1/AV:N/AV:P/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H'],
    ['an incomplete vector, which would score 0', 'CVSS:3.1/AV:N'],
    ['a version to come, which would be read as 2.0', 'CVSS:9.0/AV:N/AC:L/Au:N/C:P/I:P/A:P'],
    ['a value that does not exist', 'CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H'],
    ['no vector at all', 'critical'],
  ])('%s', (_, vector) => {
    expect(refusal(withVector(vector))).toBe(
      `3 EVIDENCE_INVALID /matches/0/vulnerability/cvss/0/vector ${JSON.stringify(vector)} is not a complete CVSS vector of version 2.0, 3.0, 3.1 or 4.0`,
    );
  });

  it.each([
    [
      'an unknown severity',
      scan({ matches: [match({ severity: 'Severe' })] }),
      '3 EVIDENCE_INVALID /matches/0/vulnerability/severity "severity" is "Severe", not one of unknown, negligible, low, medium, high, critical',
    ],
    [
      'an unknown state of the fix',
      scan({ matches: [match({ fix: { state: 'later' } })] }),
      '3 EVIDENCE_INVALID /matches/0/vulnerability/fix/state "state" is "later", not one of fixed, not-fixed, wont-fix, unknown',
    ],
    [
      'a package URL that is none',
      scan({ matches: [match({}, { purl: 'a@1' })] }),
      '3 EVIDENCE_INVALID /matches/0/artifact/purl "a@1" is not a package URL',
    ],
    [
      'a score out of range',
      scan({ matches: [match({ cvss: [{ metrics: { baseScore: 70 } }] })] }),
      '3 EVIDENCE_INVALID /matches/0/vulnerability/cvss/0/metrics/baseScore "baseScore" is not a number from 0 to 10',
    ],
    [
      'a broken database',
      scan({ descriptor: { name: 'grype', db: { status: { valid: false } } } }),
      '3 EVIDENCE_INVALID /descriptor/db/status/valid the scanner says that its vulnerability database is not valid',
    ],
    ['another document', { error: 'failed to load database' }, '3 EVIDENCE_INVALID  the document has no "matches"'],
  ])('%s', (_, value, message) => {
    expect(refusal(value)).toBe(message);
  });
});
