import type { Config } from '@gatehouse/schema';
import { expect, it } from 'vitest';
import { evidencePatterns } from './evidence-patterns.ts';

const patternsOf = (tests: unknown) =>
  evidencePatterns({ product: { id: 'pump', name: 'Pump' }, evidence: { tests } } as unknown as Config, '1.0.0');

it.each([
  ['reports/*a*a*a*b.xml', '"*a*a*a*b.xml" in evidence.tests has more than 3 wildcards'],
  ['+(a)+(a)+(a)+(a)b', 'more than 3 wildcards'],
  ['**/a/**/a/**/a/**/b', 'has more than 3 times "**"'],
])('a pattern that could be tried without end is refused: %s', (pattern, message) => {
  const refused = expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining(message) });
  expect(() => patternsOf(pattern)).toThrow(refused);
  expect(() => patternsOf({ path: 'a.zip', inside: pattern })).toThrow(refused);
});

it('usual patterns are taken', () => {
  for (const pattern of ['**/target/surefire-reports/TEST-*.xml', 'reports/{unit,system}-*-*.xml', 'a/**/b/**/*.json'])
    expect(patternsOf(pattern)).toContainEqual(expect.objectContaining({ pattern }));
});
