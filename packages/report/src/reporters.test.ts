import { readFileSync } from 'node:fs';
import type { Decision } from '@gatehouse/schema';
import { validateDecision } from '@gatehouse/schema/decision-contract';
import { describe, expect, test } from 'vitest';
import { defaultsOf } from './reporter.ts';
import { type ReportFormat, reporters } from './reporters.ts';

const fixtures = ['blocked', 'eligible', 'hostile'];
const formats = Object.keys(reporters) as ReportFormat[];
const page = { color: false, width: 80 };

function fixture(name: string): Decision {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as Decision;
}

function render(format: ReportFormat, decision: Decision): string {
  return reporters[format].render(decision, defaultsOf(reporters[format].options), page);
}

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversedKeys(item)]),
  );
}

test.each(fixtures)('the fixture %s is a decision of the published contract', (name) => {
  expect(validateDecision(fixture(name))).toBe(true);
});

describe.each(formats)('%s', (format) => {
  test.each(fixtures)('of %s', async (name) => {
    await expect(render(format, fixture(name))).toMatchFileSnapshot(`../fixtures/${name}.${format}.golden`);
  });

  test.each(fixtures)('of %s is the same however the objects of the decision were built', (name) => {
    expect(render(format, reversedKeys(fixture(name)) as Decision)).toBe(render(format, fixture(name)));
  });

  test('ends with a line break, has no byte order mark, and holds no control character but line breaks', () => {
    const text = render(format, fixture('hostile'));
    expect(text).toMatch(/\n$/);
    expect(text).not.toMatch(/\u{FEFF}|(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
  });

  test('every default is allowed', () => {
    for (const { allowed, default: value } of Object.values(reporters[format].options)) {
      expect('shape' in allowed ? value === '' || allowed.accepts(value) : allowed.includes(value)).toBe(true);
    }
  });
});
