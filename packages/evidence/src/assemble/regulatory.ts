// States what was decided towards authorities: how significant the changes are in each market, and the legacy route.
import type { Facts, LegacyItem, RegulatoryDecision } from '@gatehouse/schema';
import type { RecordReading } from '../reading.ts';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, type ReadItem, recordsOf, sourceAt } from './assembly.ts';
import { positionsBy, sortedBy } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import { recordForRelease } from './record-for-release.ts';

export function assembleRegulatory(assembly: Assembly): Facts['regulatory'] {
  const read = recordForRelease(recordsOf(assembly, 'regulatory'), assembly);
  if (read === undefined) return undefined;
  const { version, none, author } = read.reading.record;
  const decided = (read.reading.record.decisions ?? []).map(
    ({ market, significant, approvalNeeded, rationale, approvalReference, by, at }, index): RegulatoryDecision => {
      const person = by === undefined ? undefined : authorOf(assembly.people, read.item, by);
      return {
        market,
        significant,
        approvalNeeded,
        source: sourceAt(read, read.reading.at(`/decisions/${index}`)),
        ...present({ rationale, approvalReference, by: person?.id, known: person?.known, at: epochWhere(at) }),
      };
    },
  );
  const decisions = sortedBy(decided, ({ market }) => market);
  return {
    version,
    decisions,
    index: positionsBy(decisions, ({ market }) => market),
    author: authorOf(assembly.people, read.item, author),
    source: sourceAt(read, read.reading.at('')),
    ...present({ none }),
  };
}

const shownByDocuments = ['feedback', 'riskActivities', 'gapAnalysis', 'closurePlan', 'systemTests'] as const;

export function assembleLegacy(assembly: Assembly): Facts['legacy'] {
  const read = recordForRelease(recordsOf(assembly, 'legacy'), assembly);
  if (read === undefined) return undefined;
  const { version, author, rationale } = read.reading.record;
  const shown = shownByDocuments.flatMap((part) => {
    const document = read.reading.record[part];
    return document === undefined ? [] : [[part, legacyItem(read, part, { ...document, text: document.reference })]];
  });
  return {
    version,
    author: authorOf(assembly.people, read.item, author),
    source: sourceAt(read, read.reading.at('')),
    ...(Object.fromEntries(shown) as Partial<Record<(typeof shownByDocuments)[number], LegacyItem>>),
    ...present({ rationale: rationale && legacyItem(read, 'rationale', rationale) }),
  };
}

function legacyItem(
  read: ReadItem<Extract<RecordReading, { kind: 'legacy' }>>,
  part: string,
  { text, by, at }: { readonly text: string; readonly by?: string; readonly at?: string },
): LegacyItem {
  return { text, source: sourceAt(read, read.reading.at(`/${part}`)), ...present({ by, at: epochWhere(at) }) };
}

function epochWhere(time: string | undefined): number | undefined {
  return time === undefined ? undefined : epochOfChecked(time);
}
