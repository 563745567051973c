import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, type ProductRepository, productRepository, temporaryFolder } from '../../test/product-repository.ts';
import { findReleasedCommit, type ReleasedCommit, tagsAt } from './released-commit.ts';
import { openRepository, type Repository } from './repository.ts';

let product: ProductRepository;
let keys: string;
beforeEach(() => {
  product = productRepository();
  keys = temporaryFolder();
});
afterEach(() => {
  product.remove();
  rmSync(keys, { recursive: true, force: true });
});

async function opened<T>(use: (repository: Repository) => Promise<T>): Promise<T> {
  const repository = await openRepository(product.folder, process.env.PATH);
  try {
    return await use(repository);
  } finally {
    repository.close();
  }
}

const released = (asked?: string, allowedSigners?: string): Promise<ReleasedCommit> =>
  opened(async (repository) => {
    const { whole } = await findReleasedCommit(repository, {
      tag: 'v1.0.0',
      asked,
      allowedSigners: allowedSigners === undefined ? undefined : Buffer.from(allowedSigners),
    });
    return whole;
  });

describe('which commit is released', () => {
  it('is the tagged one, although HEAD went on', async () => {
    const first = product.commit('first');
    product.git('tag', '-a', '-m', 'release', 'v1.0.0');
    product.commit('records');
    expect(await released()).toEqual({
      commit: first,
      commitFrom: 'tag',
      tag: { name: 'v1.0.0', commit: first, annotated: true, signature: { state: 'unsigned' } },
    });
  });

  it('is the one asked for, and the tag still says where it points', async () => {
    const first = product.commit('first');
    product.git('tag', 'v1.0.0');
    const second = product.commit('second');
    expect(await released('HEAD')).toMatchObject({
      commit: second,
      commitFrom: 'option',
      tag: { commit: first, annotated: false },
    });
  });

  it('is HEAD without a tag of that exact name', async () => {
    const first = product.commit('first');
    product.git('tag', 'v1.0.0-rc1');
    product.git('tag', 'v1.0.0/other');
    expect(await released()).toEqual({ commit: first, commitFrom: 'head' });
  });

  it('is an error when asked for what is not there, or for an option', async () => {
    product.commit('first');
    expect(await codeOf(() => released('nowhere'))).toBe('COMMIT_UNKNOWN');
    expect(await codeOf(() => released('--git-dir=/etc'))).toBe('COMMIT_UNKNOWN');
  });

  it('is an error when the tag leads to no commit', async () => {
    product.write({ 'a.txt': 'x' });
    product.commit('first');
    product.git('tag', 'v1.0.0', product.git('rev-parse', 'HEAD^{tree}'));
    expect(await codeOf(() => released())).toBe('TAG_NOT_COMMIT');
  });

  it('lists the tags of a commit', async () => {
    product.commit('first');
    product.git('tag', 'v2.0.0');
    product.git('tag', '-a', '-m', 'x', 'v1.0.0');
    expect(await opened((repository) => tagsAt(repository, repository.head))).toEqual(['v1.0.0', 'v2.0.0']);
  });
});

describe('the signature of the tag', () => {
  const key = (name: string): string => {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', path.join(keys, name)]);
    return readFileSync(path.join(keys, `${name}.pub`), 'utf8').trim();
  };
  const sign = (name: string, tag = 'v1.0.0'): void => {
    product.git('-c', 'gpg.format=ssh', '-c', `user.signingkey=${path.join(keys, name)}`, 'tag', '-s', '-m', 'x', tag);
  };
  const stateWith = async (allowedSigners?: string) => (await released(undefined, allowedSigners)).tag?.signature;

  it('is good for an allowed signer, and names them', async () => {
    product.commit('first');
    const publicKey = key('quality');
    sign('quality');
    expect(await stateWith(`quality@pump.example ${publicKey}\n`)).toEqual({
      state: 'good',
      signer: 'quality@pump.example',
    });
  });

  it('is of an unknown key for anybody else, and outside the time of the key', async () => {
    product.commit('first');
    const publicKey = key('quality');
    sign('quality');
    expect(await stateWith(`quality@pump.example ${key('other')}\n`)).toEqual({ state: 'unknownKey' });
    const expired = `quality@pump.example valid-before="20200101" ${publicKey}\n`;
    expect(await stateWith(expired)).toEqual({ state: 'unknownKey' });
  });

  it('is not verifiable without allowed signers, even if the repository brings its own', async () => {
    product.commit('first');
    const publicKey = key('quality');
    sign('quality');
    product.write({ signers: `quality@pump.example ${publicKey}\n` });
    product.git('config', 'gpg.ssh.allowedSignersFile', path.join(product.folder, 'signers'));
    expect(await stateWith()).toEqual({ state: 'unverifiable' });
  });

  it('is bad when the tag was changed after signing', async () => {
    product.commit('first');
    const publicKey = key('quality');
    sign('quality');
    const changed = product.git('cat-file', 'tag', 'v1.0.0').replace('\n\nx\n', '\n\ny\n');
    writeTag(changed);
    expect(await stateWith(`quality@pump.example ${publicKey}\n`)).toEqual({ state: 'bad' });
  });

  it('is bad when a signed tag of another version was put in its place', async () => {
    product.commit('first');
    const publicKey = key('quality');
    sign('quality', 'v0.9.0');
    product.git('update-ref', 'refs/tags/v1.0.0', product.git('rev-parse', 'v0.9.0'));
    expect(await stateWith(`quality@pump.example ${publicKey}\n`)).toEqual({ state: 'bad' });
  });

  function writeTag(text: string): void {
    product.write({ 'tag.txt': `${text}\n` });
    const id = product.git('hash-object', '-t', 'tag', '-w', '--literally', 'tag.txt');
    product.git('update-ref', 'refs/tags/v1.0.0', id);
  }
});
