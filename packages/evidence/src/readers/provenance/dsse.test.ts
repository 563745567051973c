import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { ProvenanceReading } from '../../reading.ts';
import { dsseReader } from './dsse.ts';

function readText(text: string): ProvenanceReading {
  const reading = dsseReader.read({ bytes: new TextEncoder().encode(text), path: 'envelope.json' });
  if (reading.kind !== 'provenance') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/dsse/${name}`, import.meta.url), 'utf8');

interface Envelope {
  payload: string;
  payloadType: string;
  signatures: unknown;
}

function changed(change: (envelope: Envelope) => void): string {
  const envelope = JSON.parse(fixture('keys/ed25519.dsse.json')) as Envelope;
  change(envelope);
  return JSON.stringify(envelope);
}

function refusal(text: string): string {
  try {
    readText(text);
  } catch (error) {
    if (error instanceof GateError) {
      return `${error.code} ${error.place?.line} ${error.place?.pointer}: ${error.message}`;
    }
    throw error;
  }
  throw new Error('was read');
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('an envelope', () => {
  it('gives the statement inside, with what was signed as it stands', () => {
    const text = fixture('keys/two-signatures.dsse.json');
    const { payload, payloadType } = JSON.parse(text) as Envelope;
    expect(readText(text).statements).toMatchObject([
      {
        sourceCommit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
        signed: {
          by: 'keys',
          envelope: { payload, payloadType, signatures: [{ keyid: 'stranger' }, { keyid: 'builder' }] },
        },
        position: { line: 2, pointer: '/payload' },
      },
    ]);
  });

  it('on each line gives a statement each; the commit is a claim of the file as all agree', () => {
    const { statements, claims } = readText(fixture('lines/pump.intoto.jsonl'));
    expect(statements.map(({ predicateType, position }) => [predicateType, position.line])).toEqual([
      ['https://slsa.dev/provenance/v1', 1],
      ['https://slsa.dev/provenance/v0.2', 2],
    ]);
    expect(claims.commit).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  it('claims no commit where two statements disagree', () => {
    const line = (text: string) => JSON.stringify(JSON.parse(text));
    const another = changed((envelope) => {
      const statement = Buffer.from(envelope.payload, 'base64').toString();
      envelope.payload = base64(statement.replace('4b825dc', '5b825dc'));
    });
    expect(readText(`${line(fixture('keys/ed25519.dsse.json'))}\n${line(another)}\n`).claims.commit).toBeUndefined();
  });
});

describe('what is refused', () => {
  it.each([
    [
      'another type of payload',
      (e: Envelope) => Object.assign(e, { payloadType: 'text/plain' }),
      'EVIDENCE_INVALID 1 /payloadType: payloadType is "text/plain"',
    ],
    [
      'no signature',
      (e: Envelope) => Object.assign(e, { signatures: [] }),
      'EVIDENCE_INVALID 1 /signatures: the envelope has no signature',
    ],
    [
      'more than 16 signatures',
      (e: Envelope) => Object.assign(e, { signatures: Array.from({ length: 17 }, () => ({ sig: 'eA==' })) }),
      'EVIDENCE_LIMIT 1 /signatures: 17 signatures',
    ],
    [
      'a signature that is no base64',
      (e: Envelope) => Object.assign(e, { signatures: [{ sig: 'eA' }] }),
      '/signatures/0/sig: the signature is not strict base64',
    ],
    [
      'a payload in the alphabet of addresses',
      (e: Envelope) => Object.assign(e, { payload: '-_-_' }),
      '/payload: the payload is not strict base64',
    ],
    [
      'a payload with line breaks',
      (e: Envelope) => Object.assign(e, { payload: `${e.payload.slice(0, 76)}\n${e.payload.slice(76)}` }),
      'the payload is not strict base64',
    ],
    [
      'a payload that is no UTF-8',
      (e: Envelope) => Object.assign(e, { payload: '/w==' }),
      'EVIDENCE_ENCODING 1 /payload: the payload is not valid UTF-8',
    ],
    [
      'a payload that is no JSON',
      (e: Envelope) => Object.assign(e, { payload: base64('hello') }),
      '/payload: in the payload: not JSON',
    ],
    [
      'a payload with a byte order mark',
      (e: Envelope) => Object.assign(e, { payload: base64('\ufeff{}') }),
      '/payload: in the payload: not JSON',
    ],
    [
      'a payload with a key twice',
      (e: Envelope) => Object.assign(e, { payload: base64('{"_type":"a","_type":"b"}') }),
      '/payload: in the payload: duplicate key "_type"',
    ],
    [
      'a payload that is no statement',
      (e: Envelope) => Object.assign(e, { payload: base64('{}') }),
      '/payload: the document has no "_type"',
    ],
  ])('%s', (_, change, message) => {
    expect(refusal(changed(change))).toContain(message);
  });

  it('a payload of more than 16 MiB, before it is decoded', () => {
    const text = changed((envelope) => {
      envelope.payload = 'A'.repeat(24 * 1024 * 1024);
    });
    expect(refusal(text)).toContain('EVIDENCE_LIMIT 1 /payload: the payload is larger than 16 MiB');
  });

  it('a broken second line, with its line', () => {
    const line = JSON.stringify(JSON.parse(fixture('keys/ed25519.dsse.json')));
    expect(refusal(`${line}\n{"payload": 1}\n`)).toContain('EVIDENCE_INVALID 2 ');
  });
});
