// States what users are told: release notes and security release notes.
import type { Facts, ReleaseNotes, SecurityNotes } from '@gatehouse/schema';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy, sortedSet } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import { recordForRelease } from './record-for-release.ts';

export function assembleNotes(assembly: Assembly): Facts['notes'] {
  return present({ release: releaseNotes(assembly), security: securityNotes(assembly) });
}

function releaseNotes(assembly: Assembly): ReleaseNotes | undefined {
  const read = recordForRelease(recordsOf(assembly, 'releaseNotes'), assembly);
  if (read === undefined) return undefined;
  const { version, knownAnomalies, author } = read.reading.record;
  const told = knownAnomalies.map(({ id, text, workaround }) => ({ id, text, ...present({ workaround }) }));
  return {
    version,
    knownAnomalies: sortedBy(told, ({ id }) => id),
    author: authorOf(assembly.people, read.item, author),
    source: sourceAt(read, read.reading.at('')),
  };
}

function securityNotes(assembly: Assembly): SecurityNotes | undefined {
  const read = recordForRelease(recordsOf(assembly, 'securityNotes'), assembly);
  if (read === undefined) return undefined;
  const { $schema: _, version, author, ...fields } = read.reading.record;
  return {
    version,
    recorded: sortedSet(Object.entries(fields).flatMap(([field, value]) => (isFilled(value) ? [field] : []))),
    fixed: idsOf(fields.fixed),
    remaining: idsOf(fields.remaining),
    author: authorOf(assembly.people, read.item, author),
    source: sourceAt(read, read.reading.at('')),
  };
}

/** Text (be it `none`) that is not blank, or a list with items. */
function isFilled(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0;
}

function idsOf(list: 'none' | readonly { readonly id: string }[] | undefined): string[] {
  return list === undefined || list === 'none' ? [] : sortedSet(list.map(({ id }) => id));
}
