import { describe, expect, it } from 'vitest';
import { errorOf, type LayerContent, resolveLayers, resolveWith } from '../../test/profile-layers.ts';

const reason = 'not for this product';
const levels = (...layers: LayerContent[]) =>
  Object.fromEntries(Object.entries(resolveLayers(...layers).rules).map(([id, { level }]) => [id, level]));

describe('an excluded rule', () => {
  it('is off, with the reason, the place, and as a loosened setting', () => {
    const { rules, loosened } = resolveLayers({ exclude: [{ rule: 'BLD-01', reason }] });
    expect(rules['BLD-01']).toMatchObject({
      level: 'off',
      excludedBecause: reason,
      levelFrom: { layer: 'layer1 /exclude/0', path: 'layer1.yaml' },
    });
    expect(loosened).toMatchObject([{ rule: 'BLD-01', setting: 'level', from: 'block', to: 'off' }]);
  });

  it('is named by id, path, topic or collection', () => {
    for (const name of ['BLD-01', 'build.environment_recorded']) {
      expect(levels({ exclude: [{ rule: name, reason }] })).toMatchObject({ 'BLD-01': 'off', 'BLD-04': 'warn' });
    }
    expect(levels({ exclude: [{ topic: 'build', reason }] })).toMatchObject({ 'BLD-01': 'off', 'BLD-04': 'off' });
    const collections = { later: ['BLD-04', 'security.tested'] };
    expect(levels({ collections, exclude: [{ collection: 'later', reason }] })).toMatchObject({
      'BLD-01': 'block',
      'BLD-04': 'off',
      'SEC-10': 'off',
    });
  });

  it('is never a locked one, by whatever it is named', () => {
    for (const entry of [{ rule: 'ID-01' }, { topic: 'identity' }, { collection: 'all' }]) {
      const content = { collections: { all: ['ID-01'] }, exclude: [{ ...entry, reason }] };
      expect(errorOf(() => resolveLayers(content))).toMatchObject({
        code: 'PROFILE_LOCKED',
        place: { path: 'layer1.yaml' },
      });
    }
    expect(levels({ include: [{ rule: 'ID-01' }], exclude: [{ topic: 'identity', reason }] })['ID-01']).toBe('block');
  });
});

describe('precedence in one layer: the narrower entry decides', () => {
  const collections = { build: ['BLD-01', 'BLD-04'], recorded: ['BLD-01'] };
  it.each([
    ['a rule before its topic', { include: [{ rule: 'BLD-01' }], exclude: [{ topic: 'build', reason }] }, 'block'],
    [
      'a topic before a collection',
      { include: [{ topic: 'build' }], exclude: [{ collection: 'build', reason }] },
      'block',
    ],
    [
      'a rule before a collection',
      { include: [{ collection: 'build' }], exclude: [{ rule: 'BLD-01', reason }] },
      'off',
    ],
    [
      'a topic before a collection',
      { include: [{ collection: 'build' }], exclude: [{ topic: 'build', reason }] },
      'off',
    ],
    [
      'a level by rule as including it',
      { rules: { 'BLD-01': { level: 'warn' } }, exclude: [{ topic: 'build', reason }] },
      'warn',
    ],
    [
      'on where collections disagree',
      { include: [{ collection: 'recorded' }], exclude: [{ collection: 'build', reason }] },
      'block',
    ],
  ] as [string, LayerContent, string][])('%s', (_, content, level) => {
    expect(levels({ collections, ...content })['BLD-01']).toBe(level);
  });

  it.each([
    [
      'a rule, by id and by path',
      { include: [{ rule: 'BLD-01' }], exclude: [{ rule: 'build.environment_recorded', reason }] },
    ],
    ['a topic', { include: [{ topic: 'build' }], exclude: [{ topic: 'build', reason }] }],
    ['a collection', { include: [{ collection: 'build' }], exclude: [{ collection: 'build', reason }] }],
    [
      'a rule to which it gives a level',
      { rules: { 'BLD-01': { level: 'block' } }, exclude: [{ rule: 'BLD-01', reason }] },
    ],
    ['a subject', { include: [{ rule: 'BLD-01', subject: 'a' }], exclude: [{ rule: 'BLD-01', subject: 'a', reason }] }],
  ] as [string, LayerContent][])('refuses to include and exclude %s', (_, content) => {
    const error = errorOf(() => resolveLayers({ collections, ...content }));
    expect(error).toMatchObject({
      code: 'PROFILE_INVALID',
      message: expect.stringContaining('both includes and excludes'),
    });
  });
});

describe('precedence between layers: the later one decides', () => {
  const excluded: LayerContent = { exclude: [{ rule: 'BLD-01', reason }] };

  it('takes back what an earlier one excluded, with the level that it had, or with one of its own', () => {
    expect(levels(excluded, { include: [{ topic: 'build' }] })['BLD-01']).toBe('block');
    expect(levels(excluded, { rules: { 'BLD-01': { level: 'warn' } } })['BLD-01']).toBe('warn');
    expect(levels({ rules: { 'BLD-01': { level: 'off' } } }, { include: [{ rule: 'BLD-01' }] })['BLD-01']).toBe('off');
  });

  it('stays excluded where later layers set other things', () => {
    expect(levels(excluded, { rules: { 'BLD-01': { lock: true } } })['BLD-01']).toBe('off');
    expect(levels(excluded, { rules: { 'BLD-01': { level: 'off' } } })['BLD-01']).toBe('off');
  });

  it('counts what a locked layer excluded as weaker than what includes it', () => {
    const locked: LayerContent = { rules: { 'BLD-01': { lock: true } } };
    expect(levels(excluded, locked, { include: [{ rule: 'BLD-01' }] })['BLD-01']).toBe('block');
  });
});

describe('an excluded subject', () => {
  const subject = 'firmware.bin';
  const excluded: LayerContent = { exclude: [{ rule: 'BLD-01', subject, reason }] };

  it('leaves the rule on, and is told as loosened', () => {
    const { rules, loosened } = resolveLayers(excluded);
    expect(rules['BLD-01']).toMatchObject({ level: 'block', excludedSubjects: [{ subject, reason }] });
    expect(loosened).toMatchObject([{ rule: 'BLD-01', setting: `subject ${subject}`, to: `excluded: ${reason}` }]);
  });

  it('is narrower than the rule, and a later layer may take it back', () => {
    const both = resolveLayers({ include: [{ rule: 'BLD-01' }], ...excluded });
    expect(both.rules['BLD-01']?.excludedSubjects).toHaveLength(1);
    const back = resolveLayers(excluded, { include: [{ rule: 'BLD-01', subject }] });
    expect(back.rules['BLD-01']).not.toHaveProperty('excludedSubjects');
    expect(back.loosened).toEqual([]);
  });

  it.each([
    ['of a locked rule', [{}, { rules: { 'BLD-01': { lock: true } } }, excluded], 'PROFILE_LOCKED'],
    ['of a rule that can never be waived', [{ exclude: [{ rule: 'SOUP-01', subject, reason }] }], 'PROFILE_LOCKED'],
    ['of a topic', [{ exclude: [{ topic: 'build', subject, reason }] }], 'PROFILE_INVALID'],
    ['by a pattern', [{ exclude: [{ rule: 'BLD-01', subject: 'firmware*', reason }] }], 'PROFILE_INVALID'],
  ] as [string, LayerContent[], string][])('is refused %s', (_, layers, code) => {
    expect(errorOf(() => resolveLayers(...layers)).code).toBe(code);
  });
});

describe('an entry that says nothing clear', () => {
  it.each([
    ['nothing', { exclude: [{ reason }] }, 'PROFILE_INVALID', 'exactly one'],
    ['two things', { exclude: [{ rule: 'BLD-01', topic: 'build', reason }] }, 'PROFILE_INVALID', 'exactly one'],
    ['an unknown rule', { exclude: [{ rule: 'BLD-O1', reason }] }, 'RULE_UNKNOWN', 'did you mean "BLD-01"'],
    ['an unknown topic', { include: [{ topic: 'biuld' }] }, 'RULE_UNKNOWN', 'did you mean "build"'],
    [
      'an unknown collection',
      { collections: { later: ['BLD-04'] }, include: [{ collection: 'latr' }] },
      'COLLECTION_UNKNOWN',
      'did you mean "later"',
    ],
    ['a collection of an unknown rule', { collections: { later: ['BLD-05'] } }, 'RULE_UNKNOWN', 'BLD-05'],
  ] as [string, LayerContent, string, string][])('is refused: %s', (_, content, code, text) => {
    const error = errorOf(() => resolveLayers(content));
    expect(error).toMatchObject({ code, message: expect.stringContaining(text), place: { path: 'layer1.yaml' } });
  });

  it('uses collections of earlier layers, which none defines again', () => {
    const builtIn: LayerContent = { collections: { later: ['BLD-04'] } };
    const content: LayerContent = { exclude: [{ collection: 'later', reason }] };
    expect(resolveWith(builtIn, content).rules['BLD-04']?.level).toBe('off');
    const again = errorOf(() => resolveWith(builtIn, builtIn));
    expect(again).toMatchObject({ code: 'PROFILE_INVALID', message: expect.stringContaining('earlier layer') });
  });
});
