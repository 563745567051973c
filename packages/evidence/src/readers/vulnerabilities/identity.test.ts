import { expect, it } from 'vitest';
import { identitiesOf, partsAbout } from './identity.ts';

it.each([
  ['nothing', [], []],
  ['a CVE with other ids', ['GHSA-a', 'CVE-1', 'PYSEC-1'], [{ id: 'CVE-1', aliases: ['GHSA-a', 'PYSEC-1'] }]],
  [
    'an advisory for two CVEs',
    ['EXSA-7', 'CVE-2', 'CVE-1'],
    [
      { id: 'CVE-1', aliases: ['EXSA-7'] },
      { id: 'CVE-2', aliases: ['EXSA-7'] },
    ],
  ],
  ['no CVE, but a GitHub advisory', ['EX-1', 'GHSA-a'], [{ id: 'GHSA-a', aliases: ['EX-1'] }]],
  ['one id twice', ['EX-1', 'EX-1'], [{ id: 'EX-1', aliases: [] }]],
])('%s', (_, ids, identities) => {
  expect(identitiesOf(ids)).toEqual(identities);
});

it('a part that names another CVE is not about this one', () => {
  const parts = [{ ids: ['EXSA-7'] }, { ids: ['CVE-1'] }, { ids: ['CVE-2', 'EXSA-7'] }];
  expect(partsAbout({ id: 'CVE-1', aliases: ['EXSA-7'] }, parts)).toEqual(parts.slice(0, 2));
});
