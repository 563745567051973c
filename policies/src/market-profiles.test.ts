import { fileURLToPath } from 'node:url';
import { flattenProfiles, readPack } from '@gatehouse/authoring';
import { expect, it } from 'vitest';

const { profiles } = readPack(fileURLToPath(new URL('..', import.meta.url)));

/** The rules of a product of a class on a market. */
function rulesOf(level: string, market: string) {
  const product = { extends: [`gatehouse:iec62304/class-${level}`, `gatehouse:market/${market}`] };
  return flattenProfiles({ ...profiles, product }).product?.rules ?? {};
}

it.each(['a', 'b', 'c'])('a bill of materials blocks on the market of section 524B in class %s', (level) => {
  expect(rulesOf(level, 'us-524b')['SOUP-03']).toMatchObject({
    level: 'block',
    lock: true,
    parameters: { fields: expect.arrayContaining(['supportEnd']) },
  });
});

it.each(['a', 'b', 'c'])('an exploited vulnerability blocks under the Cyber Resilience Act in class %s', (level) => {
  expect(rulesOf(level, 'eu-cra')['SEC-02']).toMatchObject({ level: 'block', lock: true });
});

it('markets are layers without levels, so that they never stand for a class', () => {
  const markets = Object.keys(profiles).filter((name) => name.startsWith('market/'));
  expect(markets.sort()).toEqual(['market/eu-cra', 'market/us-524b']);
  for (const name of markets) expect(profiles[name]?.levels).toBeUndefined();
});
