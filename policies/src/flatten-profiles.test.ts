import { flattenProfiles } from '@gatehouse/authoring';
import { GateError } from '@gatehouse/schema';
import { expect, test } from 'vitest';

test('a profile adds to what it extends, and its own settings win', () => {
  const { top } = flattenProfiles({
    base: { rules: { A: { level: 'warn', lock: true, parameters: { x: 1, y: 1 } }, B: { level: 'block' } } },
    other: { rules: { A: { parameters: { y: 2 } } } },
    top: { extends: ['gatehouse:base', 'gatehouse:other'], rules: { A: { level: 'block', parameters: { z: 3 } } } },
  });
  expect(top?.rules).toEqual({
    A: { level: 'block', lock: true, parameters: { x: 1, y: 2, z: 3 } },
    B: { level: 'block', parameters: {} },
  });
});

test('a layer that is not in the pack is refused', () => {
  expect(() => flattenProfiles({ top: { extends: ['gatehouse:base'] } })).toThrow('there is no profile base');
});

test('a profile that extends itself is refused', () => {
  const circle = { a: { extends: ['gatehouse:b'] }, b: { extends: ['gatehouse:a'] } };
  expect(() => flattenProfiles(circle)).toThrow(GateError);
});
