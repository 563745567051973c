// States the safety classification with what its reductions rest on, the version of the risk file, and the risk management report.
import type { Classification, Facts, RiskControl, RiskRecord, RiskReport } from '@gatehouse/schema';
import type { RecordReading } from '../reading.ts';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, placeOf, type ReadItem, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';

type RiskItem = ReadItem<Extract<RecordReading, { kind: 'risk' }>>;

/** A record with a part of it that is there. */
interface Part<T> {
  readonly read: RiskItem;
  readonly value: T;
}

export function assembleRisk(assembly: Assembly, riskControls: readonly RiskControl[]): Facts['risk'] {
  const [classified] = partsOf(assembly, ({ classification }) => classification);
  const [file] = partsOf(assembly, ({ riskFile }) => riskFile);
  const report = reportForRelease(assembly);
  return present({
    classification: classified && classificationOf(assembly, classified, riskControls),
    riskFile: file && {
      version: file.value.version,
      source: sourceAt(file.read, file.read.reading.at('/riskFile')),
      ...present({ changedAt: epochWhere(file.value.changedAt) }),
    },
    report: report && reportOf(assembly, report),
  });
}

/** A part of the records wherever it stands; where it stands twice, the second record is unreadable before this. */
function partsOf<T>(assembly: Assembly, part: (record: RiskRecord) => T | undefined): Part<T>[] {
  return recordsOf(assembly, 'risk').flatMap((read) => {
    const value = part(read.reading.record);
    return value === undefined ? [] : [{ read, value }];
  });
}

function classificationOf(
  assembly: Assembly,
  { read, value }: Part<NonNullable<RiskRecord['classification']>>,
  riskControls: readonly RiskControl[],
): Classification {
  const { level, rationale, worstCase, approver, approvedAt, riskFile } = value;
  return {
    level,
    author: authorOf(assembly.people, read.item, read.reading.record.author ?? approver),
    reductions: reductionsOf(assembly, { read, value }, riskControls),
    source: sourceAt(read, read.reading.at('/classification')),
    ...present({
      rationale,
      worstCase,
      approver,
      approvedAt: epochWhere(approvedAt),
      riskFile:
        riskFile === undefined ? undefined : { reference: riskFile, found: assembly.material.fileAtCommit(riskFile) },
    }),
  };
}

function reductionsOf(
  { material }: Assembly,
  { read, value }: Part<NonNullable<RiskRecord['classification']>>,
  riskControls: readonly RiskControl[],
): Classification['reductions'] {
  const locations = new Map(riskControls.map(({ id, location }) => [id, location]));
  const reductions = (value.reductions ?? []).map(({ control, location, reference }, index) => ({
    control,
    location,
    reference,
    referenceFound: material.fileAtCommit(reference),
    controlFound: locations.has(control),
    source: sourceAt(read, read.reading.at(`/classification/reductions/${index}`)),
    ...present({ controlLocation: locations.get(control) }),
  }));
  return sortedBy(reductions, ({ control }) => control);
}

/** The report of the released version; where there is none, the last of the others, so that a rule can say which version it is about. */
function reportForRelease(assembly: Assembly): Part<NonNullable<RiskRecord['report']>> | undefined {
  const { version } = assembly.material.release;
  const reports = partsOf(assembly, ({ report }) => report);
  const chosen = reports.find(({ value }) => value.version === version) ?? reports.at(-1);
  for (const report of reports) {
    if (report === chosen) continue;
    assembly.note({
      code: 'RECORD_NOT_USED',
      message: `this risk management report is about version ${report.value.version}; the release is ${version}`,
      place: placeOf(sourceAt(report.read, report.read.reading.at('/report'))),
      next: 'Name only the report of the released version; the path may hold {version}.',
      kind: 'risk',
    });
  }
  return chosen;
}

function reportOf({ people }: Assembly, { read, value }: Part<NonNullable<RiskRecord['report']>>): RiskReport {
  const { version, reference, approvedBy, at, planImplemented, overallAcceptable, postProduction } = value;
  return {
    version,
    author: authorOf(people, read.item, approvedBy ?? read.reading.record.author),
    source: sourceAt(read, read.reading.at('/report')),
    ...present({
      reference,
      approvedBy: approvedBy === undefined ? undefined : people.idOf(approvedBy),
      at: epochWhere(at),
      planImplemented,
      overallAcceptable,
      postProduction,
      anomalyListDigest: value.anomalyListDigest,
    }),
  };
}

function epochWhere(time: string | undefined): number | undefined {
  return time === undefined ? undefined : epochOfChecked(time);
}
