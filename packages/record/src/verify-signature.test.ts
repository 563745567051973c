import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GateError } from '@gatehouse/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AllowedSigner, parseAllowedSigners } from './allowed-signers.ts';
import { signWithSshKey } from './sign-with-ssh-key.ts';
import { verifySignature } from './verify-signature.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signed = { bytes: Buffer.from('the manifest'), namespace: 'purpose' };
const kinds = { ed25519: [], ecdsa: ['-b', '384'], rsa: ['-b', '2048'] } as const;
const made = new Map<string, { signers: AllowedSigner[]; armored: string }>();

beforeAll(() => {
  for (const [kind, bits] of Object.entries(kinds)) {
    const key = join(folder, kind);
    execFileSync('ssh-keygen', ['-q', '-t', kind, ...bits, '-N', '', '-C', 'a comment', '-f', key]);
    const signers = parseAllowedSigners(`one@pump.example ${readFileSync(`${key}.pub`, 'utf8')}`, 'signers');
    made.set(kind, { signers, armored: signWithSshKey(signed.bytes, { key, namespace: 'purpose' }) });
  }
});

const of = (kind: string) => made.get(kind) ?? { signers: [], armored: '' };

it.each(Object.keys(kinds))(
  'a signature by a key %s is good for its bytes, its purpose and its signer alone',
  (kind) => {
    const { armored, signers } = of(kind);
    expect(verifySignature(armored, signed, signers)).toEqual({ signer: 'one@pump.example' });
    expect(verifySignature(armored, { ...signed, bytes: Buffer.from('another') }, signers)).toHaveProperty('problem');
    expect(verifySignature(armored, { ...signed, namespace: 'purpose2' }, signers)).toHaveProperty('problem');
    expect(verifySignature(armored, signed, [])).toHaveProperty('problem');
    const others = Object.keys(kinds).filter((other) => other !== kind);
    expect(
      verifySignature(
        armored,
        signed,
        others.flatMap((other) => of(other).signers),
      ),
    ).toHaveProperty('problem');
  },
);

it.each(Object.keys(kinds))('no changed signature by a key %s is good, nor is anything thrown', (kind) => {
  const { armored, signers } = of(kind);
  const bytes = Buffer.from(armored.split('\n').slice(1, -2).join(''), 'base64');
  const arm = (content: Uint8Array): string =>
    `-----BEGIN SSH SIGNATURE-----\n${Buffer.from(content).toString('base64')}\n-----END SSH SIGNATURE-----\n`;
  expect(verifySignature(arm(bytes), signed, signers)).toHaveProperty('signer');
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ by;
      expect(verifySignature(arm(changed), signed, signers)).toHaveProperty('problem');
    }),
    { numRuns: 500 },
  );
  for (let length = 0; length < bytes.length; length += 1)
    expect(verifySignature(arm(bytes.subarray(0, length)), signed, signers)).toHaveProperty('problem');
  expect(verifySignature(arm(Buffer.concat([bytes, Buffer.alloc(1)])), signed, signers)).toHaveProperty('problem');
});

it('no text is read as signers that are none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      try {
        parseAllowedSigners(text, 'signers');
      } catch (error) {
        expect(error).toBeInstanceOf(GateError);
        return;
      }
      throw new Error('it was read');
    }),
  );
});
