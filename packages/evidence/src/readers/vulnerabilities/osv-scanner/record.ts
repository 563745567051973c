// Reads a vulnerability record of the OSV schema: its ids, how bad it is, and which versions of a package fix it.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { plainWords, type Score, type Severity, severityWord, vectorScore } from '../severity.ts';

/** The package that a record is read for. */
export interface OsvPackage {
  readonly name: string;
  /** Without release, as in `Debian`. */
  readonly ecosystem: string;
  readonly component: string;
}

export interface OsvRecord {
  /** Its own id first, then its aliases and the upstream vulnerabilities that it carries over. */
  readonly ids: readonly string[];
  readonly words: readonly Severity[];
  readonly scores: readonly Score[];
  readonly fixedIn: readonly string[];
  /** Epoch milliseconds. */
  readonly modifiedAt?: number;
  readonly at: JsonCursor;
}

const severityTypes = ['CVSS_V2', 'CVSS_V3', 'CVSS_V4', 'Ubuntu'] as const;
const rangeTypes = ['SEMVER', 'ECOSYSTEM', 'GIT'] as const;

/** Databases word severities as they like; what is no known word rates nothing. */
const databaseWords: Readonly<Record<string, Severity>> = { ...plainWords, moderate: 'medium', important: 'high' };

export function readRecord(record: JsonCursor, about: OsvPackage): OsvRecord {
  const affected = (record.get('affected')?.items() ?? []).filter((entry) => isAbout(entry, about));
  const ratings = [record, ...affected].flatMap((entry) => entry.get('severity')?.items() ?? []).map(ratingOf);
  const ids = ['aliases', 'upstream'].flatMap((name) => record.get(name)?.items() ?? []).map((id) => id.text());
  const modifiedAt = record.get('modified')?.instant();
  return {
    ids: [record.need('id').text(), ...ids],
    words: [...ratings.flatMap(({ word }) => word ?? []), ...[record, ...affected].flatMap(databaseWord)],
    scores: ratings.flatMap(({ score }) => score ?? []),
    fixedIn: affected.flatMap(fixesIn),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    at: record,
  };
}

function isAbout(affected: JsonCursor, { name, ecosystem }: OsvPackage): boolean {
  const described = affected.get('package');
  return (
    described?.get('name')?.string() === name && described.get('ecosystem')?.string().replace(/:.*$/s, '') === ecosystem
  );
}

function ratingOf(severity: JsonCursor): { readonly word?: Severity; readonly score?: Score } {
  const type = severity.need('type').oneOf(severityTypes);
  const value = severity.need('score');
  return type === 'Ubuntu'
    ? { word: severityWord(value, { ...plainWords, untriaged: 'unknown' }) }
    : { score: vectorScore(value) };
}

function databaseWord(entry: JsonCursor): Severity[] {
  const word = entry.get('database_specific')?.get('severity')?.value;
  const severity =
    typeof word === 'string' && Object.hasOwn(databaseWords, word.toLowerCase())
      ? databaseWords[word.toLowerCase()]
      : undefined;
  return severity === undefined ? [] : [severity];
}

/** Fixes by commit are left out: they are no versions. */
function fixesIn(affected: JsonCursor): string[] {
  return (affected.get('ranges')?.items() ?? [])
    .filter((range) => range.need('type').oneOf(rangeTypes) !== 'GIT')
    .flatMap((range) => range.need('events').items())
    .flatMap((event) => event.get('fixed')?.text() ?? []);
}
