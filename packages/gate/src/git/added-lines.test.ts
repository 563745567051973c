import { describe, expect, it } from 'vitest';
import { productRepository } from '../../test/product-repository.ts';
import { addedLineSignals, type ReadingBounds } from './added-lines.ts';
import { readCommitLog } from './commit-log.ts';
import { openRepository } from './repository.ts';

const patterns = ['eval(', 'verify=False', 'BEGIN PRIVATE KEY'];

const product = () => productRepository();

/** Signals of the newest commit, or of each by its subject. */
async function signalsOf(folder: string, bounds?: ReadingBounds): Promise<Record<string, string[]>> {
  const repository = await openRepository(folder, process.env.PATH);
  try {
    const commits = await readCommitLog(repository, { to: repository.head });
    const found = await addedLineSignals(repository, commits, patterns, bounds);
    return Object.fromEntries(
      commits.map(({ id, subject }) => [
        subject,
        (found.get(id) ?? []).map(({ kind, pattern, detail }) => `${kind} ${pattern} in ${detail}`),
      ]),
    );
  } finally {
    repository.close();
  }
}

async function afterChange(
  from: Record<string, string | Uint8Array>,
  to: Record<string, string | Uint8Array | undefined>,
) {
  const { write, commit, folder } = product();
  write(from);
  commit('before');
  write(to);
  commit('after');
  return (await signalsOf(folder)).after;
}

describe('a line that a commit added', () => {
  it('is found whatever its case, told by pattern and file and never by what it says', async () => {
    expect(await afterChange({ 'a.py': 'x\n' }, { 'a.py': 'x\nget(u, VERIFY=false, key="hush")\n' })).toEqual([
      'line verify=False in a.py',
    ]);
  });

  it('is not one that was there before', async () => {
    expect(await afterChange({ 'a.js': 'eval(a)\nb\n' }, { 'a.js': 'eval(a)\nc\n' })).toEqual([]);
  });

  it('is one that stands there more often than before', async () => {
    expect(await afterChange({ 'a.js': 'eval(a)\n' }, { 'a.js': 'eval(a)\nb\neval(a)\n' })).toEqual([
      'line eval( in a.js',
    ]);
  });

  it('is none when it was taken away', async () => {
    expect(await afterChange({ 'a.js': 'eval(a)\n', 'b.js': 'eval(b)' }, { 'a.js': 'b\n', 'b.js': undefined })).toEqual(
      [],
    );
  });

  it('is told once for each pattern, with the first file', async () => {
    const files = { 'b.js': 'eval(a)', 'a.js': 'eval(a)\nverify=False', 'c.js': 'verify=False' };
    expect(await afterChange({ x: '' }, files)).toEqual(['line eval( in a.js', 'line verify=False in a.js']);
  });

  it('is found in the first commit of all', async () => {
    const { write, commit, folder } = product();
    write({ 'a.js': 'eval(a)' });
    commit('first');
    expect(await signalsOf(folder)).toEqual({ first: ['line eval( in a.js'] });
  });
});

describe('what would hide a line from a patch', () => {
  it.each(['* -diff', '* binary', '* diff=none', 'a.js filter=hide'])(
    'does not hide it: attributes %s of the repository itself',
    async (attributes) => {
      expect(await afterChange({ x: '' }, { '.gitattributes': attributes, 'a.js': 'eval(a)' })).toEqual([
        'line eval( in a.js',
      ]);
    },
  );

  it('does not hide it: a line that looks like the head of a patch', async () => {
    const text = '--- a/x\n+++ b/x\n@@ -0,0 +0,0 @@\n-eval(a)\n\0\n'.replace('\0', '');
    expect(await afterChange({ 'a.js': '' }, { 'a.js': text })).toEqual(['line eval( in a.js']);
  });

  it.each(['a\nb.js', 'a"b.js', '-a.js', 'a b\t.js', 'ü.js', ':(exclude)a.js'])(
    'does not hide it: a file named %j',
    async (name) => {
      expect(await afterChange({ x: '' }, { [name]: 'eval(a)' })).toEqual([`line eval( in ${name}`]);
    },
  );

  it('does not hide it: a file that becomes binary', async () => {
    expect(await afterChange({ 'a.js': 'a' }, { 'a.js': '/*\0*/eval(a)' })).toEqual([
      'unread text became binary in a.js',
    ]);
  });

  it('leaves alone a binary file that was none before, or binary too', async () => {
    expect(await afterChange({ 'a.bin': '\0' }, { 'a.bin': '\0eval(a)', 'b.bin': '\0eval(a)' })).toEqual([]);
  });

  it('does not hide it: a commit of another repository in place of a file', async () => {
    const { write, commit, git, folder } = product();
    write({ x: '' });
    const id = commit('before');
    git('update-index', '--add', '--cacheinfo', `160000,${id},library`);
    git('commit', '-q', '-m', 'after');
    expect((await signalsOf(folder)).after).toEqual(['unread a commit of another repository in library']);
  });
});

describe('a merge', () => {
  const merged = async (resolution: string) => {
    const { write, commit, git, folder } = product();
    write({ 'a.js': 'base\n' });
    commit('base');
    git('checkout', '-q', '-b', 'other');
    write({ 'a.js': 'eval(theirs)\n' });
    commit('theirs');
    git('checkout', '-q', 'main');
    write({ 'a.js': 'ours\n' });
    commit('ours');
    try {
      git('merge', '-q', 'other');
    } catch {
      // The conflict is resolved below.
    }
    write({ 'a.js': resolution });
    commit('merge');
    return (await signalsOf(folder)).merge;
  };

  it('adds what none of its parents has', async () => {
    expect(await merged('ours\neval(nobody)\n')).toEqual(['line eval( in a.js']);
  });

  it('does not add what one of its parents has', async () => {
    expect(await merged('ours\neval(theirs)\n')).toEqual([]);
  });
});

describe('what is too much to read', () => {
  const bounds = { file: 100, commit: 150, total: 220 };
  const text = (length: number, end = '') => 'x'.repeat(length - end.length) + end;
  const made = async (...steps: Record<string, string>[]) => {
    const { write, commit, folder } = product();
    steps.forEach((files, step) => {
      write(files);
      commit(String(step));
    });
    return signalsOf(folder, bounds);
  };

  it('is a sign of its own when a file is too large, and not when it just fits', async () => {
    expect(await made({ a: text(101, 'eval(') })).toEqual({ 0: ['unread a file of more than 100 bytes in a'] });
    expect(await made({ a: text(100, 'eval(') })).toEqual({ 0: ['line eval( in a'] });
  });

  it('is a sign of its own when a commit is too large, and the rest of it is read', async () => {
    expect(await made({ a: text(90), b: text(61), c: text(60, 'eval(') })).toEqual({
      0: ['unread more than 150 bytes in one commit in b', 'line eval( in c'],
    });
  });

  it('is a sign of its own when all changes are too large', async () => {
    expect(await made({ a: text(100) }, { b: text(61) }, { c: text(60, 'eval(') })).toEqual({
      2: ['line eval( in c'],
      1: [],
      0: ['unread more than 220 bytes in all changes in a'],
    });
  });

  it('counts the versions before, and takes what was too large before as if it had not been there', async () => {
    expect(await made({ a: text(100, 'eval(') }, { a: text(99, 'eval(') })).toMatchObject({
      1: ['unread more than 150 bytes in one commit in a'],
    });
    expect(await made({ a: `eval(\n${text(100)}` }, { a: 'eval(\n' })).toMatchObject({ 1: ['line eval( in a'] });
  });
});

it('asks git for nothing where there are no patterns', async () => {
  const { write, commit, folder } = product();
  write({ a: 'eval(' });
  commit('one');
  const repository = await openRepository(folder, process.env.PATH);
  const commits = await readCommitLog(repository, { to: repository.head });
  repository.close();
  expect(await addedLineSignals(repository, commits, [])).toEqual(new Map());
});
