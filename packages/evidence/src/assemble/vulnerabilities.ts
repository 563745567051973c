// States the known vulnerabilities: what scans found, joined with exploitability statements (VEX) and risk assessments.
import type { Facts, UnmatchedVex, Vulnerability } from '@gatehouse/schema';
import type { VexReading, VexStatement } from '../reading.ts';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, placeOf, type ReadItem, readingsOf, recordsOf, sourceAt } from './assembly.ts';
import { canonicalPurl, meansComponent } from './component-key.ts';
import { positionsBy, sortedBy, sortedSet } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import { matchProducts, type ReleaseNames, releaseNames, speaksOf, whyUnmatched } from './vex-match.ts';

export function assembleVulnerabilities(assembly: Assembly): Facts['vulnerabilities'] {
  const scans = readingsOf(assembly, 'vulnerabilities');
  const names = releaseNames(assembly);
  const statements = readingsOf(assembly, 'vex').flatMap((read) =>
    read.reading.statements.map((statement) => ({ read, statement })),
  );
  const found = scannedVulnerabilities(assembly);
  const items = found.map((vulnerability) => ({
    ...vulnerability,
    ...present({
      vex: decidingStatement(vulnerability, statements, names, assembly),
      risk: riskOf(vulnerability, assembly),
    }),
  }));
  noteUnusedRisks(found, assembly);
  return {
    items,
    index: positionsBy(items, ({ key }) => key),
    scans: scans.map((read) => {
      const { tool, nothingScanned, version, at, databaseAt, target, packages } = read.reading.scan;
      return {
        tool,
        format: read.reading.format,
        nothingScanned,
        source: sourceAt(read),
        ...present({ version, at, databaseAt, target, packages }),
      };
    }),
    unmatchedVex: unmatchedStatements(found, statements, names),
    catalogues: [],
  };
}

/** Of all scans, each vulnerability of a component once, sorted by key. */
function scannedVulnerabilities(assembly: Assembly): Vulnerability[] {
  const byKey = new Map<string, Vulnerability>();
  for (const read of readingsOf(assembly, 'vulnerabilities')) {
    for (const { position, ...item } of read.reading.items) {
      const component = canonicalPurl(item.component);
      const key = `${item.id} in ${component}`;
      const { id, severity, kev, ignoredByScanner, score } = item;
      const vulnerability: Vulnerability = {
        key,
        id,
        aliases: sortedSet(item.aliases),
        component,
        severity,
        kev,
        fixedIn: sortedSet(item.fixedIn),
        ignoredByScanner,
        source: sourceAt(read, position),
        ...present({ score }),
      };
      const known = byKey.get(key);
      byKey.set(key, known === undefined ? vulnerability : worse(known, vulnerability));
    }
  }
  return sortedBy(byKey.values(), ({ key }) => key);
}

/** Worst first. A severity that nobody knows may be any, and gives way only to what is certainly high. */
const severities: readonly Vulnerability['severity'][] = ['critical', 'high', 'unknown', 'medium', 'low', 'negligible'];

/** The same vulnerability as two scans tell it, in the worse reading of each part, at the place of the first. */
function worse(first: Vulnerability, second: Vulnerability): Vulnerability {
  const sinces = sortedSet([first.kev.since, second.kev.since].filter((since) => since !== undefined));
  const scores = [first.score, second.score].filter((score) => score !== undefined);
  return {
    ...first,
    aliases: sortedSet([...first.aliases, ...second.aliases]),
    severity: severities.find((severity) => severity === first.severity || severity === second.severity) ?? 'unknown',
    kev: { listed: first.kev.listed || second.kev.listed, ...present({ since: sinces[0] }) },
    fixedIn: sortedSet([...first.fixedIn, ...second.fixedIn]),
    ignoredByScanner: first.ignoredByScanner && second.ignoredByScanner,
    ...present({ score: scores.length === 0 ? undefined : Math.max(...scores) }),
  };
}

interface PlacedStatement {
  readonly read: ReadItem<VexReading>;
  readonly statement: VexStatement;
}

/** The newest statement that matches; of the same moment, the one that stands later. */
function decidingStatement(
  vulnerability: Vulnerability,
  statements: readonly PlacedStatement[],
  names: ReleaseNames,
  { people }: Assembly,
): Vulnerability['vex'] {
  let deciding: Vulnerability['vex'];
  for (const { read, statement } of statements) {
    if (!speaksOf(statement, vulnerability) || statement.at < (deciding?.at ?? statement.at)) continue;
    const matched = matchProducts(statement, vulnerability.component, names);
    if (matched === undefined) continue;
    const { id: author, known } = authorOf(people, read.item, read.reading.author);
    const { status, at, justification, impactStatement, actionStatement, reference, secondReviewer } = statement;
    deciding = {
      status,
      author,
      known,
      at,
      matched,
      source: sourceAt(read, statement.position),
      ...present({ justification, impactStatement, actionStatement, reference, secondReviewer }),
    };
  }
  return deciding;
}

function unmatchedStatements(
  found: readonly Vulnerability[],
  statements: readonly PlacedStatement[],
  names: ReleaseNames,
): UnmatchedVex[] {
  return statements.flatMap(({ read, statement }) => {
    const spokenOf = found.filter((vulnerability) => speaksOf(statement, vulnerability));
    if (spokenOf.some(({ component }) => matchProducts(statement, component, names) !== undefined)) return [];
    const why =
      spokenOf.length === 0
        ? `no scan lists ${statement.vulnerability}`
        : sortedSet(spokenOf.flatMap(({ component }) => whyUnmatched(statement, component, names))).join('; ');
    return [{ vulnerability: statement.vulnerability, why, source: sourceAt(read, statement.position) }];
  });
}

type RiskItem = ReturnType<typeof recordsOf<'vulnerabilityRisk'>>[number];

function isRiskOf({ reading }: RiskItem, { id, aliases, component }: Vulnerability): boolean {
  const { record } = reading;
  if (record.vulnerability !== id && !aliases.includes(record.vulnerability)) return false;
  return record.component === undefined || meansComponent(record.component, component);
}

/** The assessment of this component, else of every component; of several, by its id rather than an alias, then the first file. */
function riskOf(vulnerability: Vulnerability, assembly: Assembly): Vulnerability['risk'] {
  const found = recordsOf(assembly, 'vulnerabilityRisk').filter((read) => isRiskOf(read, vulnerability));
  const distance = ({ reading: { record } }: RiskItem) =>
    (record.component === undefined ? 2 : 0) + (record.vulnerability === vulnerability.id ? 0 : 1);
  const [read] = found.sort((a, b) => distance(a) - distance(b));
  if (read === undefined) return undefined;
  const { safety, security, controls, author, action, by, at } = read.reading.record;
  return {
    safety,
    security,
    controls: sortedSet(controls),
    author: authorOf(assembly.people, read.item, author ?? by),
    source: sourceAt(read, read.reading.at('')),
    ...present({ action, by, at: at === undefined ? undefined : epochOfChecked(at) }),
  };
}

function noteUnusedRisks(found: readonly Vulnerability[], assembly: Assembly): void {
  for (const read of recordsOf(assembly, 'vulnerabilityRisk')) {
    if (found.some((vulnerability) => isRiskOf(read, vulnerability))) continue;
    const { vulnerability, component } = read.reading.record;
    assembly.note({
      code: 'RECORD_NOT_USED',
      message: `no scan lists ${vulnerability}${component === undefined ? '' : ` in ${component}`}`,
      place: placeOf(sourceAt(read, read.reading.at('/vulnerability'))),
      next: 'Correct the id or the component, or remove the record.',
      kind: 'vulnerabilityRisk',
    });
  }
}
