// States by which channels and procedures releases reach their users, and what was fetched from there after publishing.
import type { DeliveryProcedure, Facts, PublishedFile } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, placeOf, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy, sortedSet } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';

export function assembleDelivery(assembly: Assembly): Facts['delivery'] {
  const [published] = recordsOf(assembly, 'published');
  return {
    procedures: proceduresOf(assembly),
    published: publishedOf(assembly),
    ...present({ publishedSource: published && sourceAt(published) }),
  };
}

function proceduresOf(assembly: Assembly): DeliveryProcedure[] {
  const procedures = recordsOf(assembly, 'delivery').flatMap((read) => {
    const { record, at } = read.reading;
    return record.channels.map(({ id, title, procedure, approvedBy, approvedAt, covers, notApplicable }, index) => ({
      channel: id,
      procedure,
      covers: sortedSet(covers),
      notApplicable: sortedBy(notApplicable ?? [], ({ aspect }) => aspect),
      author: authorOf(assembly.people, read.item, record.author),
      source: sourceAt(read, at(`/channels/${index}`)),
      ...present({
        title,
        approvedBy: approvedBy === undefined ? undefined : assembly.people.idOf(approvedBy),
        approvedAt: approvedAt === undefined ? undefined : epochOfChecked(approvedAt),
      }),
    }));
  });
  return sortedBy(procedures, ({ channel }) => channel);
}

/** What was fetched of the released version; what users get of another release says nothing of this one. */
function publishedOf(assembly: Assembly): PublishedFile[] {
  const { version } = assembly.material.release;
  const files = recordsOf(assembly, 'published').flatMap((read) => {
    const { record, at } = read.reading;
    if (record.version !== version) {
      assembly.note({
        code: 'RECORD_NOT_USED',
        message: `this record is about version ${record.version}; the release is ${version}`,
        place: placeOf(sourceAt(read, at('/version'))),
        next: 'Name only the record of the released version; the path may hold {version}.',
        kind: 'published',
      });
      return [];
    }
    return record.files.map((file, index) => ({
      ...file,
      fetchedAt: epochOfChecked(file.fetchedAt),
      source: sourceAt(read, at(`/files/${index}`)),
    }));
  });
  return sortedBy(files, ({ channel, name }) => `${channel}\n${name}`);
}
