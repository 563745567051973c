// States the waivers as their records claim them; the engine judges them.
import type { Facts, WaiverClaim } from '@gatehouse/schema';
import type { CollectedItem } from '../material.ts';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, itemId, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy, sortedSet } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';

type WaiverRead = ReturnType<typeof recordsOf<'waivers'>>[number];

export function assembleWaivers(assembly: Assembly): Facts['waivers'] {
  const partiesOf = waiverParties(assembly);
  const ruleWaivers = new Map(
    assembly.material.packs.flatMap(({ rules }) => rules.map(({ id, waiver }) => [id, waiver])),
  );
  const { idOf } = assembly.people;
  const waivers = recordsOf(assembly, 'waivers').map((read) => {
    const { id, rule, subjects, version, reason, text, requestedBy, ...rest } = read.reading.record;
    return {
      id,
      rule,
      subjects: sortedSet(subjects),
      version,
      reason,
      text,
      approvals: rest.approvals.map(({ by, role, at }) => ({ by: idOf(by), role, at: epochOfChecked(at) })),
      createdAt: epochOfChecked(rest.createdAt),
      expiresAt: epochOfChecked(rest.expiresAt),
      findingDigests: sortedSet(rest.findingDigests),
      conditions: conditionsOf(read, assembly),
      ...partiesOf({ ...rest, requestedBy, subjects }, read.item),
      source: sourceAt(read, read.reading.at('')),
      ...present({
        level: rest.level,
        riskReference: rest.riskReference,
        ruleWaiver: ruleWaivers.get(rule),
        runs: rest.runs && sortedSet(rest.runs),
        anomalies: rest.anomalies && sortedSet(rest.anomalies),
      }),
    };
  });
  return sortedBy(waivers, ({ id }) => id);
}

/** People who may not approve a waiver, because it is their own. */
export type WaiverParties = Pick<WaiverClaim, 'requestedBy' | 'subjectAuthors' | 'author'>;

/** What the record of a waiver says of people and subjects. */
export interface NamedInWaiver {
  readonly requestedBy: string;
  readonly subjects: readonly string[];
  readonly author?: string | undefined;
}

/** Tells them of a record; of one that nobody committed yet, who it says has written it. */
export function waiverParties(
  assembly: Pick<Assembly, 'material' | 'items' | 'people'>,
): (record: NamedInWaiver, item: Pick<CollectedItem, 'author'>) => WaiverParties {
  const authors = knownAuthors(assembly);
  const { people } = assembly;
  return ({ requestedBy, subjects, author }, item) => ({
    requestedBy: people.idOf(requestedBy),
    subjectAuthors: sortedSet(subjects.flatMap((subject) => [...(authors.get(subject) ?? [])])),
    author: authorOf(people, item, author ?? requestedBy),
  });
}

function conditionsOf(read: WaiverRead, { material, people }: Assembly): WaiverClaim['conditions'] {
  return (read.reading.record.conditions ?? []).map(({ text, by, at, reference }, index) => ({
    text,
    source: sourceAt(read, read.reading.at(`/conditions/${index}`)),
    ...present({
      by: by === undefined ? undefined : people.idOf(by),
      at: at === undefined ? undefined : epochOfChecked(at),
      reference,
      referenceFound: reference === undefined ? undefined : material.fileAtCommit(reference),
    }),
  }));
}

/** Who made what a waiver may be about: commits of the delta, anomalies, and every piece of evidence whose author is known. */
function knownAuthors(
  assembly: Pick<Assembly, 'material' | 'items' | 'people'>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const authors = new Map<string, Set<string>>();
  const add = (subject: string, author: string): void => {
    authors.set(subject, (authors.get(subject) ?? new Set()).add(author));
  };
  for (const { id, author } of assembly.material.commits) add(id, author);
  for (const item of assembly.items) if (item.author !== undefined) add(itemId(item), item.author.id);
  for (const read of recordsOf(assembly, 'anomalies')) {
    add(read.reading.record.id, authorOf(assembly.people, read.item, read.reading.record.author).id);
    if (read.item.author !== undefined) add(read.reading.record.id, read.item.author.id);
  }
  return authors;
}
