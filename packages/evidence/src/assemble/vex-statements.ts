// Finds the exploitability statement that decides each vulnerability.
import type { Person, Vulnerability } from '@gatehouse/schema';
import type { VexReading, VexStatement } from '../reading.ts';
import { type Assembly, type ReadItem, readingsOf, sourceAt } from './assembly.ts';
import { packageKey } from './component-key.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import { type Matched, matchProducts, type ReleaseNames, reachOf, releaseNames, speaksOf } from './vex-match.ts';

export interface PlacedStatement {
  readonly read: ReadItem<VexReading>;
  readonly statement: VexStatement;
}

export interface Match extends PlacedStatement {
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
  const reach = new Map(all.map((placed) => [placed, reachOf(placed.statement, names)]));
  const byKey = new Map(
    found.map((vulnerability) => {
      const spoken = new Set([vulnerability.id, ...vulnerability.aliases].flatMap((id) => spokenBy.get(id) ?? []));
      const named = packageKey(vulnerability.component);
      const matches = [...spoken].flatMap((placed) => {
        const reached = reach.get(placed);
        if (reached?.everyComponent !== true && reached?.packages.has(named) !== true) return [];
        if (!speaksOf(placed.statement, vulnerability)) return [];
        const matched = matchProducts(placed.statement, vulnerability.component, names);
        return matched === undefined ? [] : [{ ...placed, matched, position: order.get(placed) ?? 0 }];
      });
      return [vulnerability.key, matches.sort((a, b) => a.position - b.position)];
    }),
  );
  return { all, byKey, names };
}

export function byId<T>(items: readonly T[], idsOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
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
export function decidingMatch(matches: readonly Match[]): Match | undefined {
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
  const { id: author, known } = statementAuthor(read, people);
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

/** A document can name nobody, where its format allows that; then whoever committed it answers for it. */
export function statementAuthor({ item, reading }: ReadItem<VexReading>, people: Assembly['people']): Person {
  return authorOf(people, item, reading.author === '' ? undefined : reading.author);
}
