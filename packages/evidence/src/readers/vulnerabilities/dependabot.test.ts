import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { dependabotReader } from './dependabot.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function read(bytes: Uint8Array) {
  const reading = dependabotReader.read({ bytes, path: 'scan.json' });
  if (reading.kind !== 'vulnerabilities') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readValue = (value: unknown) => read(bytesOf(value));
const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/dependabot/${path}`, import.meta.url));

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const alert = (number: number, more: object = {}) => ({
  number,
  state: 'open',
  security_advisory: { ghsa_id: 'GHSA-aaaa-bbbb-cccc', severity: 'low' },
  security_vulnerability: { package: { ecosystem: 'npm', name: 'a' }, vulnerable_version_range: '< 2' },
  ...more,
});
const alerts = (count: number) => Array.from({ length: count }, (_, index) => alert(index + 1));

describe('alerts of Dependabot', () => {
  it('are vulnerabilities when open, ignored ones when dismissed, and none when fixed', () => {
    const { items, scan } = read(fixture('list/alerts.json'));
    expect(
      items.map(({ id, aliases, severity, ignoredByScanner }) => [id, aliases, severity, ignoredByScanner]),
    ).toEqual([
      ['CVE-2026-1001', ['GHSA-aaaa-bbbb-cccc'], 'high', false],
      ['GHSA-dddd-eeee-ffff', [], 'high', true],
      ['GHSA-gggg-hhhh-jjjj', [], 'low', true],
    ]);
    expect(items[0]).toMatchObject({
      component: 'pkg:npm/%40example/tls?vulnerable-range=%3E%3D%203.0.0%2C%20%3C%203.1.4',
      fixedIn: ['3.1.4'],
      score: 8.8,
      vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H',
    });
    expect(scan).toEqual({ tool: 'dependabot', target: 'example/infusion-pump', nothingScanned: false });
  });

  it('are the same as pages, and with a declared total', () => {
    const { items } = read(fixture('list/alerts.json'));
    const identities = (path: string) => read(fixture(path)).items.map(({ id }) => id);
    expect(identities('pages/alerts.json')).toEqual(items.map(({ id }) => id));
    expect(identities('declared/alerts.json')).toEqual(['CVE-2026-1001', 'GHSA-dddd-eeee-ffff']);
  });

  it('the reason of a dismissal stays out of the reading', () => {
    expect(JSON.stringify(read(fixture('list/alerts.json')))).not.toMatch(/tolerable|example-user/);
  });

  it('that are none do not show that anything was scanned', () => {
    expect([readValue([]).empty, readValue({ total: 0, alerts: [] }).empty]).toEqual([true, true]);
    expect(readValue([alert(1, { state: 'fixed', fixed_at: '2026-02-01T00:00:00Z' })])).toMatchObject({
      empty: false,
      items: [],
    });
  });

  it('of a full page are read where the export shows that there is no other', () => {
    expect(readValue([alerts(30)]).items).toHaveLength(30);
    expect(readValue({ total: 100, alerts: alerts(100) }).items).toHaveLength(100);
    expect(readValue(alerts(31)).items).toHaveLength(31);
  });
});

describe('what is refused', () => {
  it('exactly one full page, of which nobody knows whether it is the last', () => {
    const message = (count: number) =>
      `EVIDENCE_TRUNCATED  exactly ${count} alerts are a full page, and nothing says that there is no other`;
    expect(refusal(fixture('list/full-page.refused.json'))).toBe(message(30));
    expect(refusal(bytesOf(alerts(100)))).toBe(message(100));
  });

  it.each([
    [
      'fewer alerts than declared',
      { total: 2, alerts: alerts(1) },
      'EVIDENCE_TRUNCATED /total 2 alerts are declared, but the file holds 1',
    ],
    [
      'more alerts than declared',
      { total: 1, alerts: alerts(2) },
      'EVIDENCE_INCONSISTENT /total 1 alerts are declared, but the file holds 2',
    ],
    ['an alert twice', [alert(1), alert(1)], 'EVIDENCE_INCONSISTENT /1/number alert 1 stands twice'],
    [
      'a failed export',
      { message: 'Dependabot alerts are disabled for this repository.', status: '403' },
      'EVIDENCE_INVALID /message the export failed: "Dependabot alerts are disabled for this repository."',
    ],
    [
      'a fixed alert that nobody fixed',
      [alert(1, { state: 'fixed' })],
      'EVIDENCE_INCONSISTENT /0 the alert is fixed, but has no "fixed_at"',
    ],
    [
      'alerts of another repository among them',
      [
        alert(1, { url: 'https://api.github.com/repos/example/a/dependabot/alerts/1' }),
        alert(2, { url: 'https://api.github.com/repos/example/b/dependabot/alerts/2' }),
      ],
      'EVIDENCE_INVALID /1 the alert is of "example/b", others are of "example/a"',
    ],
    [
      'an unknown state',
      [alert(1, { state: 'resolved' })],
      'EVIDENCE_INVALID /0/state "state" is "resolved", not one of open, dismissed, auto_dismissed, fixed',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(bytesOf(value))).toBe(message);
  });
});
