// States the list of SOUP, with what was found in the anomalies that its manufacturers publish.
import type { Facts, SoupItem, SoupRecord } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { componentKey } from './component-key.ts';
import { positionsBy, sortedBy, sortedSet } from './order.ts';
import type { PeopleIndex } from './people.ts';
import { present } from './present.ts';

type Entry = NonNullable<SoupRecord['soup']>[number];

/** SOUP items are named as components are, so that both lists meet. */
export function assembleSoup(assembly: Assembly): Facts['soup'] {
  const found = recordsOf(assembly, 'soup').flatMap((read) =>
    (read.reading.record.soup ?? []).map((entry, index): SoupItem => {
      const { name, version, purl, title, manufacturer, designator, pinnedAt, hazards, noList } = entry;
      return {
        component: componentKey({ name, version, purl }),
        name,
        version,
        source: sourceAt(read, read.reading.at(`/soup/${index}`)),
        ...present({
          title,
          manufacturer,
          designator,
          pinnedAt: pinnedAt === undefined ? undefined : epochOfChecked(pinnedAt),
          hazards: hazards === undefined ? undefined : sortedSet(hazards),
          review: reviewOf(entry, assembly.people),
          support: supportOf(entry),
          noList,
        }),
      };
    }),
  );
  const items = sortedBy(found, ({ component }) => component);
  return { items, index: positionsBy(items, ({ component }) => component) };
}

function supportOf({ support }: Entry): SoupItem['support'] {
  if (support === undefined) return undefined;
  const { level, endsAt, endUnknown } = support;
  return present({ level, endsAt: endsAt === undefined ? undefined : epochOfChecked(endsAt), endUnknown });
}

function reviewOf({ review }: Entry, people: PeopleIndex): SoupItem['review'] {
  if (review === undefined) return undefined;
  const { version, at, by, archived, hazardRelevant } = review;
  return {
    version,
    at: epochOfChecked(at),
    by: people.idOf(by),
    ...present({
      archived,
      hazardRelevant: hazardRelevant === undefined ? undefined : sortedBy(hazardRelevant, ({ id }) => id),
    }),
  };
}
