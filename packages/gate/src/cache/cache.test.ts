// Entries come back exactly as they were put or not at all, whatever happens to their files.
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/product-repository.ts';
import { cacheKey, openCache } from './cache.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const key = cacheKey(['one']);
const fileOf = (each = key) => join(folder, `${each}.entry`);

it('a value comes back in the next run, in a file that only the user can read', () => {
  openCache(folder).put(key, { text: 'é\ud800', list: [1, null] });
  expect(openCache(folder).get(key)).toEqual({ text: 'é\ud800', list: [1, null] });
  expect(statSync(fileOf()).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual([`${key}.entry`]);
});

it('what was never put is not there', () => {
  expect(openCache(folder).get(key)).toBeUndefined();
});

describe('an entry is dropped and never trusted', () => {
  beforeEach(() => openCache(folder).put(key, { passed: 1 }));

  it.each([
    ['with a changed byte', () => writeFileSync(fileOf(), readFileSync(fileOf(), 'utf8').replace('1}', '2}'))],
    ['when it is truncated', () => truncateSync(fileOf(), statSync(fileOf()).size - 1)],
    ['when it is empty', () => truncateSync(fileOf(), 0)],
    ['without its first line', () => writeFileSync(fileOf(), '{"passed":2}')],
    ['with something after it', () => writeFileSync(fileOf(), `${readFileSync(fileOf(), 'utf8')}\n`)],
    [
      'when it is no JSON, although its digest is right',
      () => {
        const digest = createHash('sha256').update('{').digest('hex');
        writeFileSync(fileOf(), `gatehouse cache 1 ${key} ${digest}\n{`);
      },
    ],
    [
      'when it is the one of another key',
      () => {
        openCache(folder).put(cacheKey(['two']), { passed: 2 });
        writeFileSync(fileOf(), readFileSync(fileOf(cacheKey(['two']))));
      },
    ],
  ])('%s', (_, spoil) => {
    spoil();
    expect(openCache(folder).get(key)).toBeUndefined();
    expect(readdirSync(folder)).not.toContain(`${key}.entry`);
    openCache(folder).put(key, { passed: 3 });
    expect(openCache(folder).get(key)).toEqual({ passed: 3 });
  });

  it('when it is a link or a folder', () => {
    const [linked, folderKey] = [cacheKey(['link']), cacheKey(['folder'])];
    symlinkSync(fileOf(), fileOf(linked));
    mkdirSync(fileOf(folderKey));
    expect(openCache(folder).get(linked)).toBeUndefined();
    expect(openCache(folder).get(folderKey)).toBeUndefined();
  });
});

it('what is too large is not kept', () => {
  const cache = openCache(folder, { total: 100, entry: 10 });
  cache.put(key, 'x'.repeat(11));
  expect(cache.get(key)).toBeUndefined();
});

it('beyond the limit the entries go that were not used for longest', () => {
  const keys = [1, 2, 3, 4].map((each) => cacheKey([each]));
  const cache = openCache(folder, { total: 3500, entry: 1000 });
  for (const [i, each] of keys.entries()) {
    cache.put(each, 'x'.repeat(900));
    utimesSync(fileOf(each), i + 1, i + 1);
  }
  // Reading counts as use.
  cache.get(keys[0] ?? '');
  cache.close();
  expect(keys.map((each) => cache.get(each) !== undefined)).toEqual([true, false, false, true]);
});

it('temporary files of runs that died go with time', () => {
  writeFileSync(join(folder, 'aaaa.tmp'), 'half');
  writeFileSync(join(folder, 'bbbb.tmp'), 'half');
  utimesSync(join(folder, 'aaaa.tmp'), 1, 1);
  const cache = openCache(folder);
  cache.put(key, 1);
  cache.close();
  expect(readdirSync(folder).sort()).toEqual([`${key}.entry`, 'bbbb.tmp'].sort());
});

it('a folder that has gone is no error', () => {
  const cache = openCache(join(folder, 'gone'));
  cache.put(key, 1);
  expect(cache.get(key)).toBeUndefined();
  cache.close();
});
