import { expect, it } from 'vitest';
import { rootElement } from './root-element.ts';

it.each([
  ['<a/>', 'a'],
  ['\uFEFF<?xml version="1.0"?>\n<!-- <b> -- -->\n<?x <c>??>\n<x:a b="1">', 'x:a'],
  ['<assemblies', 'assemblies'],
  ['{"a": "<b>"}', undefined],
  ['<?xml version="1.0"?>\n<!DOCTYPE testsuites [<!ENTITY x "y">]><b/>', 'testsuites'],
  ['<!DOCTYPE>', undefined],
  ['<!-- <a>', undefined],
  ['text <a>', undefined],
  ['', undefined],
])('%s', (head, name) => {
  expect(rootElement(head)).toBe(name);
});

it('takes linear time on space and comments that never end', () => {
  const before = process.cpuUsage();
  for (const head of [' '.repeat(100_000), '<!--->'.repeat(20_000), '<?'.repeat(50_000)]) {
    expect(rootElement(head)).toBeUndefined();
  }
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
});
