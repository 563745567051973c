// Signed packs of rules under the real command: only a whole signature of an allowed signer, made for packs, over what is there lets a pack be judged with.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gatehouse, type Ran } from './support/command.ts';
import { configuration, removeProducts, type SmallProduct, smallProduct } from './support/small-product.ts';

const keys = mkdtempSync(join(tmpdir(), 'gatehouse-keys-'));
const dist = 'release-rules/dist';
const signature = `${dist}/rules.json.sig`;
const judged = `${configuration}packs: [${dist}]
trust: { packSigners: signers }
rules:
  DSN-01: {level: block, parameters: {length: 3}}
`;

let product: SmallProduct;
/** The pack as it was built and signed. */
let built: Readonly<Record<string, Buffer>>;

function keygen(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync('ssh-keygen', args, { input, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** Makes a key; returns its file. */
function key(name: string, ...kind: string[]): string {
  keygen(['-q', '-N', '', '-C', name, '-f', join(keys, name), ...kind]);
  return join(keys, name);
}

function signer(file: string, options = 'namespaces="gatehouse-pack"'): string {
  const [kind, blob] = readFileSync(`${file}.pub`, 'utf8').split(' ');
  return `rules@pump.example ${options} ${kind} ${blob}\n`;
}

/** What OpenSSH signs itself. */
const sign = (
  file: string,
  namespace = 'gatehouse-pack',
  bytes = built[`${dist}/rules.json`]?.toString() ?? '',
): string => keygen(['-Y', 'sign', '-q', '-n', namespace, '-f', file], bytes);

const check = (): Ran => gatehouse(product.folder, ['check', '--only', 'DSN-01']);

function expectRefused(exitCode: number, stderr: RegExp): void {
  for (const command of [['check'], ['config', '--resolved'], ['anomaly', 'list']]) {
    const ran = gatehouse(product.folder, command);
    expect([ran.exitCode, ran.stdout], ran.all).toEqual([exitCode, '']);
    expect(ran.stderr).toMatch(stderr);
  }
}

let own: string;
let other: string;
beforeAll(() => {
  own = key('own', '-t', 'ed25519');
  other = key('other', '-t', 'ed25519');
  product = smallProduct();
  expect(gatehouse(product.folder, ['rules', 'new', 'dosing/limits_reviewed'])).toMatchObject({ exitCode: 0 });
  const ran = gatehouse(product.folder, ['rules', 'build', '--sign', own]);
  expect([ran.exitCode, ran.stdout], ran.all).toEqual([0, expect.stringContaining('; rules.json; rules.json.sig\n')]);
  const files = [`${dist}/policy.wasm`, `${dist}/rules.json`, signature];
  built = Object.fromEntries(files.map((file) => [file, readFileSync(join(product.folder, file))]));
});
beforeEach(() => {
  product.write('gatehouse.yaml', judged);
  product.write('signers', signer(own));
  for (const [file, bytes] of Object.entries(built)) product.write(file, bytes);
});
afterAll(() => {
  removeProducts();
  rmSync(keys, { recursive: true, force: true });
});

describe('a signed pack', () => {
  it('is judged with, and its signature is one that OpenSSH verifies', () => {
    expect(check()).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('DSN-01') });
    const files = ['-f', join(product.folder, 'signers'), '-s', join(product.folder, signature)];
    const told = ['-Y', 'verify', '-n', 'gatehouse-pack', '-I', 'rules@pump.example', ...files];
    expect(keygen(told, built[`${dist}/rules.json`]?.toString())).toContain('Good "gatehouse-pack" signature');
  });

  it('has its signers and its signature among the files of the decision', () => {
    const { stdout } = gatehouse(product.folder, ['check', '-f', 'json']);
    const paths = JSON.parse(stdout).basis.config.files.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(expect.arrayContaining([signature, 'signers']));
  });

  it.each([
    ['ecdsa-256', '-t', 'ecdsa', '-b', '256'],
    ['ecdsa-384', '-t', 'ecdsa', '-b', '384'],
    ['ecdsa-521', '-t', 'ecdsa', '-b', '521'],
    ['rsa-2048', '-t', 'rsa', '-b', '2048'],
  ])('may be signed with a key %s', (name, ...kind) => {
    const file = key(name, ...kind);
    product.write('signers', `# who signs\n\n${signer(other)}${signer(file, 'namespaces="git,gatehouse-*"')}`);
    // Numbers in signatures are now and then shorter than others.
    for (let times = 0; times < 3; times += 1) {
      product.write(signature, sign(file));
      expect(check().stderr).toBe('');
    }
  });

  it('may be signed by whoever the file allows for anything', () => {
    product.write('signers', signer(own, ''));
    expect(check()).toMatchObject({ exitCode: 1, stderr: '' });
  });

  it('is judged with in a product that asks for no signature too', () => {
    product.write('gatehouse.yaml', judged.replace(/trust.*\n/, ''));
    product.write(signature, 'damaged');
    expect(check()).toMatchObject({ exitCode: 1, stderr: '' });
  });
});

describe('a pack is refused', () => {
  it('that nobody signed', () => {
    product.remove(signature);
    expectRefused(5, /PACK_UNSIGNED the pack release-rules\/dist has no signature/);
  });

  it.each<[what: string, spoil: () => void, problem: RegExp]>([
    ['signed with another key', () => product.write(signature, sign(other)), /none of the allowed signers has its key/],
    [
      'signed for something else',
      () => product.write(signature, sign(own, 'git')),
      /it is for "git", not for "gatehouse-pack"/,
    ],
    [
      'signed by who may sign something else',
      () => product.write('signers', signer(own, 'namespaces="git"')),
      /for this purpose/,
    ],
    [
      'signed by who may sign all but packs',
      () => product.write('signers', signer(own, 'namespaces="*,!gatehouse-pack"')),
      /for this purpose/,
    ],
    [
      'with the signature of another pack',
      () => product.write(signature, sign(own, 'gatehouse-pack', '{}')),
      /over other bytes/,
    ],
    [
      'with a damaged signature',
      () => product.write(signature, flipped(built[signature]?.toString() ?? '')),
      /does not count/,
    ],
    [
      'with half a signature',
      () => product.write(signature, (built[signature]?.toString() ?? '').slice(0, 150)),
      /no signature of OpenSSH/,
    ],
    [
      'with two signatures',
      () => product.write(signature, `${built[signature]}${built[signature]}`),
      /no signature of OpenSSH/,
    ],
    ['with something else as its signature', () => product.write(signature, 'good'), /no signature of OpenSSH/],
    [
      'whose manifest was changed',
      () => appendFileSync(join(product.folder, dist, 'rules.json'), '\n'),
      /over other bytes/,
    ],
  ])('%s', (_, spoil, problem) => {
    spoil();
    expectRefused(5, new RegExp(`PACK_SIGNATURE .*${problem.source}`));
  });

  it('whose module was changed', () => {
    appendFileSync(join(product.folder, dist, 'policy.wasm'), '\0');
    expectRefused(5, /POLICY_DIGEST_MISMATCH/);
  });

  it.each([
    ['is missing', undefined, /CONFIG_NOT_FOUND/],
    ['names nobody', '# nobody\n', /CONFIG_INVALID the file names no signer/],
    ['holds something else', 'rules@pump.example\n', /CONFIG_INVALID the line is not .* \(signers:1\)/],
    ['limits a key in a way that is not read', 'a valid-before="20200101" ssh-ed25519 AAAA\n', /CONFIG_INVALID/],
    ['trusts an authority', 'a cert-authority ssh-ed25519 AAAA\n', /CONFIG_INVALID/],
    [
      'names another kind than its key has',
      'a ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAA\n',
      /CONFIG_INVALID the key is not of the kind ssh-rsa/,
    ],
  ])('where the file of the signers %s', (_, text, stderr) => {
    if (text === undefined) product.remove('signers');
    else product.write('signers', text);
    expectRefused(2, stderr);
  });

  it('signed with a short key, whoever has it', () => {
    const file = key('rsa-1024', '-t', 'rsa', '-b', '1024');
    product.write('signers', signer(file));
    product.write(signature, sign(file));
    expectRefused(5, /PACK_SIGNATURE .*too short/);
  });
});

describe('a pack is not signed', () => {
  it('with a key that is not there', () => {
    const { exitCode, stderr } = gatehouse(product.folder, ['rules', 'build', '--sign', 'no-key']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('SIGNING_FAILED')]);
  });
});

/** With one bit in the middle turned around. */
function flipped(armored: string): string {
  const lines = armored.split('\n');
  const [head = '', ...rest] = lines;
  const bytes = Buffer.from(rest.slice(0, -2).join(''), 'base64');
  bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1;
  return [head, bytes.toString('base64'), ...lines.slice(-2)].join('\n');
}
