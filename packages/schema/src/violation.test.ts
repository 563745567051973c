import { describe, expect, test } from 'vitest';
import { conform } from './contract.ts';
import { validRecords } from './fixtures/valid-records.ts';

const validRelease = { version: '1.0.0', releasedAt: '2026-01-01', artifacts: [] };
const product = { id: 'pump', name: 'Pump', level: 'C' };

/** What is said of a configuration: `<pointer> <message>`. */
function saidOf(config: object): string[] {
  const conformity = conform('config', { product, ...config });
  return conformity.conforms ? [] : conformity.violations.map(({ pointer, message }) => `${pointer} ${message}`);
}

describe('an unknown key suggests the nearest', () => {
  test.each([
    ['at the top', { evidense: {} }, ' unknown key "evidense"; did you mean "evidence"?'],
    ['below a key', { release: { verison: '1' } }, '/release unknown key "verison"; did you mean "version"?'],
    ['in a list', { people: [{ id: 'a', role: [] }] }, '/people/0 unknown key "role"; did you mean "roles"?'],
    ['of a rule', { rules: { 'A-01': { levle: 'off' } } }, '/rules/A-01 unknown key "levle"; did you mean "level"?'],
    [
      'of a condition of a rule',
      { rules: { 'a/b': { applies: { conected: true } } } },
      '/rules/a~1b/applies unknown key "conected"; did you mean "connected"?',
    ],
    [
      'of an evidence entry',
      { evidence: { tests: { path: 'a', levl: 'unit' } } },
      '/evidence/tests unknown key "levl"; did you mean "level"?',
    ],
    [
      'of an evidence entry in a list',
      { evidence: { tests: ['a', { path: 'a', pth: 'b' }] } },
      '/evidence/tests/1 unknown key "pth"; did you mean "path"?',
    ],
    ['like none', { frobnicate: 1 }, ' unknown key "frobnicate"'],
    ['of an object itself', { rules: { 'A-01': { constructor: 1 } } }, '/rules/A-01 unknown key "constructor"'],
  ])('%s', (_where, config, said) => expect(saidOf(config)).toEqual([said]));

  test('also for __proto__', () => {
    const config = JSON.parse('{"rules":{"A-01":{"__proto__":{"level":"off"}}}}');
    expect(saidOf(config)).toEqual(['/rules/A-01 unknown key "__proto__"']);
  });
});

describe('where several forms are allowed', () => {
  test.each([
    ['a value of none is told the forms', { tests: true }, ['must be a string or an object with "path" or a list']],
    ['an empty list is told to hold something', { tests: [] }, ['must have at least 1 entry']],
    ['an empty text is told so', { tests: '' }, ['must not be empty']],
    ['a map is judged as a map', { tests: { level: 'unti', path: 'a' } }, [/^must be one of unit.*mean "unit"\?$/]],
    ['a number is told to be quoted', { tests: 1.1 }, [/quoted string/]],
  ])('%s', (_what, evidence, said) => {
    const violations = saidOf({ evidence }).map((text) => text.slice(text.indexOf(' ') + 1));
    expect(violations).toEqual(said.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))));
  });

  test('a list is judged entry by entry', () => {
    expect(saidOf({ evidence: { tests: ['a', null, { optional: 1, path: 'b' }] } })).toEqual([
      '/evidence/tests/1 must be a string or an object with "path"',
      '/evidence/tests/2/optional must be true or false',
    ]);
  });

  test.each([
    ['neither', {}, 'must be an object with "firstRelease" or an object with "releases"'],
    [
      'both',
      { firstRelease: true, releases: [validRelease] },
      'may be only one of: an object with "firstRelease"; an object with "releases"',
    ],
    ['no map at all', [], 'must be an object'],
  ])('%s of two keys', (_what, record, message) => {
    expect(conform('releases', record)).toEqual({ conforms: false, violations: [{ pointer: '', message }] });
  });

  test('a word in place of a list is told the one word that is allowed', () => {
    const conformity = conform('securityNotes', { ...validRecords.securityNotes, fixed: 'nothing' });
    expect(conformity).toMatchObject({ violations: [{ pointer: '/fixed', message: 'must be "none" or a list' }] });
  });

  test('many wrong entries are judged in no more than a moment', () => {
    expect(saidOf({ evidence: { tests: Array(50_000).fill({ pth: '' }) } })).toHaveLength(20);
  });
});

describe('values', () => {
  test.each([
    ['an unquoted version', { release: { version: 1.1 } }, /version must be a quoted string; .* the number 1\.1$/],
    ['a misspelt word', { release: { versionScheme: 'semvar' } }, /one of semver, numeric; did you mean "semver"\?$/],
    ['a map in place of a word', { release: { versionScheme: { toString: 1 } } }, /one of semver, numeric$/],
    ['an empty text', { release: { tag: ' ' } }, /must not be empty$/],
    ['a short digest', { release: { artifacts: [{ name: 'a', sha256: 'sha256:0' }] } }, /64 lowercase hex/],
    ['a text in place of a list', { extends: 'gatehouse:market/eu' }, /must be a list$/],
    ['a list in place of a map', { rules: [] }, /must be an object$/],
  ])('%s', (_what, config, said) => expect(saidOf(config).join('\n')).toMatch(said));

  test('a constant is told', () => {
    expect(conform('releases', { firstRelease: false })).toMatchObject({
      violations: expect.arrayContaining([{ pointer: '/firstRelease', message: 'must be true' }]),
    });
  });
});
