import { expect, it } from 'vitest';
import { materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const scan = (path: string, tool: string): TestFile => ({
  kind: 'findings',
  path,
  text: JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: tool } }, results: [{ ruleId: 'R', message: { text: 'm' } }] }],
  }),
});

it('findings of two files with one id are two findings, whatever order the files come in', () => {
  const files = [scan('a.sarif', 'One'), scan('b.sarif', 'Two')];
  const { findings } = assembleFacts(materialOf(files)).facts.analysis;
  expect(findings.map(({ id, tool }) => [id, tool])).toEqual([
    ['R:', 'One'],
    ['R: (2)', 'Two'],
  ]);
  expect(assembleFacts(materialOf(files.toReversed())).facts.analysis.findings).toEqual(findings);
});
