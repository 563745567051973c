// Reads one match of Grype: the vulnerabilities of a component that its record stands for.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { canonicalPackageUrl } from '../../../decode/package-url.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { VulnerabilitiesReading } from '../../../reading.ts';
import { highestScore, type Severity, severityWord, worstSeverity } from './severity.ts';

type Item = VulnerabilitiesReading['items'][number];

const fixStates = ['fixed', 'not-fixed', 'wont-fix', 'unknown'] as const;

/**
 * The id is the CVE where one is known, the other ids are aliases. A vendor advisory can stand for several CVEs; each
 * becomes an item of its own, so that a statement about one of them does not settle the others.
 */
export function readMatch(match: JsonCursor, ignoredByScanner: boolean): Item[] {
  const own = match.need('vulnerability');
  const related = match.get('relatedVulnerabilities')?.items() ?? [];
  const records = [own, ...related].map((record) => ({ id: record.need('id').text(), record }));
  const component = componentOf(match.need('artifact'));
  const fix = own.get('fix');
  const state = fix?.get('state');
  if (state !== undefined && state.string() !== '') {
    state.oneOf(fixStates);
  }
  const fixedIn = [
    ...new Set(
      fix
        ?.get('versions')
        ?.items()
        .map((version) => version.text()) ?? [],
    ),
  ];
  const ownId = own.need('id').text();
  const cves = isCve(ownId) ? [ownId] : [...new Set(records.map(({ id }) => id).filter(isCve))].sort();
  return (cves.length === 0 ? [ownId] : cves).map((id) => {
    const about = records.filter((record) => record.id === id || !isCve(record.id)).map(({ record }) => record);
    const score = highestScore(about);
    const aliases = records.map((record) => record.id).filter((other) => other !== id && !isCve(other));
    return {
      id,
      aliases: [...new Set(aliases)].sort(),
      component,
      severity: severityOf(about, score),
      ...(score === undefined ? {} : { score }),
      kev: exploitation(records, id, cves),
      fixedIn,
      ignoredByScanner,
      position: match.position,
    };
  });
}

function isCve(id: string): boolean {
  return id.startsWith('CVE-');
}

/** The package URL with version, else `name@version`, else the name. */
function componentOf(artifact: JsonCursor): string {
  const name = artifact.need('name').text();
  const version = artifact.get('version')?.string() ?? '';
  const given = artifact.get('purl');
  const text = given?.string() ?? '';
  if (given === undefined || text === '') {
    return version === '' ? name : `${name}@${version}`;
  }
  const purl = canonicalPackageUrl(text, version);
  if (purl === undefined) {
    throw given.invalid(`${quoted(text)} is not a package URL`);
  }
  return purl;
}

/**
 * The worst that any record of the vulnerability says, in words or by its score: distributions play down what they do
 * not mean to fix, and a word alone is easily changed.
 */
function severityOf(records: readonly JsonCursor[], score: number | undefined): Severity {
  return worstSeverity(records.map(severityWord), score);
}

type Record = { readonly id: string; readonly record: JsonCursor };

/** Entries of a catalogue of exploited vulnerabilities that are about this id, or about none of the others. */
function exploitation(records: readonly Record[], id: string, cves: readonly string[]): Item['kev'] {
  const entries = records
    .flatMap(({ record }) => record.get('knownExploited')?.items() ?? [])
    .filter((entry) => {
      const cve = entry.need('cve').text();
      return cve === id || !cves.includes(cve);
    });
  const [since] = entries.flatMap(dateAdded).sort();
  return { listed: entries.length > 0, ...(since === undefined ? {} : { since }) };
}

function dateAdded(entry: JsonCursor): string[] {
  const date = entry.get('dateAdded');
  const text = date?.string() ?? '';
  if (date !== undefined && text !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    throw date.invalid(`"dateAdded" is ${quoted(text)}, not a date`);
  }
  return text === '' || text === '0001-01-01' ? [] : [text];
}
