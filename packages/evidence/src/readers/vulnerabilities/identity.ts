// Decides under which ids one vulnerability is known: its CVE where there is one, with every other id as an alias.
import type { JsonCursor } from '../../decode/json-cursor.ts';

/** CVEs times other ids of one advisory; the largest known have a few hundred CVEs and a dozen ids. */
const mostPairs = 10_000;

/** A vulnerability by its id, with its other ids. */
export interface Identity {
  readonly id: string;
  readonly aliases: string[];
}

/**
 * The vulnerabilities that a set of ids stands for: one for each CVE, since an advisory can stand for several and a statement about one
 * does not settle another; without a CVE one alone, named by its GitHub advisory where there is one. Ids that are no CVE are aliases of all.
 */
export function identitiesOf(ids: Iterable<string>): Identity[] {
  const sorted = [...new Set(ids)].sort();
  const others = sorted.filter((id) => !isCve(id));
  const cves = sorted.filter(isCve);
  if (cves.length > 0) return cves.map((id) => ({ id, aliases: others }));
  const id = others.find((other) => other.startsWith('GHSA-')) ?? others[0];
  return id === undefined ? [] : [{ id, aliases: others.filter((other) => other !== id) }];
}

/**
 * The same for one advisory of a report.
 * @throws GateError EVIDENCE_LIMIT for so many ids that a small file would become large facts
 */
export function identitiesAt(ids: readonly string[], place: JsonCursor): Identity[] {
  const identities = identitiesOf(ids);
  const pairs = identities.length * (identities[0]?.aliases.length ?? 0);
  if (pairs <= mostPairs) return identities;
  throw place.invalid(
    `${identities.length} vulnerabilities that share ${identities[0]?.aliases.length} other ids are more than one advisory can be about`,
    'EVIDENCE_LIMIT',
  );
}

/** The parts of a group that are about one vulnerability of it: those that name it, and those that name no CVE at all. */
export function partsAbout<Part extends { readonly ids: readonly string[] }>(
  { id }: Identity,
  parts: readonly Part[],
): Part[] {
  return parts.filter(({ ids }) => ids.includes(id) || !ids.some(isCve));
}

/** An id in the one case in which catalogues and statements write it: tools differ, and by another spelling none of them would know it. */
export function canonicalId(id: string): string {
  const text = id.trim();
  if (/^cve-/i.test(text)) return text.toUpperCase();
  return /^ghsa-/i.test(text) ? `GHSA-${text.slice('GHSA-'.length).toLowerCase()}` : text;
}

export function isCve(id: string): boolean {
  return id.startsWith('CVE-');
}
