// A commit as text is the same whatever the repository's own configuration says, and runs nothing that it names.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeOf, type ProductRepository, productRepository } from '../../test/product-repository.ts';
import { readCommitText } from './read-commit-text.ts';

let product: ProductRepository;
beforeEach(() => {
  product = productRepository();
});
afterEach(() => product.remove());

const textOf = async (commit: string): Promise<string[]> => {
  const { count, line } = await readCommitText({ folder: product.folder, commit });
  return Array.from({ length: count }, (_, index) => line(index));
};

it('shows who, why, which files and the diff, of a first commit too', async () => {
  product.write({ 'src/pump.c': 'int rate = 1;\n' });
  const first = product.commit('Pump');
  product.write({ 'src/pump.c': 'int rate = 2;\n', 'src/alarm.c': 'int loud;\n' });
  const second = product.commit('Double the rate\n\nBecause of CR-1.', 'quality@pump.example');
  expect(await textOf(second)).toEqual([
    `commit ${second}`,
    `parents ${first}`,
    'author quality@pump.example <quality@pump.example>',
    'authored 2026-01-05T09:00:00+00:00',
    'committer quality@pump.example <quality@pump.example>',
    'committed 2026-01-05T09:00:00+00:00',
    '',
    'Double the rate',
    '',
    'Because of CR-1.',
    '',
    '',
    '1\t0\tsrc/alarm.c',
    '1\t1\tsrc/pump.c',
    '',
    ...['diff --git a/src/alarm.c b/src/alarm.c', 'new file mode 100644'],
    ...[expect.stringMatching(/^index 0{12}\.\.[0-9a-f]{12}$/), '--- /dev/null', '+++ b/src/alarm.c'],
    ...['@@ -0,0 +1 @@', '+int loud;'],
    ...['diff --git a/src/pump.c b/src/pump.c', expect.stringMatching(/^index .* 100644$/)],
    ...['--- a/src/pump.c', '+++ b/src/pump.c', '@@ -1 +1 @@', '-int rate = 1;', '+int rate = 2;', ''],
  ]);
  expect(await textOf(first)).toContain('+int rate = 1;');
  expect(await textOf(first.slice(0, 12))).toContain(`commit ${first}`);
});

it('shows what a merge changes itself', async () => {
  product.write({ 'a.c': 'a\n' });
  product.commit('A');
  product.git('checkout', '-q', '-b', 'side');
  product.write({ 'a.c': 'side\n' });
  product.commit('Side');
  product.git('checkout', '-q', 'main');
  product.write({ 'a.c': 'main\n' });
  product.commit('Main');
  product.git('merge', '-q', '--no-commit', '-s', 'ours', 'side');
  product.write({ 'a.c': 'both\n' });
  expect(await textOf(product.commit('Merge'))).toContain('++both');
});

it('runs no program that the repository names, and shows the diff all the same', async () => {
  const proof = path.join(product.folder, 'ran');
  const program = path.join(product.folder, 'program.sh');
  writeFileSync(program, `#!/bin/sh\ntouch '${proof}'\necho hidden\n`, { mode: 0o755 });
  product.write({
    '.gitattributes': '*.c diff=evil filter=evil\n',
    'src/pump.c': 'int rate = 1;\n',
  });
  const first = product.commit('Pump');
  product.write({ 'src/pump.c': 'int rate = 2;\n' });
  const second = product.commit('Change');
  const settings = [
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'core.pager',
    'pager.log',
    'gpg.program',
  ];
  for (const key of [...settings, 'filter.evil.smudge', 'filter.evil.clean']) product.git('config', key, program);
  const odd = { 'diff.evil.cachetextconv': 'true', 'color.ui': 'always', 'diff.noprefix': 'true', 'diff.context': '0' };
  const more = { 'log.showSignature': 'true', 'diff.relative': 'true', 'log.date': 'relative', 'diff.wordRegex': '.' };
  const plain = ['diff.colorMoved', 'zebra', 'format.pretty', 'oneline', 'diff.stat', 'true', 'log.diffMerges', 'off'];
  for (const [key, value] of Object.entries({ ...odd, ...more })) product.git('config', key, value);
  for (let i = 0; i < plain.length; i += 2) product.git('config', plain[i] ?? '', plain[i + 1] ?? '');
  const text = await textOf(second);
  expect(text).toContain(`parents ${first}`);
  expect(text).toContain('--- a/src/pump.c');
  expect(text).toContain('-int rate = 1;');
  expect(existsSync(proof)).toBe(false);
});

it('is cut where it becomes too long, and says so', async () => {
  product.write({ 'big.txt': `${'x'.repeat(99)}\n`.repeat(60_000) });
  const text = await textOf(product.commit('Big'));
  expect(text.length).toBeLessThan(60_000);
  expect(text.at(-2)).toBe(`+${'x'.repeat(99)}`);
  expect(text.at(-1)).toMatch(/^\[cut here, after \d+ bytes/);
});

it('tells a commit that there is not', async () => {
  product.commit('Pump');
  for (const commit of ['f'.repeat(40), '--output=x', ''])
    expect(await codeOf(() => textOf(commit))).toBe('COMMIT_UNKNOWN');
});
