import { describe, expect, it } from 'vitest';
import { ruleBook } from './rule-book.ts';

describe('the rule book of the built-in pack', () => {
  const { manifest, schemes, levels, clauses } = ruleBook();
  const named = levels.map(({ scheme, edition, level }) => `${scheme} ${edition} ${level}`).sort();

  it('has the levels of every scheme and edition', () => {
    expect(named).toEqual([
      'iec62304 2-provisional I',
      'iec62304 2-provisional II',
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

  it('takes level I from class A and level II from class C', () => {
    const levelOf = (edition: string, level: string) =>
      levels.find((each) => each.edition === edition && each.level === level)?.rules['ANOM-04']?.level;
    expect([levelOf('2-provisional', 'I'), levelOf('2-provisional', 'II')]).toEqual(['warn', 'block']);
  });

  it('tells of clauses by standard', () => {
    expect(clauses.map(({ standard }) => standard)).toEqual(expect.arrayContaining(['iec62304', 'iso13485', 'eu-mdr']));
  });
});
