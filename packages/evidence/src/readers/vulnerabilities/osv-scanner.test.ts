import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { osvScannerReader } from './osv-scanner.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function read(bytes: Uint8Array) {
  const reading = osvScannerReader.read({ bytes, path: 'scan.json' });
  if (reading.kind !== 'vulnerabilities') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readValue = (value: unknown) => read(bytesOf(value));
const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/osv-scanner/${path}`, import.meta.url));

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const vectors = {
  high: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H',
  critical: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
};
const record = (id: string, more: object = {}) => ({ id, modified: '2026-02-01T00:00:00Z', ...more });
const group = (ids: readonly string[], more: object = {}) => ({ ids, aliases: ids, max_severity: '', ...more });
const report = (listed: object, described: object = {}) => ({
  results: [
    {
      source: { path: 'package-lock.json', type: 'lockfile' },
      packages: [{ package: { name: 'a', version: '1.0.0', ecosystem: 'npm', ...described }, ...listed }],
    },
  ],
});

describe('a scan of OSV-Scanner', () => {
  it('counts groups, each under its CVE, with the worst that its records say', () => {
    const { items, scan, empty } = read(fixture('osv-scanner/all-packages.json'));
    expect(items.map(({ id, component, severity, score }) => [id, component, severity, score])).toEqual([
      ['CVE-2026-2001', 'pkg:golang/example.com/queue@v1.3.1', 'unknown', undefined],
      ['CVE-2026-2002', 'pkg:golang/example.com/queue@v1.3.1', 'unknown', undefined],
      ['CVE-2026-1001', 'pkg:npm/%40example/tls@3.1.0', 'critical', 9.8],
      ['GHSA-dddd-eeee-ffff', 'pkg:npm/example-parser@1.2.0', 'high', 8.7],
    ]);
    expect(items[2]).toMatchObject({
      aliases: ['EXAMPLE-2026-0007', 'GHSA-aaaa-bbbb-cccc'],
      vector: vectors.critical,
      fixedIn: ['3.1.4'],
      kev: { listed: false },
      ignoredByScanner: false,
      position: { pointer: '/results/1/packages/0/groups/0' },
    });
    expect({ scan, empty }).toEqual({
      scan: { tool: 'osv-scanner', packages: 4, nothingScanned: false },
      empty: false,
    });
  });

  it('does not say how many packages were scanned when it lists only the vulnerable ones', () => {
    expect(read(fixture('osv-scanner/vulnerable-only.json')).scan).not.toHaveProperty('packages');
    const vulnerable = { vulnerabilities: [record('GHSA-1')], groups: [group(['GHSA-1'])] };
    expect(readValue(report(vulnerable)).scan).toEqual({
      tool: 'osv-scanner',
      target: 'package-lock.json',
      nothingScanned: false,
    });
    expect(readValue(report({ license_violations: ['MIT'] })).scan).not.toHaveProperty('packages');
  });

  it('without results has not shown that anything was scanned', () => {
    expect(read(fixture('osv-scanner/nothing-found.json'))).toMatchObject({
      empty: true,
      scan: { nothingScanned: true },
    });
  });

  it('a vulnerability whose code is not called is no less one', () => {
    const groups = [group(['GO-1'], { experimental_analysis: { 'GO-1': { called: false, unimportant: true } } })];
    expect(readValue(report({ vulnerabilities: [record('GO-1')], groups })).items).toMatchObject([
      { id: 'GO-1', ignoredByScanner: false },
    ]);
  });

  it('a record that plays the vulnerability down does not lower what the group or the vector says', () => {
    const low = record('GHSA-1', { database_specific: { severity: 'LOW' } });
    const byGroup = { vulnerabilities: [low], groups: [group(['GHSA-1'], { max_severity: '9.1' })] };
    expect(readValue(report(byGroup)).items[0]).toMatchObject({ severity: 'critical', score: 9.1 });
    const byVector = { ...low, severity: [{ type: 'CVSS_V3', score: vectors.high }] };
    expect(readValue(report({ vulnerabilities: [byVector], groups: [group(['GHSA-1'])] })).items[0]).toMatchObject({
      severity: 'high',
      score: 7.5,
      vector: vectors.high,
    });
  });

  it.each([
    ['npm', '@scope/a', '1.0.0', 'pkg:npm/%40scope/a@1.0.0'],
    ['Maven', 'org.example:a', '1.0', 'pkg:maven/org.example/a@1.0'],
    ['PyPI', 'My_Package', '1.0', 'pkg:pypi/my-package@1.0'],
    ['Debian:12', 'a', '1.0-1', 'pkg:deb/debian/a@1.0-1'],
    ['Go', 'stdlib', '1.26.0', 'pkg:golang/stdlib@v1.26.0'],
    ['Something new', 'a', '1', 'a@1'],
    ['', '', '', '0123abc'],
  ])('names the package of %s', (ecosystem, name, version, component) => {
    const listed = { vulnerabilities: [record('GHSA-1')], groups: [group(['GHSA-1'])] };
    const described = { ecosystem, name, version, ...(version === '' ? { commit: '0123abc' } : {}) };
    expect(readValue(report(listed, described)).items[0]?.component).toBe(component);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'a record that no group counts',
      { vulnerabilities: [record('GHSA-1'), record('GHSA-2')], groups: [group(['GHSA-1'])] },
      'EVIDENCE_INCONSISTENT /results/0/packages/0/vulnerabilities/1 "GHSA-2" is not in exactly one group',
    ],
    [
      'a record that two groups count',
      { vulnerabilities: [record('GHSA-1')], groups: [group(['GHSA-1']), group(['GHSA-1'])] },
      'EVIDENCE_INCONSISTENT /results/0/packages/0/vulnerabilities/0 "GHSA-1" is not in exactly one group',
    ],
    [
      'a record that stands twice',
      { vulnerabilities: [record('GHSA-1'), record('GHSA-1')], groups: [group(['GHSA-1'])] },
      'EVIDENCE_INCONSISTENT /results/0/packages/0/vulnerabilities/0 "GHSA-1" is not in exactly one group',
    ],
    [
      'a group of a record that is not there',
      { vulnerabilities: [record('GHSA-1')], groups: [group(['GHSA-1', 'GHSA-2'])] },
      'EVIDENCE_INCONSISTENT /results/0/packages/0/groups/0/ids/1 the group names "GHSA-2", which is not among the vulnerabilities',
    ],
    [
      'an incomplete vector',
      {
        vulnerabilities: [record('GHSA-1', { severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N' }] })],
        groups: [group(['GHSA-1'])],
      },
      'EVIDENCE_INVALID /results/0/packages/0/vulnerabilities/0/severity/0/score "CVSS:3.1/AV:N" is not a complete CVSS vector of version 2.0, 3.0, 3.1 or 4.0',
    ],
    [
      'a score that is none',
      { vulnerabilities: [record('GHSA-1')], groups: [group(['GHSA-1'], { max_severity: '10.5' })] },
      'EVIDENCE_INVALID /results/0/packages/0/groups/0/max_severity "max_severity" is "10.5", not a number from 0 to 10',
    ],
  ])('%s', (_, listed, message) => {
    expect(refusal(bytesOf(report(listed)))).toBe(message);
  });
});

it('an advisory for thousands of CVEs under thousands of other ids is refused, before a small file becomes large facts', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `CVE-2026-${1000 + index}`);
  const aliases = Array.from({ length: 200 }, (_, index) => `X-${index}`);
  const vulnerabilities = [record('GHSA-aaaa-bbbb-cccc', { aliases: [...ids, ...aliases] })];
  expect(refusal(bytesOf(report({ vulnerabilities, groups: [group(['GHSA-aaaa-bbbb-cccc'])] })))).toMatch(
    /^EVIDENCE_LIMIT .*200 vulnerabilities that share 201 other ids/,
  );
});
