import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { junit, materialOf, passed, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';
import type { Material } from '../material.ts';

const anomaly = (id: string, more = 'state: open\n'): TestFile => ({
  kind: 'anomalies',
  path: `gate/anomalies/${id}.yaml`,
  text: `id: ${id}\ntitle: Title\ndescription: It drips\n${more}`,
});
const anomalyExport = (more = '', path = 'gate/anomaly-export.yaml'): TestFile => ({
  kind: 'anomalyExport',
  path,
  text: `tracker: tracker\nquery: label=bug\ntotal: 3\nextractedAt: 2026-03-03T10:00:00Z\n${more}`,
});
const assemble = (files: readonly TestFile[], changes?: Partial<Material>) => assembleFacts(materialOf(files, changes));
const anomaliesOf = (...files: TestFile[]) => assemble(files).facts.anomalies;

describe('an anomaly', () => {
  it.each([
    ['of this version', 'state: open\naffectedVersions: ["2.3.0", "2.4.0"]\n', true],
    ['of no stated version', 'state: open\n', true],
    ['of unknown versions', 'state: open\naffectedVersions: [unknown]\n', true],
    ['of another version', 'state: open\naffectedVersions: ["2.3.0"]\n', false],
    ['that is closed', 'state: closed\n', false],
    ['that was rejected', 'state: rejected\n', false],
  ])('%s is open: %s', (_, more, open) => {
    const found = anomaliesOf(anomaly('A-1', more));
    expect(found.open.map(({ id }) => id)).toEqual(open ? ['A-1'] : []);
    expect(found.closed).toEqual(open ? [] : ['A-1']);
  });

  it.each(['2.4', 'v2.4.0', '2.4.x', '>=2.3.0', '2.3.0 - 2.4.0', 'all', '*', ' 2.4.0', 'Unknown', '2.4.0+build'])(
    'whose affected version is written as "%s" counts as open',
    (written) => {
      const { facts, problems } = assemble([anomaly('A-1', `state: open\naffectedVersions: ["${written}"]\n`)]);
      expect(facts.anomalies.open.map(({ id }) => id)).toEqual(['A-1']);
      const told = problems.filter(({ code }) => code === 'VERSION_UNCLEAR');
      expect(told).toHaveLength(written === '2.4.0+build' ? 0 : 1);
      for (const { place } of told) expect(place).toMatchObject({ path: 'gate/anomalies/A-1.yaml', line: 5 });
    },
  );

  it('tells which fields are filled', () => {
    const [found] = anomaliesOf(
      anomaly('A-1', 'state: open\ntriage: {relevant: false}\naffectedItems: []\nuserFacing: false\n'),
    ).open;
    expect(found?.recorded).toEqual(['description', 'id', 'state', 'title', 'triage', 'triage.relevant', 'userFacing']);
  });

  it('names its failing tests by their ids', () => {
    const report: TestFile = { kind: 'tests', path: 'a.xml', text: junit(passed('drips')) };
    const [found] = anomaliesOf(report, anomaly('A-1', 'state: open\nfailingTests: [drips, unknown test]\n')).open;
    expect(found?.failingTests).toEqual(['pump::drips', 'unknown test']);
  });

  it('names the exploitability statement that it refers to', () => {
    expect(anomaliesOf(anomaly('A-1', 'state: open\nvex: gate/vex/2.4.0.json\n')).open[0]?.vex).toBe(
      'gate/vex/2.4.0.json',
    );
    expect(anomaliesOf(anomaly('A-1')).open[0]).not.toHaveProperty('vex');
  });

  it('has its times in epoch milliseconds', () => {
    const [found] = anomaliesOf(
      anomaly('A-1', 'state: open\nlastModifiedAt: 2026-03-01T01:00:00+01:00\nevaluation: {at: 2026-03-02}\n'),
    ).open;
    expect(found).toMatchObject({
      lastModifiedAt: Date.UTC(2026, 2, 1),
      evaluation: { at: Date.UTC(2026, 2, 2) },
    });
  });
});

describe('the evaluator of an anomaly', () => {
  const evaluated = (by: string, changes: Partial<TestFile> = {}, more = '') =>
    anomaliesOf({ ...anomaly('A-1', `state: open\nevaluation: {outcome: acceptable, by: ${by}}\n${more}`), ...changes })
      .open[0];
  const safety = { author: { id: 'safety-engineer', known: 'gitAuthor' } } as const;
  const developer = { author: { id: 'developer@pump.example', known: 'gitAuthor' } } as const;

  it('is known by the commit when it is who wrote the record, however the record names that person', () => {
    for (const by of ['safety-engineer', 'safety@pump.example', '"Eva <SAFETY@pump.example>"']) {
      expect(evaluated(by, safety)?.evaluation).toEqual({
        outcome: 'acceptable',
        by: 'safety-engineer',
        known: 'gitAuthor',
      });
    }
  });

  it('is claimed once somebody else has rewritten the record after the evaluation', () => {
    expect(evaluated('safety-engineer', safety, 'harmSeverity: minor\n')?.evaluation?.known).toBe('gitAuthor');
    const rewritten = evaluated('safety-engineer', developer, 'harmSeverity: none\n');
    expect(rewritten?.evaluation).toMatchObject({ by: 'safety-engineer', known: 'claimed' });
  });

  it('is claimed when the record is not committed', () => {
    expect(evaluated('safety-engineer')?.evaluation?.known).toBe('claimed');
  });

  it('is nobody when the evaluation names nobody, whoever committed it', () => {
    const [found] = anomaliesOf({
      ...anomaly('A-1', 'state: open\nevaluation: {outcome: acceptable}\n'),
      ...safety,
    }).open;
    expect(found?.evaluation).toEqual({ outcome: 'acceptable' });
  });

  it('is the same person as the reporter or the assignee, however each is written', () => {
    const found = evaluated(
      'safety@pump.example',
      safety,
      'reportedBy: Eva <safety@pump.example>\nassignee: SAFETY@pump.example\n',
    );
    expect(found?.reportedBy).toBe('safety-engineer');
    expect(found?.assignee).toBe('safety-engineer');
  });
});

describe('a confirmation of the evaluation', () => {
  it('has its moment in epoch milliseconds, and the person whom it means', () => {
    const reconfirmed = 'reconfirmed: {by: SAFETY@pump.example, at: 2026-02-20}';
    const [found] = anomaliesOf(
      anomaly('A-1', `state: open\nevaluation: {outcome: acceptable, ${reconfirmed}}\n`),
    ).open;
    expect(found?.evaluation).toEqual({
      outcome: 'acceptable',
      reconfirmed: { by: 'safety-engineer', at: Date.UTC(2026, 1, 20) },
    });
  });
});

describe('the digest of the list of open anomalies', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');
  const digestOf = (...files: TestFile[]) => anomaliesOf(...files).listDigest;

  it('is over the ids and the records of those that are open, sorted by id', () => {
    const [first, second, closed] = [anomaly('A-1'), anomaly('A-2'), anomaly('A-3', 'state: closed\n')];
    const lines = `A-1 ${sha(first.text)}\nA-2 ${sha(second.text)}\n`;
    expect(digestOf(second, closed, first)).toBe(`sha256:${sha(lines)}`);
  });

  it('changes with an anomaly more or less, and with every change of a record', () => {
    const listed = digestOf(anomaly('A-1'));
    expect(digestOf(anomaly('A-1'), anomaly('A-2'))).not.toBe(listed);
    expect(digestOf(anomaly('A-1', 'state: open\nuserFacing: false\n'))).not.toBe(listed);
    expect(digestOf(anomalyExport())).toBe(`sha256:${sha('')}`);
  });
});

describe('the digest of what is evaluated', () => {
  const digestOf = (more: string) => anomaliesOf(anomaly('A-1', `state: open\n${more}`)).open[0]?.contentDigest;

  it('is over description, criticality and affected items in canonical JSON', () => {
    const json = '{"affectedItems":["alarm","motor"],"criticality":{"safety":"high"},"description":"It drips"}';
    expect(digestOf('affectedItems: [motor, alarm]\ncriticality: {safety: high}\n')).toBe(
      `sha256:${createHash('sha256').update(json).digest('hex')}`,
    );
  });

  it('does not change with the evaluation itself', () => {
    expect(digestOf('evaluation: {outcome: acceptable}\nlastModifiedAt: 2026-03-01\n')).toBe(digestOf(''));
  });

  it('changes with what is evaluated', () => {
    expect(digestOf('criticality: {safety: low}\n')).not.toBe(digestOf(''));
    expect(digestOf('affectedItems: [motor]\n')).not.toBe(digestOf(''));
  });
});

describe('an anomaly that is closed', () => {
  const released = Date.UTC(2026, 1, 10);
  const releases = (more = 'releasedAt: 2026-02-10'): TestFile => ({
    kind: 'releases',
    path: 'gate/releases.yaml',
    text: `releases:\n  - version: "2.3.0"\n    artifacts: []\n    ${more}\n`,
  });
  const committed = (collectedAt: number) =>
    ({ author: { id: 'safety-engineer', known: 'gitAuthor' }, collectedAt }) as const;
  const closed = (settings: Partial<TestFile> = {}, more = '') => ({
    ...anomaly('A-1', `state: closed\n${more}`),
    ...settings,
  });
  const since = (...files: TestFile[]) => anomaliesOf(...files).closedInDelta.map(({ id }) => id);

  it('was closed before when its record was last committed by the release of the baseline, to the millisecond', () => {
    expect(since(releases(), closed(committed(released)))).toEqual([]);
    expect(since(releases(), closed(committed(released + 1)))).toEqual(['A-1']);
  });

  it('counts as closed since where nothing shows that it was closed before', () => {
    expect(since(releases(), closed())).toEqual(['A-1']);
    expect(since(releases(), closed({ collectedAt: released }))).toEqual(['A-1']);
    expect(since(releases(), closed({ ...committed(released), collector: 'somebody' }))).toEqual(['A-1']);
    const claimed = { id: 'safety-engineer', known: 'claimed' } as const;
    expect(since(releases(), closed({ ...committed(released), author: claimed }))).toEqual(['A-1']);
    expect(since(releases('commit: 9daeafb9864cf43055ae93beb0afd6c7d144bfa4'), closed(committed(released)))).toEqual([
      'A-1',
    ]);
    expect(since(closed(committed(released)))).toEqual(['A-1']);
  });

  it('is neither open nor rejected', () => {
    expect(since(anomaly('A-1'), anomaly('A-2', 'state: rejected\n'))).toEqual([]);
  });

  it('tells who closed it, the commits that fixed it, and its tests by their ids, whose results are listed', () => {
    const fix = '9daeafb9864cf43055ae93beb0afd6c7d144bfa4';
    const closure = `closure: {by: SAFETY@pump.example, at: 2026-02-20, fixCommits: [${fix}], verifiedBy: [drips, gone]}\n`;
    const report: TestFile = { kind: 'tests', path: 'a.xml', text: junit(passed('drips')) };
    const { facts } = assemble([report, closed({}, closure)]);
    expect(facts.anomalies.closedInDelta).toEqual([
      {
        id: 'A-1',
        closedBy: 'safety-engineer',
        closedAt: Date.UTC(2026, 1, 20),
        fixCommits: [fix],
        verifiedBy: ['gone', 'pump::drips'],
        source: expect.objectContaining({ path: 'gate/anomalies/A-1.yaml' }),
      },
    ]);
    expect(facts.tests.index).toEqual({ 'pump::drips': [0] });
  });

  it('without a closure says nothing of its fix', () => {
    expect(anomaliesOf(closed()).closedInDelta).toMatchObject([{ fixCommits: [], verifiedBy: [] }]);
  });
});

describe('an export', () => {
  it('of the records counts all of them, open and closed', () => {
    const found = anomaliesOf(anomaly('A-1'), anomaly('A-2', 'state: closed\n'), anomalyExport());
    expect(found.exports).toMatchObject([
      { tracker: 'tracker', query: 'label=bug', declaredTotal: 3, counted: 2, extractedAt: Date.UTC(2026, 2, 3, 10) },
    ]);
  });

  it('of a file that is not there counts nothing, and is a problem', () => {
    const { facts, problems } = assemble([anomaly('A-1'), anomalyExport('file: evidence/issues.json\n')]);
    expect(facts.anomalies.exports).toMatchObject([{ counted: 0, file: 'evidence/issues.json' }]);
    expect(problems).toMatchObject([
      { code: 'EXPORT_FILE_MISSING', kind: 'anomalyExport', place: { path: 'gate/anomaly-export.yaml', line: 5 } },
    ]);
  });
});

describe('an exported file', () => {
  const issue = (number: number) => ({ number, title: 'Drips', state: 'OPEN', labels: [], issueType: { name: 'Bug' } });
  const issues = (count: number): TestFile => ({
    kind: 'anomalies',
    path: 'evidence/issues.json',
    text: JSON.stringify(Array.from({ length: count }, (_, i) => issue(i + 1))),
  });
  const naming = anomalyExport('file: ./evidence/issues.json\n');

  it('that is whole lists its open reports', () => {
    const { facts, problems } = assemble([issues(3), naming]);
    expect(problems).toEqual([]);
    expect(facts.anomalies.exports).toMatchObject([{ declaredTotal: 3, counted: 3 }]);
    expect(facts.anomalies.reports).toMatchObject([{ id: 'tracker#1', type: 'Bug' }, {}, {}]);
  });

  it.each([
    [2, 'EVIDENCE_TRUNCATED', 'the export holds 2 items, but gate/anomaly-export.yaml says that there are 3'],
    [0, 'EVIDENCE_TRUNCATED', 'the export holds 0 items, but gate/anomaly-export.yaml says that there are 3'],
    [4, 'EVIDENCE_INCONSISTENT', 'the export holds 4 items, but gate/anomaly-export.yaml says that there are 3'],
  ])('with %i of 3 items is unreadable, not short', (count, code, message) => {
    const { facts, problems } = assemble([issues(count), naming]);
    expect(problems).toMatchObject([{ code, message, kind: 'anomalies', place: { path: 'evidence/issues.json' } }]);
    expect(facts.evidence.kinds.find(({ kind }) => kind === 'anomalies')?.state).toBe('unreadable');
    expect(facts.anomalies.reports).toEqual([]);
  });

  it('that declares another total than its record is unreadable', () => {
    const fields = { summary: 's', status: { name: 'Open', statusCategory: { key: 'new' } } };
    const page = { total: 1, issues: [{ key: 'P-1', fields }] };
    const { problems } = assemble([{ ...issues(0), text: JSON.stringify(page) }, naming]);
    expect(problems.map(({ code }) => code)).toEqual(['EVIDENCE_TRUNCATED']);
  });
});

describe('the tracker of an export', () => {
  const issue = { number: 1, title: 'Drips', state: 'OPEN', labels: [], url: 'https://tracker.example/1' };
  const issues = (settings: Partial<TestFile> = {}): TestFile => ({
    kind: 'anomalies',
    path: 'evidence/issues.json',
    text: JSON.stringify([issue]),
    ...settings,
  });
  const reportsOf = (trackers: readonly string[], ...files: TestFile[]) => {
    const { facts, problems } = assemble(files, { trackers });
    return [facts.anomalies.reports.map(({ id }) => id), problems.map(({ code }) => code)];
  };

  it('is the one that the export record says', () => {
    const written = anomalyExport('file: evidence/issues.json\n');
    const naming = { ...written, text: written.text.replace('total: 3', 'total: 1') };
    expect(reportsOf(['a', 'b'], naming, issues({ tracker: 'b' }))).toEqual([['tracker#1'], []]);
  });

  it('is else the one that the configuration names for the file', () => {
    expect(reportsOf(['a', 'b'], issues({ tracker: 'b' }))).toEqual([['b#1'], []]);
  });

  it('is else the only one that there is', () => {
    expect(reportsOf(['a'], issues())).toEqual([['a#1'], []]);
  });

  it('is not guessed, and its reports are not lost', () => {
    expect(reportsOf(['a', 'b'], issues())).toEqual([['unknown#1'], ['TRACKER_UNKNOWN']]);
    expect(reportsOf([], issues())).toEqual([['unknown#1'], ['TRACKER_UNKNOWN']]);
  });
});
