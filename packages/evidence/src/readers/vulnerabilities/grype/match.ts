// Reads one match of Grype: the vulnerabilities of a component that its record stands for.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { canonicalPackageUrl } from '../../../decode/package-url.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { VulnerabilitiesReading } from '../../../reading.ts';
import { identitiesAt, isCve, partsAbout } from '../identity.ts';
import { rate, scoresOf, severityWord } from '../severity.ts';

type Item = VulnerabilitiesReading['items'][number];

const fixStates = ['fixed', 'not-fixed', 'wont-fix', 'unknown'] as const;

/**
 * The id is the CVE where one is known, the other ids are aliases. A vendor advisory can stand for several CVEs; each becomes an item of its
 * own. A match that is itself of a CVE is about that one, whatever else is related to it.
 */
export function readMatch(match: JsonCursor, ignoredByScanner: boolean): Item[] {
  const own = match.need('vulnerability');
  const related = match.get('relatedVulnerabilities')?.items() ?? [];
  const all = [own, ...related].map((record) => ({ ids: [record.need('id').text()], record }));
  const ownId = own.need('id').text();
  const records = isCve(ownId) ? all.filter(({ ids }) => ids.includes(ownId) || !ids.some(isCve)) : all;
  const component = componentOf(match.need('artifact'));
  const fix = own.get('fix');
  const state = fix?.get('state');
  if (state !== undefined && state.string() !== '') {
    state.oneOf(fixStates);
  }
  const fixedIn = new Set((fix?.get('versions')?.items() ?? []).map((version) => version.text()));
  const identities = identitiesAt(
    records.flatMap(({ ids }) => ids),
    match,
  );
  return identities.map((identity) => {
    const about = partsAbout(identity, records).map(({ record }) => record);
    const cvss = about.flatMap((record) => record.get('cvss')?.items() ?? []);
    return {
      ...identity,
      component,
      ...rate(
        about.map((record) => severityWord(record.get('severity'))),
        cvss.flatMap((score) => scoresOf(score.get('vector'), score.get('metrics')?.get('baseScore'))),
      ),
      kev: exploitation(
        all.map(({ record }) => record),
        identity.id,
        identities.map(({ id }) => id),
      ),
      fixedIn: [...fixedIn],
      ignoredByScanner,
      position: match.position,
    };
  });
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

/** Entries of a catalogue of exploited vulnerabilities that are about this id, or about none of the others. */
function exploitation(records: readonly JsonCursor[], id: string, ids: readonly string[]): Item['kev'] {
  const entries = records
    .flatMap((record) => record.get('knownExploited')?.items() ?? [])
    .filter((entry) => {
      const cve = entry.need('cve').text();
      return cve === id || !ids.includes(cve);
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
