// Writes records of anomalies: a new one, and the safety evaluation of one that exists.
import { checkedReading, contentDigest, readYamlDocument } from '@gatehouse/evidence';
import { type AnomalyRecord, didYouMean, GateError } from '@gatehouse/schema';
import { type ConfigurationRequest, resolveConfiguration } from '../configuration/resolve-configuration.ts';
import { openFileStore } from '../files/file-store.ts';
import { type ChangedField, changedFields } from './changed-fields.ts';
import { editYaml, type FieldChange } from './edit-yaml.ts';
import { fieldsStillAsked } from './fields-still-asked.ts';
import { personNote } from './person-note.ts';
import { createRecord, readRecordFile, recordIds, recordPath, replaceRecord } from './record-file.ts';
import { dateTime } from './record-time.ts';
import { conformingRecord, refuseHiddenText, refuseUnreadable, yamlOf } from './safe-record.ts';
import { type FieldText, withFields } from './set-fields.ts';

interface AnomalyRequest extends ConfigurationRequest {
  readonly id: string;
  /** The moment to write as, epoch milliseconds. */
  readonly at: number;
}

export interface NewAnomaly extends AnomalyRequest {
  readonly title: string;
  readonly description: string;
  readonly affectedVersions?: readonly string[] | undefined;
  readonly affectedItems?: readonly string[] | undefined;
  readonly problemReport?: string | undefined;
  readonly reportedBy?: string | undefined;
  readonly assignee?: string | undefined;
  readonly author?: string | undefined;
  /** Further fields by their dotted names. */
  readonly set: readonly FieldText[];
}

export interface AnomalyEvaluation extends AnomalyRequest {
  readonly outcome: NonNullable<NonNullable<AnomalyRecord['evaluation']>['outcome']>;
  readonly by: string;
  readonly role: string;
  /** Hazardous situations that it contributes to; absent: as recorded. */
  readonly hazards?: readonly string[] | undefined;
  /** Why there is none; not with `hazards`. */
  readonly noHazard?: string | undefined;
  /** Severity of the harm, in the words of the risk file; absent: as recorded. */
  readonly harmSeverity?: string | undefined;
  readonly riskFile?: string | undefined;
  readonly rationale?: string | undefined;
}

export interface WrittenAnomaly {
  readonly id: string;
  readonly path: string;
  readonly changes: readonly ChangedField[];
  /** Fields that the settings of ANOM-03 still ask for; `a|b` where one of them is enough. */
  readonly stillAsked: readonly string[];
  readonly level: string;
  /** What somebody may want to look at. */
  readonly notes: readonly string[];
}

/** Writes a new record. Throws GateError RECORD_*, FIELD_*, FILE_NOT_WRITTEN and those of the configuration; then nothing was written. */
export async function newAnomaly(request: NewAnomaly): Promise<WrittenAnomaly> {
  const { config, profile, product } = await resolveConfiguration(request);
  const path = recordPath(config, 'anomalies', request.id);
  const { id, title, description, affectedVersions = ['unknown'], at } = request;
  const given = { affectedItems: request.affectedItems, problemReport: request.problemReport };
  const people = { reportedBy: request.reportedBy, assignee: request.assignee, author: request.author };
  const times = { openedAt: dateTime(at), lastModifiedAt: dateTime(at) };
  const fields = { id, title, description, state: 'open', affectedVersions, ...given, ...times, ...people };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const record = conformingRecord('anomaly', withFields('anomaly', known, request.set));
  if (record.id !== id) throw idElsewhere(path, record.id);
  const text = yamlOf(record);
  refuseUnreadable('anomalies', text, path);
  createRecord(openFileStore(request.folder), path, text);
  const notes = [record.reportedBy, record.assignee, record.author].flatMap((who) => personNote(config, who));
  return {
    id,
    path,
    changes: [],
    stillAsked: fieldsStillAsked(record, profile, product),
    level: product.level,
    notes,
  };
}

/**
 * Writes the evaluation of a record with the digest of what was evaluated. What an earlier evaluation said goes. Throws
 * GateError RECORD_NONE, RECORD_CHANGED, RECORD_FORM, EVIDENCE_INVALID for a record that does not conform, and those of a new one.
 */
export async function evaluateAnomaly(request: AnomalyEvaluation): Promise<WrittenAnomaly> {
  const { config, profile, product } = await resolveConfiguration(request);
  const store = openFileStore(request.folder);
  const path = recordPath(config, 'anomalies', request.id);
  if (store.kindOf(path) === 'none') throw noRecord(path, request.id, recordIds(store, config, 'anomalies'));
  const file = readRecordFile(store, path);
  const before = anomalyOf(file.bytes, path);
  if (before.id !== request.id) throw idElsewhere(path, before.id);
  const changes = evaluationChanges(request, before);
  for (const { field, value } of changes) refuseHiddenText(value, field.join('.'));
  const text = editYaml(Buffer.from(file.bytes).toString('utf8'), path, changes);
  refuseUnreadable('anomalies', text, path);
  const after = conformingRecord('anomaly', anomalyOf(Buffer.from(text), path));
  replaceRecord(store, file, text);
  return {
    id: before.id,
    path,
    changes: changedFields(
      before,
      after,
      changes.map(({ field }) => field),
    ),
    stillAsked: fieldsStillAsked(after, profile, product),
    level: product.level,
    notes: personNote(config, request.by, request.role),
  };
}

function evaluationChanges(request: AnomalyEvaluation, record: AnomalyRecord): FieldChange[] {
  const { outcome, by, role, at, riskFile, rationale, hazards, noHazard, harmSeverity } = request;
  const evaluation = {
    outcome,
    by,
    role,
    at: dateTime(at),
    riskFileVersion: riskFile,
    rationaleNotFixed: rationale,
    contentDigest: contentDigest(record),
    // A confirmation was one of the former evaluation.
    reconfirmed: undefined,
  };
  const hazard: FieldChange[] =
    hazards === undefined && noHazard === undefined
      ? []
      : [
          { field: ['hazardousSituations'], value: hazards },
          { field: ['noHazardRationale'], value: noHazard },
        ];
  const severity: FieldChange[] = harmSeverity === undefined ? [] : [{ field: ['harmSeverity'], value: harmSeverity }];
  return [
    ...hazard,
    ...severity,
    ...Object.entries(evaluation).map(([key, value]): FieldChange => ({ field: ['evaluation', key], value })),
  ];
}

function anomalyOf(bytes: Uint8Array, path: string): AnomalyRecord {
  const reading = checkedReading('anomalies', 'record', readYamlDocument(bytes, path), path);
  if (reading.kind !== 'anomalies') throw new Error('an anomaly was read as something else');
  return reading.record;
}

function noRecord(path: string, id: string, known: readonly string[]): GateError {
  return new GateError({
    code: 'RECORD_NONE',
    message: `there is no record of anomaly ${id}${didYouMean(id, known)}`,
    place: { path },
    next: 'gatehouse anomaly list shows the open ones; gatehouse anomaly new writes one.',
  });
}

function idElsewhere(path: string, id: string): GateError {
  return new GateError({
    code: 'RECORD_ID',
    message: `the record at ${path} says that its id is "${id}"`,
    place: { path },
    next: 'Give the record the id that its file has as name.',
  });
}
