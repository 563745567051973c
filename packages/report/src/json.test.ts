import { readFileSync } from 'node:fs';
import type { Decision } from '@gatehouse/schema';
import { expect, test } from 'vitest';
import { renderJson } from './json.ts';

const bytes = readFileSync(new URL('../fixtures/blocked.json', import.meta.url), 'utf8');
const decision = JSON.parse(bytes) as Decision;

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

test('loses and changes nothing', () => {
  expect(JSON.parse(renderJson(decision))).toEqual(decision);
});

test('gives the same bytes however the objects were built', () => {
  expect(renderJson(reversed(decision) as Decision)).toBe(renderJson(decision));
});

test('opens with the outcome and ends with a line break', () => {
  expect(renderJson(decision)).toMatch(/^\{\n {2}"decisionVersion": 1,\n {2}"outcome": "NO-GO",[\s\S]*\}\n$/);
});

test.each(['blocked', 'eligible', 'hostile'])('loses nothing of %s', (name) => {
  const read = JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as Decision;
  const text = renderJson(read);
  expect(JSON.parse(text)).toEqual(read);
});

test('what could steer a terminal or a log stands as an escape', () => {
  const summary = 'a ##[add-path]/x ##vso[task.complete] \u{9B}2J \u{202E} \u{E0041} \u{D83D} ## heading';
  const text = renderJson({ ...decision, summary });
  expect(text).not.toMatch(/##[a-z]*\[|[\u{7F}-\u{9F}]|[\p{Cf}\p{Cs}]/u);
  expect(text).toContain('## heading');
  expect(JSON.parse(text).summary).toBe(summary);
});
