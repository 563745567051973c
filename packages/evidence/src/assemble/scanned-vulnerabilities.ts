// Joins what all scans found: each vulnerability of a component once, under its CVE where any scan knows it.
import type { Vulnerability } from '@gatehouse/schema';
import { canonicalId, type Identity, identitiesOf, isCve } from '../readers/vulnerabilities/identity.ts';
import { type Assembly, readingsOf, sourceAt } from './assembly.ts';
import { canonicalPurl, componentKey } from './component-key.ts';
import { installedPackages, meantComponents } from './installed-version.ts';
import { sortedBy, sortedSet } from './order.ts';
import { present } from './present.ts';

type Told = Omit<Vulnerability, 'key'>;

/** Sorted by key. */
export function scannedVulnerabilities(assembly: Assembly): Vulnerability[] {
  const found = ofInstalledVersions(told(assembly), assembly);
  const named = underBestNames(found, groupedNames(found));
  const byKey = Map.groupBy(named, ({ id, component }) => `${id} in ${component}`);
  const joined = [...byKey].flatMap(([key, [first, ...others]]) =>
    first === undefined ? [] : [{ ...worst(first, others), key }],
  );
  return sortedBy(joined, ({ key }) => key);
}

/** What each scan says, in the order of the scans. */
function told(assembly: Assembly): Told[] {
  return readingsOf(assembly, 'vulnerabilities').flatMap((read) =>
    read.reading.items.map(({ position, ...item }) => ({
      id: canonicalId(item.id),
      aliases: sortedSet(item.aliases.map(canonicalId)),
      component: canonicalPurl(item.component),
      severity: item.severity,
      kev: item.kev,
      fixedIn: sortedSet(item.fixedIn),
      ignoredByScanner: item.ignoredByScanner,
      source: sourceAt(read, position),
      ...present({ score: item.score, vector: item.vector, modifiedAt: item.modifiedAt }),
    })),
  );
}

function ofInstalledVersions(found: readonly Told[], assembly: Assembly): Told[] {
  const listed = readingsOf(assembly, 'sbom').flatMap(({ reading }) => reading.components.map(componentKey));
  const installed = installedPackages([...listed, ...found.map(({ component }) => component)]);
  return found.flatMap((vulnerability) =>
    meantComponents(vulnerability.component, installed).map((component) => ({ ...vulnerability, component })),
  );
}

/** Ids that mean the same vulnerability, by each id that is no CVE: a set that is shared by all of them. */
type NameGroups = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Scans know different ids of one vulnerability. Ids without CVE that one scan calls the same are one group, and so are the CVEs that any
 * scan tells them to be aliases of. Groups do not grow by way of a CVE: an advisory for two CVEs does not make these the same.
 */
function groupedNames(found: readonly Told[]): NameGroups {
  const groups = new Map<string, Set<string>>();
  for (const { id, aliases } of found) {
    if (isCve(id)) continue;
    let group = new Set<string>();
    for (const each of [id, ...aliases]) {
      const known = groups.get(each) ?? new Set([each]);
      // The smaller one goes into the larger one, so that a long row of aliases stays cheap.
      const [larger, smaller] = known.size > group.size ? [known, group] : [group, known];
      for (const member of smaller === larger ? [] : smaller) {
        larger.add(member);
        groups.set(member, larger);
      }
      group = larger;
      groups.set(each, group);
    }
  }
  for (const { id, aliases } of found) {
    if (!isCve(id)) continue;
    for (const alias of aliases) groups.get(alias)?.add(id);
  }
  return groups;
}

/** All of one group go by the same names, which are worked out once and shared. */
function underBestNames(found: readonly Told[], groups: NameGroups): Told[] {
  const identities = new Map<ReadonlySet<string>, readonly Identity[]>();
  return found.flatMap((vulnerability) => {
    const group = isCve(vulnerability.id) ? undefined : groups.get(vulnerability.id);
    if (group === undefined) return [vulnerability];
    const known = identities.get(group) ?? identitiesOf(group);
    identities.set(group, known);
    return known.map((identity) => ({ ...vulnerability, ...identity }));
  });
}

/** Worst first. A severity that nobody knows may be any, and gives way only to what is certainly high. */
const severities: readonly Vulnerability['severity'][] = ['critical', 'high', 'unknown', 'medium', 'low', 'negligible'];

/** The same vulnerability as several scans tell it, in the worst reading of each part, at the place of the first. */
function worst(first: Told, others: readonly Told[]): Told {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const said = new Set(all.map(({ severity }) => severity));
  const [since] = sortedSet(all.flatMap(({ kev }) => kev.since ?? []));
  const deciding = all.reduce((highest, next) => ((next.score ?? -1) > (highest.score ?? -1) ? next : highest));
  const modified = all.flatMap(({ modifiedAt }) => modifiedAt ?? []);
  const { score: _, vector: __, modifiedAt: ___, ...rest } = first;
  return {
    ...rest,
    // Those of a group share one list.
    aliases: sortedSet([...new Set(all.map(({ aliases }) => aliases))].flat()),
    severity: severities.find((severity) => said.has(severity)) ?? 'unknown',
    kev: { listed: all.some(({ kev }) => kev.listed), ...present({ since }) },
    fixedIn: sortedSet([...new Set(all.map(({ fixedIn }) => fixedIn))].flat()),
    ignoredByScanner: all.every(({ ignoredByScanner }) => ignoredByScanner),
    ...present({ score: deciding.score, vector: deciding.vector }),
    ...(modified.length === 0 ? {} : { modifiedAt: Math.max(...modified) }),
  };
}
