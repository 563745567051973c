// States what decides, rules, settings and engine, each with who approved exactly that.
import type { Facts, PackApproval } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy, sortedSet } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';

type ApprovalsRead = ReturnType<typeof recordsOf<'packApprovals'>>[number];

/** The name under which the settings of all rules are approved. No rule pack counts under it. */
const settingsName = 'settings';

export function assemblePacks(assembly: Assembly): Pick<Facts, 'packs' | 'engine'> {
  const { packs, settings, engine } = assembly.material;
  const approvalsOf = (wanted: string, digest: string): PackApproval[] =>
    approvals(assembly, 'approvals', ({ pack, digest: approved }) => pack === wanted && approved === digest);
  const inUse: Facts['packs'] = [
    ...packs.map(({ name, version, digest }) => ({
      name,
      kind: 'rules' as const,
      version,
      digest,
      authors: [],
      approvals: name === settingsName ? [] : approvalsOf(name, digest),
    })),
    {
      name: settingsName,
      kind: 'settings' as const,
      digest: settings.digest,
      authors: sortedSet(settings.authors),
      approvals: approvalsOf(settingsName, settings.digest),
    },
  ];
  return {
    packs: sortedBy(inUse, ({ kind, name }) => `${kind}\n${name}`),
    engine: { version: engine, validations: approvals(assembly, 'engines', ({ version }) => version === engine) },
  };
}

/** The entries of a list that speak of what is meant, over all records. */
function approvals<List extends 'approvals' | 'engines'>(
  assembly: Assembly,
  list: List,
  isMeant: (entry: ApprovalsRead['reading']['record'][List][number]) => boolean,
): PackApproval[] {
  const found = recordsOf(assembly, 'packApprovals').flatMap((read) => {
    const entries: readonly ApprovalsRead['reading']['record'][List][number][] = read.reading.record[list];
    return entries.flatMap((entry, index) => {
      if (!isMeant(entry)) return [];
      const { approver, at, reference } = entry;
      return [
        {
          approver: authorOf(assembly.people, read.item, approver),
          at: epochOfChecked(at),
          source: sourceAt(read, read.reading.at(`/${list}/${index}`)),
          ...present({ reference }),
        },
      ];
    });
  });
  return sortedBy(found, ({ approver, at }) => `${approver.id}\n${String(at).padStart(16, '0')}`);
}
