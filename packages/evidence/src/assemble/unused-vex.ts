// Says of every exploitability statement that decides nothing why, in words to act on.
import type { UnmatchedVex, Vulnerability } from '@gatehouse/schema';
import type { VexStatement } from '../reading.ts';
import { type Assembly, placeOf, sourceAt } from './assembly.ts';
import { packageKey } from './component-key.ts';
import { sortedSet } from './order.ts';
import { reachOf, speaksOf, whyUnmatched } from './vex-match.ts';
import {
  byId,
  decidingMatch,
  type Match,
  type PlacedStatement,
  statementAuthor,
  type VexMatches,
} from './vex-statements.ts';

/**
 * The statements that decide no vulnerability. Those that speak of one that no other statement decides either are noted as well, a note for
 * each document: somebody meant them to decide it.
 */
export function unusedStatements(
  found: readonly Vulnerability[],
  matches: VexMatches,
  assembly: Assembly,
): UnmatchedVex[] {
  const deciding = new Map([...matches.byKey].map(([key, each]) => [key, decidingMatch(each)]));
  const used = new Set([...deciding.values()].map((match) => match?.statement));
  const overruling = new Map<VexStatement, Match[]>();
  for (const [key, each] of matches.byKey) {
    const winner = deciding.get(key);
    for (const { statement } of each) {
      if (winner !== undefined) overruling.set(statement, [...(overruling.get(statement) ?? []), winner]);
    }
  }
  const known = byId(found, ({ id, aliases }) => [id, ...aliases]);
  const missed = new Map<PlacedStatement['read'], UnmatchedVex[]>();
  const unused = matches.all.flatMap(({ read, statement }) => {
    if (used.has(statement)) return [];
    const spoken = new Set([statement.vulnerability, ...statement.aliases]);
    const near = [...new Set([...spoken].flatMap((id) => known.get(id) ?? []))];
    const winners = sortedSet(overruling.get(statement)?.map((winner) => wordOverruled(statement, winner)));
    const spokenOf = near.filter((vulnerability) => speaksOf(statement, vulnerability));
    const apart = closest(statement, spokenOf, matches).flatMap(({ component }) =>
      whyUnmatched(statement, component, matches.names),
    );
    const why =
      spokenOf.length === 0
        ? notFound(statement, near)
        : [...firstOf(winners.length > 0 ? winners : sortedSet(apart)), ...unknownAuthor(read, assembly)].join('; ');
    const told = { vulnerability: statement.vulnerability, why, source: sourceAt(read, statement.position) };
    const undecided = spokenOf.some(({ key }) => deciding.get(key) === undefined);
    if (undecided)
      missed
        .set(read, missed.get(read) ?? [])
        .get(read)
        ?.push(told);
    return [told];
  });
  for (const each of missed.values()) noteMissed(each, assembly);
  return unused;
}

/** How many components a statement is compared with when it is about none of their packages: each would give the same answer. */
const farOnes = 20;

/** The vulnerabilities in packages that the statement names; without any, some of the others. */
function closest(
  statement: VexStatement,
  spokenOf: readonly Vulnerability[],
  { names }: VexMatches,
): readonly Vulnerability[] {
  const { packages } = reachOf(statement, names);
  const near = spokenOf.filter(({ component }) => packages.has(packageKey(component)));
  return near.length > 0 ? near : spokenOf.slice(0, farOnes);
}

function noteMissed([first, ...more]: readonly UnmatchedVex[], { note }: Assembly): void {
  if (first === undefined) return;
  const others = more.length === 0 ? '' : `, and neither do ${more.length} more of this document`;
  note({
    code: 'RECORD_NOT_USED',
    message: `the statement on ${first.vulnerability} decides nothing${others}: ${first.why}`,
    place: placeOf(first.source),
    next: 'Correct the product or the component of the statement, or remove it.',
    kind: 'vex',
  });
}

function wordOverruled(statement: VexStatement, { read, statement: winner }: Match): string {
  const { path, line } = sourceAt(read, winner.position);
  const which = winner.at > statement.at ? 'newer statement' : `statement of the same moment (${winner.status})`;
  return `it is overruled by the ${which}, ${new Date(winner.at).toISOString()} at ${path}${line === undefined ? '' : `:${line}`}`;
}

/** A document can speak of thousands of products; a few reasons show what is wrong. */
const shownReasons = 4;

function firstOf(reasons: readonly string[]): string[] {
  const more = reasons.length - shownReasons;
  return more > 0 ? [...reasons.slice(0, shownReasons), `and ${more} more reasons of this kind`] : [...reasons];
}

/** An id that the scans know only as one of several that an alias stands for is told, since the alias alone would have matched. */
function notFound({ vulnerability }: VexStatement, near: readonly Vulnerability[]): string {
  if (near.length === 0) return `no scan lists ${vulnerability}`;
  return `no scan lists ${vulnerability}; its alias stands for ${sortedSet(near.map(({ id }) => id)).join(' and ')}`;
}

/** Nobody is kept from speaking, but a rule may ask who spoke. */
function unknownAuthor(read: PlacedStatement['read'], { people, material }: Assembly): string[] {
  const { id } = statementAuthor(read, people);
  return material.people.some((person) => person.id === id)
    ? []
    : [`its author ${read.reading.author || id} is not one of the people in the configuration`];
}
