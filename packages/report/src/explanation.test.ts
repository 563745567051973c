import { readFileSync } from 'node:fs';
import type { Decision, RuleEntry } from '@gatehouse/schema';
import { expect, test } from 'vitest';
import { type CataloguedClause, type RuleSetting, renderExplanation, type Standing } from './explanation.ts';
import { renderExplanationJson } from './explanation-json.ts';
import { renderConfigSummary, renderResolvedConfig } from './resolved-config.ts';
import { renderRuleList } from './rule-list.ts';

const decision = JSON.parse(readFileSync(new URL('../fixtures/blocked.json', import.meta.url), 'utf8')) as Decision;
const plain = { color: false, width: 120 };

const rule: RuleEntry = {
  id: 'ANOM-04',
  path: 'anomalies.safety_evaluated',
  title: 'Open anomalies have a current safety evaluation',
  description: 'Every open anomaly is evaluated.\nOn two lines.\n\nAnd in two paragraphs.',
  clauses: ['iec62304:5.8.3', 'iso13485:8.3'],
  stage: 'candidate',
  evidence: ['anomalies'],
  consults: ['risk'],
  waiver: 'W0',
  message: 'Anomaly {anomaly}',
  solution: 'Record the\nevaluation.',
  emptyIs: 'pass',
  parameters: { independentEvaluator: { type: 'boolean', description: 'Whether author and evaluator differ.' } },
  notCovered: ['Whether the evaluation is right.'],
};

const clause: CataloguedClause = {
  id: 'iec62304:5.8.3',
  catalogue: { standard: 'iec62304', edition: '2006+A1:2015', title: 'Software life cycle' },
  clause: {
    id: '5.8.3',
    title: 'Known anomalies are evaluated',
    asks: 'Show that nothing that is left is unacceptable.',
    levels: ['B', 'C'],
    why: 'A known fault is the plainest way to harm.',
    evidence: ['Evaluation of each anomaly'],
    missing: ['No evaluation at all'],
    crosswalk: { iso13485: ['8.3'] },
  },
};

const setting: RuleSetting = {
  level: 'block',
  levelFrom: { layer: 'gatehouse:iec62304/class-c', path: 'profiles/iec62304/class-c.yaml', line: 31 },
  parameters: { independentEvaluator: true },
  parametersFrom: { independentEvaluator: { layer: 'gatehouse.yaml', path: 'gatehouse.yaml', line: 12 } },
  applies: { connected: true, market: ['US', 'EU'] },
  lockedBy: { layer: 'company.yaml', path: 'company.yaml', line: 4 },
};

const finding = decision.rules.find(({ id }) => id === 'ANOM-04')?.findings[1];
const standing: Standing = {
  judged: true,
  decision,
  excerpts: new Map(
    finding === undefined
      ? []
      : [
          [
            finding,
            {
              path: 'gate/anomalies/BUG-31.yaml',
              line: 21,
              firstLine: 20,
              lines: ['a: 1', 'b: \u{1B}[2J', '::error::'],
            },
          ],
        ],
  ),
};

function expectAll(text: string, words: readonly string[]) {
  for (const each of words) expect(text).toContain(each);
}

test('a rule: what it asks, clauses, level and parameters with their origins, how the release stands, what to do', () => {
  const text = renderExplanation({ kind: 'rule', rule, clauses: [clause], setting, standing }, plain);
  expectAll(text, [
    'block, set by gatehouse:iec62304/class-c:31',
    'by company.yaml:4',
    'where connected: true, market: US or EU',
    'cannot be waived (W0)',
    'needs anomalies; looks at risk',
    'Every open anomaly is evaluated. On two lines.',
    'Known anomalies are evaluated. Show that nothing',
    'iso13485:8.3  not in the clause catalogue',
    'independentEvaluator = true  (gatehouse.yaml:12)',
    'This release: Infusion pump 2.4.0',
    '2 of 14 not met',
    'Anomaly BUG-17',
    '→ Record the evaluation.',
    '– Whether the evaluation is right.',
  ]);
});

test('lines of evidence are numbered, marked, and cannot steer the terminal', () => {
  const text = renderExplanation({ kind: 'rule', rule, clauses: [], standing }, plain);
  expectAll(text, ['\n      20 │ a: 1\n', '\n    ▸ 21 │ b: \\u{1B}[2J\n', '\n      22 │ :\\u{3A}error::\n']);
});

test('a rule is explained where nothing could be judged, with the reason', () => {
  const unjudged: Standing = { judged: false, reason: 'CONFIG_NONE there is no configuration' };
  const text = renderExplanation({ kind: 'rule', rule, clauses: [], standing: unjudged }, plain);
  expectAll(text, ['not judged here: CONFIG_NONE', 'set by the profile of a product', 'What to do']);
});

const naming: CataloguedClause = {
  id: 'iso14971:7.4',
  catalogue: { standard: 'iso14971', edition: '2019', title: 'Risk management' },
  clause: { id: '7.4', title: 'Benefit and risk', asks: 'Weigh.', crosswalk: { iec62304: ['5.8.3'] } },
};

const about = { kind: 'clause', clause, clauses: [clause, naming], levelWord: 'class', levels: [] } as const;

test('a clause: asks, why, evidence, what is often missing, rules with their standing, crosswalk', () => {
  const text = renderExplanation({ ...about, rules: [rule], settings: { 'ANOM-04': setting }, standing }, plain);
  expectAll(text, [
    'iec62304:5.8.3  Known anomalies are evaluated',
    'for B, C',
    'plainest way to harm',
    'Evaluation of each anomaly',
    'No evaluation at all',
    '✗ ANOM-04',
    'block, says no, 2 of 14 not met',
    'iso13485:8.3 not in the clause catalogue',
    'iso14971:7.4 Benefit and risk',
  ]);
});

test('a clause that no rule judges says so', () => {
  const text = renderExplanation({ ...about, rules: [], settings: {}, standing }, plain);
  expect(text).toContain('none: no rule of the pack judges this clause');
});

test.each(['BUG-31', 'gate/anomalies/BUG-31.yaml'])('all that was found about %s', (subject) => {
  const text = renderExplanation({ kind: 'subject', subject, standing }, plain);
  expectAll(text, ['Findings about it (1 rule)', 'ANOM-04', 'gate/anomalies/BUG-31.yaml:21', '→ Record']);
  expect(text).not.toContain('BUG-17');
});

test('the rule list names each rule once, with its level where there is one', () => {
  const pack = { name: 'gatehouse', version: '0.1.0', rules: [rule] };
  expect(renderRuleList(pack, {}, plain)).toMatch(/\n {2}ANOM-04 {8}Open anomalies/);
  expect(renderRuleList(pack, { 'ANOM-04': setting }, plain)).toMatch(/\n {2}ANOM-04 {2}block Open anomalies/);
});

test('the resolved configuration shows every setting with its origin; the summary leaves the rules out', () => {
  const page = {
    configPath: 'gatehouse.yaml',
    configSha256: `sha256:${'0'.repeat(64)}`,
    values: [{ setting: 'product.markets', value: [], origin: { layer: 'default' } }],
    layers: [{ name: 'gatehouse:iec62304/class-c', sha256: `sha256:${'1'.repeat(64)}` }],
    rules: { 'ANOM-04': setting },
  };
  const resolved = renderResolvedConfig(page, plain);
  expectAll(resolved, [
    'product.markets: none  (default)',
    '1. gatehouse:iec62304/class-c',
    'ANOM-04  block  (gatehouse:iec62304/class-c:31), where connected: true, market: US or EU, locked',
    'independentEvaluator: true  (gatehouse.yaml:12)',
  ]);
  expect(renderConfigSummary(page, plain)).not.toContain('ANOM-04');
});

test('a list shows the layer that set it and those that added to it', () => {
  const addedTo: RuleSetting = {
    ...setting,
    parametersAddedBy: { independentEvaluator: [{ layer: 'company.yaml', line: 7 }, { layer: 'gatehouse.yaml' }] },
  };
  const page = { configPath: 'c', configSha256: 'sha256:0', values: [], layers: [], rules: { 'ANOM-04': addedTo } };
  expect(renderResolvedConfig(page, { color: false, width: 120 })).toContain(
    'true  (gatehouse.yaml:12, added to by company.yaml:7 and gatehouse.yaml)',
  );
});

test('a clause of another edition: what differs there, whether it is provisional, and levels derived from the first edition', () => {
  const catalogue = {
    ...clause.catalogue,
    levels: ['A', 'B', 'C'],
    editions: [
      { edition: 'old', levels: ['A', 'B', 'C'], levelsFrom: { A: ['A'], B: ['B'], C: ['C'] }, note: 'Before.' },
      {
        edition: 'new',
        levels: ['I', 'II'],
        levelsFrom: { I: ['A'], II: ['B', 'C'] },
        provisional: true,
        note: 'Soon.',
      },
    ],
  };
  const told = {
    ...clause,
    catalogue,
    clause: { ...clause.clause, editions: { old: { title: 'Old title', levels: ['C'], note: 'Less.' } } },
  };
  const text = (edition: string, level: string) =>
    renderExplanation({ ...about, clause: told, edition, level, rules: [rule], settings: {}, standing }, plain);
  expectAll(text('old', 'B'), ['Old title', 'old · for C', '! it asks nothing of class B', '2006+A1:2015 · for B, C']);
  expectAll(text('new', 'II'), ['new (provisional) · for II', '! provisional: Soon.', 'old · for C. Less.']);
  const json = JSON.parse(
    renderExplanationJson({
      ...about,
      clause: told,
      edition: 'new',
      level: 'I',
      rules: [rule],
      settings: {},
      standing,
    }),
  );
  expect(json).toMatchObject({
    kind: 'clause',
    reading: { edition: 'new', provisional: 'Soon.', levels: ['II'] },
    asksOfLevel: false,
    rules: [{ id: 'ANOM-04', status: 'fail' }],
    release: { judged: true, level: 'C' },
  });
});

test('a clause that an edition does not have says so', () => {
  const catalogue = { ...clause.catalogue, editions: [{ edition: 'old', note: 'Before.' }] };
  const told = { ...clause, catalogue, clause: { ...clause.clause, editions: { old: { absent: true } } } };
  const text = renderExplanation({ ...about, clause: told, edition: 'old', rules: [], settings: {}, standing }, plain);
  expectAll(text, ['old · no such clause', 'the edition old has no such clause']);
});

test('a rule and a subject as JSON', () => {
  const ofRule = renderExplanationJson({ kind: 'rule', rule, clauses: [clause], setting, standing });
  expect(JSON.parse(ofRule)).toMatchObject({
    kind: 'rule',
    rule: { id: 'ANOM-04' },
    clauses: [{ id: 'iec62304:5.8.3' }],
    release: { judged: true, rule: { status: 'fail' } },
  });
  const unjudged = renderExplanationJson({ kind: 'rule', rule, clauses: [], standing: { judged: false, reason: 'x' } });
  expect(JSON.parse(unjudged)).toMatchObject({ release: { judged: false, reason: 'x' } });
  const ofSubject = JSON.parse(renderExplanationJson({ kind: 'subject', subject: 'BUG-31', standing }));
  expect(ofSubject.findings[0]).toMatchObject({ rule: 'ANOM-04', subject: 'BUG-31' });
});
