// A repository whose own configuration tries to run code whenever git is asked something.
import { chmodSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, type ProductRepository, productRepository, temporaryFolder } from '../../test/product-repository.ts';
import { readCommitLog } from './commit-log.ts';
import { findProgram } from './find-program.ts';
import { findReleasedCommit } from './released-commit.ts';
import { openRepository, type Repository } from './repository.ts';
import { changedPaths } from './work-tree.ts';

let product: ProductRepository;
let canaries: string;
beforeEach(() => {
  product = productRepository();
  canaries = temporaryFolder();
});
afterEach(() => {
  product.remove();
  rmSync(canaries, { recursive: true, force: true });
});

/** A program that leaves a file when it is run, and then does what a filter does. */
function canary(name: string): string {
  const file = path.join(canaries, `${name}.sh`);
  product.write({ [path.relative(product.folder, file)]: `#!/bin/sh\ntouch ${canaries}/${name}-ran\ncat\n` });
  chmodSync(file, 0o755);
  return file;
}

const ran = (name: string): boolean => existsSync(path.join(canaries, `${name}-ran`));

async function askEverything(repository: Repository): Promise<string[]> {
  const { whole } = await findReleasedCommit(repository, {
    tag: 'v1.0.0',
    asked: undefined,
    allowedSigners: undefined,
  });
  await whole;
  await readCommitLog(repository, { to: repository.head });
  return changedPaths(repository, repository.head);
}

async function opened<T>(use: (repository: Repository) => Promise<T>): Promise<T> {
  const repository = await openRepository(product.folder, process.env.PATH);
  try {
    return await use(repository);
  } finally {
    repository.close();
  }
}

describe('a hostile repository configuration', () => {
  const hooks = ['post-index-change', 'post-checkout', 'reference-transaction', 'pre-commit', 'fsmonitor-watchman'];

  function plant(): string[] {
    product.write({
      'a.txt': 'one\n',
      'b.bin': 'two\n',
      '.gitattributes': '*.txt filter=evil diff=evil\n*.bin filter=Long.Name\n',
    });
    product.commit('first');
    product.git('tag', '-a', '-m', 'x', 'v1.0.0');
    const settings: Record<string, string> = {
      'core.fsmonitor': 'fsmonitor',
      'core.pager': 'pager',
      'core.editor': 'editor',
      'core.sshCommand': 'ssh',
      'core.askPass': 'askpass',
      'core.alternateRefsCommand': 'alternates',
      'credential.helper': 'credential',
      'diff.external': 'external',
      'diff.evil.command': 'command',
      'diff.evil.textconv': 'textconv',
      'filter.evil.clean': 'clean',
      'filter.evil.smudge': 'smudge',
      'filter.Long.Name.process': 'process',
      'filter.Long.Name.clean': 'clean2',
      'gpg.program': 'gpg',
      'gpg.ssh.program': 'keygen',
      'pager.log': 'logpager',
      'sequence.editor': 'sequence',
    };
    for (const [key, name] of Object.entries(settings)) product.git('config', key, canary(name));
    product.git('config', 'filter.Long.Name.required', 'true');
    for (const command of ['log', 'ls-files', 'rev-parse', 'verify-tag']) {
      product.git('config', `alias.${command}`, `!${canary(`alias-${command}`)}`);
    }
    const planted = [...Object.values(settings), 'alias-log', 'alias-ls-files', 'alias-rev-parse', 'alias-verify-tag'];
    for (const hook of hooks) {
      product.write({ [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch ${canaries}/${hook}-ran\n` });
      chmodSync(path.join(product.folder, '.git/hooks', hook), 0o755);
    }
    // Same size and later, so that git has to look at the content.
    product.write({ 'a.txt': 'ONE\n', 'b.bin': 'TWO\n' });
    return [...planted, ...hooks];
  }

  it('runs nothing, whatever git is asked', async () => {
    const planted = plant();
    expect(await opened(askEverything)).toEqual(['a.txt', 'b.bin']);
    expect(planted.filter(ran)).toEqual([]);
  });

  it('would run something if git were asked plainly: the canaries sing', () => {
    plant();
    // Fails, because the planted filter is not one.
    expect(() => product.git('status')).toThrow();
    expect(ran('clean') || ran('fsmonitor')).toBe(true);
  });

  it('does not let a work tree elsewhere be judged', async () => {
    product.write({ 'a.txt': 'one' });
    product.commit('first');
    product.git('config', 'core.worktree', canaries);
    product.write({ 'a.txt': 'changed' });
    expect(await opened(askEverything)).toEqual(['a.txt']);
  });
});

describe('the environment', () => {
  it('inherits nothing: GIT_ variables of the caller do not lead elsewhere', async () => {
    product.commit('first');
    const head = product.git('rev-parse', 'HEAD');
    process.env.GIT_DIR = '/nowhere';
    process.env.GIT_CONFIG_PARAMETERS = "'core.fsmonitor'='/bin/false'";
    try {
      expect(await opened(async (repository) => repository.head)).toBe(head);
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_CONFIG_PARAMETERS;
    }
  });

  it('sees the objects that were committed, not what replacement refs put in their place', async () => {
    product.write({ 'a.txt': 'one' });
    const first = product.commit('first');
    const other = product.commit('other');
    product.git('replace', first, other);
    const log = await opened((repository) => readCommitLog(repository, { to: other }));
    expect(log.map(({ subject }) => subject)).toEqual(['other', 'first']);
  });

  it('finds git neither in the judged folder nor through relative entries of PATH', () => {
    product.write({ 'bin/gatehouse-test-tool': '#!/bin/sh\n' });
    const file = path.join(product.folder, 'bin/gatehouse-test-tool');
    chmodSync(file, 0o755);
    const folder = path.join(product.folder, 'bin');
    expect(findProgram('gatehouse-test-tool', '/nowhere', folder)).toBe(file);
    expect(findProgram('gatehouse-test-tool', product.folder, folder)).toBeUndefined();
    expect(findProgram('gatehouse-test-tool', '/nowhere', './bin:.')).toBeUndefined();
  });
});

it('says so when there is no repository, or no commit', async () => {
  expect(await codeOf(() => openRepository(canaries, undefined))).toBe('GIT_NONE');
  expect(await codeOf(() => opened(async () => undefined))).toBe('GIT_EMPTY');
});
