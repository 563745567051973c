// Says why a requirement has to be looked at again: its record marks it, or it links another revision than there is now.
import type { RequirementsRecord } from '@gatehouse/schema';
import { sortedSet } from './order.ts';

type RecordedRequirement = RequirementsRecord['requirements'][number];

/** The reasons of each of these requirements, sorted; none for one that is not suspect. Revisions are those of the requirements given. */
export function suspicions(
  requirements: readonly RecordedRequirement[],
): (requirement: RecordedRequirement) => string[] {
  const revisions = new Map(requirements.map(({ id, revision }) => [id, revision] as const));
  return ({ suspect, suspectReasons = [], refines = [] }) => {
    const stated =
      suspect === true && suspectReasons.length === 0 ? ['its record marks it for re-review'] : suspectReasons;
    return sortedSet([...stated, ...refines.flatMap((link) => outdated(link, revisions))]);
  };
}

/** Why a trace link has to be looked at again: what it starts from is not what it was when it was linked. */
export function outdatedLink(
  link: { readonly from: string; readonly revision: string | undefined; readonly test: string | undefined },
  revisions: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const { from, revision, test } = link;
  if (revision === undefined || !revisions.has(from) || revisions.get(from) === revision) return undefined;
  const now = revisions.get(from);
  const what = test === undefined ? 'it' : `test ${test}`;
  return `${what} was linked to ${from} in revision ${revision}, ${inWords(now)}`;
}

function inWords(now: string | undefined): string {
  return now === undefined ? 'which now states no revision' : `which is now revision ${now}`;
}

/** A link to an id that nothing holds is told elsewhere: it has no revision to compare with. */
function outdated(
  link: NonNullable<RecordedRequirement['refines']>[number],
  revisions: ReadonlyMap<string, string | undefined>,
): string[] {
  if (typeof link === 'string' || link.revision === undefined || !revisions.has(link.id)) return [];
  const now = revisions.get(link.id);
  if (now === link.revision) return [];
  return [`links ${link.id} in revision ${link.revision}, ${inWords(now)}`];
}
