import { expect, it } from 'vitest';
import { materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const risk = (text: string, path = 'gate/risk.yaml', author?: TestFile['author']): TestFile => ({
  kind: 'risk',
  path,
  text,
  ...(author === undefined ? {} : { author }),
});
const assemble = (...files: TestFile[]) => assembleFacts(materialOf(files));
const digest = `sha256:${'ab'.repeat(32)}`;
const report = (version: string, more = '') =>
  risk(`report:\n  version: "${version}"\n${more}`, `gate/risk-reports/${version}.yaml`);

it('the version of the risk file and the report of the release stand beside the classification, each in its own file', () => {
  const { facts, problems } = assemble(
    risk('classification: {level: B}\nriskFile: {version: "12", changedAt: 2026-02-01}\n'),
    report('2.4.0'),
  );
  expect(problems).toEqual([]);
  expect(facts.risk.classification?.level).toBe('B');
  expect(facts.risk.riskFile).toEqual({
    version: '12',
    changedAt: Date.UTC(2026, 1, 1),
    source: expect.objectContaining({ path: 'gate/risk.yaml', line: 2 }),
  });
  expect(facts.risk.report).toMatchObject({
    version: '2.4.0',
    source: { path: 'gate/risk-reports/2.4.0.yaml', line: 1 },
  });
});

it('the report tells all that its record says, and by whom it is known', () => {
  const text = [
    'report:',
    '  version: "2.4.0"',
    '  reference: docs/report.pdf',
    '  approvedBy: safety@pump.example',
    '  at: 2026-03-01T10:00:00Z',
    '  planImplemented: true',
    '  overallAcceptable: false',
    '  postProduction: Complaints are reviewed each month.',
    `  anomalyListDigest: ${digest}`,
  ].join('\n');
  const found = (id: string) =>
    assemble(risk(text, 'gate/risk-reports/2.4.0.yaml', { id, known: 'gitAuthor' })).facts.risk.report;
  expect(found('safety-engineer')).toEqual({
    version: '2.4.0',
    reference: 'docs/report.pdf',
    approvedBy: 'safety-engineer',
    at: Date.UTC(2026, 2, 1, 10),
    planImplemented: true,
    overallAcceptable: false,
    postProduction: 'Complaints are reviewed each month.',
    anomalyListDigest: digest,
    author: { id: 'safety-engineer', known: 'gitAuthor' },
    source: expect.objectContaining({ path: 'gate/risk-reports/2.4.0.yaml' }),
  });
  expect(found('somebody@else.example')?.author).toEqual({ id: 'safety-engineer', known: 'claimed' });
});

it('the report of another version is told, not taken for the one of the release', () => {
  expect(assemble(report('2.3.0')).facts.risk.report?.version).toBe('2.3.0');
  const { facts, problems } = assemble(report('2.3.0'), report('2.4.0'), report('2.5.0'));
  expect(facts.risk.report?.version).toBe('2.4.0');
  expect(problems.map(({ code, place }) => [code, place?.path])).toEqual([
    ['RECORD_NOT_USED', 'gate/risk-reports/2.3.0.yaml'],
    ['RECORD_NOT_USED', 'gate/risk-reports/2.5.0.yaml'],
  ]);
});

it.each([
  ['classification: {level: B}\n', 'the safety classification'],
  ['riskFile: {version: "12"}\n', 'the version of the risk file'],
  ['report: {version: "2.4.0"}\n', 'risk management report of 2.4.0'],
])('what stands in two records makes the second unreadable: %s', (text, name) => {
  const { problems } = assemble(risk(text, 'gate/a.yaml'), risk(text, 'gate/b.yaml'));
  expect(problems).toMatchObject([{ code: 'EVIDENCE_DUPLICATE', place: { path: 'gate/b.yaml' } }]);
  expect(problems[0]?.message).toContain(name);
});

it('a record that states nothing is unreadable', () => {
  const { facts, problems } = assemble(risk('author: safety-engineer\n'));
  expect(problems).toMatchObject([{ code: 'EVIDENCE_INVALID', kind: 'risk' }]);
  expect(problems[0]?.message).toContain('gives neither classification nor riskFile nor report');
  expect(facts.risk).toEqual({});
});
