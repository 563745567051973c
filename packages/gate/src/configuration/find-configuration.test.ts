import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { GateError } from '@gatehouse/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, temporaryFolder, writeFiles } from '../../test/product-repository.ts';
import { openFileStore } from '../files/file-store.ts';
import { findConfiguration } from './find-configuration.ts';
import { dataPlaces, executablePlaces } from './places.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const yaml = 'product:\n  id: pump\n  name: Pump\n  level: C\n';
const json = JSON.stringify({ product: { id: 'pump', name: 'Pump', level: 'C' } });
const find = (named?: string) => findConfiguration(openFileStore(folder), named);

function errorOf(work: () => unknown): GateError {
  try {
    work();
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('places', () => {
  it.each(dataPlaces)('reads %s', (place) => {
    const text = place === 'package.json' ? `{"name":"x","gatehouse":${json}}` : place.includes('json') ? json : yaml;
    writeFiles(folder, { [place]: text });
    expect(find()).toMatchObject({ path: place, value: { product: { id: 'pump' } } });
  });

  it('takes the digest of the whole file', () => {
    writeFiles(folder, { 'gatehouse.yaml': yaml });
    expect(find().sha256).toBe(openFileStore(folder).digest('gatehouse.yaml').sha256);
  });

  it('reads comments and tabs in JSON with comments, and tells the right lines', () => {
    writeFiles(folder, {
      'gatehouse.jsonc':
        '// our /* pump\n{ /* a\n b */ "product": {\n\t"id": "pump", // "x\n\t"name": "a//b", "level": "C" }\n}\n',
    });
    const found = find();
    expect(found.value.product.name).toBe('a//b');
    expect(found.lineOf('/product/name')).toBe(5);
  });

  it('asks for one when there is none', () => {
    writeFiles(folder, { 'package.json': '{"name":"x"}' });
    const error = errorOf(() => find());
    expect(error.code).toBe('CONFIG_NONE');
    expect(error.next).toContain('gatehouse.yaml');
  });

  it('names both when there are two', () => {
    writeFiles(folder, { 'gatehouse.yaml': yaml, 'package.json': `{"gatehouse":${json}}` });
    const error = errorOf(() => find());
    expect(error.code).toBe('CONFIG_AMBIGUOUS');
    expect(error.message).toContain('gatehouse.yaml and package.json');
    expect(find('gatehouse.yaml').path).toBe('gatehouse.yaml');
  });

  it('takes an empty file for a wrong one, not for none', () => {
    writeFiles(folder, { 'gatehouse.yaml': '' });
    expect(errorOf(() => find()).code).toBe('CONFIG_INVALID');
  });

  it('does not look into the folders above', () => {
    writeFiles(folder, { 'gatehouse.yaml': yaml, 'sub/x': '' });
    expect(errorOf(() => findConfiguration(openFileStore(path.join(folder, 'sub')), undefined)).code).toBe(
      'CONFIG_NONE',
    );
  });

  it('refuses a named file of another format', () => {
    writeFiles(folder, { 'gate.toml': 'x', 'gate.js': 'x' });
    expect(errorOf(() => find('gate.toml')).code).toBe('CONFIG_FORMAT');
    expect(errorOf(() => find('gate.js')).code).toBe('CONFIG_EXECUTABLE');
  });

  it('refuses a pipe without hanging, and a link out of the folder', () => {
    execFileSync('mkfifo', [path.join(folder, 'gatehouse.yaml')]);
    expect(errorOf(() => find()).code).toBe('CONFIG_NOT_REGULAR');
  });
});

describe('what is wrong in it', () => {
  const errorWith = (text: string): GateError => {
    writeFiles(folder, { 'gatehouse.yaml': text });
    return errorOf(() => find());
  };

  it('tells an unquoted version, with its place', () => {
    const error = errorWith(`${yaml}release:\n  version: 1.10\n`);
    expect(error).toMatchObject({
      code: 'CONFIG_INVALID',
      exitCode: 2,
      place: { path: 'gatehouse.yaml', line: 6, column: 12 },
    });
    expect(error.message).toContain('version must be a quoted string');
    expect(error.message).toContain('1.1');
  });

  it('tells an unknown key with the nearest known one', () => {
    const error = errorWith(`${yaml}recrods: gate\n`);
    expect(error.message).toContain('unknown key "recrods"; did you mean "records"?');
    expect(error.place).toMatchObject({ line: 5, column: 1 });
  });

  it('tells everything at once', () => {
    const error = errorWith('product:\n  id: PUMP\n  name: Pump\nrelaese: {}\n');
    expect(error.message.split('\n')).toHaveLength(3);
    expect(error.message).toContain('gatehouse.yaml:4:1 unknown key "relaese"');
  });

  it.each([
    ['a duplicate key', `${yaml}records: a\nrecords: b\n`, 'CONFIG_INVALID'],
    ['a forbidden key', `${yaml}__proto__: {}\n`, 'CONFIG_INVALID'],
    ['$import, which cosmiconfig would follow', `${yaml}$import: other.yaml\n`, 'CONFIG_INVALID'],
    ['an alias bomb', bomb(), 'CONFIG_LIMIT'],
    ['UTF-16', Buffer.from(`\u{FEFF}${yaml}`, 'utf16le').toString('latin1'), 'CONFIG_ENCODING'],
  ])('refuses %s', (_, text, code) => {
    writeFiles(folder, { 'gatehouse.yaml': Buffer.from(text, code === 'CONFIG_ENCODING' ? 'latin1' : 'utf8') });
    expect(errorOf(() => find()).code).toBe(code);
  });

  function bomb(): string {
    const rows = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);
    return `a0: &a0 [x]\n${rows.join('\n')}\n${yaml}`;
  }
});

describe('code that poses as configuration', () => {
  const canaryIn = (place: string, mark: string): string => {
    const body = `require("fs").writeFileSync(${JSON.stringify(mark)}, "ran")`;
    return place.endsWith('.mjs') || place.endsWith('.mts')
      ? `import fs from "fs"; fs.writeFileSync(${JSON.stringify(mark)}, "ran"); export default {};`
      : `${body}; module.exports = {};`;
  };

  it.each(executablePlaces)('is refused and not run in %s', async (place) => {
    const mark = path.join(folder, 'RAN');
    writeFiles(folder, { 'gatehouse.yaml': yaml, [place]: canaryIn(place, mark) });
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(await codeOf(() => find())).toBe('CONFIG_EXECUTABLE');
      // What is loaded asynchronously would run a little later.
      await new Promise((resolve) => setImmediate(() => setTimeout(resolve, 20)));
    } finally {
      process.chdir(before);
    }
    expect(existsSync(mark)).toBe(false);
  });

  it('does not run from the working directory either, when another folder is judged', async () => {
    const elsewhere = temporaryFolder();
    const mark = path.join(elsewhere, 'RAN');
    writeFiles(folder, { 'gatehouse.yaml': yaml });
    writeFiles(elsewhere, Object.fromEntries(executablePlaces.map((place) => [place, canaryIn(place, mark)])));
    writeFiles(elsewhere, {
      '.config/config.json': '{"searchPlaces":["evil.js"]}',
      'evil.js': canaryIn('evil.js', mark),
    });
    const before = process.cwd();
    process.chdir(elsewhere);
    try {
      expect(find().path).toBe('gatehouse.yaml');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(process.cwd()).toBe(elsewhere);
    } finally {
      process.chdir(before);
    }
    expect(existsSync(mark)).toBe(false);
    rmSync(elsewhere, { recursive: true });
  });

  it('would run through cosmiconfig used plainly: the canary sings', () => {
    const mark = path.join(folder, 'RAN');
    writeFiles(folder, { '.config/config.cjs': canaryIn('config.cjs', mark) });
    const plain = `require(${JSON.stringify(createRequire(import.meta.url).resolve('cosmiconfig'))}).cosmiconfigSync('gatehouse', {searchPlaces: ['gatehouse.yaml']})`;
    execFileSync(process.execPath, ['-e', `try { ${plain} } catch {}`], { cwd: folder });
    expect(existsSync(mark)).toBe(true);
  });
});
