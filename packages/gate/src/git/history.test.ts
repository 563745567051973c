import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, type ProductRepository, productRepository, temporaryFolder } from '../../test/product-repository.ts';
import { type DeltaQuestion, readDelta } from './delta.ts';
import { readAuthorship } from './record-authors.ts';
import { filesOfCommit, openRepository, type Repository } from './repository.ts';
import { branchesContaining, changedPaths } from './work-tree.ts';

let product: ProductRepository;
beforeEach(() => {
  product = productRepository();
});
afterEach(() => product.remove());

async function opened<T>(use: (repository: Repository) => Promise<T>, folder = product.folder): Promise<T> {
  const repository = await openRepository(folder, process.env.PATH);
  try {
    return await use(repository);
  } finally {
    repository.close();
  }
}

const question = (over: Partial<DeltaQuestion> & { to: string }): DeltaQuestion => ({
  productPaths: [],
  settings: ['gatehouse.yaml'],
  isAside: (file) => file.startsWith('gate/'),
  patterns: {
    paths: ['**/crypto/**'],
    messages: ['vulnerab'],
    dependencyFiles: ['**/package.json'],
    addedLines: ['Eval('],
  },
  personOf: (email) => (email === 'dev@pump.example' ? 'dev' : email),
  source: { evidence: 'git:.git', path: '.git' },
  ...over,
});

const delta = (over: Partial<DeltaQuestion> & { to: string }, folder = product.folder) =>
  opened(async (repository) => (await readDelta(repository, question(over))).commits, folder);

describe('the delta', () => {
  it('holds the commits after the baseline, oldest first, with people and times', async () => {
    const base = product.commit('base');
    product.write({ 'a.c': '1' });
    const one = product.commit('one');
    product.write({ 'a.c': '2' });
    const two = product.commit('two', 'somebody@pump.example');
    const commits = await delta({ from: base, to: two });
    expect(commits).toEqual([
      expect.objectContaining({
        id: one,
        author: 'dev',
        subject: 'one',
        committedAt: Date.UTC(2026, 0, 5, 9),
        merge: false,
      }),
      expect.objectContaining({ id: two, author: 'somebody@pump.example', securitySignals: [] }),
    ]);
  });

  it('says what makes a change look security-relevant', async () => {
    const base = product.commit('base');
    product.write({ 'src/crypto/key.c': '1', 'package.json': '{}' });
    const to = product.commit('Close a Vulnerability\n\nmore');
    const [commit] = await delta({ from: base, to });
    expect(commit?.securitySignals).toEqual([
      { kind: 'dependency', pattern: '**/package.json', detail: 'package.json' },
      { kind: 'message', pattern: 'vulnerab', detail: 'Close a Vulnerability' },
      { kind: 'path', pattern: '**/crypto/**', detail: 'src/crypto/key.c' },
    ]);
  });

  it('looks at the lines of the product, not at those of records', async () => {
    const base = product.commit('base');
    product.write({ 'a.js': 'eval(a)', 'gate/plan.yaml': 'eval(a)' });
    product.commit('both');
    product.write({ 'a.js': 'a', 'gate/plan.yaml': 'eval(a)\neval(b)' });
    const to = product.commit('taken away');
    expect((await delta({ from: base, to })).map(({ securitySignals }) => securitySignals)).toEqual([
      [{ kind: 'line', pattern: 'Eval(', detail: 'a.js' }],
      [],
    ]);
  });

  it('leaves out commits that change records alone, not those that change both', async () => {
    const base = product.commit('base');
    product.write({ 'gate/plan.yaml': '1' });
    product.commit('records');
    product.write({ 'gate/plan.yaml': '2', 'a.c': '1' });
    const to = product.commit('both');
    expect((await delta({ from: base, to })).map(({ subject }) => subject)).toEqual(['both']);
  });

  it('names the paths of the product that changed, each once', async () => {
    const base = product.commit('base');
    product.write({ 'b.c': '1', 'gate/plan.yaml': '1' });
    product.commit('one');
    product.write({ 'b.c': '2', 'a.c': '1' });
    const to = product.commit('two');
    const { paths } = await opened((repository) => readDelta(repository, question({ from: base, to })));
    expect(paths).toEqual(['a.c', 'b.c']);
  });

  it('tells which change requests the message names, and how much of the product changed', async () => {
    const base = product.commit('base');
    product.write({ 'a.c': '1', 'b.c': '1', 'gate/plan.yaml': '1' });
    const to = product.commit('one\n\nChange: CR-12');
    expect(await delta({ from: base, to })).toMatchObject([
      { changeRequests: ['CR-12'], changedPaths: 2, controlled: true },
    ]);
  });

  it('tells a merge that took everything from its parents', async () => {
    const base = product.commit('base');
    product.git('checkout', '-q', '-b', 'other');
    product.write({ 'a.c': '1' });
    product.commit('other');
    product.git('checkout', '-q', 'main');
    product.write({ 'b.c': '1' });
    product.commit('main');
    product.git('merge', '-q', '--no-commit', '--no-ff', 'other');
    const to = product.commit('merge');
    const merge = (await delta({ from: base, to })).find(({ id }) => id === to);
    expect(merge).toMatchObject({ merge: true, changedPaths: 0 });
  });

  it('takes the first development out of change control, before the first release only', async () => {
    const base = product.commit('base');
    product.write({ 'a.c': '1' });
    const start = product.commit('one');
    product.write({ 'a.c': '2' });
    const to = product.commit('two');
    const controlled = async (over: Partial<DeltaQuestion>) =>
      (await delta({ to, controlAfter: start, ...over })).map((commit) => [commit.subject, commit.controlled]);
    expect((await controlled({})).slice(-2)).toEqual([
      ['one', false],
      ['two', true],
    ]);
    expect(await controlled({ from: base })).toEqual([
      ['one', true],
      ['two', true],
    ]);
  });

  it('refuses a start of change control that is not in the history', async () => {
    const start = product.commit('base');
    product.git('checkout', '-q', '-b', 'side');
    product.write({ 'a.c': '1' });
    const aside = product.commit('side');
    expect(await codeOf(() => delta({ to: start, controlAfter: aside }))).toBe('COMMIT_UNKNOWN');
    expect(await codeOf(() => delta({ to: start, controlAfter: 'ab'.repeat(20) }))).toBe('COMMIT_UNKNOWN');
  });

  it('names who changed the settings of the rules, and nobody else', async () => {
    const base = product.commit('base');
    product.write({ 'a.c': '1' });
    const none = product.commit('product');
    product.write({ 'gatehouse.yaml': '# changed' });
    const to = product.commit('settings');
    const authors = async (until: string) =>
      (await opened((repository) => readDelta(repository, question({ from: base, to: until })))).settingsAuthors;
    expect(await authors(none)).toEqual([]);
    expect(await authors(to)).toEqual(['dev']);
  });

  it('sees what a merge slipped in', async () => {
    product.write({ 'a.c': '1' });
    const base = product.commit('base');
    product.git('checkout', '-q', '-b', 'side');
    product.write({ 'b.c': '1' });
    product.commit('side');
    product.git('checkout', '-q', 'main');
    product.write({ 'a.c': '2' });
    product.commit('main');
    product.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    product.write({ 'src/crypto/backdoor.c': '1' });
    const to = product.commit('merge');
    const merge = (await delta({ from: base, to })).find(({ id }) => id === to);
    expect(merge).toMatchObject({ merge: true, securitySignals: [{ kind: 'path', detail: 'src/crypto/backdoor.c' }] });
  });

  it('is not misled by messages and names that look like its own format', async () => {
    const base = product.commit('base');
    product.write({ 'gatehouse-commit': '1', 'src/crypto/x.c': '1', ':100644 100644 a b M': '1' });
    const to = product.commit('gatehouse-commit\n\n:100644 100644 a b M\ngatehouse-commit');
    const commits = await delta({ from: base, to });
    expect(commits.map(({ id }) => id)).toEqual([to]);
    expect(commits[0]?.securitySignals).toHaveLength(1);
  });

  it('is the whole history for a first release', async () => {
    product.commit('one');
    const to = product.commit('two');
    expect((await delta({ to })).map(({ subject }) => subject)).toEqual(['one', 'two']);
  });

  it('is an error when the baseline is not here', async () => {
    const to = product.commit('one');
    expect(await codeOf(() => delta({ from: '1'.repeat(40), to }))).toBe('COMMIT_UNKNOWN');
  });
});

describe('a shallow clone', () => {
  let clone: string;
  beforeEach(() => {
    clone = path.join(temporaryFolder(), 'clone');
  });
  afterEach(() => rmSync(path.dirname(clone), { recursive: true, force: true }));
  const cloneWith = (depth: number): void => {
    execFileSync('git', ['clone', '-q', `--depth=${depth}`, `file://${product.folder}`, clone], { stdio: 'pipe' });
  };

  it('is refused when the delta reaches where history is cut', async () => {
    const base = product.commit('base');
    product.commit('one');
    const to = product.commit('two');
    cloneWith(2);
    expect(await codeOf(() => delta({ from: base, to }, clone))).toBe('GIT_SHALLOW');
    expect(await codeOf(() => delta({ to }, clone))).toBe('GIT_SHALLOW');
  });

  it('is enough when the whole delta is there', async () => {
    product.commit('base');
    const from = product.commit('one');
    const to = product.commit('two');
    cloneWith(2);
    expect((await delta({ from, to }, clone)).map(({ subject }) => subject)).toEqual(['two']);
  });

  it('does not take the commit at the cut for the author of all that is there', async () => {
    product.write({ 'gate/plan.yaml': 'x' });
    product.commit('plan', 'quality@pump.example');
    product.write({ 'a.c': '1' });
    product.commit('code');
    cloneWith(1);
    const author = await opened(async (repository) => {
      const authorOf = await readAuthorship(repository, ['gate'], (email) => email);
      return authorOf('gate/plan.yaml', Buffer.from('x'));
    }, clone);
    expect(author).toBeUndefined();
  });
});

describe('a product in a folder of a larger repository', () => {
  const below = (): string => path.join(product.folder, 'products/pump');

  it('has the commits that touch it, and paths told from it', async () => {
    product.write({ 'products/pump/a.c': '1', 'products/other/b.c': '1', 'lib/c.c': '1' });
    const base = product.commit('base');
    product.write({ 'products/other/b.c': '2' });
    product.commit('other');
    product.write({ 'products/pump/crypto/a.c': '2' });
    product.commit('pump');
    product.write({ 'lib/c.c': '2' });
    const to = product.commit('lib');
    const own = await delta({ from: base, to }, below());
    expect(own.map(({ subject }) => subject)).toEqual(['pump']);
    expect(own[0]?.securitySignals[0]?.detail).toBe('crypto/a.c');
    const withLibrary = await delta({ from: base, to, productPaths: ['.', '../../lib'] }, below());
    expect(withLibrary.map(({ subject }) => subject)).toEqual(['pump', 'lib']);
    const fromTop = await delta({ from: base, to, productPaths: ['products/pump'] });
    expect(fromTop.map(({ subject }) => subject)).toEqual(['pump']);
  });

  it('has its own files and changes only', async () => {
    product.write({ 'products/pump/a.c': '1', 'products/other/b.c': '1', '.gitignore': '*.o\n' });
    const commit = product.commit('base');
    product.write({
      'products/pump/a.c': '2',
      'products/pump/new.c': '1',
      'products/pump/x.o': '1',
      'products/other/b.c': '2',
    });
    expect(await opened((repository) => changedPaths(repository, commit), below())).toEqual(['a.c', 'new.c']);
    expect([...(await opened((repository) => filesOfCommit(repository, commit), below())).keys()]).toEqual(['a.c']);
  });
});

describe('changed paths', () => {
  it('are seen in spite of index flags, local excludes and later commits', async () => {
    product.write({ 'a.c': '1', 'b.c': '1', 'gone.c': '1', '.gitignore': 'dist/\n' });
    const commit = product.commit('release');
    product.write({ 'later.c': '1' });
    product.commit('later');
    product.git('update-index', '--assume-unchanged', 'a.c');
    product.git('update-index', '--skip-worktree', 'b.c');
    product.write({ 'a.c': '2', 'b.c': '2', 'gone.c': undefined, 'hidden.c': '1', 'dist/out.o': '1' });
    product.write({ '.git/info/exclude': 'hidden.c\n' });
    const changed = await opened((repository) => changedPaths(repository, commit));
    expect(changed).toEqual(['a.c', 'b.c', 'gone.c', 'hidden.c', 'later.c']);
  });

  it('are none in a fresh checkout', async () => {
    product.write({ 'a.c': '1' });
    const commit = product.commit('release');
    expect(await opened((repository) => changedPaths(repository, commit))).toEqual([]);
  });
});

describe('authors of records', () => {
  const authorOf = (file: string, bytes: string) =>
    opened(async (repository) => {
      const find = await readAuthorship(repository, ['gate'], (email) => email.split('@')[0] ?? '');
      return find(file, Buffer.from(bytes));
    });

  it('are those of the commit that wrote exactly these bytes', async () => {
    product.write({ 'gate/risk.yaml': 'one' });
    product.commit('first', 'ann@pump.example');
    product.write({ 'gate/risk.yaml': 'two' });
    product.commit('second', 'ben@pump.example');
    product.write({ 'a.c': '1' });
    product.commit('code', 'cem@pump.example');
    expect(await authorOf('gate/risk.yaml', 'two')).toEqual({
      author: { id: 'ben', known: 'gitAuthor' },
      committedAt: Date.UTC(2026, 0, 5, 9),
    });
  });

  it('are unknown for bytes that nobody committed, at this place or at all', async () => {
    product.write({ 'gate/risk.yaml': 'one' });
    product.commit('first');
    product.write({ 'gate/risk.yaml': 'two' });
    product.commit('second');
    expect(await authorOf('gate/risk.yaml', 'edited')).toBeUndefined();
    expect(await authorOf('gate/risk.yaml', 'one')).toBeUndefined();
    expect(await authorOf('gate/new.yaml', 'two')).toBeUndefined();
  });
});

it('says which branches contain a commit', async () => {
  product.commit('one');
  product.git('branch', 'release/1');
  const two = product.commit('two');
  expect(await opened((repository) => branchesContaining(repository, ['release/1', 'main', 'none'], two))).toEqual([
    { name: 'main', containsCommit: true },
    { name: 'none', containsCommit: false },
    { name: 'release/1', containsCommit: false },
  ]);
});
