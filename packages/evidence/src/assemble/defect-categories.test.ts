import { expect, it } from 'vitest';
import { commit, factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const categories = (text: string): TestFile => ({
  kind: 'defectCategories',
  path: 'gate/defect-categories.yaml',
  text: `technologies:\n  - technology: c\n    categories:\n${text}`,
});

const lint: TestFile = {
  kind: 'findings',
  path: 'evidence/lint.sarif',
  text: JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'lint' } },
        results: ['bounds/read', 'style'].map((ruleId) => ({ ruleId, level: 'error', message: { text: ruleId } })),
      },
    ],
  }),
  subject: { commit },
};

it('categories are joined with the runs of their tools and with what their rules found', () => {
  const { facts } = assembleFacts(
    materialOf([
      categories(
        '      - { id: overflow, title: Overflow, checks: [{ tool: lint, rules: [overflow] }, { tool: other, rules: ["*"] }] }\n' +
          '      - { id: bounds, title: Bounds, checks: [{ tool: lint, rules: [bounds/*] }] }\n',
      ),
      lint,
    ]),
  );
  expect(facts.analysis.findings[0]).toMatchObject({ rule: 'bounds/read' });
  expect(facts.defectCategories).toMatchObject({
    items: [
      {
        key: 'c/bounds',
        checks: [{ tool: 'lint', rules: ['bounds/*'], runs: [0] }],
        findings: [0],
        source: { line: 5 },
      },
      { key: 'c/overflow', checks: [{ runs: [0] }, { tool: 'other', runs: [] }], findings: [] },
    ],
    index: { 'c/bounds': 0, 'c/overflow': 1 },
  });
  expect(factsViolations(facts)).toEqual([]);
});

it('a run that does not name its commit is of the one that its file was collected on', () => {
  expect(assembleFacts(materialOf([lint])).facts.analysis.runs).toMatchObject([{ commit }]);
});

it('a category that stands twice, or a wildcard inside a rule, is refused', () => {
  const one = '      - { id: bounds, title: Bounds, checks: [{ tool: lint, rules: [a] }] }\n';
  expect(assembleFacts(materialOf([categories(one + one)])).problems).toMatchObject([{ code: 'EVIDENCE_DUPLICATE' }]);
  const wild = one.replace('[a]', '["a*b"]');
  expect(assembleFacts(materialOf([categories(wild)])).problems).toMatchObject([{ code: 'EVIDENCE_INVALID' }]);
});
