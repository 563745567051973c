// The cases that a release gate is asked about: the eligible pump with one thing spoiled, under the real command.
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Judged,
  notPassing,
  pump,
  removePumps,
  rule,
  type SpoiledPump,
  severity,
} from './support/spoiled-pump.ts';

afterAll(removePumps);

const bench = 'evidence/2.4.1/bench-tests.xml.collected.json';
const scan = 'evidence/2.4.1/vulnerabilities.grype.json';
const vex = 'gate/vex/2.4.1.openvex.json';

/** Changes one place of a record and commits it as who keeps it, between the other records of the release. */
function spoil(one: SpoiledPump, path: string, found: string | RegExp, by: string): SpoiledPump {
  one.replace(path, found, by);
  const keeper = path.startsWith('evidence/') ? 'pipeline' : path.startsWith('gate/anomalies/') ? 'safety' : 'security';
  one.commit(keeper, '2026-04-07T13:12:30Z');
  return one;
}

/** Expects exactly these rules not to pass, and of each the level and the waiver level of its findings. */
function expectNoGo(judged: Judged, expected: Record<string, string[]>): void {
  const found = Object.keys(notPassing(judged)).map((id) => [id, severity(judged, id)]);
  expect(Object.fromEntries(found)).toEqual(expected);
  expect(judged.decision.outcome).toBe('NO-GO');
  expect(judged.exitCode).toBe(1);
}

function expectWarned(judged: Judged, expected: Record<string, string[]>): void {
  const found = Object.keys(notPassing(judged)).map((id) => [id, severity(judged, id)]);
  expect(Object.fromEntries(found)).toEqual(expected);
  expect(judged.decision.outcome).toBe('GO-ELIGIBLE');
  expect(judged.exitCode).toBe(0);
}

describe('the pump unspoiled', () => {
  it('is eligible, also in the classes A and B', () => {
    for (const one of [pump(), pump().inClass('B'), pump().inClass('A')]) expectWarned(one.check(), {});
  });
});

describe('an open anomaly without a safety evaluation', () => {
  const evaluation = /evaluation:\n(?: {2}.*\n)+/;
  const triage = /triage:\n(?: {2}.*\n)+/;
  const [aside, relevant] = ['gate/anomalies/PUMP-41.yaml', 'gate/anomalies/PUMP-47.yaml'];

  it('blocks in class C and is never waived', () => {
    expectNoGo(spoil(pump(), aside, evaluation, '').check(), {
      'ANOM-04': ['block W0'],
      // What follows: fields are missing, nothing is decided, the risk report is of another list.
      'ANOM-03': ['block W0', 'block W1'],
      'ANOM-05': ['block W0'],
      'ANOM-07': ['block W0'],
      'ANOM-10': ['block W1'],
    });
  });

  it('warns in class A where triage sets the anomaly aside', () => {
    expectWarned(spoil(pump().inClass('A'), aside, evaluation, '').check(), {
      'ANOM-04': ['warn W0'],
      'ANOM-07': ['warn W0'],
    });
  });

  it('blocks in class A where triage finds it relevant', () => {
    expectNoGo(spoil(pump().inClass('A'), relevant, evaluation, '').check(), {
      'ANOM-04': ['block W0'],
      'ANOM-03': ['block W0', 'block W1'],
      'ANOM-05': ['block W0'],
      'ANOM-07': ['warn W0'],
    });
  });

  it('blocks in class A where nobody triaged it', () => {
    const one = pump().inClass('A');
    one.replace(aside, triage, '');
    expectNoGo(spoil(one, aside, evaluation, '').check(), {
      'ANOM-03': ['block W0', 'block W1'],
      'ANOM-04': ['block W0'],
      'ANOM-05': ['block W0'],
      'ANOM-07': ['warn W0'],
    });
  });
});

describe('a linked test that never ran on the released commit', () => {
  it('blocks, whatever it showed on an earlier one', () => {
    const one = pump();
    const earlier = one.git('2026-04-07T12:00:00Z', 'rev-parse', 'v2.4.1~2');
    expectNoGo(spoil(one, bench, /"commit": "[^"]*"/, `"commit": "${earlier}"`).check(), {
      // W2 only for a carried-over result, never for a test of a risk control.
      'VER-02': ['block W0', 'block W2'],
      'VER-03': ['block W0', 'block W2'],
      'ID-03': ['block W2'],
      // The run is of something else, and so are the risk controls, changes and levels that rest on it.
      'GOV-03': ['block W0'],
      'CHG-02': ['block W0'],
      'VER-07': ['block W0'],
      'VER-08': ['block W0'],
      'VER-09': ['block W1'],
    });
  });
});

describe('SOUP', () => {
  const list = 'gate/soup.yaml';
  const reviewOf = (name: string): RegExp =>
    new RegExp(`(?<=name: ${name}\\n(?: {4}.*\\n)*?) {4}review:\\n(?: {6}.*\\n)*`);
  const dateOf = (name: string): RegExp => new RegExp(`(?<=name: ${name}\\n(?: {4}.*\\n)*? {6}at: ).*`);

  it('without a review blocks in class C, never to be waived where a hazard depends on it', () => {
    expectNoGo(spoil(pump(), list, reviewOf('ms'), '').check(), { 'SOUP-02': ['block W2'] });
    expectNoGo(spoil(pump(), list, reviewOf('jquery'), '').check(), { 'SOUP-02': ['block W0'] });
  });

  it('without a review blocks in class B and warns in class A', () => {
    expectNoGo(spoil(pump().inClass('B'), list, reviewOf('ms'), '').check(), { 'SOUP-02': ['block W2'] });
    expectWarned(spoil(pump().inClass('A'), list, reviewOf('ms'), '').check(), { 'SOUP-02': ['warn W2'] });
  });

  it('with a review older than the choice of its version, or than 90 days, is the same', () => {
    expectNoGo(spoil(pump(), list, dateOf('jquery'), '2026-03-15').check(), { 'SOUP-02': ['block W0'] });
    expectNoGo(spoil(pump(), list, dateOf('ms'), '2026-01-07').check(), { 'SOUP-02': ['block W2'] });
    expectWarned(spoil(pump().inClass('A'), list, dateOf('ms'), '2026-01-07').check(), { 'SOUP-02': ['warn W2'] });
    expectWarned(spoil(pump(), list, dateOf('ms'), '2026-01-08T09:00:00Z').check(), {});
  });

  it('with a review that has no date makes the list unreadable, which no rule passes', () => {
    const judged = spoil(pump(), list, /(?<=version: "2.1.3"\n) {6}at: .*\n/, '').check();
    expect(notPassing(judged)).toMatchObject({ 'SOUP-01': 'not_evaluable', 'SOUP-02': 'not_evaluable' });
    expect(judged.decision.outcome).toBe('NO-GO');
  });
});

describe('a critical vulnerability that a statement calls not affecting the product', () => {
  const critical = (): SpoiledPump => spoil(pump(), scan, '"severity": "High"', '"severity": "Critical"');
  const refused = { 'SEC-03': ['block W2'], 'SEC-04': ['block W0'] };

  it('passes where the statement holds', () => {
    expectWarned(critical().check(), {});
  });

  it.each([
    ['is too old', '"timestamp": "2026-04-07', '"timestamp": "2025-04-07'],
    ['has no label but only words', /.*"justification": .*\n/, ''],
    ['has a hard label and no evidence', 'vulnerable_code_not_in_execute_path', 'inline_mitigations_already_exist'],
  ])('blocks where the statement %s', (_, found, by) => {
    expectNoGo(spoil(critical(), vex, found, by).check(), refused);
  });

  it('blocks where nobody who is trusted made the statement', () => {
    const one = critical();
    one.replace(vex, '"version": 1', '"version": 2');
    one.commit('pump', '2026-04-07T13:20:00Z');
    expectNoGo(one.check(), refused);
  });

  it.each([
    ['where the statement is about another product', 'pkg:npm/infusion-pump@2.4.1', 'pkg:npm/infusion-pump@2.3.0'],
    ['without any statement', 'CVE-2022-25883', 'CVE-2022-99999'],
    ['while it is under investigation', '"not_affected"', '"under_investigation"'],
  ])('blocks %s, and must be told to users', (_, found, by) => {
    expectNoGo(spoil(critical(), vex, found, by).check(), { 'SEC-03': ['block W2'], 'SEC-07': ['block W1'] });
  });
});

describe('a vulnerability that is known to be exploited', () => {
  const exploited = `"knownExploited": [{ "cve": "CVE-2022-25883", "dateAdded": "2026-04-01" }], "fix": {`;
  const known = (): SpoiledPump => spoil(pump(), scan, '"fix": {', exploited);

  it('blocks when the product is affected, and is never waived', () => {
    expectNoGo(spoil(known(), vex, '"not_affected"', '"affected"').check(), {
      'SEC-02': ['block W0'],
      'SEC-03': ['block W2'],
      'SEC-07': ['block W1'],
    });
  });

  it('passes where a statement that holds says that it is not', () => {
    expectWarned(known().check(), {});
  });
});

describe('a security-relevant change that nobody reviewed', () => {
  it('blocks and is never waived', () => {
    const reviewed = / {4}reviewer: .*\n {4}competence: .*\n {4}at: 2026-03-26.*\n/;
    expectNoGo(spoil(pump(), 'gate/changes/2.4.1.yaml', reviewed, '').check(), { 'SEC-06': ['block W0'] });
  });
});

describe('a change that only an added line makes look relevant to security, and that nobody assessed', () => {
  it('blocks by the pattern and the file, without the line', () => {
    const one = pump();
    const commit = one.git(
      '2026-04-07T09:00:00Z',
      'log',
      '--format=%H',
      '--grep=Spread a bolus over an hour',
      'v2.4.1',
    );
    spoil(one, 'gate/changes/2.4.1.yaml', new RegExp(` {2}- commit: "${commit}"(?:.*\\n)+?(?= {2}- commit)`), '');
    expectWarned(one.check(), {});
    const asked = one.configure([
      '\nrules:\n',
      '\nrules:\n  SEC-06:\n    parameters: { addedLines: { add: ["ALARMS.RAISE("] } }\n',
    ]);
    const judged = asked.check();
    expectNoGo(judged, { 'SEC-06': ['block W0'] });
    const [finding] = rule(judged, 'SEC-06').findings;
    expect(finding?.message).toMatch(/relevance: a line added to src\/[a-z-]+\.js has "ALARMS\.RAISE\("$/);
  });
});

describe('a tag that is not on the tested commit', () => {
  it('blocks', () => {
    const one = pump();
    const released = one.git('2026-04-07T09:00:00Z', 'rev-parse', 'v2.4.1^{commit}');
    const tagger = ['-c', 'user.name=Release Engineer', '-c', 'user.email=release@pump.example.org'];
    one.git(
      '2026-04-07T16:00:00Z',
      ...tagger,
      'tag',
      '--force',
      '--annotate',
      '--message',
      'Moved',
      'v2.4.1',
      `${released}~1`,
    );
    expectNoGo(one.check(['--commit', released]), { 'ID-02': ['block W0', 'block W1'], 'ID-03': ['block W2'] });
  });
});

describe('a dirty build', () => {
  it('blocks and is never waived', () => {
    const one = spoil(pump(), 'evidence/2.4.1/build-record.json', '"dirty": false', '"dirty": true');
    expectNoGo(one.check(), { 'BLD-02': ['block W0'] });
  });

  it('blocks too where the tree that is judged is not the released one', () => {
    const one = pump();
    one.write('src/motor.js', '// nothing\n');
    expectNoGo(one.check(), { 'BLD-02': ['block W0'] });
  });
});

describe('a rebuild with another digest', () => {
  const record = 'gate/rebuild/2.4.1.yaml';
  const other = (one: SpoiledPump, rest = ''): SpoiledPump => {
    one.replace(record, /rebuiltSha256: "sha256:0([0-9a-f]+)"/, `rebuiltSha256: "sha256:${'1'.repeat(64)}"${rest}`);
    one.commit('pipeline', '2026-04-07T11:45:00Z');
    return one;
  };
  const reproducible = [
    'gatehouse:iec62304/class-c"',
    'gatehouse:iec62304/class-c", "gatehouse:practice/reproducible"',
  ] as const;

  it('warns, and blocks where the product is to be reproducible', () => {
    expectWarned(other(pump()).check(), { 'BLD-04': ['warn W1'] });
    expectNoGo(other(pump().configure(reproducible)).check(), { 'BLD-04': ['block W1'] });
  });

  it('passes where a person accepted a report of the difference', () => {
    const report = [
      'report: DOC-REBUILD',
      'reason: The archive holds the time',
      'acceptedBy: quality-manager',
      'acceptedAt: 2026-04-07T11:40:00Z',
    ];
    expectWarned(other(pump(), `, difference: { ${report.join(', ')} }`).check(), {});
  });
});

describe('evidence', () => {
  it('that is too old blocks, and a waiver of its age alone is possible', () => {
    // The list of anomalies is older than a day by then, and the scan older than three.
    expectNoGo(pump().check([], '2026-04-12T09:00:00Z'), {
      'GOV-03': ['block W1'],
      'ANOM-01': ['block W0'],
      'SEC-01': ['block W1'],
    });
  });

  it('that was altered is not read, and what nothing binds to the release blocks and is never waived', () => {
    const altered = pump();
    altered.replace(bench, /"sha256": "sha256:./, '"sha256": "sha256:f');
    altered.commit('pipeline', '2026-04-07T11:45:00Z');
    const judged = altered.check();
    expect(severity(judged, 'GOV-03')).toEqual(['block W0']);
    expect(notPassing(judged)).toMatchObject({ 'VER-02': 'not_evaluable', 'VER-03': 'not_evaluable' });
    expect(judged.decision.outcome).toBe('NO-GO');

    const unbound = pump();
    unbound.remove(bench);
    unbound.commit('pipeline', '2026-04-07T11:45:00Z');
    const found = unbound.check();
    expect(severity(found, 'GOV-03')).toEqual(['block W0']);
    expect(found.decision.outcome).toBe('NO-GO');
  });
});

describe('an archive whose digests differ when read back', () => {
  const digest = /(?<=readBack:\n.*sha256: "sha256:)./;

  it('blocks and is never waived', () => {
    const stage = ['--stage', 'archive'];
    expect(notPassing(pump().check(stage))).not.toHaveProperty('ARC-02');
    const one = pump();
    one.replace('gate/archive/2.4.1.yaml', digest, 'f');
    one.commit('release', '2026-04-07T15:40:00Z');
    const judged = one.check(stage);
    expect(severity(judged, 'ARC-02')).toEqual(['block W0']);
    expect(judged.decision.outcome).toBe('NO-GO');
  });
});

describe('a SOUP list that names a component twice', () => {
  it('is told with both places, and is no broken rule', () => {
    const one = pump();
    const [entry = ''] = /^ {2}- name: (?:.*\n)(?: {4}.*\n)+/m.exec(one.read('gate/soup.yaml')) ?? [];
    one.write('gate/soup.yaml', `${one.read('gate/soup.yaml').trimEnd()}\n${entry}`);
    one.commit('safety', '2026-04-07T13:12:30Z');
    const judged = one.check();
    expect(rule(judged, 'SOUP-01').status).toBe('not_evaluable');
    expect(rule(judged, 'SOUP-01').reason).toMatch(
      /SOUP \S+ stands at gate\/soup\.yaml:3 and again at gate\/soup\.yaml:\d+$/,
    );
    expect(judged.decision.outcome).toBe('NO-GO');
  });
});

describe('an archive that keeps as the artefact, under another path, what was not released', () => {
  it('blocks and is never waived', () => {
    const one = pump();
    const other = `path: shelf/pump.tar, sha256: "sha256:${'7'.repeat(64)}"`;
    one.replace('gate/archive/2.4.1.yaml', /^items:\n/m, `items:\n  - { item: artifact, size: 1, ${other} }\n`);
    one.replace('gate/archive/2.4.1.yaml', /^readBack:\n/m, `readBack:\n  - { ${other}, at: 2026-04-07T15:25:00Z }\n`);
    one.commit('release', '2026-04-07T15:40:00Z');
    const judged = one.check(['--stage', 'archive']);
    expect(severity(judged, 'ARC-02')).toEqual(['block W0']);
    expect(rule(judged, 'ARC-02').findings.map(({ subject }) => subject)).toEqual(['shelf/pump.tar']);
  });
});

describe('approvals', () => {
  const signoff = ['--stage', 'signoff'];

  /** Approvals of the candidate as it is, by these people in these roles. */
  function approve(one: SpoiledPump, approvers: Record<string, string>): SpoiledPump {
    const { candidateDigest } = one.facts().release;
    const given = 'meaning: approval, at: "2026-04-08T08:50:00Z", evaluatedAt: "2026-04-08T08:45:00Z"';
    const lines = Object.entries(approvers).map(
      ([by, role]) => `  - { by: ${by}, role: ${role}, payload: "${candidateDigest}", ${given} }\n`,
    );
    one.write('gate/approvals/2.4.1.yaml', `author: quality-manager\nversion: "2.4.1"\napprovals:\n${lines.join('')}`);
    one.commit('quality', '2026-04-08T08:50:00Z');
    return one;
  }

  it('by whoever wrote no part of it are independent', () => {
    const judged = approve(pump(), { 'quality-manager': 'qa', 'safety-engineer': 'safety' }).check(signoff);
    expect(notPassing(judged)).toEqual({ 'GOV-01': 'fail' });
  });

  it('by an author of the release warn in class A, block in class B (W2), block in class C and are never waived', () => {
    const author = { 'quality-manager': 'qa', 'pump-developer': 'engineeringLead' };
    expect(severity(approve(pump().inClass('A'), author).check(signoff), 'GOV-02')).toEqual(['warn W2']);
    expect(severity(approve(pump().inClass('B'), author).check(signoff), 'GOV-02')).toEqual(['block W2']);
    expect(severity(approve(pump(), author).check(signoff), 'GOV-02')).toEqual(['block W0']);
  });

  it('survive what is archived, read back and practised after them, not another retention or a changed test report', () => {
    const later = (change: (one: SpoiledPump) => void): Judged => {
      const one = approve(pump(), { 'quality-manager': 'qa' });
      change(one);
      one.commit('release', '2026-04-08T08:55:00Z');
      return one.check(signoff);
    };
    const record = 'gate/archive/2.4.1.yaml';
    const readAgain = `readBack:\n  - { path: package-lock.json, sha256: "sha256:${'7'.repeat(64)}", at: 2026-04-08 }\n`;
    const drills = (one: SpoiledPump) => one.replace('gate/restore-drills.yaml', 'DRILL-2026-1', 'DRILL-2026-2');
    expect(notPassing(later((one) => one.replace(record, 'readBack:\n', readAgain)))).not.toHaveProperty('GOV-07');
    expect(notPassing(later(drills))).not.toHaveProperty('GOV-07');
    const shorter = later((one) => one.replace(record, 'lockedUntil: 2042-01-01', 'lockedUntil: 2041-01-01'));
    expect(severity(shorter, 'GOV-07')).toEqual(['block W0']);
    const report = later((one) => one.replace('evidence/2.4.1/unit-tests.xml', '<testsuites', '<testsuites '));
    expect(severity(report, 'GOV-07')).toEqual(['block W0']);
  });

  it('are void when evidence or an anomaly changed since', () => {
    const one = approve(pump(), { 'quality-manager': 'qa' });
    expect(notPassing(one.check(signoff))).not.toHaveProperty('GOV-07');
    for (const [path, found, by] of [
      ['gate/anomalies/PUMP-41.yaml', 'title: Trend', 'title: The trend'],
      ['evidence/2.4.1/lint.sarif.json', '{', '{ '],
    ] as const) {
      const changed = approve(pump(), { 'quality-manager': 'qa' });
      changed.replace(path, found, by);
      changed.commit('safety', '2026-04-08T08:55:00Z');
      expect(severity(changed.check(signoff), 'GOV-07'), path).toEqual(['block W0']);
    }
  });
});

describe('a failed test', () => {
  const report = 'evidence/2.4.1/unit-tests.xml';
  const harmless = 'remote display::sends the trend as a sealed frame';
  const ofRiskControl = 'frames::refuses an altered frame';

  /** The test fails, and everything about the release was recorded again with that. */
  function failing(test: string, evaluated = true): SpoiledPump {
    const one = pump();
    const [suite = '', name = ''] = test.split('::');
    one.replace(report, new RegExp(`(?<=<testsuite name="${suite}" [^>]*failures=")0`), '1');
    one.replace(report, new RegExp(`(?<=<testcase name="${name}"[^>]*)/>`), '><failure message="differs"/></testcase>');
    one.commit('pipeline', '2026-04-07T11:42:00Z');
    const anomaly = 'gate/anomalies/PUMP-41.yaml';
    one.replace(anomaly, 'state: open\n', `state: open\nfailingTests: ["${test}"]\n`);
    if (!evaluated) one.replace(anomaly, /evaluation:\n(?: {2}.*\n)+/, '');
    one.commit('safety', '2026-04-07T12:45:00Z');
    one.replace(
      'gate/verification/2.4.1.yaml',
      /runSetDigest: .*/,
      `runSetDigest: "${one.check().decision.runSetDigest}"`,
    );
    one.replace(
      'gate/risk-reports/2.4.1.yaml',
      /anomalyListDigest: .*/,
      `anomalyListDigest: "${one.facts().anomalies.listDigest}"`,
    );
    one.commit('quality', '2026-04-07T15:25:00Z');
    return one;
  }

  const quality = { by: 'quality-manager', role: 'qa', at: '2026-04-07T16:30:00Z' };
  const safety = { by: 'safety-engineer', role: 'safety', at: '2026-04-07T16:40:00Z' };

  /** A waiver of the failure with all that it must carry, but for what is given. */
  function waived(one: SpoiledPump, test: string, other: object = {}): SpoiledPump {
    const { findings, level } = rule(one.check(), 'VER-03');
    const waiver = {
      ...{ id: 'W-1', rule: 'VER-03', subjects: [test], version: '2.4.1', reason: 'acceptedRisk' },
      text: 'The trend is for reading only; the pump itself shows every value.',
      ...{ author: 'release-engineer', requestedBy: 'display-developer', approvals: [quality, safety] },
      ...{ createdAt: '2026-04-07T16:00:00Z', expiresAt: '2026-06-30', riskReference: 'docs/risk-file.md' },
      ...{ findingDigests: findings.map(({ digest }) => digest), level },
      ...{ runs: [`tests:${report}`], anomalies: ['PUMP-41'] },
      ...other,
    };
    one.write('gate/waivers/W-1.yaml', JSON.stringify(waiver, null, 2));
    one.commit('release', '2026-04-07T17:00:00Z');
    return one;
  }

  it('blocks without a waiver', () => {
    expectNoGo(failing(harmless).check(), { 'VER-03': ['block W2'], 'VER-04': ['block W0'] });
  });

  it('is a deviation with an anomaly that was evaluated as acceptable and a waiver by two people', () => {
    const judged = waived(failing(harmless), harmless).check();
    expect(notPassing(judged)).toEqual({ 'VER-03': 'waived' });
    expect(judged.decision.outcome).toBe('GO-WITH-DEVIATIONS');
    expect(judged.exitCode).toBe(0);
    expect(judged.decision.waivers.map(({ id, state }) => [id, state])).toEqual([['W-1', 'used']]);
    expect(severity(judged, 'VER-03')).toEqual(['block W2']);
  });

  it.each([
    ['is approved by one person only', { approvals: [quality] }, ['VER-03']],
    ['has ended', { expiresAt: '2026-04-08' }, ['VER-03']],
    ['lasts longer than ninety days', { expiresAt: '2026-07-30' }, ['VER-03']],
    ['is for another version', { version: '2.4.0' }, ['VER-03', 'VER-04']],
    ['says nothing of its risk', { riskReference: undefined }, ['VER-03']],
    ['names no anomaly', { anomalies: [] }, ['VER-04']],
    ['names no run', { runs: [] }, ['VER-04']],
  ])('blocks where the waiver %s', (_, other, failed) => {
    const judged = waived(failing(harmless), harmless, other).check();
    const status = notPassing(judged);
    expect(Object.keys(status).filter((id) => status[id] === 'fail')).toEqual(failed);
    expect(judged.decision.outcome).toBe('NO-GO');
  });

  it('blocks where its anomaly is not evaluated, whatever the waiver', () => {
    const judged = waived(failing(harmless, false), harmless).check();
    expect(notPassing(judged)).toMatchObject({ 'VER-03': 'waived', 'VER-04': 'fail', 'ANOM-04': 'fail' });
    expect(judged.decision.outcome).toBe('NO-GO');
  });

  it('of a risk control blocks, whatever the waiver', () => {
    const judged = waived(failing(ofRiskControl), ofRiskControl).check();
    expect(severity(judged, 'VER-03')).toEqual(['block W0']);
    expect(severity(judged, 'VER-04')).toEqual(['block W0']);
    expect(notPassing(judged)).toMatchObject({ 'VER-03': 'fail', 'VER-04': 'fail' });
    expect(judged.decision.outcome).toBe('NO-GO');
  });
});
