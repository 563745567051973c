import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const text = readFileSync(new URL('../../fixtures/github-pull-requests/list.json', import.meta.url), 'utf8');
const reviews: TestFile = { kind: 'reviews', path: 'evidence/pulls.json', text };
const people = [
  { id: 'developer-a', roles: [], emails: [] },
  { id: 'lead', roles: ['review'], emails: ['77+Reviewer-B@users.noreply.github.com'] },
  { id: 'other', roles: [], emails: ['reviewer-c@users.noreply.example'] },
];

it('requests stand by number, with people as the configuration knows them', () => {
  const { facts } = assembleFacts(materialOf([reviews], { people }));
  expect(facts.changes.requests).toMatchObject([
    {
      id: '12',
      author: 'developer-a',
      mergedBy: 'lead',
      approvals: [
        { by: 'lead', state: 'approved' },
        { by: 'reviewer-c', state: 'dismissed' },
      ],
      source: { evidence: 'reviews:evidence/pulls.json', line: 2 },
    },
    { id: '13', author: 'developer-a', approvals: [] },
  ]);
  expect(factsViolations(facts)).toEqual([]);
});

it('an account that a person names is theirs, whoever else is called like it', () => {
  const named = [
    { id: 'developer-a', roles: [], emails: [], accounts: { github: 'somebody-else' } },
    { id: 'lead', roles: [], emails: ['lead@pump.example'], accounts: { github: 'Reviewer-B', gitlab: 'reviewer-c' } },
  ];
  const [request] = assembleFacts(materialOf([reviews], { people: named })).facts.changes.requests;
  expect(request).toMatchObject({
    author: 'github:developer-a',
    mergedBy: 'lead',
    approvals: [{ by: 'lead' }, { by: 'reviewer-c' }],
  });
});

it('requests are found by each of their commits, and by the one that merged them', () => {
  const { requestIndex } = assembleFacts(materialOf([reviews])).facts.changes;
  expect(requestIndex).toEqual({
    '1f7a7a472abf3dd9643fd615f6da379c4acb3e3a': [0],
    '4b825dc642cb6eb9a060e54bf8d69288fbee4904': [0],
    '5d308e1d060b0c387d452cf4747f89ecb9935851': [1],
    '9daeafb9864cf43055ae93beb0afd6c7d144bfa4': [0],
  });
});
