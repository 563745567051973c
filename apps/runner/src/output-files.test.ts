import { execFile, execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendedFiles, type Document, writeDocuments } from './output-files.ts';

let folder: string;
const write = (documents: Document[]) => writeDocuments(documents, new Set());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-output-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writes into folders that are not there yet, and leaves nothing else behind', async () => {
  await write([{ path: join(folder, 'a/b/decision.json'), text: '{}\n' }]);
  expect(readFileSync(join(folder, 'a/b/decision.json'), 'utf8')).toBe('{}\n');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['decision.json']);
});

test('replaces an older document whole', async () => {
  writeFileSync(join(folder, 'decision.json'), 'a much longer older document');
  await write([{ path: join(folder, 'decision.json'), text: 'new' }]);
  expect(readFileSync(join(folder, 'decision.json'), 'utf8')).toBe('new');
});

test('one output that cannot be written does not keep the others from being written', async () => {
  writeFileSync(join(folder, 'file'), '');
  const outputs = [
    { path: join(folder, 'file/decision.json'), text: 'x' },
    { path: join(folder, 'other.json'), text: 'y' },
  ];
  await expect(write(outputs)).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', exitCode: 2 });
  expect(readFileSync(join(folder, 'other.json'), 'utf8')).toBe('y');
});

test('a folder in the place of the file is a known error, and no temporary file stays', async () => {
  const failed = write([{ path: folder, text: 'x' }]);
  await expect(failed).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
  expect(readdirSync(join(folder, '..')).filter((name) => name.startsWith('.gatehouse-output-'))).toEqual([]);
});

test('a pipe is written to, not replaced by a file', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = promisify(execFile)('cat', [pipe]);
  await write([{ path: pipe, text: 'x' }]);
  expect((await reader).stdout).toBe('x');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test('a link stays a link', async () => {
  writeFileSync(join(folder, 'real.json'), 'old');
  symlinkSync('real.json', join(folder, 'link.json'));
  await write([{ path: join(folder, 'link.json'), text: 'new' }]);
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
});

test('nothing is written into a .git folder', async () => {
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main');
  const failed = write([{ path: join(folder, '.git/HEAD'), text: 'x' }]);
  await expect(failed).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', message: expect.stringContaining('.git') });
  expect(readFileSync(join(folder, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main');
});

test('a file that a pipeline step collects is added to, on a line of its own', async () => {
  const path = join(folder, 'output');
  writeFileSync(path, 'earlier=1');
  const appended = appendedFiles({ GITHUB_OUTPUT: path, GITHUB_STEP_SUMMARY: '' });
  await writeDocuments([{ path, text: 'outcome=NO-GO\n' }], appended);
  await writeDocuments([{ path, text: 'again=1\n' }], appended);
  expect(readFileSync(path, 'utf8')).toBe('earlier=1\noutcome=NO-GO\nagain=1\n');
});
