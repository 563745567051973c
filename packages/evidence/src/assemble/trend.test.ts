import { expect, it } from 'vitest';
import { factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const review = (path: string, reviewedAt: string, more = ''): TestFile => ({
  kind: 'trend',
  path,
  text: `reviewedAt: ${reviewedAt}\nby: Safety@pump.example\nbasis: All reports.\nconclusion: None.\n${more}`,
  author: { id: 'safety-engineer', known: 'gitAuthor' },
});

it('reviews stand by their time, with who answers for them', () => {
  const files = [
    review('gate/trend/a.yaml', '2026-02-01', 'actions: [CR-2, CR-1]\n'),
    review('gate/trend/b.yaml', '2026-01-01'),
  ];
  const { facts } = assembleFacts(materialOf(files));
  expect(facts.trend.reviews).toMatchObject([
    { reviewedAt: Date.UTC(2026, 0, 1), actions: [] },
    {
      reviewedAt: Date.UTC(2026, 1, 1),
      by: 'safety-engineer',
      basis: 'All reports.',
      conclusion: 'None.',
      actions: ['CR-1', 'CR-2'],
      author: { id: 'safety-engineer', known: 'gitAuthor' },
      source: { path: 'gate/trend/a.yaml', line: 1 },
    },
  ]);
  expect(factsViolations(facts)).toEqual([]);
});

it('two reviews of one moment are one too many', () => {
  const twice = [review('gate/trend/a.yaml', '2026-02-01'), review('gate/trend/b.yaml', '2026-02-01')];
  expect(assembleFacts(materialOf(twice)).problems).toMatchObject([{ code: 'EVIDENCE_DUPLICATE' }]);
});
