// States the safety classification, with what its reductions rest on.
import type { Classification, Facts, RiskControl } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';

export function assembleRisk(assembly: Assembly, riskControls: readonly RiskControl[]): Facts['risk'] {
  const [read] = recordsOf(assembly, 'risk');
  if (read === undefined) return {};
  const { record, at } = read.reading;
  const { level, rationale, worstCase, approver, approvedAt, riskFile } = record.classification;
  const classification: Classification = {
    level,
    author: authorOf(assembly.people, read.item, record.author ?? approver),
    reductions: reductionsOf(assembly, read, riskControls),
    source: sourceAt(read, at('/classification')),
    ...present({
      rationale,
      worstCase,
      approver,
      approvedAt: approvedAt === undefined ? undefined : epochOfChecked(approvedAt),
      riskFile:
        riskFile === undefined ? undefined : { reference: riskFile, found: assembly.material.fileAtCommit(riskFile) },
    }),
  };
  return { classification };
}

function reductionsOf(
  { material }: Assembly,
  read: ReturnType<typeof recordsOf<'risk'>>[number],
  riskControls: readonly RiskControl[],
): Classification['reductions'] {
  const locations = new Map(riskControls.map(({ id, location }) => [id, location]));
  const reductions = (read.reading.record.classification.reductions ?? []).map(
    ({ control, location, reference }, index) => ({
      control,
      location,
      reference,
      referenceFound: material.fileAtCommit(reference),
      controlFound: locations.has(control),
      source: sourceAt(read, read.reading.at(`/classification/reductions/${index}`)),
      ...present({ controlLocation: locations.get(control) }),
    }),
  );
  return sortedBy(reductions, ({ control }) => control);
}
