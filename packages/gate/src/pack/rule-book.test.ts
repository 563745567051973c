import { describe, expect, it } from 'vitest';
import { ruleBook } from './rule-book.ts';

describe('the rule book of the built-in pack', () => {
  const { manifest, schemes, levels, clauses } = ruleBook();
  const named = levels.map(({ scheme, edition, level }) => `${scheme} ${edition} ${level}`).sort();

  it('has the levels of every scheme and edition', () => {
    expect(named).toEqual([
      'iec62304 2-provisional I',
      'iec62304 2-provisional II',
      'iec62304 2006 A',
      'iec62304 2006 B',
      'iec62304 2006 C',
      'iec62304 2006+A1:2015 A',
      'iec62304 2006+A1:2015 B',
      'iec62304 2006+A1:2015 C',
      'open-source 1 baseline',
      'open-source 1 hardened',
    ]);
    expect(schemes.filter((scheme) => scheme.default === true).map(({ scheme }) => scheme)).toEqual(['iec62304']);
  });

  it('sets every rule at every level; what is off in the scheme for open source says why', () => {
    for (const { scheme, rules } of levels) {
      expect(Object.keys(rules).sort()).toEqual(manifest.rules.map(({ id }) => id).sort());
      for (const { level, reason } of Object.values(rules)) {
        if (scheme === 'open-source' && level === 'off') expect(reason).toMatch(/\.$/);
      }
    }
  });

  it('asks of class A before the amendment of 2015 for no more of the release than its version', () => {
    const levelOf = (edition: string, level: string, id: string) =>
      levels.find((each) => each.edition === edition && each.level === level)?.rules[id]?.level;
    for (const id of ['VER-01', 'VER-03', 'ANOM-01', 'ARC-01', 'DLV-02']) {
      expect([id, ...['2006', '2006+A1:2015'].map((edition) => levelOf(edition, 'A', id))]).toEqual([
        id,
        'warn',
        'block',
      ]);
    }
    expect(levelOf('2006', 'A', 'ID-04')).toBe('block');
    for (const level of ['A', 'B', 'C']) expect(levelOf('2006', level, 'PLAN-03')).toBe('off');
  });

  it('asks of classes B and C before the amendment for all but what it brought', () => {
    for (const level of ['B', 'C']) {
      const [before, since] = ['2006', '2006+A1:2015'].map((edition) =>
        levels.find((each) => each.edition === edition && each.level === level),
      );
      const differing = Object.keys(since?.rules ?? {}).filter(
        (id) => since?.rules[id]?.level !== before?.rules[id]?.level,
      );
      expect(differing).toEqual(['PLAN-03']);
    }
  });

  it('takes level I from class A and level II from class C', () => {
    const levelOf = (edition: string, level: string) =>
      levels.find((each) => each.edition === edition && each.level === level)?.rules['ANOM-04']?.level;
    expect([levelOf('2-provisional', 'I'), levelOf('2-provisional', 'II')]).toEqual(['warn', 'block']);
  });

  it('tells of clauses by standard', () => {
    expect(clauses.map(({ standard }) => standard)).toEqual(expect.arrayContaining(['iec62304', 'iso13485', 'eu-mdr']));
  });
});
