// Every way to take one favourable thing out of the facts of a release: a kind of evidence, an item, a result, a field of a record.
import type { Facts } from '@gatehouse/schema';

export interface Removal {
  readonly name: string;
  readonly facts: Facts;
}

function changed(facts: Facts, change: (copy: Facts) => void): Facts {
  const copy = structuredClone(facts);
  change(copy);
  return copy;
}

/** Facts with one kind of evidence said to be in a state in which it proves nothing. */
export function withoutKinds(facts: Facts): Removal[] {
  return facts.evidence.kinds.flatMap(({ kind }) =>
    (['missing', 'empty', 'unreadable'] as const).map((state) => ({
      name: `${kind} ${state}`,
      facts: changed(facts, (copy) => {
        for (const entry of copy.evidence.kinds) if (entry.kind === kind) entry.state = state;
      }),
    })),
  );
}

/** Lists of favourable things, by the path to the list. An index beside a list is kept in step. */
const favourable: readonly string[] = [
  'verification.reports',
  'verification.dispositions',
  'verification.environments',
  'plan.documents',
  'changeRequests.items',
  'trend.reviews',
  'defectCategories.items',
  'soup.items',
  'anomalies.exports',
  'release.protectedBranches',
  'vulnerabilities.scans',
  'tests.runs',
  'provenance.statements',
  'archive.readBack',
  'archive.drills',
  'delivery.procedures',
  'security.keys',
];

/** Facts with one entry of a favourable list taken out, or one optional field of an entry of any list. */
export function withoutFavourable(facts: Facts): Removal[] {
  const removals: Removal[] = [];
  for (const path of favourable) {
    const list = at(facts, path) as unknown[];
    for (let position = 0; position < list.length; position++) {
      // A run of another commit speaks against the release; taking that away is guarded elsewhere.
      if (path === 'tests.runs' && facts.tests.runs[position]?.commit !== facts.release.commit) continue;
      removals.push({
        name: `${path}[${position}]`,
        facts: changed(facts, (copy) => {
          (at(copy, path) as unknown[]).splice(position, 1);
          if (path === 'verification.reports') dropPartsOf(copy, position);
          if (path === 'soup.items')
            copy.soup.index = Object.fromEntries(copy.soup.items.map((item, index) => [item.component, index]));
          if (path === 'changeRequests.items')
            copy.changeRequests.index = Object.fromEntries(
              copy.changeRequests.items.map((item, index) => [item.id, index]),
            );
          if (path === 'plan.documents')
            copy.plan.documentIndex = Object.fromEntries(copy.plan.documents.map((item, index) => [item.id, index]));
          if (path === 'tests.runs') dropResultsOfRun(copy, position);
        }),
      });
    }
  }
  const { tag } = facts.release;
  if (tag !== undefined)
    removals.push({ name: 'release.tag', facts: changed(facts, (copy) => delete copy.release.tag) });
  for (const [index, result] of facts.tests.results.entries()) {
    if (result.outcome !== 'passed') continue;
    for (const outcome of ['failed', 'errored', 'skipped', 'disabled', 'todo', 'inconclusive', 'notRun'] as const) {
      removals.push({
        name: `tests.results[${index}] ${outcome}`,
        facts: changed(facts, (copy) => {
          const target = copy.tests.results[index];
          if (target !== undefined) target.outcome = outcome;
          copy.tests.notPassed.push(index);
        }),
      });
    }
  }
  for (const [section, record] of Object.entries({
    assessment: facts.assessment,
    regulatory: facts.regulatory,
    'risk.classification': facts.risk.classification,
    'risk.riskFile': facts.risk.riskFile,
    'risk.report': facts.risk.report,
    'build.record': facts.build.record,
    'build.rebuild': facts.build.rebuild,
    'archive.retention': facts.archive.retention,
    'security.integrity': facts.security.integrity,
    'notes.release': facts.notes.release,
    'notes.security': facts.notes.security,
  })) {
    if (record === undefined) continue;
    removals.push({ name: section, facts: changed(facts, (copy) => removeAt(copy, section)) });
  }
  for (const [index, anomaly] of facts.anomalies.open.entries()) {
    if (anomaly.evaluation === undefined) continue;
    removals.push({
      name: `anomalies.open[${index}].evaluation`,
      facts: changed(facts, (copy) => {
        delete copy.anomalies.open[index]?.evaluation;
      }),
    });
  }
  for (const [index, request] of facts.changeRequests.items.entries()) {
    for (const field of ['approver', 'approvedAt', 'safetyAnalysis', 'noRiskControlsAffected'] as const) {
      if (request[field] === undefined) continue;
      removals.push({
        name: `changeRequests.items[${index}].${field}`,
        facts: changed(facts, (copy) => {
          delete copy.changeRequests.items[index]?.[field];
        }),
      });
    }
  }
  for (const [index, commit] of facts.changes.commits.entries()) {
    removals.push({
      name: `changes.commits[${index}].changeRequests`,
      facts: changed(facts, (copy) => copy.changes.commits[index]?.changeRequests.splice(0)),
    });
    removals.push({
      name: `changes.requestIndex of ${commit.id}`,
      facts: changed(facts, (copy) => delete copy.changes.requestIndex[commit.id]),
    });
  }
  for (const [index, { approvals }] of facts.changes.requests.entries()) {
    if (approvals.length === 0) continue;
    removals.push({
      name: `changes.requests[${index}].approvals`,
      facts: changed(facts, (copy) => copy.changes.requests[index]?.approvals.splice(0)),
    });
  }
  return removals;
}

/** What a report that is taken out holds goes with it. */
function dropPartsOf(facts: Facts, report: number): void {
  const kept = <Part extends { report: number }>(parts: readonly Part[]): Part[] =>
    parts
      .filter((part) => part.report !== report)
      .map((part) => ({ ...part, report: part.report > report ? part.report - 1 : part.report }));
  facts.verification.dispositions = kept(facts.verification.dispositions);
  facts.verification.environments = kept(facts.verification.environments);
}

function dropResultsOfRun(facts: Facts, run: number): void {
  const kept = facts.tests.results
    .map((result, index) => ({ result, index }))
    .filter(({ result }) => result.run !== run);
  const moved = new Map(kept.map(({ index }, position) => [index, position]));
  const move = (positions: readonly number[]): number[] => positions.flatMap((position) => moved.get(position) ?? []);
  facts.tests.results = kept.map(({ result }) => ({ ...result, run: result.run > run ? result.run - 1 : result.run }));
  facts.tests.index = Object.fromEntries(
    Object.entries(facts.tests.index).map(([test, positions]) => [test, move(positions)]),
  );
  facts.tests.required = facts.tests.required.map((required) => ({ ...required, results: move(required.results) }));
  facts.tests.notPassed = move(facts.tests.notPassed);
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((here, key) => (here as Record<string, unknown>)[key], value);
}

function removeAt(value: unknown, path: string): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  delete (
    keys.reduce<unknown>((here, key) => (here as Record<string, unknown>)[key], value) as Record<string, unknown>
  )[last];
}
