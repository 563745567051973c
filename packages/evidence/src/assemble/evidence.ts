// States what evidence there is: every item with its digest and subject, and the state of every kind.
import type { EvidenceItem, EvidenceKind, Facts } from '@gatehouse/schema';
import type { CollectedItem, Material, MaterialProblem } from '../material.ts';
import { type EvidenceKindName, evidenceKinds } from '../reading.ts';
import { type Assembly, itemId, readingsOf } from './assembly.ts';
import { besideCandidate } from './candidate-kinds.ts';
import { sortedBy } from './order.ts';
import { makerOf } from './people.ts';
import { present } from './present.ts';

export function assembleEvidence(
  assembly: Assembly,
  { statements }: Pick<Facts['provenance'], 'statements'>,
): Facts['evidence'] {
  const { gitItem } = assembly.material;
  const { unmatched } = assembly.material;
  const beside = besideCandidate(assembly.material.packs);
  const kinds = [
    ...evidenceKinds.map((kind) => ({
      ...stateOfKind(kind, assembly),
      ...present({
        unmatched: unmatched?.get(kind)?.toSorted(),
        besideCandidate: beside.has(kind) ? true : undefined,
      }),
    })),
    stateOfGit(gitItem),
  ];
  const isAttested = attestation(statements);
  const items = [...assembly.items.map((item) => evidenceItem(item, assembly, isAttested)), gitItem];
  return { kinds: sortedBy(kinds, ({ kind }) => kind), items: sortedBy(items, ({ id }) => id) };
}

function evidenceItem(
  item: CollectedItem,
  { people }: Assembly,
  isAttested: (item: CollectedItem) => boolean,
): EvidenceItem {
  const { kind, path, sha256, size, subject, binding, collectedAt, collector, collectedDigest, boundBy } = item;
  const { collectedBy, upload } = item;
  const reading = 'reading' in item ? item.reading : undefined;
  const named = reading !== undefined && 'record' in reading ? reading.record.author : undefined;
  return {
    id: itemId(item),
    kind,
    path,
    format: reading?.format ?? 'unknown',
    state: reading === undefined ? 'unreadable' : reading.empty ? 'empty' : 'present',
    sha256,
    size,
    subject,
    binding,
    ...present({
      producedAt: reading?.claims.producedAt,
      collectedAt,
      collector,
      collectedDigest,
      boundBy,
      collectedBy,
      attested: isAttested(item) ? true : undefined,
      upload: upload === undefined ? undefined : uploadOf(upload, people),
      author: named === undefined ? item.author : makerOf(people, item, named),
      reason: 'problem' in item ? wordProblem(item.problem, path) : undefined,
    }),
  };
}

function uploadOf(
  { by, checkedBy, checkedAt }: NonNullable<CollectedItem['upload']>,
  { idOf }: Assembly['people'],
): NonNullable<EvidenceItem['upload']> {
  return {
    by: idOf(by),
    ...present({ checkedBy: checkedBy === undefined ? undefined : idOf(checkedBy), checkedAt }),
  };
}

/** Tells of which files a verified statement speaks, or that they are nothing but verified statements themselves. */
function attestation(statements: Facts['provenance']['statements']): (item: CollectedItem) => boolean {
  const verified = statements.filter(({ verification }) => verification.state === 'verified');
  const subjects = new Set(verified.flatMap((statement) => statement.subjects.map(({ sha256 }) => sha256)));
  return (item) => {
    const own = statements.filter(({ source }) => source.evidence === itemId(item));
    return subjects.has(item.sha256) || (own.length > 0 && own.every((statement) => verified.includes(statement)));
  };
}

function stateOfKind(kind: EvidenceKindName, assembly: Assembly): EvidenceKind {
  const items = assembly.items.filter((item) => item.kind === kind);
  const [unreadable, ...more] = items.flatMap((item) =>
    'problem' in item ? [wordProblem(item.problem, item.path)] : [],
  );
  if (unreadable !== undefined) {
    const others = more.length === 0 ? '' : ` (and ${more.length} more ${more.length === 1 ? 'file' : 'files'})`;
    return { kind, state: 'unreadable', reason: `${unreadable}${others}` };
  }
  if (items.some((item) => 'reading' in item && !item.reading.empty)) return { kind, state: 'present' };
  // An export that states its query and total proves that there is nothing to list.
  if (kind === 'anomalies' && readingsOf(assembly, 'anomalyExport').length > 0) return { kind, state: 'present' };
  const [empty] = items;
  if (empty === undefined) return { kind, state: 'missing', reason: whyMissing(kind, assembly.material.lookedFor) };
  const others = items.length === 1 ? '' : ` (and ${items.length - 1} more)`;
  const statement = ['riskControls', 'soup', 'regulatory'].includes(kind)
    ? '; where there is none, state in "none" why'
    : '';
  return { kind, state: 'empty', reason: `${empty.path} holds nothing${others}${statement}` };
}

function whyMissing(kind: EvidenceKindName, lookedFor: Material['lookedFor']): string {
  if (lookedFor === undefined) return `no file of kind ${kind} was found`;
  const places = lookedFor.get(kind) ?? [];
  return places.length === 0 ? `the configuration names no evidence.${kind}` : `no file matches ${places.join(' or ')}`;
}

function stateOfGit({ state, path, reason }: EvidenceItem): EvidenceKind {
  return { kind: 'git', state, ...(state === 'present' ? {} : { reason: reason ?? `${path} is ${state}` }) };
}

/** `<path>:<line>:<column> <message>`, as far as the place is known. */
function wordProblem({ message, place }: MaterialProblem, path: string): string {
  const where = [place?.path ?? path, place?.line, place?.line === undefined ? undefined : place.column];
  return `${where.filter((part) => part !== undefined).join(':')} ${message}`;
}
