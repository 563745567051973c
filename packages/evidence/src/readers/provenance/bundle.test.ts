import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { Reader } from '../../reader.ts';
import type { ProvenanceReading } from '../../reading.ts';
import { githubAttestationsReader } from './github-attestations.ts';
import { npmAttestationsReader } from './npm-attestations.ts';
import { sigstoreBundleReader } from './sigstore-bundle.ts';

function readText(reader: Reader, text: string): ProvenanceReading {
  const reading = reader.read({ bytes: new TextEncoder().encode(text), path: 'bundle.json' });
  if (reading.kind !== 'provenance') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url), 'utf8');

function refusal(reader: Reader, text: string): string {
  try {
    readText(reader, text);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer}: ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

interface Bundle {
  mediaType: string;
  verificationMaterial: { tlogEntries: unknown[] } & Record<string, unknown>;
  dsseEnvelope?: unknown;
  messageSignature?: unknown;
}

const certified = fixture('sigstore-bundle/signed/certificate.sigstore.json');

function changed(change: (bundle: Bundle) => void): string {
  const bundle = JSON.parse(certified) as Bundle;
  change(bundle);
  return JSON.stringify(bundle);
}

describe('a Sigstore bundle', () => {
  it.each(['certificate', 'chain', 'key', 'private', 'rekor-2', 'timestamp-only'])(
    '%s is kept whole beside its statement',
    (name) => {
      const text = fixture(`sigstore-bundle/signed/${name}.sigstore.json`);
      expect(readText(sigstoreBundleReader, text).statements).toMatchObject([
        {
          predicateType: 'https://slsa.dev/provenance/v1',
          signed: { by: 'sigstore', bundle: JSON.parse(text) },
          position: { pointer: '/dsseEnvelope/payload' },
        },
      ]);
    },
  );

  it('on each line is one each, also under the name of GitHub', () => {
    const text = fixture('sigstore-bundle/lines/downloaded.jsonl');
    for (const reader of [sigstoreBundleReader, githubAttestationsReader]) {
      expect(readText(reader, text).statements.map(({ position }) => position.line)).toEqual([1, 2]);
    }
  });

  it.each([
    [
      'of another version',
      (b: Bundle) => Object.assign(b, { mediaType: 'application/vnd.dev.sigstore.bundle.v0.4+json' }),
      'EVIDENCE_VERSION /mediaType',
    ],
    [
      'over a file',
      (b: Bundle) => Object.assign(b, { messageSignature: {} }),
      'the bundle signs a file; provenance is a signed statement',
    ],
    ['without envelope', (b: Bundle) => delete b.dsseEnvelope, 'the document has no "dsseEnvelope"'],
    [
      'without certificate or key',
      (b: Bundle) => delete b.verificationMaterial.certificate,
      'EVIDENCE_INVALID : not a valid Sigstore bundle',
    ],
    [
      'with more than 32 log entries',
      (b: Bundle) => Object.assign(b.verificationMaterial, { tlogEntries: Array.from({ length: 33 }, () => ({})) }),
      'EVIDENCE_LIMIT /verificationMaterial: 33 log entries and timestamps',
    ],
    [
      'with a log entry without proof',
      (b: Bundle) => delete (b.verificationMaterial.tlogEntries[0] as Record<string, unknown>).inclusionProof,
      'not a valid Sigstore bundle',
    ],
  ])('%s is refused', (_, change, message) => {
    expect(refusal(sigstoreBundleReader, changed(change))).toContain(message);
  });
});

describe('npm attestations', () => {
  const text = fixture('npm-attestations/registry/pump-2.4.0.json');

  it('hold the publish attestation and the provenance', () => {
    expect(readText(npmAttestationsReader, text).statements).toMatchObject([
      {
        predicateType: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
        subjects: [{ name: 'pkg:npm/%40pump-example/display@2.4.0' }],
      },
      {
        builder: 'https://github.com/actions/runner/github-hosted',
        sourceCommit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
      },
    ]);
  });

  it('without any are empty', () => {
    expect(readText(npmAttestationsReader, fixture('npm-attestations/registry/none.json'))).toMatchObject({
      empty: true,
      statements: [],
    });
  });

  it('whose label is not the type of the statement inside are refused', () => {
    expect(
      refusal(
        npmAttestationsReader,
        text.replace('"https://slsa.dev/provenance/v1"', '"https://slsa.dev/provenance/v0.2"'),
      ),
    ).toContain(
      'EVIDENCE_INCONSISTENT /attestations/1/predicateType: predicateType is "https://slsa.dev/provenance/v0.2", the statement in the bundle has "https://slsa.dev/provenance/v1"',
    );
  });
});

describe('GitHub attestations', () => {
  it('are the bundles; what the command claims of them is not read', () => {
    const text = fixture('github-attestations/verify/pump.json');
    const lied = text.replace('"pump.bin"', '"other.bin"');
    expect(lied).not.toBe(text);
    for (const said of [text, lied]) {
      expect(readText(githubAttestationsReader, said).statements).toMatchObject([
        { subjects: [{ name: 'pump.bin' }], position: { pointer: '/0/attestation/bundle/dsseEnvelope/payload' } },
      ]);
    }
  });

  it('without any are empty', () => {
    expect(readText(githubAttestationsReader, '[]').empty).toBe(true);
  });

  it('of the REST interface are read alike, and refused where only the address of a bundle is given', () => {
    const text = fixture('github-attestations/rest/pump.json');
    expect(readText(githubAttestationsReader, text).statements).toMatchObject([
      { subjects: [{ name: 'pump.bin' }], position: { pointer: '/attestations/0/bundle/dsseEnvelope/payload' } },
    ]);
    expect(
      refusal(githubAttestationsReader, '{"attestations":[{"bundle":null,"bundle_url":"https://x.example"}]}'),
    ).toContain('/attestations/0: "0" has no "bundle"');
  });

  it('without their bundle are refused', () => {
    expect(refusal(githubAttestationsReader, '[{"verificationResult":{}}]')).toContain('/0: "0" has no "attestation"');
  });
});
