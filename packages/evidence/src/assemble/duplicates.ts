// Finds records that contradict each other: one of the files becomes unreadable, since nobody can say which of them is meant.
import type { RiskRecord } from '@gatehouse/schema';
import type { CollectedItem } from '../material.ts';
import type { Reading } from '../reading.ts';
import { itemId, itemSettings, type Problem, sortedItems } from './assembly.ts';
import { componentKey } from './component-key.ts';

/** Something of which there may be one, with the pointer to it. */
interface Claim {
  readonly name: string;
  readonly pointer: string;
}

/**
 * Items sorted by id, each id once. A file that repeats what it or an earlier file holds comes back with the problem EVIDENCE_DUPLICATE,
 * one that states that there is none of what another file lists with EVIDENCE_INCONSISTENT.
 */
export function refuseDuplicates(collected: readonly CollectedItem[]): CollectedItem[] {
  const held = new Map<string, string>();
  return refuseDenials(oncePerId(sortedItems(collected))).map((item) => {
    if (!('reading' in item)) return item;
    const own = new Map<string, string>();
    for (const { name, pointer } of claimsIn(item.reading)) {
      const line = 'at' in item.reading ? item.reading.at(pointer).line : undefined;
      const place = line === undefined ? item.path : `${item.path}:${line}`;
      const earlier = own.get(name) ?? held.get(`${item.kind} ${name}`);
      if (earlier !== undefined)
        return withProblem(item, duplicate(`${name} stands at ${earlier} and again at ${place}`, item.path, line));
      own.set(name, place);
    }
    for (const [name, place] of own) held.set(`${item.kind} ${name}`, place);
    return item;
  });
}

function refuseDenials(items: readonly CollectedItem[]): CollectedItem[] {
  return items.map((item) => {
    if (!('reading' in item) || statedNone(item.reading) === undefined) return item;
    const listing = items.find(
      (other) => other.kind === item.kind && 'reading' in other && !other.reading.empty && !statedNone(other.reading),
    );
    if (listing === undefined) return item;
    return withProblem(item, {
      code: 'EVIDENCE_INCONSISTENT',
      message: `it states that there is none, but ${listing.path} lists some`,
      place: { path: item.path, line: statedNone(item.reading) ?? 1 },
      next: 'Keep the statement or the list.',
    });
  });
}

/** Line in which a record states that there is nothing to list. */
function statedNone(reading: Reading): number | undefined {
  if (reading.kind !== 'riskControls' && reading.kind !== 'soup') return undefined;
  return reading.record.none === undefined ? undefined : (reading.at('/none').line ?? 1);
}

/** A file that two entries of the configuration name alike is one item; with other settings, nobody can say which hold. */
function oncePerId(sorted: readonly CollectedItem[]): CollectedItem[] {
  const kept: CollectedItem[] = [];
  for (const item of sorted) {
    const last = kept.at(-1);
    if (last === undefined || itemId(last) !== itemId(item)) kept.push(item);
    else if ('reading' in last && itemSettings(last) !== itemSettings(item)) {
      kept.splice(-1, 1, withProblem(last, duplicate('the file is named twice, with different settings', item.path)));
    }
  }
  return kept;
}

function duplicate(message: string, path: string, line?: number): Problem {
  return {
    code: 'EVIDENCE_DUPLICATE',
    message,
    place: line === undefined ? { path } : { path, line },
    next: 'Keep one of them.',
  };
}

function withProblem(item: CollectedItem & { readonly reading: Reading }, problem: Problem): CollectedItem {
  const { reading: _, ...rest } = item;
  return { ...rest, problem };
}

/** What a record claims for itself alone, by a name that people understand. */
function claimsIn(reading: Reading): Claim[] {
  if (!('record' in reading)) return [];
  switch (reading.kind) {
    case 'requirements':
      return each(reading.record.requirements, '/requirements', ({ id }) => `requirement ${id}`);
    case 'riskControls':
      return each(reading.record.riskControls ?? [], '/riskControls', ({ id }) => `risk control ${id}`);
    case 'anomalies':
      return [{ name: `anomaly ${reading.record.id}`, pointer: '/id' }];
    case 'changeRequests':
      return [{ name: `change request ${reading.record.id}`, pointer: '/id' }];
    case 'trend':
      return [{ name: `trend review of ${reading.record.reviewedAt}`, pointer: '/reviewedAt' }];
    case 'defectCategories':
      return reading.record.technologies.flatMap(({ technology, categories }, index) =>
        each(categories, `/technologies/${index}/categories`, ({ id }) => `defect category ${technology}/${id}`),
      );
    case 'soup':
      return each(reading.record.soup ?? [], '/soup', (item) => `SOUP ${componentKey(item)}`);
    case 'waivers':
      return [{ name: `waiver ${reading.record.id}`, pointer: '/id' }];
    case 'plan':
      return [
        ...each(reading.record.tasks, '/tasks', ({ id }) => `task ${id}`),
        ...each(reading.record.securityTasks ?? [], '/securityTasks', ({ id }) => `security task ${id}`),
        ...each(reading.record.documents ?? [], '/documents', ({ id }) => `document ${id}`),
      ];
    case 'vulnerabilityRisk': {
      const { vulnerability, component } = reading.record;
      return [{ name: `risk of ${vulnerability} in ${component ?? 'every component'}`, pointer: '/vulnerability' }];
    }
    case 'securityAssessment':
      return [
        { name: `assessment of ${reading.record.version}`, pointer: '/version' },
        ...each(reading.record.changes, '/changes', ({ commit }) => `change ${commit} in ${reading.record.version}`),
      ];
    case 'securityNotes':
      return [{ name: `security notes of ${reading.record.version}`, pointer: '/version' }];
    case 'securityFindings':
      return each(reading.record.findings, '/findings', ({ id }) => `security finding ${id}`);
    case 'securityTests':
      return [{ name: `security tests of ${reading.record.version}`, pointer: '/version' }];
    case 'releaseNotes':
      return [{ name: `release notes of ${reading.record.version}`, pointer: '/version' }];
    case 'regulatory': {
      const { version, decisions = [] } = reading.record;
      return [
        { name: `regulatory decisions of ${version}`, pointer: '/version' },
        ...each(decisions, '/decisions', ({ market }) => `decision for ${market} of ${version}`),
      ];
    }
    case 'legacy':
      return [{ name: `legacy route of ${reading.record.version}`, pointer: '/version' }];
    case 'releases':
      return each(reading.record.releases ?? [], '/releases', ({ version }) => `release ${version}`);
    case 'verification':
      return [{ name: `verification report ${reading.record.id}`, pointer: '/id' }];
    case 'regression':
      return [{ name: `regression analysis of ${reading.record.version}`, pointer: '/version' }];
    case 'configurationHistory':
      return [{ name: `configuration history of ${reading.record.version}`, pointer: '/version' }];
    case 'risk':
      return riskClaims(reading.record);
    case 'build':
      return [{ name: 'the build record', pointer: '' }];
    case 'archive':
      return [
        ...each(reading.record.items, '/items', ({ path }) => `archived ${path} of ${reading.record.version}`),
        ...each(
          reading.record.retention === undefined ? [] : [reading.record.retention],
          '/retention',
          () => `retention of ${reading.record.version}`,
        ),
      ];
    case 'rebuild':
      return [{ name: `rebuild of ${reading.record.version}`, pointer: '/version' }];
    case 'restoreDrills':
      return [];
    case 'delivery':
      return each(reading.record.channels, '/channels', ({ id }) => `channel ${id}`);
    case 'published':
      return each(
        reading.record.files,
        '/files',
        ({ channel, name }) => `${name} fetched from ${channel} of ${reading.record.version}`,
      );
    case 'integrity':
      return [
        ...each(
          reading.record.files,
          '/files',
          ({ artifact, path }) => `integrity of ${path} in ${artifact} of ${reading.record.version}`,
        ),
        ...each(reading.record.keys, '/keys', ({ id }) => `key ${id} of ${reading.record.version}`),
      ];
    case 'anomalyExport':
      return [
        { name: `export of ${reading.record.tracker} to ${reading.record.file ?? 'the records'}`, pointer: '/tracker' },
      ];
    case 'approvals':
      return [{ name: `approvals of ${reading.record.version}`, pointer: '/version' }];
    case 'packApprovals':
    case 'trace':
      return [];
  }
}

function riskClaims({ classification, riskFile, report }: RiskRecord): Claim[] {
  return [
    ...(classification === undefined ? [] : [{ name: 'the safety classification', pointer: '/classification' }]),
    ...(riskFile === undefined ? [] : [{ name: 'the version of the risk file', pointer: '/riskFile' }]),
    ...(report === undefined ? [] : [{ name: `risk management report of ${report.version}`, pointer: '/report' }]),
  ];
}

function each<T>(items: readonly T[], pointer: string, name: (item: T) => string): Claim[] {
  return items.map((item, index) => ({ name: name(item), pointer: `${pointer}/${index}` }));
}
