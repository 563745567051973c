// States what users are told: release notes and security release notes.
import type { Facts, NotedVulnerability, ReleaseNotes, SecurityNotes } from '@gatehouse/schema';
import type { RecordReading } from '../reading.ts';
import { type Assembly, type ReadItem, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy, sortedSet } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import { recordForRelease } from './record-for-release.ts';
import { recordedFields } from './recorded-fields.ts';

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
    fixed: noted('fixed', fields.fixed, read),
    remaining: noted('remaining', fields.remaining, read),
    author: authorOf(assembly.people, read.item, author),
    source: sourceAt(read, read.reading.at('')),
  };
}

/** Text (be it `none`) that is not blank, or a list with items. */
function isFilled(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0;
}

/** What the notes tell of each vulnerability in one of their lists, by id. */
function noted(
  name: 'fixed' | 'remaining',
  list: 'none' | readonly { readonly id: string }[] | undefined,
  read: ReadItem<Extract<RecordReading, { kind: 'securityNotes' }>>,
): NotedVulnerability[] {
  if (list === undefined || list === 'none') return [];
  const told = list.map(({ id, ...said }, index) => ({
    id,
    recorded: recordedFields(said),
    source: sourceAt(read, read.reading.at(`/${name}/${index}`)),
  }));
  return sortedBy(told, ({ id }) => id);
}
