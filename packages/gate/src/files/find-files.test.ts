import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeOf, temporaryFolder, writeFiles } from '../../test/product-repository.ts';
import { openFileStore } from './file-store.ts';
import { findFiles } from './find-files.ts';
import { unsafeName } from './unsafe-name.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const find = (pattern: string, limit = 100): string[] => findFiles(openFileStore(folder), pattern, limit);

it('finds files sorted, below the fixed part of the pattern only', () => {
  writeFiles(folder, { 'r/b.xml': '', 'r/a.xml': '', 'r/sub/c.xml': '', 'other/d.xml': '', 'r/e.txt': '' });
  expect(find('r/*.xml')).toEqual(['r/a.xml', 'r/b.xml']);
  expect(find('r/**/*.xml')).toEqual(['r/a.xml', 'r/b.xml', 'r/sub/c.xml']);
  expect(find('r/{a,sub/c}.xml')).toEqual(['r/a.xml', 'r/sub/c.xml']);
});

it('takes a pattern without wildcards as one path', () => {
  writeFiles(folder, { 'r/a.xml': '' });
  expect(find('r/a.xml')).toEqual(['r/a.xml']);
  expect(find('r/none.xml')).toEqual([]);
  expect(find('r')).toEqual([]);
});

it('takes a character after a backslash as itself', () => {
  writeFiles(folder, { 'r/1.0+b(2).xml': '', 'r/1.0b2.xml': '' });
  expect(find('r/1.0\\+b\\(2\\).xml')).toEqual(['r/1.0+b(2).xml']);
  expect(find('*/1.0\\+b\\(2\\).xml')).toEqual(['r/1.0+b(2).xml']);
});

it('lists pipes and links, so that reading refuses them by name', () => {
  writeFiles(folder, { 'r/a.xml': '' });
  execFileSync('mkfifo', [path.join(folder, 'r/pipe.xml')]);
  symlinkSync('/etc/passwd', path.join(folder, 'r/link.xml'));
  expect(find('r/*.xml')).toEqual(['r/a.xml', 'r/link.xml', 'r/pipe.xml']);
});

it('does not walk into git, installed packages or linked folders', () => {
  writeFiles(folder, { '.git/a.xml': '', 'node_modules/b.xml': '', 'real/c.xml': '' });
  symlinkSync('real', path.join(folder, 'linked'));
  expect(find('**/*.xml')).toEqual(['real/c.xml']);
});

it('stops at the limit', async () => {
  writeFiles(folder, { 'a.xml': '', 'b.xml': '', 'c.xml': '' });
  expect(find('*.xml', 3)).toHaveLength(3);
  expect(await codeOf(() => find('*.xml', 2))).toBe('EVIDENCE_LIMIT');
});

it('tells unsafe names from ordinary ones', () => {
  expect(unsafeName('gate/Müller report (1).xml')).toBeUndefined();
  for (const name of ['a\u{1B}]52;c', 'a\nb', 'a\u{202E}b', 'u\u{308}.xml', 'bad\u{FFFD}', 'x'.repeat(256)]) {
    expect(unsafeName(`gate/${name}`)).toBeTypeOf('string');
  }
});
