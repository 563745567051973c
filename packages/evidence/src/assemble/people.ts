// The configured people, and who stands behind a record and how that is known.
import type { Facts, Person } from '@gatehouse/schema';
import type { CollectedItem, Material } from '../material.ts';
import { type Assembly, itemId } from './assembly.ts';
import { positionsBy, sortedBy, sortedSet } from './order.ts';
import { present } from './present.ts';

export interface PeopleIndex {
  /** Id of the configured person whom an id, an e-mail address or `Name <address>` means; else the address, else the text itself. */
  readonly idOf: (text: string) => string;
  /** What the entry of an id is: `nobody` where the configuration has none. */
  readonly kindOf: (id: string) => 'person' | 'automation' | 'nobody';
}

/** Entries with this role are no persons. */
const automationRole = 'automation';

export function peopleIndex(people: Material['people']): PeopleIndex {
  const ids = new Set(people.map(({ id }) => id));
  const byAddress = new Map(
    people.flatMap(({ id, emails }) => emails.map((email) => [email.toLowerCase(), id] as const)),
  );
  const kinds = new Map(
    people.map(({ id, roles }) => [id, roles.includes(automationRole) ? 'automation' : 'person'] as const),
  );
  return {
    kindOf: (id) => kinds.get(id) ?? 'nobody',
    idOf: (text) => {
      if (ids.has(text)) return text;
      const address = (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).trim();
      return byAddress.get(address.toLowerCase()) ?? address;
    },
  };
}

type Authored = Pick<CollectedItem, 'author'>;

/**
 * The person who answers for a record. Somebody whom the record names is `claimed`, unless it is who committed it: then the commit shows it.
 * A record that names nobody is of who committed it, and of `unknown` when nobody knows. A commit shows no person where it is by an
 * automation, or by an address that the configuration does not list: anybody can commit under that.
 */
export function authorOf(people: PeopleIndex, item: Authored, named: string | undefined): Person {
  const author = makerOf(people, item, named);
  return author.known === 'gitAuthor' && people.kindOf(author.id) !== 'person'
    ? { id: author.id, known: 'claimed' }
    : author;
}

/** The same for what an automation may make as well: then its commit shows that it did. */
export function makerOf(people: PeopleIndex, item: Authored, named: string | undefined): Person {
  const committer = item.author;
  if (named === undefined) return committer ?? { id: 'unknown', known: 'claimed' };
  const id = people.idOf(named);
  return { id, known: committer?.id === id ? committer.known : 'claimed' };
}

/** The configured people, with what of this release is their own work. */
export function assemblePeople(assembly: Assembly, runs: Facts['tests']['runs']): Facts['people'] {
  const { material, people } = assembly;
  const authors = new Set(material.commits.map(({ author }) => author));
  const collectors = new Map(assembly.items.map((item) => [itemId(item), item.collector]));
  const ranBy = runs.flatMap(({ id, executor }) =>
    [executor, collectors.get(id)].flatMap((who) => (who === undefined ? [] : [{ run: id, who: people.idOf(who) }])),
  );
  const items = sortedBy(material.people, ({ id }) => id).map(({ id, roles, name }) => ({
    id,
    roles: sortedSet(roles),
    authoredInDelta: authors.has(id),
    executedRuns: sortedSet(ranBy.filter(({ who }) => who === id).map(({ run }) => run)),
    ...present({ name }),
  }));
  return { items, index: positionsBy(items, ({ id }) => id) };
}
