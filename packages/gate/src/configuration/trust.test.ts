import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../../test/product-repository.ts';
import { openFileStore } from '../files/file-store.ts';
import { filesOfWorkTree } from './configuration-files.ts';
import { readTrust } from './trust.ts';

const pemOf = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const pair = generateKeyPairSync('ed25519');
const ed25519 = pemOf(pair.publicKey);
const ec = (namedCurve: string) => pemOf(generateKeyPairSync('ec', { namedCurve }).publicKey);
const rsa = (modulusLength: number) => pemOf(generateKeyPairSync('rsa', { modulusLength }).publicKey);

function read(pem: string) {
  const folder = temporaryFolder();
  writeFiles(folder, { 'gate/keys/ci.pem': pem, 'gate/root.json': '{}' });
  const trust = { keys: [{ id: 'ci', path: 'gate/keys/ci.pem', builders: ['b'] }], trustedRoot: 'gate/root.json' };
  return readTrust(trust, filesOfWorkTree(openFileStore(folder), { shares: true }));
}

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof GateError) return `${error.code} [${error.exitCode}] ${error.place?.path}: ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

describe('trusted keys', () => {
  it.each([
    ['Ed25519', ed25519],
    ['ECDSA on P-256', ec('P-256')],
    ['ECDSA on P-384', ec('P-384')],
    ['RSA of 2,048 bits', rsa(2048)],
  ])('%s is read, with the root as it stands', async (_, pem) => {
    expect(await read(pem)).toEqual({
      keys: [{ id: 'ci', pem, builders: ['b'] }],
      trustedRoot: { path: 'gate/root.json', bytes: expect.anything() },
      identities: [],
    });
  });

  it.each([
    [
      'a private key',
      pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'the file holds a private key',
    ],
    [
      'a certificate',
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
      'the file holds a certificate, not a public key',
    ],
    ['an SSH key', 'ssh-ed25519 AAAA ci@pump.example\n', 'the file is no public key in PEM form'],
    ['two keys', `${ed25519}${ec('P-256')}`, 'the file holds more than one key'],
    [
      'broken content',
      '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n',
      'the content of the file is not a public key',
    ],
    ['a short RSA key', rsa(1024), 'an RSA key of 1024 bits is too short; 2048 are the least'],
    ['another curve', ec('secp256k1'), 'a key on the curve secp256k1 is not verified'],
    ['another sort of key', pemOf(generateKeyPairSync('x25519').publicKey), 'a key of the type x25519 is not verified'],
  ])('%s is refused', async (_, pem, message) => {
    expect(await refusal(read(pem))).toContain(`CONFIG_INVALID [2] gate/keys/ci.pem: ${message}`);
  });

  it('two keys of one id are refused, and so is a file that is not there', async () => {
    const folder = temporaryFolder();
    const files = filesOfWorkTree(openFileStore(folder), { shares: true });
    const keys = [
      { id: 'ci', path: 'a.pem' },
      { id: 'ci', path: 'b.pem' },
    ];
    expect(await refusal(readTrust({ keys }, files))).toContain(
      'CONFIG_INVALID [2] b.pem: two trusted keys have the id "ci"',
    );
    expect(await refusal(readTrust({ keys: keys.slice(1) }, files))).toMatch(/^CONFIG_NOT_FOUND \[2\] b\.pem/);
    expect(await refusal(readTrust({ trustedRoot: 'r.json' }, files))).toMatch(/^CONFIG_NOT_FOUND \[2\] r\.json/);
  });
});
