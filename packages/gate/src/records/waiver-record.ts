// Writes the record of a waiver for the very findings that a check found, bound to their digests and level.
import { ownWork } from '@gatehouse/engine';
import { partiesOfNewWaiver } from '@gatehouse/evidence';
import { type Facts, GateError, type WaiverRecord } from '@gatehouse/schema';
import { type CheckRequest, checkWith } from '../check.ts';
import { resolveConfiguration } from '../configuration/resolve-configuration.ts';
import { openFileStore } from '../files/file-store.ts';
import { type Gathered, itemsWith } from '../known-facts.ts';
import { personNote } from './person-note.ts';
import { createRecord, recordIds, recordPath } from './record-file.ts';
import { conformingRecord, refuseHiddenText, refuseUnreadable, yamlOf } from './safe-record.ts';
import { waivableFindings } from './waived-findings.ts';
import { waiverSpan } from './waiver-end.ts';

/** `check` says what to judge; the rest is what the record holds. */
export interface NewWaiver {
  readonly check: CheckRequest;
  /** Rule id or path. */
  readonly rule: string;
  /** Exact subjects of its findings. */
  readonly subjects: readonly string[];
  readonly reason: WaiverRecord['reason'];
  readonly text: string;
  /** Where the risk of the deviation was assessed. */
  readonly risk: string;
  readonly requestedBy: string;
  /** `30d`, a date, or RFC 3339 with offset. */
  readonly expires: string;
  readonly conditions?: readonly string[] | undefined;
  readonly runs?: readonly string[] | undefined;
  readonly anomalies?: readonly string[] | undefined;
  /** Absent: the rule, the version and the next free number. */
  readonly id?: string | undefined;
}

type WaiverParties = ReturnType<typeof partiesOfNewWaiver>;

/** An approval that a waiver needs: any of the roles, by one of the people. */
export interface NeededApproval {
  readonly roles: readonly string[];
  /** People of the configuration who hold such a role, and whose own work neither the waiver nor its subject is. */
  readonly people: readonly string[];
}

export interface WrittenWaiver {
  readonly id: string;
  readonly path: string;
  readonly rule: string;
  readonly waiver: 'W1' | 'W2';
  readonly level: 'block' | 'warn';
  readonly version: string;
  readonly expiresAt: string;
  /** What it will waive. */
  readonly findings: readonly { readonly subject: string; readonly message: string; readonly digest: string }[];
  /** What stays, because it can never be waived. */
  readonly staying: readonly { readonly subject: string; readonly message: string }[];
  readonly approvals: readonly NeededApproval[];
  readonly conditions: number;
  readonly notes: readonly string[];
}

/**
 * Judges the release and writes the record. Throws GateError RULE_UNKNOWN, WAIVER_NEVER, WAIVER_SUBJECT, WAIVER_LEVELS, WAIVER_EXPIRY,
 * RECORD_*, FILE_NOT_WRITTEN and those of a check; then nothing was written.
 */
export async function newWaiver(request: NewWaiver): Promise<WrittenWaiver> {
  const { check: asked, id: givenId } = request;
  const { config, profile } = await resolveConfiguration(asked);
  // An unsafe id is told before the check, which may take a while.
  if (givenId !== undefined) recordPath(config, 'waivers', givenId);
  refuseHiddenText({ ...request, check: undefined });
  refuseWildcards(request.subjects);
  // Whatever stage the release has reached: a rule that is not due yet has no findings.
  const { decision, facts, more } = await checkWith({ ...asked, stage: 'delivery', only: undefined }, (gathered) =>
    partiesOf(gathered, request),
  );
  const found = waivableFindings(decision, request.rule, [...new Set(request.subjects)]);
  const demand = profile.scheme.waivers[found.waiver];
  const span = waiverSpan(request.expires, facts.asOf, { days: demand.days, level: found.waiver });
  const store = openFileStore(asked.folder);
  const { version } = decision.release;
  const id = givenId ?? freeId(`${found.rule.id}-${version}`, recordIds(store, config, 'waivers'));
  const path = recordPath(config, 'waivers', id);
  const record = conformingRecord('waiver', {
    id,
    rule: found.rule.id,
    subjects: [...new Set(request.subjects)],
    version,
    reason: request.reason,
    text: request.text,
    riskReference: request.risk,
    requestedBy: request.requestedBy,
    approvals: [],
    ...span,
    level: found.level,
    findingDigests: [...new Set(found.findings.map(({ digest }) => digest))],
    ...list(
      'conditions',
      request.conditions?.map((text) => ({ text })),
    ),
    ...list('runs', request.runs),
    ...list('anomalies', request.anomalies),
  });
  const text = yamlOf(record);
  refuseUnreadable('waivers', text, path);
  createRecord(store, path, text);
  return {
    id,
    path,
    rule: found.rule.id,
    waiver: found.waiver,
    level: found.level,
    version,
    expiresAt: record.expiresAt,
    findings: found.findings.map(({ subject, message, digest }) => ({ subject, message, digest })),
    staying: found.staying.map(({ subject, message }) => ({ subject, message })),
    approvals: demand.approvals.map((roles) => ({ roles, people: holders(facts, roles, more) })),
    conditions: record.conditions?.length ?? 0,
    notes: personNote(config, request.requestedBy),
  };
}

function list(key: string, values: readonly unknown[] | undefined): object {
  return values === undefined || values.length === 0 ? {} : { [key]: values };
}

function refuseWildcards(subjects: readonly string[]): void {
  const wild = subjects.find((subject) => subject.includes('*'));
  if (wild === undefined) return;
  throw new GateError({
    code: 'WAIVER_SUBJECT',
    message: `"${wild}" holds "*"; a waiver is for exactly named subjects`,
    next: 'Name each subject by itself: --subject A --subject B.',
  });
}

function freeId(stem: string, taken: readonly string[]): string {
  const safe = stem.replaceAll(/[^A-Za-z0-9._-]/g, '_');
  let number = 1;
  while (taken.includes(`${safe}-${number}`)) number += 1;
  return `${safe}-${number}`;
}

/** Who may not approve it. */
async function partiesOf({ material, items, found }: Gathered, request: NewWaiver): Promise<WaiverParties> {
  const read = itemsWith(items, await found.readings());
  return partiesOfNewWaiver({ ...material, items: read }, request);
}

function holders({ people }: Facts, roles: readonly string[], parties: WaiverParties): string[] {
  return people.items
    .filter(({ id, roles: held }) => ownWork(parties, id).length === 0 && held.some((role) => roles.includes(role)))
    .map(({ id }) => id);
}
