// Finds the exploitability statement that decides each vulnerability, and says of every other why it decides nothing.
import type { UnmatchedVex, Vulnerability } from '@gatehouse/schema';
import type { VexReading, VexStatement } from '../reading.ts';
import { type Assembly, type ReadItem, readingsOf, sourceAt } from './assembly.ts';
import { sortedSet } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import { type Matched, matchProducts, type ReleaseNames, releaseNames, speaksOf, whyUnmatched } from './vex-match.ts';

interface PlacedStatement {
  readonly read: ReadItem<VexReading>;
  readonly statement: VexStatement;
}

interface Match extends PlacedStatement {
  readonly matched: Matched;
}

/** Which statements are about which vulnerability, worked out once. */
export interface VexMatches {
  readonly all: readonly PlacedStatement[];
  /** By key of the vulnerability, in the order in which they stand. */
  readonly byKey: ReadonlyMap<string, readonly Match[]>;
  readonly names: ReleaseNames;
}

export function matchStatements(found: readonly Vulnerability[], assembly: Assembly): VexMatches {
  const names = releaseNames(assembly);
  const all = readingsOf(assembly, 'vex').flatMap((read) =>
    read.reading.statements.map((statement) => ({ read, statement })),
  );
  const spokenBy = byId(all, ({ statement }) => [statement.vulnerability, ...statement.aliases]);
  const order = new Map(all.map((placed, position) => [placed, position]));
  const byKey = new Map(
    found.map((vulnerability) => {
      const spoken = new Set([vulnerability.id, ...vulnerability.aliases].flatMap((id) => spokenBy.get(id) ?? []));
      const matches = [...spoken].flatMap((placed) => {
        if (!speaksOf(placed.statement, vulnerability)) return [];
        const matched = matchProducts(placed.statement, vulnerability.component, names);
        return matched === undefined ? [] : [{ ...placed, matched, position: order.get(placed) ?? 0 }];
      });
      return [vulnerability.key, matches.sort((a, b) => a.position - b.position)];
    }),
  );
  return { all, byKey, names };
}

function byId<T>(items: readonly T[], idsOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const id of new Set(idsOf(item))) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [item]);
      else known.push(item);
    }
  }
  return found;
}

/** What settles less stands first: two statements of one moment must not be settled by the order of files. */
const lessSettled: readonly VexStatement['status'][] = ['under_investigation', 'affected', 'not_affected', 'fixed'];
const stronger: readonly Matched[] = ['artifact', 'product', 'component'];

/**
 * The newest statement that matches. Of the same moment, the one that settles less; of those that say the same, the one that is more about
 * this release, and then the one that stands later.
 */
function decidingMatch(matches: readonly Match[]): Match | undefined {
  return matches.reduce<Match | undefined>((deciding, match) => {
    if (deciding === undefined) return match;
    const order =
      match.statement.at - deciding.statement.at ||
      lessSettled.indexOf(deciding.statement.status) - lessSettled.indexOf(match.statement.status) ||
      stronger.indexOf(deciding.matched) - stronger.indexOf(match.matched);
    return order < 0 ? deciding : match;
  }, undefined);
}

/**
 * The statement that decides a vulnerability. What its format has no place for, the evidence and the second reviewer, may stand in the record
 * of the risk. Reviewers are named as people are, so that nobody is second to themselves under another name.
 */
export function decidingStatement(
  vulnerability: Vulnerability,
  { byKey }: VexMatches,
  restsOn: { readonly reference?: string; readonly secondReviewer?: string },
  { people }: Assembly,
): Vulnerability['vex'] {
  const deciding = decidingMatch(byKey.get(vulnerability.key) ?? []);
  if (deciding === undefined) return undefined;
  const { read, statement, matched } = deciding;
  const { id: author, known } = authorOf(people, read.item, namedAuthor(read));
  const { status, at, justification, impactStatement, actionStatement } = statement;
  const reviewer = statement.secondReviewer ?? restsOn.secondReviewer;
  return {
    status,
    author,
    known,
    at,
    matched,
    source: sourceAt(read, statement.position),
    ...present({
      justification,
      impactStatement,
      actionStatement,
      reference: statement.reference ?? restsOn.reference,
      secondReviewer: reviewer === undefined ? undefined : people.idOf(reviewer),
    }),
  };
}

/** Every statement that decides no vulnerability, with the reason in words to act on. */
export function unmatchedStatements(
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
  return matches.all.flatMap(({ read, statement }) => {
    if (used.has(statement)) return [];
    const spoken = new Set([statement.vulnerability, ...statement.aliases]);
    const near = [...new Set([...spoken].flatMap((id) => known.get(id) ?? []))];
    const winners = sortedSet(overruling.get(statement)?.map((winner) => wordOverruled(statement, winner)));
    const spokenOf = near.filter((vulnerability) => speaksOf(statement, vulnerability));
    const apart = spokenOf.flatMap(({ component }) => whyUnmatched(statement, component, matches.names));
    const why =
      spokenOf.length === 0
        ? notFound(statement, near)
        : [...firstOf(winners.length > 0 ? winners : sortedSet(apart)), ...unknownAuthor(read, assembly)].join('; ');
    return [{ vulnerability: statement.vulnerability, why, source: sourceAt(read, statement.position) }];
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

/** A document can name nobody, where its format allows that. */
function namedAuthor({ reading }: ReadItem<VexReading>): string | undefined {
  return reading.author === '' ? undefined : reading.author;
}

/** Nobody is kept from speaking, but a rule may ask who spoke. */
function unknownAuthor(read: ReadItem<VexReading>, { people, material }: Assembly): string[] {
  const { id } = authorOf(people, read.item, namedAuthor(read));
  return material.people.some((person) => person.id === id)
    ? []
    : [`its author ${namedAuthor(read) ?? id} is not one of the people in the configuration`];
}
