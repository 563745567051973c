import { GateError } from '@gatehouse/schema';
import { expect, it } from 'vitest';
import { personByEmail } from './release-facts.ts';

const config = (people: readonly object[]) => ({
  product: { id: 'pump', name: 'Pump', level: 'C' },
  people: [...people] as never,
});

it('a person is found by an address, in whatever case', () => {
  const personOf = personByEmail(config([{ id: 'lead', emails: ['Lead@pump.example'] }]));
  expect(personOf('lead@Pump.example')).toBe('lead');
  expect(personOf('other@pump.example')).toBe('other@pump.example');
});

it('two people share no id, no address, and no account of one platform', () => {
  const shared = (one: object, other: object): unknown => {
    try {
      return (
        personByEmail(
          config([
            { id: 'a', ...one },
            { id: 'b', ...other },
          ]),
        ) && undefined
      );
    } catch (error) {
      return error instanceof GateError ? [error.code, error.message] : error;
    }
  };
  expect(shared({}, { id: 'a' })).toEqual(['CONFIG_INVALID', 'two people share "a"']);
  expect(shared({ emails: ['x@pump.example'] }, { emails: ['X@pump.example'] })).toEqual([
    'CONFIG_INVALID',
    'two people share "x@pump.example"',
  ]);
  expect(shared({ accounts: { github: 'Octo' } }, { accounts: { github: 'octo' } })).toEqual([
    'CONFIG_INVALID',
    'two people share "octo on github"',
  ]);
  expect(shared({ accounts: { github: 'octo' } }, { accounts: { gitlab: 'octo' } })).toBeUndefined();
});
