// Reads one package of an OSV-Scanner report: a vulnerability for each group of its records.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { VulnerabilitiesReading } from '../../../reading.ts';
import { identitiesAt, partsAbout } from '../identity.ts';
import { packageName } from '../package-name.ts';
import { rate, type Score } from '../severity.ts';
import { type OsvPackage, type OsvRecord, readRecord } from './record.ts';

type Item = VulnerabilitiesReading['items'][number];

/** Type of package URL for each ecosystem of the OSV schema, with the namespace where that is fixed. */
const types: Readonly<Record<string, readonly [type: string, namespace?: string]>> = {
  'crates.io': ['cargo'],
  'GitHub Actions': ['github'],
  AlmaLinux: ['rpm', 'almalinux'],
  Alpaquita: ['apk', 'alpaquita'],
  Alpine: ['apk', 'alpine'],
  Chainguard: ['apk', 'chainguard'],
  ConanCenter: ['conan'],
  CRAN: ['cran'],
  Debian: ['deb', 'debian'],
  Go: ['golang'],
  Hackage: ['hackage'],
  Hex: ['hex'],
  Maven: ['maven'],
  npm: ['npm'],
  NuGet: ['nuget'],
  openSUSE: ['rpm', 'opensuse'],
  Packagist: ['composer'],
  Pub: ['pub'],
  PyPI: ['pypi'],
  'Red Hat': ['rpm', 'redhat'],
  'Rocky Linux': ['rpm', 'rocky'],
  RubyGems: ['gem'],
  SUSE: ['rpm', 'suse'],
  SwiftURL: ['swift'],
  Ubuntu: ['deb', 'ubuntu'],
  Wolfi: ['apk', 'wolfi'],
};

export function readPackage(listed: JsonCursor): Item[] {
  const about = packageOf(listed.need('package'));
  const records = (listed.get('vulnerabilities')?.items() ?? []).map((record) => readRecord(record, about));
  const byId = new Map(records.map((record) => [record.ids[0], record]));
  const grouped = (listed.get('groups')?.items() ?? []).map((group) => ({ group, members: membersOf(group, byId) }));
  const members = grouped.flatMap((group) => group.members);
  const once = new Set(members);
  const lost = records.find((record) => !once.has(record)) ?? members.find((record) => !once.delete(record));
  if (lost !== undefined) {
    throw lost.at.invalid(`${quoted(lost.ids[0] ?? '')} is not in exactly one group`, 'EVIDENCE_INCONSISTENT');
  }
  return grouped.flatMap((each) => itemsOf(each.group, each.members, about.component));
}

function membersOf(group: JsonCursor, records: ReadonlyMap<string | undefined, OsvRecord>): OsvRecord[] {
  return group
    .need('ids')
    .items()
    .map((id) => {
      const found = records.get(id.text());
      if (found === undefined) {
        throw id.invalid(
          `the group names ${quoted(id.text())}, which is not among the vulnerabilities`,
          'EVIDENCE_INCONSISTENT',
        );
      }
      return found;
    });
}

function itemsOf(group: JsonCursor, members: readonly OsvRecord[], component: string): Item[] {
  const aliases = (group.get('aliases')?.items() ?? []).map((alias) => alias.text());
  const highest = highestStated(group);
  return identitiesAt([...members.flatMap(({ ids }) => ids), ...aliases], group).map((identity) => {
    const named = partsAbout(identity, members);
    // A group can be held together by an alias that none of its records is about.
    const parts = named.length === 0 ? members : named;
    const modified = parts.flatMap(({ modifiedAt }) => modifiedAt ?? []);
    return {
      ...identity,
      component,
      ...rate(
        parts.flatMap(({ words }) => words),
        [...parts.flatMap(({ scores }) => scores), ...highest],
      ),
      kev: { listed: false },
      fixedIn: [...new Set(parts.flatMap(({ fixedIn }) => fixedIn))],
      ignoredByScanner: false,
      ...(modified.length === 0 ? {} : { modifiedAt: Math.max(...modified) }),
      position: group.position,
    };
  });
}

/** The highest score of the group as the tool tells it; empty where it knows none. */
function highestStated(group: JsonCursor): Score[] {
  const stated = group.get('max_severity');
  const text = stated?.string() ?? '';
  if (stated === undefined || text === '') return [];
  const score = /^\d{1,2}(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(score <= 10)) throw stated.invalid(`"max_severity" is ${quoted(text)}, not a number from 0 to 10`);
  return [{ score }];
}

/** Versions of Go begin with `v` in package URLs. */
function packageOf(described: JsonCursor): OsvPackage {
  const ecosystem = (described.get('ecosystem')?.string() ?? '').replace(/:.*$/s, '');
  const given = described.get('version')?.string() || described.get('commit')?.string() || undefined;
  const name = described.get('name')?.string() ?? '';
  if (name === '') {
    if (given === undefined) throw described.invalid('a package has neither name nor version nor commit');
    return { name, ecosystem, component: given };
  }
  const [type, namespace] = (Object.hasOwn(types, ecosystem) ? types[ecosystem] : undefined) ?? [];
  const version = type === 'golang' && /^\d/.test(given ?? '') ? `v${given}` : given;
  return { name, ecosystem, component: packageName({ type, name, version, namespace }) };
}
