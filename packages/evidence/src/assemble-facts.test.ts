import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commit,
  factsViolations,
  junit,
  materialOf,
  olderCommit,
  passed,
  type TestFile,
} from '../test-support/material.ts';
import { assembleFacts } from './assemble-facts.ts';
import type { EvidenceKindName } from './reading.ts';

/** Every file of a small release, which holds at least one item of every kind. */
const files: readonly (readonly [EvidenceKindName, string, Partial<TestFile>?])[] = [
  ['tests', 'evidence/unit.xml', { level: 'unit', subject: { commit } }],
  ['tests', 'evidence/system.xml', { environment: 'bench', subject: { commit }, collector: 'safety@pump.example' }],
  ['sbom', 'evidence/sbom.cdx.json'],
  ['vulnerabilities', 'evidence/grype.json'],
  ['vex', 'evidence/vex.openvex.json'],
  ['findings', 'evidence/lint.sarif'],
  ['anomalies', 'evidence/issues.json'],
  ['build', 'evidence/build-record.json'],
  ['requirements', 'gate/requirements.csv'],
  ['trace', 'gate/trace.yaml'],
  ['riskControls', 'gate/risk-controls.yaml'],
  ['risk', 'gate/risk.yaml', { author: { id: 'safety-engineer', known: 'gitAuthor' } }],
  ['plan', 'gate/plan.yaml'],
  ['soup', 'gate/soup.yaml'],
  ['anomalies', 'gate/anomalies/A-1.yaml', { author: { id: 'safety-engineer', known: 'gitAuthor' } }],
  ['anomalies', 'gate/anomalies/A-2.yaml'],
  ['anomalyExport', 'gate/anomaly-export.yaml'],
  ['changeRequests', 'gate/change-requests/CR-1.yaml'],
  ['trend', 'gate/trend.yaml'],
  ['defectCategories', 'gate/defect-categories.yaml'],
  ['securityAssessment', 'gate/changes/2.4.0.yaml'],
  ['vulnerabilityRisk', 'gate/vulnerabilities/CVE-2026-0001.yaml'],
  ['securityNotes', 'gate/security-notes/2.4.0.yaml'],
  ['securityFindings', 'gate/security-findings.yaml'],
  ['securityTests', 'gate/security-tests/2.4.0.yaml'],
  ['releaseNotes', 'gate/release-notes/2.4.0.yaml'],
  ['regulatory', 'gate/regulatory/2.4.0.yaml'],
  ['legacy', 'gate/legacy.yaml'],
  ['releases', 'gate/releases.yaml'],
  ['rebuild', 'gate/rebuild/2.4.0.yaml'],
  ['archive', 'gate/archive/2.4.0.yaml'],
  ['restoreDrills', 'gate/restore-drills.yaml'],
  ['delivery', 'gate/delivery.yaml'],
  ['published', 'gate/published/2.4.0.yaml'],
  ['integrity', 'gate/integrity/2.4.0.yaml'],
  ['verification', 'gate/verification/2.4.0.yaml'],
  ['regression', 'gate/regression/2.4.0.yaml'],
  ['configurationHistory', 'gate/configuration-history/2.4.0.yaml'],
  ['waivers', 'gate/waivers/W-1.yaml'],
  ['approvals', 'gate/approvals/2.4.0.yaml', { author: { id: 'safety-engineer', known: 'gitAuthor' } }],
  ['packApprovals', 'gate/pack-approvals.yaml', { author: { id: 'verification-lead', known: 'gitAuthor' } }],
];
/** Kinds that this release does without. */
const unused = ['baselineSbom', 'coverage', 'exploited', 'provenance', 'reviews'];
const folder = new URL('../fixtures/release/', import.meta.url);
const release = files.map(
  ([kind, path, settings = {}]): TestFile => ({
    kind,
    path,
    text: readFileSync(new URL(path, folder), 'utf8'),
    ...settings,
  }),
);
const commits = [
  { id: commit, author: 'developer@pump.example', committedAt: 2, subject: 'New zlib', merge: false },
  { id: olderCommit, author: 'safety-engineer', committedAt: 1, subject: 'Alarm', merge: false },
].map((change) => ({
  ...change,
  changedPaths: 1,
  controlled: true,
  changeRequests: [],
  securitySignals: [],
  source: { evidence: 'git:.', path: '.' },
}));
const material = materialOf(release, { commits, range: { from: olderCommit, to: commit } });
const { facts, problems } = assembleFacts(material);

describe('a release with evidence of every kind', () => {
  it('gives facts that conform to their schema, without a problem', () => {
    expect(factsViolations(facts)).toEqual([]);
    expect(problems).toEqual([]);
    expect(facts.evidence.kinds.filter(({ state }) => state !== 'present').map(({ kind }) => kind)).toEqual(unused);
  });

  it('states its tests', () => {
    expect(facts.tests.counts).toMatchObject({ passed: 3, failed: 1, skipped: 1 });
    expect(facts.tests.runs.map(({ id }) => id)).toEqual(['tests:evidence/system.xml', 'tests:evidence/unit.xml']);
    expect(facts.tests.required.map(({ key, verifiesRiskControl }) => [key, verifiesRiskControl])).toEqual([
      ['alarm::sounds', true],
      ['dose::limits the dose', false],
      ['pump::stops on occlusion', false],
      ['pump::stops on occlusion in bench', true],
    ]);
    expect(facts.tests.results.map(({ test, outcome }) => `${test}: ${outcome}`)).toEqual([
      'alarm::repeats: skipped',
      'alarm::sounds: failed',
      'dose::limits the dose: passed',
      'pump::stops on occlusion: passed',
    ]);
  });

  it('states its anomalies and the open reports of their tracker', () => {
    expect(facts.anomalies.exports).toMatchObject([
      {
        counted: 3,
        declaredTotal: 3,
        file: './evidence/issues.json',
        author: { id: 'verification-lead', known: 'claimed' },
      },
    ]);
    expect(facts.anomalies.reports.map(({ id }) => id)).toEqual(['tracker#12', 'tracker#9']);
    expect(facts.anomalies.open).toMatchObject([
      { id: 'A-1', failingTests: ['alarm::sounds'], triage: { at: Date.UTC(2026, 1, 10) } },
    ]);
    expect(facts.anomalies.closed).toEqual(['A-2']);
  });

  it('states what its classification rests on', () => {
    expect(facts.risk.classification).toMatchObject({
      level: 'B',
      author: { id: 'safety-engineer', known: 'gitAuthor' },
      riskFile: { reference: 'docs/risk.md', found: true },
    });
    const reductions = facts.risk.classification?.reductions ?? [];
    expect(
      reductions.map((reduction) => [reduction.control, reduction.controlFound, reduction.referenceFound]),
    ).toEqual([
      ['RC-1', true, false],
      ['RC-2', true, true],
      ['RC-9', false, true],
    ]);
    expect(reductions.map(({ controlLocation }) => controlLocation)).toEqual(['software', 'hardware', undefined]);
  });

  it('states its plan', () => {
    expect(facts.plan.tasks).toMatchObject([
      { id: 'T-1', levels: [], document: { id: 'D-1', version: '3' } },
      { id: 'T-2', levels: ['B', 'C'], reason: 'None needed' },
    ]);
    expect(facts.plan.documents).toMatchObject([{ id: 'D-1', approvedAt: Date.UTC(2026, 1, 1) }]);
    expect(facts.plan.documentIndex).toEqual({ 'D-1': 0 });
  });

  it('names components alike in the bill of materials and the SOUP list', () => {
    expect(facts.soup.items.map(({ component }) => component)).toEqual(['fonts@3', 'pkg:generic/zlib@1.3.1']);
    expect(facts.sbom.components.map(({ key, thirdParty, scope }) => [key, thirdParty, scope])).toEqual([
      ['fonts@3', true, 'optional'],
      ['pkg:generic/pump@2.4.0', false, 'required'],
      ['pkg:generic/zlib@1.3.1', true, 'required'],
    ]);
    expect(facts.sbom.documents).toMatchObject([{ specVersion: '1.6', subject: { version: '2.4.0' } }]);
  });

  it('does not count as third-party what the bill marks as own everywhere', () => {
    const own = [{ name: 'cdx:npm:package:private', value: 'true' }];
    const bill = (path: string, ...components: object[]): TestFile => ({
      kind: 'sbom',
      path,
      text: JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components }),
    });
    const part = (name: string, properties: object[]) => ({ type: 'library', name, version: '1', properties });
    const assembled = assembleFacts(
      materialOf([
        bill('a.json', part('engine', own), part('disputed', own)),
        bill('b.json', part('engine', own), part('disputed', [])),
      ]),
    );
    expect(assembled.facts.sbom.components.map(({ name, thirdParty }) => [name, thirdParty])).toEqual([
      ['disputed', true],
      ['engine', false],
    ]);
  });

  it('places everything in a line of its file, except what git told', () => {
    const lacking: string[] = [];
    const walk = (value: unknown, at: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { evidence, path, line } = value as Record<string, unknown>;
      if (typeof evidence === 'string' && path !== '.' && typeof line !== 'number') lacking.push(`${at} in ${path}`);
      for (const [key, child] of Object.entries(value)) walk(child, `${at}.${key}`);
    };
    walk(facts, 'facts');
    expect(lacking).toEqual([]);
  });

  it('joins its vulnerabilities', () => {
    expect(facts.vulnerabilities.items).toMatchObject([
      {
        key: 'CVE-2026-0001 in pkg:generic/zlib@1.3.1',
        vex: { status: 'not_affected', matched: 'product', author: 'security-engineer', known: 'claimed' },
        risk: { controls: ['RC-1', 'RC-2'], author: { id: 'security-engineer', known: 'claimed' } },
      },
    ]);
    expect(facts.vulnerabilities.unmatchedVex).toMatchObject([
      { vulnerability: 'CVE-2025-0009', why: 'no scan lists CVE-2025-0009' },
    ]);
  });

  it('states its changes and their assessment', () => {
    expect(facts.changes.commits.map(({ subject }) => subject)).toEqual(['New zlib', 'Alarm']);
    expect(facts.changes.authors).toEqual(['developer@pump.example', 'safety-engineer']);
    expect(facts.assessment).toMatchObject({
      from: olderCommit,
      to: commit,
      methods: ['messages', 'paths'],
      index: { [commit]: 0 },
      author: { id: 'security-engineer', known: 'claimed' },
      conclusion: { at: Date.UTC(2026, 2, 1) },
    });
    expect(facts.assessment?.changesSource).toMatchObject({ path: 'gate/changes/2.4.0.yaml', line: 4 });
  });

  it('states its notes', () => {
    expect(facts.notes.security).toMatchObject({
      recorded: ['appliesTo', 'contact', 'fixed', 'guidance', 'remaining'],
      fixed: [{ id: 'CVE-2025-0009', recorded: ['cwe', 'score'], source: { line: 3 } }],
      remaining: [],
      author: { id: 'unknown', known: 'claimed' },
    });
    expect(facts.notes.release?.knownAnomalies).toEqual([
      { id: 'A-1', text: 'The pump may drip.', workaround: 'Close the clamp.' },
    ]);
  });

  it('states its build and archive', () => {
    expect(facts.build.record).toMatchObject({
      procedure: { reference: 'docs/build.md', found: true },
      toolchain: [{ name: 'cmake' }, { name: 'gcc' }],
      startedAt: Date.UTC(2026, 2, 1, 8),
    });
    expect(facts.build.record?.recorded).toEqual([
      ...[
        'builder',
        'commit',
        'dirty',
        'finishedAt',
        'images',
        'outputs',
        'parameters',
        'parameters.CONFIG',
        'procedure',
      ],
      ...['startedAt', 'toolchain'],
    ]);
    expect(facts.archive.source).toMatchObject({ path: 'gate/archive/2.4.0.yaml', line: 1 });
    expect(facts.archive.items.map(({ item, size, sha256 }) => [item, size, sha256 === undefined])).toEqual([
      ['anomalyList', 0, true],
      ['artifact', 12, false],
    ]);
  });

  it('states its release, waivers, evaluation, findings and people', () => {
    expect(facts.release).toMatchObject({
      baseline: { version: '2.3.0', commit: olderCommit },
      artifacts: [{ name: 'pump.bin', version: '2.4.0' }],
      previousReleases: [{ releasedAt: Date.UTC(2026, 0, 15) }],
    });
    expect(facts.waivers).toMatchObject([
      {
        id: 'W-1',
        expiresAt: Date.UTC(2026, 3, 1),
        author: { id: 'verification-lead', known: 'claimed' },
        level: 'block',
        ruleWaiver: 'W2',
        conditions: [{ by: 'safety-engineer', referenceFound: true, source: { line: 15 } }],
        subjectAuthors: [],
      },
    ]);
    expect(facts.verification.reports).toMatchObject([{ id: 'VR-1', signedAt: Date.UTC(2026, 2, 3, 9) }]);
    expect(facts.analysis).toMatchObject({
      runs: [{ tool: 'lint', successful: true, findings: 1 }],
      findings: [{ tool: 'lint', rule: 'L1', path: 'src/dose.c', line: 3 }],
    });
    expect(facts.people).toEqual({
      items: [
        {
          id: 'safety-engineer',
          name: 'Safety engineer',
          roles: ['safety'],
          authoredInDelta: true,
          executedRuns: ['tests:evidence/system.xml'],
        },
        { id: 'verification-lead', roles: ['verification'], authoredInDelta: false, executedRuns: [] },
      ],
      index: { 'safety-engineer': 0, 'verification-lead': 1 },
    });
  });
});

describe('the order in which items come', () => {
  const others: TestFile[] = [
    { kind: 'tests', path: 'evidence/broken.xml', text: '<testsuites>' },
    { kind: 'tests', path: 'evidence/unit.xml', text: junit(passed('other')) },
    { kind: 'soup', path: 'gate/more-soup.yaml', text: 'soup: [{name: fonts, version: "3"}]\n' },
    { kind: 'releaseNotes', path: 'gate/release-notes/2.3.0.yaml', text: 'version: "2.3.0"\nknownAnomalies: []\n' },
  ];
  const items = materialOf([...release, ...others]).items;

  it('never shows in the facts or the problems', () => {
    const bytesOf = (order: typeof items) => JSON.stringify(assembleFacts({ ...material, items: order }));
    const expected = bytesOf(items);
    fc.assert(
      fc.property(fc.shuffledSubarray([...items], { minLength: items.length }), (order) => {
        expect(bytesOf(order)).toBe(expected);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('stays the same with people, artefacts and trackers in another order', () => {
    const reversed = {
      ...material,
      people: material.people.toReversed(),
      trackers: material.trackers.toReversed(),
    };
    expect(JSON.stringify(assembleFacts(reversed))).toBe(JSON.stringify({ facts, problems }));
  });
});

describe('evidence of other versions', () => {
  it('is noted where the facts would not show it', () => {
    const older: TestFile[] = [
      { kind: 'releaseNotes', path: 'gate/release-notes/2.3.0.yaml', text: 'version: "2.3.0"\nknownAnomalies: []\n' },
      {
        kind: 'archive',
        path: 'gate/archive/2.3.0.yaml',
        text: 'version: "2.3.0"\nitems: [{item: artifact, path: old.bin, size: 1}]\n',
      },
    ];
    const assembled = assembleFacts(materialOf([...release, ...older]));
    expect(assembled.facts.notes.release?.version).toBe('2.4.0');
    expect(assembled.facts.archive.items.map(({ path }) => path)).not.toContain('old.bin');
    expect(assembled.problems.map(({ code, place }) => [code, place?.path])).toEqual([
      ['RECORD_NOT_USED', 'gate/archive/2.3.0.yaml'],
      ['RECORD_NOT_USED', 'gate/release-notes/2.3.0.yaml'],
    ]);
  });

  it('stands in the facts where there is none of the released version', () => {
    const older: TestFile = {
      kind: 'securityNotes',
      path: 'gate/security-notes/2.3.0.yaml',
      text: 'version: "2.3.0"\nfixed: none\n',
    };
    const assembled = assembleFacts(materialOf([older]));
    expect(assembled.facts.notes.security).toMatchObject({ version: '2.3.0', recorded: ['fixed'] });
  });
});

it('ten thousand tests and a thousand components stay below a megabyte', () => {
  const cases = Array.from({ length: 10_000 }, (_, i) => passed(`case ${i}`)).join('');
  const components = Array.from({ length: 1_000 }, (_, i) => ({
    type: 'library',
    name: `part-${i}`,
    version: '1.0.0',
    purl: `pkg:npm/part-${i}@1.0.0`,
  }));
  const sbom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components };
  const assembled = assembleFacts(
    materialOf([
      { kind: 'tests', path: 'all.xml', text: junit(cases) },
      { kind: 'sbom', path: 'sbom.json', text: JSON.stringify(sbom) },
    ]),
  );
  expect(assembled.facts.tests.counts.passed).toBe(10_000);
  expect(assembled.facts.sbom.components).toHaveLength(1_000);
  expect(JSON.stringify(assembled.facts).length).toBeLessThan(1_000_000);
});
