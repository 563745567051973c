import { describe, expect, it } from 'vitest';
import { errorOf, resolveLayers, resolveWith } from '../../test/profile-layers.ts';
import { ruleBook } from '../pack/rule-book.ts';

const expedited = (parts: { level?: 'block' | 'warn'; dueDays?: number; onlyAge?: boolean }, id = 'SEC-10') => ({
  rules: { [id]: { expedited: { level: 'warn' as const, dueDays: 30, ...parts } } },
});

describe('what the lane `expedited` may lower', () => {
  it('is what the built-in profile says', () => {
    const { rules, loosened } = resolveLayers();
    expect(rules['SEC-10']?.expedited).toMatchObject({ level: 'warn', dueDays: 30, onlyAge: true });
    expect(rules['BLD-01']).not.toHaveProperty('expedited');
    expect(loosened).toEqual([]);
  });

  it.each([
    ['another rule', expedited({}, 'BLD-01')],
    ['a longer time', expedited({ dueDays: 31, onlyAge: true })],
    ['more than age', expedited({})],
    ['a rule that it would switch off', { rules: { 'BLD-01': { applies: { lane: 'standard' as const } } } }],
    ['more than age, said plainly', expedited({ onlyAge: false })],
  ])('no layer of a product extends to %s', (_, content) => {
    expect(errorOf(() => resolveLayers(content))).toMatchObject({
      code: 'PROFILE_LOCKED',
      place: { path: 'layer1.yaml', line: 1 },
    });
  });

  it('a layer may shorten or take away', () => {
    const { rules } = resolveLayers(expedited({ dueDays: 29, onlyAge: true }));
    expect(rules['SEC-10']?.expedited).toMatchObject({
      dueDays: 29,
      from: { layer: expect.stringContaining('layer1') },
    });
    expect(resolveLayers(expedited({ level: 'block', dueDays: 90 })).rules['SEC-10']?.expedited?.level).toBe('block');
    expect(
      errorOf(() => resolveLayers(expedited({ level: 'block' }), expedited({ dueDays: 1, onlyAge: true }))).code,
    ).toBe('PROFILE_LOCKED');
  });

  it('is never a rule that can never be waived, not even for a built-in profile', () => {
    const refused = errorOf(() =>
      resolveWith({ rules: { 'ID-01': { level: 'block', expedited: { level: 'warn', dueDays: 1 } } } }),
    );
    expect(refused).toMatchObject({ code: 'PROFILE_LOCKED', message: expect.stringContaining('(W0)') });
  });

  it('is in the profiles that come with the gate the four rules of the catalogue, wherever they block', () => {
    const named = ruleBook().profiles.flatMap(({ profile }) =>
      Object.entries(profile.rules ?? {}).flatMap(([id, { expedited }]) =>
        expedited === undefined ? [] : [`${profile.levels?.join() ?? ''} ${id} ${expedited.onlyAge ? 'age' : 'whole'}`],
      ),
    );
    expect(named.sort()).toEqual([
      'B SEC-10 age',
      'B SOUP-02 age',
      'C ARC-04 whole',
      'C PLAN-03 whole',
      'C SEC-10 age',
      'C SOUP-02 age',
    ]);
  });
});
