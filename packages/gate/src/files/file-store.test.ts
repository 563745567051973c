import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { GateError } from '@gatehouse/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, temporaryFolder, writeFiles } from '../../test/product-repository.ts';
import { type FileStore, openFileStore } from './file-store.ts';

let folder: string;
let store: FileStore;

beforeEach(() => {
  folder = temporaryFolder();
  store = openFileStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('reading', () => {
  it('gives the digest of the very bytes that it returns', () => {
    writeFiles(folder, { 'a/report.xml': '<x/>' });
    const { bytes, sha256 } = store.read('a/report.xml', 100);
    expect(Buffer.from(bytes).toString()).toBe('<x/>');
    expect(sha256).toBe(`sha256:${createHash('sha256').update('<x/>').digest('hex')}`);
    expect(store.digest('a/report.xml')).toEqual({ sha256, size: 4 });
  });

  it('reads an empty file', () => {
    writeFiles(folder, { empty: '' });
    expect(store.read('empty', 0).bytes).toHaveLength(0);
  });

  it('refuses a file over the limit, and accepts one at the limit', async () => {
    writeFiles(folder, { big: '12345' });
    expect(store.read('big', 5).bytes).toHaveLength(5);
    expect(await codeOf(() => store.read('big', 4))).toBe('EVIDENCE_TOO_LARGE');
  });

  it('refuses a named pipe without waiting for a writer', async () => {
    execFileSync('mkfifo', [path.join(folder, 'pipe.json')]);
    const error = await errorOf(() => store.read('pipe.json', 10));
    expect(error.code).toBe('EVIDENCE_NOT_REGULAR');
    expect(error.message).toContain('a named pipe');
  });

  it('refuses links that leave the folder, also through a linked folder', async () => {
    symlinkSync('/etc/passwd', path.join(folder, 'link.json'));
    symlinkSync('/etc', path.join(folder, 'etc'));
    for (const file of ['link.json', 'etc/passwd']) {
      expect(await codeOf(() => store.read(file, 1e6))).toBe('EVIDENCE_NOT_REGULAR');
    }
    expect(await codeOf(() => store.list('etc'))).toBe('EVIDENCE_NOT_REGULAR');
    expect(await codeOf(() => store.read(path.relative(folder, '/etc/passwd'), 1e6))).toBe('EVIDENCE_NOT_REGULAR');
  });

  it('refuses a device', async () => {
    symlinkSync('/dev/zero', path.join(folder, 'zero'));
    expect(await codeOf(() => openFileStore('/dev').read('zero', 10))).toBe('EVIDENCE_NOT_REGULAR');
    expect(await codeOf(() => store.read('zero', 10))).toBe('EVIDENCE_NOT_REGULAR');
  });

  it('follows a link that stays inside', () => {
    writeFiles(folder, { 'real.txt': 'x' });
    symlinkSync('real.txt', path.join(folder, 'link.txt'));
    expect(store.read('link.txt', 10).bytes).toHaveLength(1);
  });

  it('says of a missing file and of a folder what they are', async () => {
    mkdirSync(path.join(folder, 'sub'));
    expect(await codeOf(() => store.read('none', 10))).toBe('EVIDENCE_NOT_FOUND');
    expect(await codeOf(() => store.read('sub', 10))).toBe('EVIDENCE_NOT_REGULAR');
    expect(await codeOf(() => openFileStore(path.join(folder, 'nowhere')))).toBe('FOLDER_NONE');
  });
});

describe('writing', () => {
  it('writes a whole file and leaves no temporary one', () => {
    store.write('a.json', Buffer.from('one'));
    store.write('a.json', Buffer.from('two'));
    expect(readFileSync(path.join(folder, 'a.json'), 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('leaves nothing behind when it fails', async () => {
    mkdirSync(path.join(folder, 'taken'));
    expect(await codeOf(() => store.write('taken', Buffer.from('x')))).toBe('FILE_NOT_WRITTEN');
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('does not write through a link that leaves the folder', async () => {
    const other = temporaryFolder();
    symlinkSync(other, path.join(folder, 'out'));
    expect(await codeOf(() => store.write('out/a', Buffer.from('x')))).toBe('EVIDENCE_NOT_REGULAR');
    expect(readdirSync(other)).toEqual([]);
    rmSync(other, { recursive: true });
  });
});

describe('removing', () => {
  it('takes a file away, and a link without what it leads to', () => {
    writeFiles(folder, { 'a.txt': 'a', 'b.txt': 'b' });
    symlinkSync(path.join(folder, 'b.txt'), path.join(folder, 'link'));
    for (const file of ['a.txt', 'link', 'none', 'no/folder']) store.remove(file);
    expect(readdirSync(folder)).toEqual(['b.txt']);
  });

  it('takes no folder away, and nothing outside', async () => {
    const other = temporaryFolder();
    writeFiles(other, { 'a.txt': 'a' });
    mkdirSync(path.join(folder, 'full'));
    symlinkSync(other, path.join(folder, 'out'));
    expect(await codeOf(() => store.remove('out/a.txt'))).toBe('EVIDENCE_NOT_REGULAR');
    expect(await codeOf(() => store.remove('full'))).toBe('FILE_NOT_WRITTEN');
    expect(readdirSync(other)).toEqual(['a.txt']);
    rmSync(other, { recursive: true });
  });
});

async function errorOf(work: () => unknown): Promise<GateError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof GateError) return error;
  }
  throw new Error('no GateError');
}
