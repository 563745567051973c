import { describe, expect, it } from 'vitest';
import { errorOf, type LayerContent, resolveLayers } from '../../test/profile-layers.ts';

const march = Date.UTC(2027, 2, 1);
const dated = (now: 'warn' | 'off', then: 'block' | 'warn', from = '2027-03-01') => ({ now, then, from });
const build = (level: 'block' | 'warn' | 'off' | ReturnType<typeof dated>, lock = false) => ({
  rules: { 'BLD-01': { level, lock } },
});
const loosenedLevels = (...layers: LayerContent[]) =>
  resolveLayers(...layers).loosened.map(({ setting, from, to }) => [setting, from, to]);

describe('a level that rises on a day', () => {
  it('is resolved without a clock: the level until then, the later one, and the first millisecond of the day in UTC', () => {
    const { rules } = resolveLayers(build(dated('warn', 'block')));
    expect(rules['BLD-01']).toMatchObject({ level: 'warn', raised: { level: 'block', at: march } });
    expect(rules['BLD-01']?.levelFrom.layer).toBe('layer1 /rules/BLD-01/level');
  });

  it('is forgotten when a later layer gives a plain level', () => {
    const { rules } = resolveLayers(build(dated('warn', 'block')), build('block'));
    expect(rules['BLD-01']).not.toHaveProperty('raised');
  });

  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-04-31'])('is refused for %s, which is no day', (from) => {
    const error = errorOf(() => resolveLayers(build(dated('warn', 'block', from))));
    expect(error).toMatchObject({ code: 'PROFILE_INVALID', message: expect.stringContaining('which is no day') });
    expect(error.place).toEqual({ path: 'layer1.yaml', line: 1 });
  });

  it('takes the leap day of a leap year', () => {
    const at = Date.UTC(2028, 1, 29);
    expect(resolveLayers(build(dated('warn', 'block', '2028-02-29'))).rules['BLD-01']?.raised?.at).toBe(at);
  });

  it('is refused where it does not rise', () => {
    const error = errorOf(() => resolveLayers(build(dated('warn', 'warn'))));
    expect(error).toMatchObject({ code: 'PROFILE_INVALID', message: expect.stringContaining('may only rise') });
  });

  it('counts as a rule that runs', () => {
    const off = { level: 'off' } as const;
    const rules = { 'BLD-04': off, 'SEC-10': off, 'SOUP-01': off };
    expect(resolveLayers({ rules: { ...rules, 'BLD-01': { level: dated('off', 'warn') } } }).rules).toBeDefined();
  });
});

describe('a level that rises, compared', () => {
  it('is weaker than one that blocks now, however near the day', () => {
    expect(loosenedLevels(build(dated('warn', 'block')))).toEqual([['level', 'block', 'warn, block from 2027-03-01']]);
    expect(loosenedLevels(build(dated('off', 'block', '2000-01-01')))).toHaveLength(1);
  });

  it('is refused under a lock that asks to block now', () => {
    expect(errorOf(() => resolveLayers(build('block', true), build(dated('warn', 'block'), true))).code).toBe(
      'PROFILE_LOCKED',
    );
  });

  it.each([
    ['an earlier day', dated('warn', 'block', '2027-02-28'), true],
    ['the same day', dated('warn', 'block'), true],
    ['a later day', dated('warn', 'block', '2027-03-02'), false],
    ['less until then', dated('off', 'block'), false],
    ['no rise', 'warn', false],
    ['blocking now', 'block', true],
  ] as const)('under a lock may be replaced by %s: %s', (_, level, allowed) => {
    const locked = build(dated('warn', 'block'), true);
    const work = () => resolveLayers(locked, build(level, true));
    if (allowed) expect(work().rules['BLD-01']?.lockedBy).toBeDefined();
    else expect(errorOf(work).code).toBe('PROFILE_LOCKED');
  });

  it('may not be excluded under a lock before it rises', () => {
    const excluded = { exclude: [{ rule: 'BLD-01', reason: 'r' }] };
    expect(errorOf(() => resolveLayers(build(dated('off', 'block'), true), excluded)).code).toBe('PROFILE_LOCKED');
  });
});
