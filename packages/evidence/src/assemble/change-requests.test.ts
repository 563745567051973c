import { readFileSync } from 'node:fs';
import type { Commit } from '@gatehouse/schema';
import { expect, it } from 'vitest';
import { commit, factsViolations, materialOf, olderCommit, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const record = (id: string, text = '', author?: string): TestFile => ({
  kind: 'changeRequests',
  path: `gate/change-requests/${id}.yaml`,
  text: `id: ${id}\ntitle: Spread a bolus\nstate: approved\n${text}`,
  ...(author === undefined ? {} : { author: { id: author, known: 'gitAuthor' } }),
});

const made = (changes: Partial<Commit> = {}): Commit => ({
  id: commit,
  author: 'developer',
  committedAt: 5,
  subject: 'Spread a bolus',
  merge: false,
  changedPaths: 1,
  controlled: true,
  changeRequests: [],
  securitySignals: [],
  source: { evidence: 'git:.git', path: '.git' },
  ...changes,
});

const problemsOf = (text: string) =>
  assembleFacts(materialOf([record('CR-12', text)])).problems.map(({ message }) => message);

it('change requests stand by id, with approval and analysis', () => {
  const approval = 'approver: verification-lead\napprovedAt: 2026-01-05\nproblemReports: [github#7]\n';
  const analysis = 'safetyAnalysis: { conclusion: No new cause., by: Safety@pump.example, at: 2026-01-04 }\n';
  const { facts } = assembleFacts(
    materialOf([
      record('CR-13', 'noRiskControlsAffected: It changes texts alone.\n'),
      record('CR-12', `${approval}${analysis}riskControlsAffected: [RC-2, RC-1]\n`, 'verification-lead'),
    ]),
  );
  expect(facts.changeRequests).toMatchObject({
    items: [
      {
        id: 'CR-12',
        state: 'approved',
        approver: 'verification-lead',
        approverKnown: 'gitAuthor',
        approvedAt: Date.UTC(2026, 0, 5),
        problemReports: ['github#7'],
        safetyAnalysis: { conclusion: 'No new cause.', by: 'safety-engineer', at: Date.UTC(2026, 0, 4) },
        riskControlsAffected: ['RC-1', 'RC-2'],
        source: { evidence: 'changeRequests:gate/change-requests/CR-12.yaml', line: 1 },
      },
      { id: 'CR-13', riskControlsAffected: [], noRiskControlsAffected: 'It changes texts alone.' },
    ],
    index: { 'CR-12': 0, 'CR-13': 1 },
  });
  expect(facts.changeRequests.items[1]).not.toHaveProperty('approver');
  expect(factsViolations(facts)).toEqual([]);
});

it('an approver whom the record alone names is claimed', () => {
  const approved = record('CR-12', 'approver: verification-lead\n', 'safety-engineer');
  const [item] = assembleFacts(materialOf([approved])).facts.changeRequests.items;
  expect(item).toMatchObject({ approver: 'verification-lead', approverKnown: 'claimed' });
});

it('a commit carries out what its message names, what lists it, and what names the merged request that brought it', () => {
  const pulls = readFileSync(new URL('../../fixtures/github-pull-requests/list.json', import.meta.url), 'utf8');
  const material = materialOf(
    [
      { kind: 'reviews', path: 'evidence/pulls.json', text: pulls },
      record('CR-1', `commits: [${commit}]\n`),
      record('CR-2', 'requests: [github#12]\n'),
      record('CR-3', 'requests: [github#13, gitlab#12]\n'),
    ],
    {
      commits: [
        made({ changeRequests: ['CR-9'] }),
        made({ id: '5d308e1d060b0c387d452cf4747f89ecb9935851' }),
        made({ id: 'ab'.repeat(20) }),
      ],
    },
  );
  const { facts } = assembleFacts(material);
  expect(facts.changes.requests.map(({ id, state }) => [id, state])).toEqual([
    ['12', 'merged'],
    ['13', 'open'],
  ]);
  expect(facts.changes.commits.map(({ changeRequests }) => changeRequests)).toEqual([['CR-1', 'CR-2', 'CR-9'], [], []]);
  expect(factsViolations(facts)).toEqual([]);
});

it('a record that contradicts itself or another is refused', () => {
  expect(problemsOf('riskControlsAffected: [RC-1]\nnoRiskControlsAffected: none\n')).toEqual([
    'noRiskControlsAffected: stands beside riskControlsAffected; keep one of them',
  ]);
  expect(problemsOf('approvedAt: 2026-02-30\n')).toEqual(['approvedAt: there is no such time: 2026-02-30']);
  expect(problemsOf('importance: high\n')).toHaveLength(1);
  const twice = assembleFacts(
    materialOf([record('CR-12'), { ...record('CR-12'), path: 'gate/change-requests/b.yaml' }]),
  );
  expect(twice.problems).toMatchObject([{ code: 'EVIDENCE_DUPLICATE' }]);
});

it('change control begins where the record of releases says, before the first release only', () => {
  const releases: TestFile = {
    kind: 'releases',
    path: 'gate/releases.yaml',
    text: `firstRelease: true\nchangeControl:\n  after: ${olderCommit}\n  reason: Until then there was nothing to keep.\n  approver: verification-lead\n  approvedAt: 2026-01-05\n`,
    author: { id: 'verification-lead', known: 'gitAuthor' },
  };
  const { facts } = assembleFacts(materialOf([releases]));
  expect(facts.changes.control).toEqual({
    after: olderCommit,
    reason: 'Until then there was nothing to keep.',
    author: { id: 'verification-lead', known: 'gitAuthor' },
    approver: 'verification-lead',
    approverKnown: 'gitAuthor',
    approvedAt: Date.UTC(2026, 0, 5),
    source: expect.objectContaining({ path: 'gate/releases.yaml', line: 2 }),
  });
  expect(factsViolations(facts)).toEqual([]);
  const later = materialOf([releases], { range: { from: olderCommit, to: commit } });
  expect(assembleFacts(later).facts.changes.control).toBeUndefined();
});
