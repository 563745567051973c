// The cache stands where nobody but the user can have written to, least of all the judged checkout.
import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf, temporaryFolder } from '../../test/product-repository.ts';
import { openCacheFolder } from './cache-folder.ts';

let place: string;
let judged: string;
beforeEach(() => {
  place = temporaryFolder();
  judged = join(place, 'checkout');
  mkdirSync(judged);
});

const open = (named: string | undefined, environment: Record<string, string> = {}) =>
  openCacheFolder({ named, environment, judged: [judged] });

describe('without a named folder', () => {
  it('it is below XDG_CACHE_HOME, else below HOME, and only the user may enter it', () => {
    expect(open(undefined, { XDG_CACHE_HOME: join(place, 'x'), HOME: place })).toBe(join(place, 'x/gatehouse/facts-1'));
    expect(open(undefined, { HOME: place })).toBe(join(place, '.cache/gatehouse/facts-1'));
    expect(statSync(join(place, '.cache/gatehouse/facts-1')).mode & 0o777).toBe(0o700);
  });

  it('there is none where nothing says where, or where that is inside the checkout', () => {
    expect(open(undefined)).toBeUndefined();
    expect(open(undefined, { HOME: 'relative', XDG_CACHE_HOME: '' })).toBeUndefined();
    expect(open(undefined, { HOME: judged })).toBeUndefined();
    expect(existsSync(join(judged, '.cache'))).toBe(false);
  });
});

describe('a named folder', () => {
  it('is used, and closed to others', () => {
    mkdirSync(join(place, 'mine/facts-1'), { recursive: true });
    chmodSync(join(place, 'mine/facts-1'), 0o777);
    expect(open(join(place, 'mine'))).toBe(join(place, 'mine/facts-1'));
    expect(statSync(join(place, 'mine/facts-1')).mode & 0o777).toBe(0o700);
  });

  it('is refused inside the checkout, also by a link', async () => {
    symlinkSync(judged, join(place, 'link'));
    for (const inside of [judged, join(judged, 'cache'), join(place, 'link'), join(place, 'link/deeper/cache')])
      expect(await codeOf(async () => open(inside))).toBe('CACHE_UNSAFE');
    expect(existsSync(join(judged, 'facts-1'))).toBe(false);
    expect(existsSync(join(judged, 'deeper'))).toBe(false);
  });

  it('is refused where its own folder is a link or a file, or cannot be made', async () => {
    mkdirSync(join(place, 'linked'));
    symlinkSync(judged, join(place, 'linked/facts-1'));
    mkdirSync(join(place, 'filed'));
    writeFileSync(join(place, 'filed/facts-1'), '');
    writeFileSync(join(place, 'file'), '');
    for (const unfit of ['linked', 'filed', 'file'])
      expect(await codeOf(async () => open(join(place, unfit)))).toBe('CACHE_UNSAFE');
  });
});
