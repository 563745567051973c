import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../read-evidence.ts';
import type { StatementReading } from '../reading.ts';
import { trustedKey } from './trusted-keys.ts';
import { verifiersOf } from './trusted-root.ts';
import { type Verifiers, verifySignature } from './verify-signature.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

const identity = 'https://github.com/pump-example/firmware/.github/workflows/release.yml@refs/tags/v2.4.0';
const trusted: Verifiers = {
  keys: ['ed25519', 'ecdsa-p256', 'ecdsa-p384', 'rsa-2048-pss', 'rsa-3072-pkcs1'].map((id) =>
    trustedKey({ id, pem: textOf(`dsse/making/${id}.pem`) }),
  ),
  roots: verifiersOf({ path: 'root', bytes: bytesOf('sigstore-bundle/making/trusted-root.json') }),
  identities: [{ subject: identity, issuer: 'https://token.actions.githubusercontent.com' }],
};

function statementsIn(bytes: Uint8Array): readonly StatementReading[] {
  try {
    const reading = readEvidence({ kind: 'provenance', path: 'x', bytes });
    return reading.kind === 'provenance' ? reading.statements : [];
  } catch (error) {
    if (error instanceof GateError) return [];
    throw error;
  }
}

/** What a statement says, without how it is signed and where it stands. */
const said = ({ signed: _, position: __, ...statement }: StatementReading) => JSON.stringify(statement);

describe('a file that somebody changed', () => {
  it.each([
    'dsse/keys/ed25519.dsse.json',
    'dsse/keys/ecdsa-p384.dsse.json',
    'dsse/keys/rsa-2048-pss.dsse.json',
    'sigstore-bundle/signed/certificate.sigstore.json',
    'sigstore-bundle/signed/chain.sigstore.json',
    'sigstore-bundle/signed/key.sigstore.json',
  ])('%s is never verified with another statement, and never throws', (name) => {
    const bytes = bytesOf(name);
    const [original] = statementsIn(bytes);
    if (original === undefined) throw new Error('the fixture is not read');
    expect(verifySignature(original, trusted).state).toBe('verified');
    const characters = 'ABab01+/={}[]",:';
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(...characters)), { minLength: 1, maxLength: 3 }),
        (changes) => {
          const changed = bytes.slice();
          for (const [at, character] of changes) changed[at] = character.charCodeAt(0);
          for (const statement of statementsIn(changed)) {
            const { state } = verifySignature(statement, trusted);
            expect(state === 'verified' ? said(statement) : said(original)).toBe(said(original));
          }
        },
      ),
      { numRuns: 300, seed: 20_260_301 },
    );
  });

  it.each(['', 'AA==', 'A'.repeat(88)])('a signature %j verifies nothing and throws nothing', (sig) => {
    const [original] = statementsIn(bytesOf('dsse/keys/ed25519.dsse.json'));
    if (original?.signed.by !== 'keys') throw new Error('no envelope');
    const envelope = { ...original.signed.envelope, signatures: [{ sig }] };
    expect(verifySignature({ ...original, signed: { by: 'keys', envelope } }, trusted).state).toBe('untrusted');
  });

  it('a bundle that is no bundle is untrusted', () => {
    const [original] = statementsIn(bytesOf('sigstore-bundle/signed/certificate.sigstore.json'));
    if (original === undefined) throw new Error('the fixture is not read');
    for (const bundle of [undefined, {}, { mediaType: 'x' }, []]) {
      expect(verifySignature({ ...original, signed: { by: 'sigstore', bundle } }, trusted).state).toBe('untrusted');
    }
  });
});
