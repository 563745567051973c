import { createHash } from 'node:crypto';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { GateError } from '@gatehouse/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ProductRepository,
  productRepository,
  temporaryFolder,
  writeFiles,
} from '../../test/product-repository.ts';
import { ruleBook } from '../pack/rule-book.ts';
import { resolveConfiguration } from './resolve-configuration.ts';

let product: ProductRepository;
beforeEach(() => {
  product = productRepository();
});
afterEach(() => product.remove());

const config = (more = '', level = 'C'): string => `product:\n  id: pump\n  name: Pump\n  level: ${level}\n${more}`;
const resolve = (over: { configPath?: string; configFrom?: string } = {}) =>
  resolveConfiguration({ folder: product.folder, ...over });

async function errorOf(work: () => Promise<unknown>): Promise<GateError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('no error');
}

const errorWith = (files: Record<string, string>): Promise<GateError> => {
  product.write(files);
  return errorOf(() => resolve());
};

describe('the built-in profile', () => {
  it('is that of the level, without being asked for', async () => {
    product.write({ 'gatehouse.yaml': config() });
    const { profile, origins, configSha256 } = await resolve();
    expect(profile.layers.map(({ name }) => name)).toEqual([
      'gatehouse:iec62304/base',
      'gatehouse:iec62304/class-c',
      'gatehouse.yaml',
    ]);
    expect(Object.keys(profile.rules).sort()).toEqual(
      ruleBook()
        .manifest.rules.map(({ id }) => id)
        .sort(),
    );
    expect(profile.rules['ID-01']?.levelFrom).toMatchObject({
      layer: 'gatehouse:iec62304/base',
      line: expect.any(Number),
    });
    expect(origins).toContainEqual({
      setting: 'product.level',
      value: 'C',
      origin: { layer: 'gatehouse.yaml', path: 'gatehouse.yaml', line: 4 },
    });
    expect(origins).toContainEqual({ setting: 'product.connected', value: true, origin: { layer: 'default' } });
    expect(configSha256).toBe(`sha256:${createHash('sha256').update(config()).digest('hex')}`);
  });

  it('comes once when it is also asked for first', async () => {
    product.write({ 'gatehouse.yaml': config('extends: ["gatehouse:iec62304/class-c"]\n') });
    expect((await resolve()).profile.layers).toHaveLength(3);
  });

  it.each([
    ['level', config('', 'D'), 'LEVEL_UNKNOWN', 4, 'A, B, C'],
    ['scheme', config('  scheme: iec62305\n'), 'SCHEME_UNKNOWN', 5, 'iec62304'],
    ['edition', config('  edition: "2015"\n'), 'EDITION_UNKNOWN', 5, '2006+A1:2015'],
  ])('never falls back for an unknown %s: no rules would pass', async (_, text, code, line, next) => {
    const error = await errorWith({ 'gatehouse.yaml': text });
    expect(error).toMatchObject({ code, exitCode: 2, place: { path: 'gatehouse.yaml', line } });
    expect(error.next).toContain(next);
  });
});

describe('software items with a level of their own', () => {
  const items = (...of: string[]): string => config(`  items:\n${of.map((item) => `    - ${item}\n`).join('')}`, 'B');

  it('have one of the product or below, and change no rule: all is judged at the level of the product', async () => {
    product.write({ 'gatehouse.yaml': config('', 'B') });
    const { profile } = await resolve();
    const segregation = 'docs/segregation.md';
    product.write({
      'gatehouse.yaml': items(`{id: ui, level: A, segregation: ${segregation}}`, '{id: control, level: B}'),
    });
    expect((await resolve()).profile.rules).toEqual(profile.rules);
  });

  it.each([
    [
      'a level above the product',
      items('{id: ui, level: A}', '{id: control, level: C}'),
      'CONFIG_INVALID',
      'above B',
      7,
    ],
    ['an unknown level', items('{id: ui, level: D}'), 'LEVEL_UNKNOWN', '"D"', 6],
    ['an id twice', items('{id: ui, level: A}', '{id: ui, level: B}'), 'CONFIG_INVALID', 'twice', 7],
  ])('are refused with %s', async (_, text, code, words, line) => {
    const error = await errorWith({ 'gatehouse.yaml': text });
    expect(error).toMatchObject({ code, exitCode: 2, place: { path: 'gatehouse.yaml', line } });
    expect(error.message).toContain(words);
  });
});

describe('layers', () => {
  it('apply left to right, the product last, each with its own layers before it', async () => {
    product.write({
      'gatehouse.yaml': config('extends: [company/site.yaml, team.yaml]\nrules:\n  ID-02: {level: off}\n'),
      'company/site.yaml': 'extends: [deep.yaml]\nrules:\n  ID-02: {level: warn}\n  ID-03: {level: warn}\n',
      'company/deep.yaml': 'rules:\n  ID-03: {level: off}\n',
      'team.yaml': 'rules:\n  ID-02: {level: block}\n',
    });
    const { profile } = await resolve();
    expect(profile.layers.map(({ name }) => name).slice(2)).toEqual([
      'company/deep.yaml',
      'company/site.yaml',
      'team.yaml',
      'gatehouse.yaml',
    ]);
    expect(profile.rules['ID-02']).toMatchObject({ level: 'off', levelFrom: { layer: 'gatehouse.yaml', line: 7 } });
    expect(profile.rules['ID-03']).toMatchObject({ level: 'warn', levelFrom: { path: 'company/site.yaml', line: 4 } });
    expect(profile.loosened.map(({ rule, setting }) => [rule, setting])).toEqual([
      ['ID-02', 'level'],
      ['ID-03', 'level'],
    ]);
  });

  it.each([
    ['a built-in profile that is not there', 'extends: ["gatehouse:iec62304/class-d"]\n', 'LAYER_UNKNOWN'],
    ['a file that is not there', 'extends: [none.yaml]\n', 'LAYER_UNKNOWN'],
    ['a package', 'extends: ["@acme/preset"]\n', 'LAYER_UNKNOWN'],
    ['code', 'extends: [layer.js]\n', 'LAYER_UNKNOWN'],
    ['a path out of the folder', 'extends: [../site.yaml]\n', 'LAYER_OUTSIDE'],
    ['an absolute path', 'extends: [/etc/site.yaml]\n', 'LAYER_OUTSIDE'],
    ['a circle', 'extends: [circle.yaml]\n', 'LAYER_CYCLE'],
    ['a link out of the folder', 'extends: [link.yaml]\n', 'CONFIG_NOT_REGULAR'],
    ['a malformed layer', 'extends: [bad.yaml]\n', 'PROFILE_INVALID'],
  ])('refuses %s', async (_, text, code) => {
    symlinkSync('/etc/passwd', path.join(product.folder, 'link.yaml'));
    const others = {
      'layer.js': 'throw 1',
      'circle.yaml': 'extends: [other.yaml]\n',
      'other.yaml': 'extends: [circle.yaml]\n',
    };
    const error = await errorWith({
      'gatehouse.yaml': config(text),
      ...others,
      'bad.yaml': 'rules:\n  ID-01: {levle: off}\n',
    });
    expect(error.code).toBe(code);
    if (code === 'PROFILE_INVALID') expect(error.message).toContain('unknown key "levle"');
  });

  it('names the line of an unknown rule, and of a loosened lock', async () => {
    const unknown = await errorWith({ 'gatehouse.yaml': config('rules:\n  ID-1:\n    level: off\n') });
    expect(unknown).toMatchObject({ code: 'RULE_UNKNOWN', place: { path: 'gatehouse.yaml', line: 6 } });
    const locked = await errorWith({ 'gatehouse.yaml': config('rules:\n  ID-01:\n    level: off\n') });
    expect(locked).toMatchObject({ code: 'PROFILE_LOCKED', place: { path: 'gatehouse.yaml', line: 7 } });
    expect(locked.message).toContain('gatehouse:iec62304/base');
  });
});

describe('a mistake in a parameter is told with its file and line', () => {
  const own = (rule: string, ...lines: string[]): string =>
    config(`rules:\n  ${rule}:\n    parameters:\n${lines.map((each) => `      ${each}\n`).join('')}`);

  it.each([
    ['a wrong type', own('ANOM-01', 'maxAgeHours: "24"'), 8, 'maxAgeHours'],
    ['a value below the minimum', own('GOV-03', 'maxAgeDays:', '  tests: 0'), 9, 'at least 1'],
    [
      'a wrong entry of a list',
      own('ANOM-02', 'findingLevels:', '  - error', '  - warnnig'),
      10,
      'did you mean "warning"?',
    ],
    [
      'a wrong entry of an added list',
      own('ANOM-03', 'fields:', '  add:', '    - title', '    - 7'),
      11,
      'must be a string',
    ],
    [
      'a wrong value inside an object',
      own('GOV-03', 'maxAgeDays:', '  tests: 30', '  sbom: soon'),
      10,
      'must be a integer',
    ],
    [
      'a wrong entry of a list inside an object',
      own('GOV-03', 'binding:', '  tests:', '    - content', '    - contnet'),
      11,
      'did you mean "content"?',
    ],
    [
      'a value that is an object where a number belongs',
      own('ANOM-01', 'maxAgeHours:', '  hours: 24'),
      8,
      'must be a number',
    ],
  ])('%s', async (_, text, line, words) => {
    const error = await errorWith({ 'gatehouse.yaml': text });
    expect(error).toMatchObject({ code: 'RULE_PARAMETER_INVALID', place: { path: 'gatehouse.yaml', line } });
    expect(error.message).toContain(words);
  });

  it('and an unknown name with the nearest, in the layer that holds it', async () => {
    const error = await errorWith({
      'gatehouse.yaml': config('extends: [site.yaml]\n'),
      'site.yaml': 'rules:\n  ANOM-01:\n    parameters:\n      maxAgeHour: 24\n',
    });
    expect(error).toMatchObject({ code: 'RULE_PARAMETER_UNKNOWN', place: { path: 'site.yaml', line: 4 } });
    expect(error.message).toContain('did you mean "maxAgeHours"?');
  });

  it('and a malformed level, exclusion or collection', async () => {
    for (const [text, line, words] of [
      ['rules:\n  ID-02:\n    level: {now: warn, then: block}\n', 7, '"from" is missing'],
      ['rules:\n  ID-02:\n    level: {now: warn, then: block, from: 1.3.2027}\n', 7, 'from'],
      ['rules:\n  ID-02:\n    level: {now: block, then: warn, from: 2027-03-01}\n', 7, 'now'],
      ['rules:\n  ID-02:\n    level: blok\n', 7, 'block'],
      ['exclude:\n  - rule: ID-02\n', 6, '"reason" is missing'],
      ['exclude:\n  - {rule: ID-02, subjetc: a, reason: b}\n', 6, 'did you mean "subject"'],
    ] as const) {
      const error = await errorWith({ 'gatehouse.yaml': config(text) });
      expect(error).toMatchObject({ code: 'CONFIG_INVALID', place: { path: 'gatehouse.yaml', line } });
      expect(error.message).toContain(words);
    }
  });
});

describe('configuration from a ref', () => {
  it('comes with its layers from there, whatever the work tree says', async () => {
    product.write({
      'gatehouse.yaml': config('extends: [site.yaml]\n'),
      'site.yaml': 'rules:\n  ID-02: {level: warn}\n',
    });
    product.commit('protected');
    product.git('branch', 'protected');
    product.write({ 'gatehouse.yaml': config('rules:\n  ID-02: {level: off}\n'), 'site.yaml': undefined });
    product.commit('weaker');
    expect((await resolve()).profile.rules['ID-02']?.level).toBe('off');
    expect((await resolve({ configFrom: 'protected' })).profile.rules['ID-02']?.level).toBe('warn');
  });

  it('is refused when the ref is not there, has none, or has code', async () => {
    product.write({ 'README.md': 'x' });
    product.commit('empty');
    product.git('branch', 'empty');
    product.write({ 'gatehouse.yaml': config(), '.config/config.ts': 'x' });
    product.commit('code');
    expect((await errorOf(() => resolve({ configFrom: 'nowhere' }))).code).toBe('CONFIG_REF');
    expect((await errorOf(() => resolve({ configFrom: 'empty' }))).code).toBe('CONFIG_NONE');
    expect((await errorOf(() => resolve({ configFrom: 'main' }))).code).toBe('CONFIG_EXECUTABLE');
    expect((await errorOf(() => resolve({ configFrom: '--upload-pack=x' }))).code).toBe('CONFIG_REF');
  });
});

describe('a named file', () => {
  it('may lie outside, with its layers beside it', async () => {
    const outside = temporaryFolder();
    writeFiles(outside, {
      'pump.yaml': config('extends: [site.yaml]\n'),
      'site.yaml': 'rules:\n  ID-02: {level: warn}\n',
    });
    product.write({ 'gatehouse.yaml': config('rules:\n  ID-02: {level: off}\n') });
    const { configPath, profile } = await resolve({ configPath: path.join(outside, 'pump.yaml') });
    expect(configPath).toBe('pump.yaml');
    expect(profile.rules['ID-02']?.level).toBe('warn');
    rmSync(outside, { recursive: true });
  });

  it('is told relative to the folder when it lies inside', async () => {
    product.write({ 'conf/pump.yaml': config() });
    expect((await resolve({ configPath: 'conf/pump.yaml' })).configPath).toBe('conf/pump.yaml');
    expect((await resolve({ configPath: path.join(product.folder, 'conf/pump.yaml') })).configPath).toBe(
      'conf/pump.yaml',
    );
  });
});

describe('the lock file', () => {
  const digest = (file: string): string => `sha256:${createHash('sha256').update(readFileSync(file)).digest('hex')}`;

  async function lock(
    change: (lock: {
      packs: Record<string, { wasm: string; manifest: string }>;
      layers: Record<string, string>;
    }) => void,
  ) {
    const { packFolder } = await import('@gatehouse/policies');
    product.write({ 'gatehouse.yaml': config() });
    const { profile } = await resolve();
    const content = {
      packs: {
        [ruleBook().manifest.name]: {
          wasm: digest(path.join(packFolder(), 'policy.wasm')),
          manifest: digest(path.join(packFolder(), 'rules.json')),
        },
      },
      layers: Object.fromEntries(profile.layers.map(({ name, sha256 }) => [name, sha256])),
    };
    change(content);
    product.write({ 'gatehouse.lock.json': JSON.stringify(content) });
  }
  const wrong = `sha256:${'0'.repeat(64)}`;

  it('lets pass what it pins', async () => {
    await lock(() => {});
    await expect(resolve()).resolves.toBeDefined();
  });

  it.each([
    [
      'another module',
      (pack: { wasm: string }) => {
        pack.wasm = wrong;
      },
    ],
    [
      'another manifest',
      (pack: { manifest: string }) => {
        pack.manifest = wrong;
      },
    ],
  ] as [string, (pack: { wasm: string; manifest: string }) => void][])('refuses %s', async (_, change) => {
    await lock(({ packs }) => {
      for (const pack of Object.values(packs)) change(pack);
    });
    expect(await errorOf(() => resolve())).toMatchObject({ code: 'POLICY_DIGEST_MISMATCH', exitCode: 5 });
  });

  it('refuses a pack or a layer that it does not pin', async () => {
    await lock(({ packs }) => {
      for (const name of Object.keys(packs)) delete packs[name];
    });
    expect((await errorOf(() => resolve())).code).toBe('POLICY_DIGEST_MISMATCH');
    product.write({ 'gatehouse.lock.json': undefined });
    await lock(({ layers }) => {
      delete layers['gatehouse.yaml'];
    });
    expect((await errorOf(() => resolve())).message).toContain('gatehouse.yaml');
  });

  it('refuses one that is malformed', async () => {
    product.write({ 'gatehouse.yaml': config(), 'gatehouse.lock.json': '{"packs":{}}' });
    expect((await errorOf(() => resolve())).code).toBe('CONFIG_INVALID');
  });
});
