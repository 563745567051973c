// States the anomalies: the records, how their list was exported, and which problem reports of the trackers are open.
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Anomaly, AnomalyExport, AnomalyRecord, Facts, ProblemReport } from '@gatehouse/schema';
import type { RecordReading, TrackerReading } from '../reading.ts';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, placeOf, type ReadItem, readingsOf, recordsOf, sourceAt } from './assembly.ts';
import { closedSinceBaseline } from './closed-anomalies.ts';
import { contentDigest } from './content-digest.ts';
import { positionsBy, sortedBy, sortedSet } from './order.ts';
import { plainPath } from './partial-exports.ts';
import { authorOf, makerOf, type PeopleIndex } from './people.ts';
import { present } from './present.ts';
import { recordedFields } from './recorded-fields.ts';
import type { TestCatalogue } from './test-catalogue.ts';
import { versionParts } from './version.ts';

export function assembleAnomalies(assembly: Assembly, tests: TestCatalogue): Facts['anomalies'] {
  const records = recordsOf(assembly, 'anomalies');
  const open = sortedBy(
    records.filter((read) => isOpen(read, assembly)).map((read) => openAnomaly(read, assembly, tests)),
    ({ id }) => id,
  );
  const isListed = new Set(open.map(({ id }) => id));
  const exported = readingsOf(assembly, 'anomalies').filter((read): read is TrackerItemFile => 'items' in read.reading);
  return {
    sourcesConfigured: sortedSet(assembly.material.trackers),
    exports: exportsOf(assembly, exported, records.length),
    reports: openReports(assembly, exported),
    open,
    index: positionsBy(open, ({ id }) => id),
    listDigest: listDigest(records, isListed),
    closedInDelta: closedSinceBaseline(records, assembly, tests),
    closed: sortedSet(records.map(({ reading }) => reading.record.id).filter((id) => !isListed.has(id))),
  };
}

/** Names exactly these records with exactly this content, so that a judgement of the list shows which list it judged. */
function listDigest(records: readonly AnomalyItem[], isListed: ReadonlySet<string>): string {
  const listed = records.filter(({ reading }) => isListed.has(reading.record.id));
  const lines = sortedBy(listed, ({ reading }) => reading.record.id).map(
    ({ reading, item }) => `${reading.record.id} ${item.sha256.slice('sha256:'.length)}\n`,
  );
  return `sha256:${createHash('sha256').update(lines.join('')).digest('hex')}`;
}

type AnomalyItem = ReadItem<Extract<RecordReading, { kind: 'anomalies' }>>;
type TrackerItemFile = ReadItem<TrackerReading>;

/**
 * Whether an anomaly is open in the released version. It is not only when every affected version is a well-formed version of the
 * product's scheme, and another one: versions that nobody stated, ranges, `2.4` or `all` count as affected, and are told.
 */
function isOpen(read: AnomalyItem, assembly: Assembly): boolean {
  const { record, at } = read.reading;
  if (record.state !== 'open') return false;
  const { version, versionScheme } = assembly.material.release;
  const released = versionParts(version, versionScheme);
  const affects = (record.affectedVersions ?? ['unknown']).map((affected, i) => {
    if (affected === version || affected === 'unknown') return true;
    const parts = versionParts(affected, versionScheme);
    if (parts !== undefined) return isDeepStrictEqual(parts, released);
    assembly.note({
      code: 'VERSION_UNCLEAR',
      message: `${JSON.stringify(affected)} is no ${versionScheme} version; the anomaly counts as affecting ${version}`,
      place: placeOf(sourceAt(read, at(`/affectedVersions/${i}`))),
      next: 'Name each affected version by itself, or write unknown.',
      kind: 'anomalies',
    });
    return true;
  });
  return affects.includes(true);
}

function openAnomaly(read: AnomalyItem, { people }: Assembly, tests: TestCatalogue): Anomaly {
  const { record, at } = read.reading;
  const { id, title, description, openedAt, lastModifiedAt, triage, evaluation, security } = record;
  const failingTests = (record.failingTests ?? []).map((test, i) =>
    tests.resolve(test, sourceAt(read, at(`/failingTests/${i}`))),
  );
  return {
    id,
    title,
    description,
    affectsRelease: true,
    affectedVersions: sortedSet(record.affectedVersions ?? ['unknown']),
    affectedItems: sortedSet(record.affectedItems),
    contentDigest: contentDigest(record),
    recorded: recordedFields(record),
    hazardousSituations: sortedSet(record.hazardousSituations),
    duplicates: sortedSet(record.duplicates),
    failingTests: sortedSet(failingTests),
    findings: sortedSet(record.findings),
    vulnerabilityIds: sortedSet(record.vulnerabilityIds),
    source: sourceAt(read, at('')),
    ...present({
      problemReport: record.problemReport,
      openedAt: openedAt === undefined ? undefined : epochOfChecked(openedAt),
      lastModifiedAt: lastModifiedAt === undefined ? undefined : epochOfChecked(lastModifiedAt),
      reportedBy: record.reportedBy === undefined ? undefined : people.idOf(record.reportedBy),
      assignee: record.assignee === undefined ? undefined : people.idOf(record.assignee),
      criticality: record.criticality,
      triage: triage === undefined ? undefined : withEpoch(triage),
      noHazardRationale: record.noHazardRationale,
      harmSeverity: record.harmSeverity,
      evaluation: evaluation === undefined ? undefined : evaluationOf(evaluation, read, people),
      workaround: record.workaround,
      userFacing: record.userFacing,
      userCommunication: record.userCommunication,
      security: security === undefined ? undefined : withEpoch(security),
      vex: record.vex,
    }),
  };
}

/**
 * The evaluation, with the person whom it names and how that one is known. Somebody else's later commit of the record makes the evaluator
 * `claimed`: then nothing shows that the evaluator saw what the record says now.
 */
function evaluationOf(
  { by, reconfirmed, ...evaluation }: NonNullable<AnomalyRecord['evaluation']>,
  { item }: AnomalyItem,
  people: PeopleIndex,
): NonNullable<Anomaly['evaluation']> {
  const confirmed =
    reconfirmed === undefined
      ? {}
      : { reconfirmed: { by: people.idOf(reconfirmed.by), at: epochOfChecked(reconfirmed.at) } };
  const rest = { ...withEpoch(evaluation), ...confirmed };
  if (by === undefined) return rest;
  const { id, known } = authorOf(people, item, by);
  return { ...rest, by: id, known };
}

/** The same fields with `at` in epoch milliseconds. */
function withEpoch<T extends { at?: string }>({ at, ...rest }: T): Omit<T, 'at'> & { at?: number } {
  return at === undefined ? rest : { ...rest, at: epochOfChecked(at) };
}

function exportsOf(assembly: Assembly, exported: readonly TrackerItemFile[], recordCount: number): AnomalyExport[] {
  const exports = recordsOf(assembly, 'anomalyExport').map((read) => {
    const { tracker, query, total, extractedAt, author, file } = read.reading.record;
    return {
      tracker,
      query,
      declaredTotal: total,
      counted: file === undefined ? recordCount : countIn(file, read, exported, assembly),
      extractedAt: epochOfChecked(extractedAt),
      author: makerOf(assembly.people, read.item, author),
      source: sourceAt(read, read.reading.at('')),
      ...present({ file }),
    };
  });
  return sortedBy(exports, ({ tracker, file = '' }) => `${tracker}\n${file}`);
}

/** All items of the exported file, open and closed; none when it is not there, or is unreadable, which its own problem tells. */
function countIn(
  file: string,
  read: ReturnType<typeof recordsOf<'anomalyExport'>>[number],
  exported: readonly TrackerItemFile[],
  assembly: Assembly,
): number {
  const found = exported.find(({ item }) => item.path === plainPath(file));
  if (found !== undefined) return found.reading.items.length;
  const isUnreadable = assembly.items.some(
    (item) => item.kind === 'anomalies' && item.path === plainPath(file) && 'problem' in item,
  );
  if (isUnreadable) return 0;
  assembly.note({
    code: 'EXPORT_FILE_MISSING',
    message: `the export names ${JSON.stringify(file)}, which is not among the readable tracker exports`,
    place: placeOf(sourceAt(read, read.reading.at('/file'))),
    next: 'Name the exported file under evidence.anomalies, relative to the judged folder.',
    kind: 'anomalyExport',
  });
  return 0;
}

function openReports(assembly: Assembly, exported: readonly TrackerItemFile[]): ProblemReport[] {
  const reports = exported.flatMap((read) => {
    const tracker = trackerOf(read, assembly);
    return read.reading.items
      .filter(({ state }) => state === 'open')
      .map(({ number, title, state, labels, url, openedAt, changedAt, severity, type, position }) => ({
        id: `${tracker}#${number}`,
        tracker,
        title,
        state,
        labels: sortedSet(labels),
        source: sourceAt(read, position),
        ...present({ url, openedAt, changedAt, severity, type }),
      }));
  });
  return sortedBy(reports, ({ id }) => id);
}

/** The export record that names the file knows its tracker; else the configuration entry; else there may be only one tracker. */
function trackerOf(read: TrackerItemFile, assembly: Assembly): string {
  const naming = recordsOf(assembly, 'anomalyExport').find(
    ({ reading }) => reading.record.file !== undefined && plainPath(reading.record.file) === read.item.path,
  );
  const [only, ...others] = sortedSet(assembly.material.trackers);
  const tracker = naming?.reading.record.tracker ?? read.item.tracker ?? (others.length === 0 ? only : undefined);
  if (tracker !== undefined) return tracker;
  assembly.note({
    code: 'TRACKER_UNKNOWN',
    message: 'nothing says which tracker this export is from; its reports are listed under the tracker "unknown"',
    place: { path: read.item.path },
    next: 'Write an export record that names the file, or set `tracker` where the configuration names it.',
    kind: 'anomalies',
  });
  return 'unknown';
}
