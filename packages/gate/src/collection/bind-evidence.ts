// Binds evidence to what it belongs to, by the strongest way that is there: content, collection record, human record, observation.
import { type CollectedItem, type MaterialProblem, recordContracts } from '@gatehouse/evidence';
import { type CollectedRecord, GateError } from '@gatehouse/schema';
import type { Authorship } from '../git/record-authors.ts';
import { collectionRecordPath } from './collection-record.ts';
import { type EvidenceFile, type ReadingHead, sizeOf, standsAt } from './evidence-file.ts';

export interface BindingContext {
  readonly commit: string;
  /** Whether the work tree is that of the released commit, records and evidence aside. */
  readonly cleanAtCommit: boolean;
  /** Whether a path is a file of HEAD. */
  readonly isCommitted: (path: string) => boolean;
  readonly authorOf: (path: string, bytes: Uint8Array) => Authorship | undefined;
  /** Who committed a collection record as it lies in the checkout. */
  readonly collectionAuthorOf: (path: string) => Authorship | undefined;
  /** Digest of a configured artefact by its name. */
  readonly artifactDigest: (name: string) => string | undefined;
}

type Bound = Omit<CollectedItem & { readonly reading: unknown }, 'reading'>;

/** A bound item, still without what is in it; where it can't be used, with the problem. */
export type BoundItem = Bound | (Bound & { readonly problem: MaterialProblem });

type Binding = Pick<CollectedItem, 'binding' | 'subject' | 'boundBy'>;

/** Throws GateError CONFIG_INVALID when the configuration entry names an artefact that is not configured. */
export function bindEvidence(file: EvidenceFile, context: BindingContext): BoundItem {
  const { kind, path, archive, content, entry, collected } = file;
  const written =
    isRecord(file) && archive === undefined && 'bytes' in content ? context.authorOf(path, content.bytes) : undefined;
  const { level, environment = collected?.environment, tracker } = entry;
  const collectedAt = collected === undefined ? written?.committedAt : Date.parse(collected.collectedAt);
  const testedArtifact = entry.artifact === undefined ? undefined : digestOfArtifact(entry.artifact, kind, context);
  const conflict = conflictOf(file);
  return {
    kind,
    path,
    sha256: content.sha256,
    size: sizeOf(content),
    ...bindingOf(file, context),
    ...defined({ collectedAt, collector: collected?.collector, collectedDigest: digestWhenCollected(file) }),
    ...defined({ input: collected?.input, databaseAt: timeOf(collected?.databaseAt) }),
    ...originOf(file, context),
    ...defined({ author: written?.author, level, environment, testedArtifact, tracker }),
    ...('problem' in file ? { problem: file.problem } : conflict === undefined ? {} : { problem: conflict }),
  };
}

/** Who stands behind a collected file: who committed its collection record, and who brought it in by hand. */
function originOf(file: EvidenceFile, context: BindingContext): Pick<CollectedItem, 'collectedBy' | 'upload'> {
  if (file.collected === undefined) return {};
  const { upload } = file.collected;
  const collectedBy = context.collectionAuthorOf(collectionRecordPath(standsAt(file)))?.author;
  if (upload === undefined) return defined({ collectedBy });
  const { by, checkedBy, checkedAt } = upload;
  const at = checkedAt === undefined ? undefined : Date.parse(checkedAt);
  return defined({ collectedBy, upload: { by, ...defined({ checkedBy, checkedAt: at }) } });
}

/**
 * What a file says about itself against what was recorded when it was collected. Where the two differ nobody knows what it belongs to;
 * and a file from a modified checkout does not become one of the commit because it names the commit.
 */
function conflictOf(file: EvidenceFile): MaterialProblem | undefined {
  const { collected } = file;
  if (collected === undefined || !('reading' in file)) return undefined;
  const { claims } = file.reading;
  const differing = (['commit', 'artifact', 'version'] as const).find(
    (field) => claims[field] !== undefined && collected[field] !== undefined && claims[field] !== collected[field],
  );
  const place = { path: collectionRecordPath(standsAt(file)), line: 1 };
  if (differing !== undefined) {
    return {
      code: 'EVIDENCE_SUBJECT_MISMATCH',
      message: `the file says ${differing} ${claims[differing]}, its collection record says ${collected[differing]}`,
      place,
      next: 'Make the evidence again, and collect it where it was made.',
    };
  }
  if (collected.dirty !== true || claims.commit === undefined) return undefined;
  return {
    code: 'EVIDENCE_SUBJECT_MISMATCH',
    message: `the file says commit ${claims.commit}, but it was collected in a modified checkout`,
    place,
    next: 'Make the evidence again in a clean checkout of the released commit.',
  };
}

/** Whether people keep this file and answer for it, exploitability statements included, and no tool made it. */
export function isRecord(file: Pick<EvidenceFile, 'kind'> & { readonly reading?: ReadingHead }): boolean {
  if (file.kind === 'vex') return true;
  return Object.hasOwn(recordContracts, file.kind) && (file.reading === undefined || 'record' in file.reading);
}

function bindingOf(file: EvidenceFile, context: BindingContext): Binding {
  const { commit, artifact, version } = 'reading' in file ? file.reading.claims : {};
  const subject = { ...subjectOf(file.collected), ...defined({ commit, artifact, version }) };
  if (commit !== undefined || artifact !== undefined) return { binding: 'content', subject };
  if (file.collected !== undefined)
    return { binding: 'collection', subject, boundBy: { path: collectionRecordPath(standsAt(file)), line: 1 } };
  const committed = context.isCommitted(standsAt(file));
  if (isRecord(file) && (committed || version !== undefined)) return { binding: 'record', subject };
  // Untracked files of a clean checkout of the released commit were made there; a committed one may be of any age.
  if (context.cleanAtCommit && !committed)
    return { binding: 'observation', subject: { ...subject, commit: context.commit } };
  return { binding: 'none', subject };
}

function timeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}

/** An archive was compared with its collection record when it was opened, and what is in it with it. */
function digestWhenCollected({ collected, archive, content }: EvidenceFile): string | undefined {
  return collected === undefined || archive === undefined ? collected?.sha256 : content.sha256;
}

/** A collection made in a modified checkout says nothing about the commit. */
function subjectOf(collected: CollectedRecord | undefined): CollectedItem['subject'] {
  if (collected === undefined) return {};
  const { commit, version, artifact, dirty } = collected;
  return defined({ commit: dirty === true ? undefined : commit, version, artifact });
}

function digestOfArtifact(name: string, kind: string, context: BindingContext): string {
  const digest = context.artifactDigest(name);
  if (digest !== undefined) return digest;
  throw new GateError({
    code: 'CONFIG_INVALID',
    message: `evidence.${kind} names the artefact "${name}", which release.artifacts does not list`,
    next: 'List it under release.artifacts, or correct the name.',
  });
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out what is undefined: an optional fact is absent, never empty. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
