// Writes into the record of the security-relevant-changes assessment of a release whether one commit is relevant to security.
import { checkedReading, readYamlDocument } from '@gatehouse/evidence';
import { type ChangeAssessmentRecord, GateError } from '@gatehouse/schema';
import { type ConfigurationRequest, resolveConfiguration } from '../configuration/resolve-configuration.ts';
import { type FileStore, openFileStore } from '../files/file-store.ts';
import { type ChangedField, changedFields } from './changed-fields.ts';
import { editYaml, type FieldChange } from './edit-yaml.ts';
import { editYamlList } from './edit-yaml-list.ts';
import { personNote } from './person-note.ts';
import { createRecord, readRecordFile, recordPath, replaceRecord } from './record-file.ts';
import { dateTime } from './record-time.ts';
import { conformingRecord, refuseUnreadable, yamlOf } from './safe-record.ts';

type AssessedChange = ChangeAssessmentRecord['changes'][number];

export interface ChangeAssessment extends ConfigurationRequest {
  readonly version: string;
  /** Commit of the baseline, full git object id; absent for a first release. */
  readonly from?: string | undefined;
  /** Released commit, full git object id. */
  readonly to: string;
  /** The commit that was assessed, full git object id. */
  readonly commit: string;
  readonly relevant: boolean;
  readonly category?: AssessedChange['category'] | undefined;
  readonly reason?: string | undefined;
  readonly reviewer?: string | undefined;
  readonly competence?: string | undefined;
  /** The moment to write as, epoch milliseconds. */
  readonly at: number;
  /** Who answers for the record; absent: as recorded. */
  readonly author?: string | undefined;
}

export interface WrittenAssessment {
  readonly path: string;
  readonly commit: string;
  readonly changes: readonly ChangedField[];
  /** What somebody may want to look at. */
  readonly notes: readonly string[];
}

const entryFields = ['relevant', 'category', 'reason', 'reviewer', 'competence', 'at'] as const;

/**
 * Adds the commit to the record or replaces what it said of it, and takes over the range; makes the record when there is none. Throws
 * GateError RECORD_* and FILE_NOT_WRITTEN, EVIDENCE_INVALID for a record that does not conform, and those of the configuration; then
 * nothing was written.
 */
export async function assessChange(request: ChangeAssessment): Promise<WrittenAssessment> {
  const { config } = await resolveConfiguration(request);
  const store = openFileStore(request.folder);
  const { version, commit, author } = request;
  const path = recordPath(config, 'securityAssessment', version);
  const { before, after } = write(store, path, request);
  const notes = [request.reviewer, author].flatMap((who) => personNote(config, who));
  return {
    path,
    commit,
    changes: [
      ...changedFields(
        entryOf(before, commit),
        entryOf(after, commit),
        entryFields.map((field) => [field]),
      ),
      ...changedFields(before, after, [['range', 'from'], ['range', 'to'], ['author']]),
    ],
    notes: [...new Set(notes)],
  };
}

interface Written {
  readonly before: Partial<ChangeAssessmentRecord>;
  readonly after: ChangeAssessmentRecord;
}

function write(store: FileStore, path: string, request: ChangeAssessment): Written {
  const { version, from, to, commit, author } = request;
  const entry = known({
    commit,
    relevant: request.relevant,
    category: request.category,
    reason: request.reason,
    reviewer: request.reviewer,
    competence: request.competence,
    at: dateTime(request.at),
  });
  // Refuses at once what no record may hold.
  const fresh = conformingRecord(
    'changeAssessment',
    known({ version, range: known({ from, to }), changes: [entry], author }),
  );
  if (store.kindOf(path) === 'none') {
    const text = yamlOf(fresh);
    refuseUnreadable('securityAssessment', text, path);
    createRecord(store, path, text);
    return { before: {}, after: fresh };
  }
  const file = readRecordFile(store, path);
  const before = assessmentOf(file.bytes, path);
  if (before.version !== version) throw versionElsewhere(path, before.version);
  const fields: FieldChange[] = [
    { field: ['range', 'from'], value: from },
    { field: ['range', 'to'], value: to },
    ...(author === undefined ? [] : [{ field: ['author'], value: author } as const]),
  ];
  const edited = editYamlList(Buffer.from(file.bytes).toString('utf8'), path, {
    list: 'changes',
    position: positionOf(before, commit, path),
    entry,
  });
  const text = editYaml(edited, path, fields);
  refuseUnreadable('securityAssessment', text, path);
  const after = conformingRecord('changeAssessment', assessmentOf(Buffer.from(text), path));
  replaceRecord(store, file, text);
  return { before, after };
}

function known<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function entryOf({ changes = [] }: Partial<ChangeAssessmentRecord>, commit: string): object {
  return changes.find((change) => change.commit === commit) ?? {};
}

/** Where the commit stands in the record, else behind its last one. */
function positionOf({ changes }: ChangeAssessmentRecord, commit: string, path: string): number {
  const positions = changes.flatMap((change, position) => (change.commit === commit ? [position] : []));
  if (positions.length < 2) return positions[0] ?? changes.length;
  throw new GateError({
    code: 'RECORD_FORM',
    message: `${path} assesses commit ${commit} more than once; nothing was written`,
    place: { path },
    next: 'Leave one of the entries in the record.',
  });
}

function assessmentOf(bytes: Uint8Array, path: string): ChangeAssessmentRecord {
  const reading = checkedReading('securityAssessment', 'record', readYamlDocument(bytes, path), path);
  if (reading.kind !== 'securityAssessment') throw new Error('an assessment was read as something else');
  return reading.record;
}

function versionElsewhere(path: string, version: string): GateError {
  return new GateError({
    code: 'RECORD_ID',
    message: `the record at ${path} says that its version is "${version}"`,
    place: { path },
    next: 'Give the record the version that its file has as name.',
  });
}
