import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { inTotoVulnsReader } from './in-toto-vulns.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function read(bytes: Uint8Array) {
  const reading = inTotoVulnsReader.read({ bytes, path: 'scan.json' });
  if (reading.kind !== 'vulnerabilities') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readValue = (value: unknown) => read(bytesOf(value));
const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/in-toto-vulns/${path}`, import.meta.url));

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const statement = (scanner: object = {}, more: object = {}) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'pump.bin', digest: { sha256: 'ab'.repeat(32) } }],
  predicateType: 'https://in-toto.io/attestation/vulns/v0.2',
  predicate: { scanner: { uri: 'pkg:generic/scanner@1', result: [], ...scanner } },
  ...more,
});
const withSeverity = (severity: unknown) => statement({ result: [{ id: 'CVE-2026-1', severity }] });

describe('an attestation of a scan', () => {
  it('tells the scanner, its database and what it found in the subject', () => {
    const { claims, scan, items } = read(fixture('statement/scan.json'));
    expect({ claims, scan }).toEqual({
      claims: { artifact: `sha256:${'2'.repeat(64)}`, producedAt: Date.UTC(2026, 2, 1, 9, 30) },
      scan: {
        tool: 'pkg:github/example/scanner@1.4.0',
        version: '1.4.0',
        at: Date.UTC(2026, 2, 1, 9, 30),
        databaseAt: Date.UTC(2026, 1, 28, 6, 12, 45),
        target: `pkg:oci/infusion-pump@sha256:${'2'.repeat(64)}`,
        nothingScanned: false,
      },
    });
    expect(items.map(({ id, component, severity, score }) => [id, component, severity, score])).toEqual([
      ['CVE-2026-1001', scan.target, 'high', 8.8],
      ['CVE-2026-2002', scan.target, 'medium', 5.2],
    ]);
  });

  it('in an envelope is the same, at the place of the payload', () => {
    const { items, scan } = read(fixture('envelope/scan.dsse.json'));
    expect(scan).toEqual(read(fixture('statement/scan.json')).scan);
    expect(items[0]).toMatchObject({ id: 'CVE-2026-1001', position: { pointer: '/payload', line: 3 } });
  });

  it('in a Sigstore bundle is the same, at the place of the payload', () => {
    const dsseEnvelope = JSON.parse(fixture('envelope/scan.dsse.json').toString());
    const bundle = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {},
      dsseEnvelope,
    };
    expect(readValue(bundle).items[0]).toMatchObject({
      id: 'CVE-2026-1001',
      position: { pointer: '/dsseEnvelope/payload' },
    });
    expect(inTotoVulnsReader.looksLike(JSON.stringify(bundle))).toBe(true);
  });

  it('with an empty result found nothing, and without subject scanned nothing', () => {
    expect(readValue(statement())).toMatchObject({ empty: false, items: [] });
    expect(readValue(statement({}, { subject: [] }))).toMatchObject({ empty: true, scan: { nothingScanned: true } });
  });

  it('of several subjects is bound to none, and its vulnerabilities are of each', () => {
    const subject = ['a', 'b'].map((name) => ({ name, digest: { sha256: 'ab'.repeat(32) } }));
    const { claims, items } = readValue(statement({ result: [{ id: 'CVE-2026-1' }] }, { subject }));
    expect(claims).toEqual({});
    expect(items.map(({ component, severity }) => [component, severity])).toEqual([
      ['a', 'unknown'],
      ['b', 'unknown'],
    ]);
  });

  it('reads the form of its text, with the vulnerability one level deeper', () => {
    const result = [{ vulnerability: { id: 'CVE-2026-1', severity: { method: 'nvd', score: 'High' } } }];
    expect(readValue(statement({ result })).items).toMatchObject([{ id: 'CVE-2026-1', severity: 'high' }]);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'another predicate',
      statement({}, { predicateType: 'https://slsa.dev/provenance/v1' }),
      'EVIDENCE_VERSION /predicateType the predicate "https://slsa.dev/provenance/v1" is not read, only https://in-toto.io/attestation/vulns/v0.1 and https://in-toto.io/attestation/vulns/v0.2',
    ],
    [
      'a severity that nobody understands',
      withSeverity([{ method: 'own', score: 'P1' }]),
      'EVIDENCE_INVALID /predicate/scanner/result/0/severity/0/score "severity" is "P1", not one of unknown, negligible, low, medium, high, critical, none, moderate',
    ],
    [
      'a score above 10',
      withSeverity([{ method: 'cvss', score: '11' }]),
      'EVIDENCE_INVALID /predicate/scanner/result/0/severity/0/score "score" is "11", not a number from 0 to 10',
    ],
    [
      'an envelope of something else',
      { payloadType: 'text/plain', payload: 'e30=', signatures: [] },
      'EVIDENCE_INVALID /payloadType "payloadType" is "text/plain", not one of application/vnd.in-toto+json',
    ],
    [
      'a wrong digest',
      statement({}, { subject: [{ name: 'a', digest: { sha256: 'cafe' } }] }),
      'EVIDENCE_INVALID /subject/0/digest/sha256 "cafe" is not a SHA-256 digest (64 hexadecimal digits)',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(bytesOf(value))).toBe(message);
  });
});

it('refuses more subjects times vulnerabilities than can be told apart', () => {
  const each = <Item>(item: (index: number) => Item) => Array.from({ length: 400 }, (_, index) => item(index));
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://in-toto.io/attestation/vulns/v0.2',
    subject: each((index) => ({ name: `a${index}`, digest: {} })),
    predicate: { scanner: { uri: 'x', result: each((index) => ({ id: `CVE-2026-${index}` })) } },
  };
  const bytes = new TextEncoder().encode(JSON.stringify(statement));
  expect(() => inTotoVulnsReader.read({ bytes, path: 'vulns.json' })).toThrow(
    expect.objectContaining({ code: 'EVIDENCE_LIMIT' }),
  );
});
