// States by what the integrity of the released files can be verified, and the keys behind it.
import type { Facts, IntegrityFacts, IntegrityRecord, SigningKey } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import { recordForRelease } from './record-for-release.ts';

/** The files and keys of one record, so that a key is judged with the files it signed. */
export function assembleIntegrity(assembly: Assembly): Pick<Facts['security'], 'integrity' | 'keys'> {
  const read = recordForRelease(recordsOf(assembly, 'integrity'), assembly);
  if (read === undefined) return { keys: [] };
  const { record, at } = read.reading;
  const files = record.files.map(({ verifiedAt, ...file }, index) => ({
    ...file,
    source: sourceAt(read, at(`/files/${index}`)),
    ...present({ verifiedAt: verifiedAt === undefined ? undefined : epochOfChecked(verifiedAt) }),
  }));
  const integrity: IntegrityFacts = {
    version: record.version,
    files: sortedBy(files, ({ artifact, path }) => `${artifact}\n${path}`),
    author: authorOf(assembly.people, read.item, record.author),
    source: sourceAt(read, at('')),
  };
  const keys = record.keys.map((key, index) => ({
    ...signingKey(key, assembly),
    source: sourceAt(read, at(`/keys/${index}`)),
  }));
  return { integrity, keys: sortedBy(keys, ({ id }) => id) };
}

function signingKey(
  { id, fingerprint, approvedBy, approvedAt, custody }: IntegrityRecord['keys'][number],
  { people }: Assembly,
): Omit<SigningKey, 'source'> {
  return {
    id,
    ...present({
      fingerprint,
      approvedBy: approvedBy === undefined ? undefined : people.idOf(approvedBy),
      approvedAt: approvedAt === undefined ? undefined : epochOfChecked(approvedAt),
      custody: custody === undefined ? undefined : { ...custody, at: epochOfChecked(custody.at) },
    }),
  };
}
