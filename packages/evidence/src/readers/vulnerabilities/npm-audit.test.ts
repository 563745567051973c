import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { npmAuditReader } from './npm-audit.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function read(bytes: Uint8Array) {
  const reading = npmAuditReader.read({ bytes, path: 'scan.json' });
  if (reading.kind !== 'vulnerabilities') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readValue = (value: unknown) => read(bytesOf(value));
const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/npm-audit/${path}`, import.meta.url));

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

interface Listed {
  readonly severity?: string;
  readonly via: readonly (string | object)[];
}
const advisory = (more: object = {}) => ({
  source: 1,
  name: 'a',
  dependency: 'a',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'low',
  cvss: { score: 0, vectorString: null },
  range: '<2.0.0',
  ...more,
});

function report(listed: Record<string, Listed>, counts: object = {}) {
  const entries = Object.entries(listed).map(([name, { severity = 'low', via }]) => [
    name,
    { name, severity, via, effects: [], range: '*', nodes: [], fixAvailable: false },
  ]);
  const low = Object.values(listed).filter(({ severity = 'low' }) => severity === 'low').length;
  return {
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(entries),
    metadata: {
      vulnerabilities: {
        info: 0,
        low,
        moderate: 0,
        high: entries.length - low,
        critical: 0,
        total: entries.length,
        ...counts,
      },
      dependencies: { total: 9 },
    },
  };
}

describe('a report of npm audit', () => {
  it('tells each advisory once, of the package that it is about', () => {
    const { items, scan, empty } = read(fixture('npm/vulnerable.json'));
    expect(items.map(({ id, component, severity, score }) => [id, component, severity, score])).toEqual([
      ['GHSA-aaaa-bbbb-cccc', 'pkg:npm/%40example/tls?vulnerable-range=%3E%3D3.0.0%20%3C3.1.4', 'high', 8.8],
      ['GHSA-dddd-eeee-ffff', 'pkg:npm/example-parser?vulnerable-range=%3C1.2.5', 'high', 7.5],
      ['GHSA-gggg-hhhh-jjjj', 'pkg:npm/example-parser?vulnerable-range=%3C1.2.3', 'low', undefined],
    ]);
    expect(items[1]).toMatchObject({
      fixedIn: ['1.2.5'],
      position: { pointer: '/vulnerabilities/example-parser/via/0' },
    });
    expect({ scan, empty }).toEqual({ scan: { tool: 'npm audit', packages: 4, nothingScanned: false }, empty: false });
  });

  it('without dependencies scanned nothing, and with some it found nothing', () => {
    expect(read(fixture('npm/no-dependencies.json')).empty).toBe(true);
    expect(read(fixture('npm/nothing-found.json'))).toMatchObject({ empty: false, scan: { packages: 1 }, items: [] });
  });

  it('an advisory without address is known by its number', () => {
    expect(readValue(report({ a: { via: [advisory({ url: null })] } })).items[0]?.id).toBe('npm:1');
  });

  it('packages that affect each other in a ring are read', () => {
    expect(readValue(report({ a: { via: [advisory(), 'b'] }, b: { via: ['a'] } })).items).toHaveLength(1);
  });
});

describe('what is refused', () => {
  it('an audit that failed', () => {
    expect(refusal(fixture('npm/failed.refused.json'))).toBe(
      'EVIDENCE_INVALID  the audit failed: "404 Not Found - POST https://registry.example/-/npm/v1/security/advisories/bulk…"',
    );
    expect(
      refusal(bytesOf({ error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.' } })),
    ).toBe('EVIDENCE_INVALID  the audit failed: "This command requires an existing lockfile."');
  });

  it.each([
    [
      'a report of npm 6',
      { actions: [], advisories: {}, muted: [], metadata: {} },
      'EVIDENCE_VERSION  this is a report of version 1, as npm 6 and pnpm write it; only 2 is read',
    ],
    [
      'counts that are lower than the list',
      report({ a: { via: [advisory()] } }, { low: 0 }),
      'EVIDENCE_INCONSISTENT /metadata/vulnerabilities/low "low" is 0, but the report lists 1',
    ],
    [
      'counts that are higher than the list',
      report({ a: { via: [advisory()] } }, { total: 2 }),
      'EVIDENCE_INCONSISTENT /metadata/vulnerabilities/total "total" is 2, but the report lists 1',
    ],
    [
      'a cause that is not in the report',
      report({ a: { via: ['b'] } }),
      'EVIDENCE_INCONSISTENT /vulnerabilities/a it is affected through "b", which is not in the report',
    ],
    [
      'packages that only affect each other, with their advisory taken out',
      report({ a: { via: ['b'] }, b: { via: ['a'] } }),
      'EVIDENCE_INCONSISTENT /vulnerabilities/a no advisory affects it',
    ],
    [
      'a package that is worse than its advisories, of which one was taken out',
      report({ a: { severity: 'high', via: [advisory()] } }),
      'EVIDENCE_INCONSISTENT /vulnerabilities/a its severity is high, but the worst advisory that affects it is low',
    ],
    [
      'an unknown severity',
      report({ a: { via: [advisory({ severity: 'none' })] } }),
      'EVIDENCE_INVALID /vulnerabilities/a/via/0/severity "severity" is "none", not one of info, low, moderate, high, critical',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(bytesOf(value))).toBe(message);
  });
});
