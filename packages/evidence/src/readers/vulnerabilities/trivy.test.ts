import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { trivyReader } from './trivy.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function read(bytes: Uint8Array) {
  const reading = trivyReader.read({ bytes, path: 'scan.json' });
  if (reading.kind !== 'vulnerabilities') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readValue = (value: unknown) => read(bytesOf(value));
const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/trivy/${path}`, import.meta.url));

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const report = (...results: object[]) => ({ SchemaVersion: 2, ArtifactName: 'a', Results: results });
const found = (more: object = {}) => ({
  VulnerabilityID: 'CVE-2026-1',
  PkgName: 'a',
  InstalledVersion: '1',
  Severity: 'LOW',
  ...more,
});
const withVulnerability = (more: object) => report({ Class: 'lang-pkgs', Vulnerabilities: [found(more)] });

describe('a report of Trivy', () => {
  it('tells what was scanned, and the vulnerabilities of every target', () => {
    const { claims, scan, items } = read(fixture('image/report.json'));
    expect({ claims, scan }).toEqual({
      claims: { artifact: `sha256:${'2'.repeat(64)}`, producedAt: Date.UTC(2026, 2, 1, 9, 30, 0, 123) },
      scan: {
        tool: 'trivy',
        version: '0.68.1',
        at: Date.UTC(2026, 2, 1, 9, 30, 0, 123),
        target: 'registry.example/infusion-pump:2.4.0',
        packages: 4,
        nothingScanned: false,
      },
    });
    expect(items.map(({ id, component, ignoredByScanner }) => [id, component, ignoredByScanner])).toEqual([
      ['CVE-2026-2002', 'pkg:deb/debian/libbolus@1.0-2?arch=arm64&distro=debian-12.15', false],
      ['CVE-2026-1001', 'pkg:npm/%40example/tls@3.1.0', false],
      ['GHSA-dddd-eeee-ffff', 'pkg:npm/example-parser@1.2.0', true],
    ]);
  });

  it('a distribution that plays a vulnerability down, and does not mean to fix it, does not lower its severity', () => {
    expect(read(fixture('image/report.json')).items[0]).toMatchObject({
      aliases: ['DSA-9001-1'],
      severity: 'high',
      score: 8.7,
      vector: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N',
    });
  });

  it('names every version that fixes a vulnerability', () => {
    expect(read(fixture('image/report.json')).items[1]?.fixedIn).toEqual(['3.1.4', '4.0.1']);
  });

  it('a target without vulnerabilities was scanned, and a report without targets was not', () => {
    expect(read(fixture('filesystem/nothing-found.json'))).toMatchObject({
      empty: false,
      claims: { commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' },
      scan: { nothingScanned: false },
      items: [],
    });
    expect(read(fixture('filesystem/nothing-scanned.json'))).toMatchObject({
      empty: true,
      scan: { nothingScanned: true },
    });
  });

  it('a scan for secrets and misconfigurations alone is none for vulnerabilities', () => {
    expect(readValue(report({ Class: 'config', Type: 'dockerfile' }, { Class: 'secret' })).empty).toBe(true);
  });

  it('the severity of any vendor counts, and a stated score without its vector', () => {
    expect(readValue(withVulnerability({ VendorSeverity: { nvd: 4, debian: 1 } })).items[0]?.severity).toBe('critical');
    expect(readValue(withVulnerability({ CVSS: { nvd: { V3Score: 8.1 } } })).items[0]).toMatchObject({
      severity: 'high',
      score: 8.1,
    });
  });
});

describe('what is refused', () => {
  it.each([
    [
      'another schema version',
      { ...report(), SchemaVersion: 3 },
      'EVIDENCE_VERSION /SchemaVersion schema version 3 is not read, only 2',
    ],
    [
      'an unknown status',
      withVulnerability({ Status: 'harmless' }),
      'EVIDENCE_INVALID /Results/0/Vulnerabilities/0/Status "Status" is "harmless", not one of unknown, not_affected, affected, fixed, under_investigation, will_not_fix, fix_deferred, end_of_life',
    ],
    [
      'an unknown class of results',
      report({ Class: 'new-pkgs' }),
      'EVIDENCE_INVALID /Results/0/Class "Class" is "new-pkgs", not one of os-pkgs, lang-pkgs, config, secret, license, license-file, custom, unknown',
    ],
    [
      'an unknown severity of a vendor',
      withVulnerability({ VendorSeverity: { nvd: 5 } }),
      'EVIDENCE_INVALID /Results/0/Vulnerabilities/0/VendorSeverity/nvd severity 5 is not one of 0 to 4',
    ],
    [
      'an incomplete vector',
      withVulnerability({ CVSS: { nvd: { V3Vector: 'CVSS:3.1/AV:N', V3Score: 1 } } }),
      'EVIDENCE_INVALID /Results/0/Vulnerabilities/0/CVSS/nvd/V3Vector "CVSS:3.1/AV:N" is not a complete CVSS vector of version 2.0, 3.0, 3.1 or 4.0',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(bytesOf(value))).toBe(message);
  });
});
