// Sums up what a reader understood of one file, for people who want to see it: counts, and the items that matter first.
import type { Outcome, Position, Reading } from './reading.ts';

export interface Count {
  /** What is counted, as a plural noun or an outcome. */
  readonly of: string;
  readonly number: number;
}

/** One thing in the file that a person would look at first. Its text comes from the file. */
export interface Notable {
  readonly text: string;
  readonly position: Position;
}

export interface Summary {
  readonly counts: readonly Count[];
  readonly notable: readonly Notable[];
}

/** Counts of zero are left out, but never all of them. */
export function summaryOf(reading: Reading): Summary {
  const { counts, notable } = summarise(reading);
  const found = counts.filter(({ number }) => number > 0);
  return { counts: found.length === 0 ? counts.slice(0, 1) : found, notable };
}

function summarise(reading: Reading): Summary {
  if ('record' in reading) return { counts: recordCounts(reading.record), notable: [] };
  switch (reading.kind) {
    case 'tests':
      return {
        counts: [
          ...tally(reading.cases, ({ outcome }) => inWords[outcome], Object.values(inWords)),
          {
            of: 'flaky',
            number: reading.cases.filter(
              ({ flaky, attempts, outcome }) => flaky ?? (outcome === 'passed' && attempts > 1),
            ).length,
          },
          {
            of: 'naming requirements',
            number: reading.cases.filter(({ requirements }) => requirements.length > 0).length,
          },
        ],
        notable: reading.cases
          .filter(({ outcome }) => outcome !== 'passed')
          .map(({ id, outcome, position }) => ({ text: `${inWords[outcome]}: ${id}`, position })),
      };
    case 'findings': {
      const findings = reading.runs.flatMap((run) => run.findings);
      return {
        counts: [
          ...tally(findings, ({ level }) => `findings of level ${level}`),
          { of: 'suppressed', number: findings.filter(({ suppressed }) => suppressed !== undefined).length },
          { of: 'runs', number: reading.runs.length },
          { of: 'runs that failed', number: reading.runs.filter(({ successful }) => !successful).length },
        ],
        notable: [
          ...reading.runs
            .filter(({ successful }) => !successful)
            .map(({ tool, position }) => ({ text: `${tool} did not run to its end`, position })),
          ...findings.map(({ rule, level, message, position }) => ({
            text: `${level}: ${rule}: ${message}`,
            position,
          })),
        ],
      };
    }
    case 'sbom':
    case 'baselineSbom':
      return {
        counts: [
          { of: 'components', number: reading.components.length },
          ...tally(reading.components, ({ scope }) => `of scope ${scope}`),
          { of: 'without package URL', number: reading.components.filter(({ purl }) => purl === undefined).length },
          {
            of: 'without supplier',
            number: reading.components.filter(({ supplier }) => supplier === undefined).length,
          },
        ],
        notable: [],
      };
    case 'vulnerabilities':
      return {
        counts: [
          { of: 'vulnerabilities', number: reading.items.length },
          ...tally(reading.items, ({ severity }) => severity, [
            'critical',
            'high',
            'medium',
            'low',
            'negligible',
            'unknown',
          ]),
          { of: 'known to be exploited', number: reading.items.filter(({ kev }) => kev.listed).length },
          { of: 'ignored by the scanner', number: reading.items.filter((item) => item.ignoredByScanner).length },
          { of: 'packages scanned', number: reading.scan.packages ?? 0 },
        ],
        notable: reading.items.map(({ id, severity, component, position }) => ({
          text: `${severity}: ${id} in ${component}`,
          position,
        })),
      };
    case 'exploited':
      return { counts: [{ of: 'entries', number: reading.entries.length }], notable: [] };
    case 'vex':
      return {
        counts: [
          { of: 'statements', number: reading.statements.length },
          ...tally(reading.statements, ({ status }) => status),
        ],
        notable: reading.statements.map(({ vulnerability, status, position }) => ({
          text: `${vulnerability}: ${status}`,
          position,
        })),
      };
    case 'coverage': {
      const sum = (part: 'lines' | 'branches', field: 'covered' | 'total') =>
        reading.files.reduce((total, file) => total + (file[part]?.[field] ?? 0), 0);
      return {
        counts: [
          { of: 'files', number: reading.files.length },
          { of: 'lines', number: sum('lines', 'total') },
          { of: 'lines covered', number: sum('lines', 'covered') },
          { of: 'branches', number: sum('branches', 'total') },
          { of: 'branches covered', number: sum('branches', 'covered') },
        ],
        notable: [],
      };
    }
    case 'provenance':
      return {
        counts: [
          { of: 'statements', number: reading.statements.length },
          ...tally(reading.statements, ({ signed }) =>
            signed.by === 'nobody' ? 'unsigned' : `signed by ${signed.by}`,
          ),
        ],
        notable: reading.statements.map(({ predicateType, subjects, position }) => ({
          text: `${predicateType} about ${subjects.map(({ name }) => name).join(', ')}`,
          position,
        })),
      };
    case 'reviews':
      return {
        counts: [
          { of: 'requests', number: reading.requests.length },
          ...tally(reading.requests, ({ state }) => state),
          {
            of: 'approved by someone',
            number: reading.requests.filter(({ approvals }) => approvals.some(({ state }) => state === 'approved'))
              .length,
          },
        ],
        notable: [],
      };
    case 'anomalies':
      return {
        counts: [{ of: 'items', number: reading.items.length }, ...tally(reading.items, ({ state }) => state)],
        notable: reading.items
          .filter(({ state }) => state === 'open')
          .map(({ number, title, position }) => ({ text: `open: ${number} ${title}`, position })),
      };
  }
}

const inWords: Readonly<Record<Outcome, string>> = {
  passed: 'passed',
  failed: 'failed',
  errored: 'errored',
  skipped: 'skipped',
  disabled: 'disabled',
  todo: 'to do',
  inconclusive: 'inconclusive',
  expectedFailure: 'failed as expected',
  unexpectedPass: 'passed unexpectedly',
  notRun: 'not run',
};

/** How many items go by each word, in the order of `words`, else of their first appearance. */
function tally<T>(items: readonly T[], wordOf: (item: T) => string, words: readonly string[] = []): Count[] {
  const numbers = new Map<string, number>(words.map((word) => [word, 0]));
  for (const item of items) numbers.set(wordOf(item), (numbers.get(wordOf(item)) ?? 0) + 1);
  return [...numbers].map(([of, number]) => ({ of, number }));
}

/** The lists of a record by the names of their fields; of a record without lists, the record itself. */
function recordCounts(record: object): Count[] {
  const lists = Object.entries(record).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  return lists.length === 0 ? [{ of: 'record', number: 1 }] : lists.map(([of, list]) => ({ of, number: list.length }));
}
