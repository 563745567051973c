import { expect, it } from 'vitest';
import { authorOf, makerOf, peopleIndex } from './people.ts';

const people = peopleIndex([
  { id: 'lead', roles: ['qa'], emails: ['lead@pump.example'] },
  { id: 'pipeline', roles: ['automation', 'qa'], emails: ['pipeline@pump.example'] },
]);

const committedBy = (id: string) => ({ author: { id, known: 'gitAuthor' as const } });

it('a record that one of the people committed is known to be theirs', () => {
  expect(authorOf(people, committedBy('lead'), 'Lead <lead@pump.example>')).toEqual({ id: 'lead', known: 'gitAuthor' });
  expect(authorOf(people, committedBy('lead'), undefined)).toEqual({ id: 'lead', known: 'gitAuthor' });
});

it.each([
  ['an address that the configuration does not list', 'stranger@elsewhere.example'],
  ['an automation, whatever other role it claims', 'pipeline'],
])('a record committed by %s is of nobody who answers for it', (_, id) => {
  expect(authorOf(people, committedBy(id), undefined)).toEqual({ id, known: 'claimed' });
  expect(authorOf(people, committedBy(id), id)).toEqual({ id, known: 'claimed' });
});

it('what an automation may make is known to be made by it', () => {
  expect(makerOf(people, committedBy('pipeline'), undefined)).toEqual({ id: 'pipeline', known: 'gitAuthor' });
});

it('somebody whom another commits is claimed, and nobody is unknown', () => {
  expect(authorOf(people, committedBy('pipeline'), 'lead')).toEqual({ id: 'lead', known: 'claimed' });
  expect(authorOf(people, {}, undefined)).toEqual({ id: 'unknown', known: 'claimed' });
});
