import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { junit, materialOf, passed, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';
import { evidenceKinds } from '../reading.ts';

const assemble = (...files: TestFile[]) => assembleFacts(materialOf(files));
const stateOf = (kind: string, ...files: TestFile[]) =>
  assemble(...files).facts.evidence.kinds.find((state) => state.kind === kind);

const report = (path: string, text = junit(passed('one'))): TestFile => ({ kind: 'tests', path, text });
const anomaly = (text: string): TestFile => ({ kind: 'anomalies', path: 'gate/anomalies/A-1.yaml', text });
const anomalyExport: TestFile = {
  kind: 'anomalyExport',
  path: 'gate/anomaly-export.yaml',
  text: 'tracker: tracker\nquery: state=open\ntotal: 0\nextractedAt: 2026-03-03\n',
};

describe('a kind of evidence', () => {
  it('has a state even when nothing of it is there', () => {
    const { kinds } = assemble().facts.evidence;
    expect(kinds.map(({ kind }) => kind)).toEqual([...evidenceKinds, 'git'].sort());
    expect(kinds.filter(({ state }) => state !== 'missing')).toEqual([{ kind: 'git', state: 'present' }]);
    expect(kinds[0]?.reason).toBe('no file of kind anomalies was found');
  });

  it('is unreadable as soon as one of its files is, and says where and why', () => {
    expect(stateOf('tests', report('a.xml'), report('b.xml', '<testsuites>'), report('c.xml', 'no'))).toEqual({
      kind: 'tests',
      state: 'unreadable',
      reason: expect.stringMatching(/^b\.xml:1.* \(and 1 more file\)$/),
    });
  });

  it('is empty when all of its files are, and present when one is not', () => {
    const empty: TestFile = { kind: 'trace', path: 'gate/trace.yaml', text: 'links: []\n' };
    expect(stateOf('trace', empty)).toEqual({ kind: 'trace', state: 'empty', reason: 'gate/trace.yaml holds nothing' });
    const full: TestFile = { kind: 'trace', path: 'gate/more.yaml', text: 'links: [{from: R, test: t}]\n' };
    expect(stateOf('trace', empty, full)).toEqual({ kind: 'trace', state: 'present' });
  });
});

describe('risk controls and SOUP', () => {
  const kinds = [
    ['riskControls', 'gate/risk-controls.yaml', 'riskControls: []\n'],
    ['soup', 'gate/soup.yaml', 'soup: []\n'],
  ] as const;

  it.each(kinds)('%s are present when the record states why there are none', (kind, path) => {
    expect(stateOf(kind, { kind, path, text: 'none: Nothing of the kind.\n' })).toEqual({ kind, state: 'present' });
  });

  it.each(kinds)('%s are empty when the list is, and the way out is told', (kind, path, text) => {
    expect(stateOf(kind, { kind, path, text })).toEqual({
      kind,
      state: 'empty',
      reason: `${path} holds nothing; where there is none, state in "none" why`,
    });
  });
});

describe('anomalies', () => {
  it('are present without a record when an export states its query and total', () => {
    expect(stateOf('anomalies', anomalyExport)).toEqual({ kind: 'anomalies', state: 'present' });
    expect(stateOf('anomalies')).toMatchObject({ state: 'missing' });
  });

  it('are not proven empty by an export that cannot be read', () => {
    const broken = { ...anomalyExport, text: 'tracker: tracker\n' };
    expect(stateOf('anomalies', broken)).toMatchObject({ state: 'missing' });
  });

  it('stay unreadable beside an export', () => {
    expect(stateOf('anomalies', anomalyExport, anomaly('id: A-1\n'))).toMatchObject({ state: 'unreadable' });
  });
});

describe('an item', () => {
  it('is listed also when it is unreadable, with the reason, and as a problem', () => {
    const { facts, problems } = assemble(anomaly('id: A-1\n'));
    expect(facts.evidence.items.map(({ id }) => id)).toEqual(['anomalies:gate/anomalies/A-1.yaml', 'git:.']);
    expect(facts.evidence.items[0]).toMatchObject({
      state: 'unreadable',
      format: 'unknown',
      reason: 'gate/anomalies/A-1.yaml:1:1 "title" is missing (and 2 more)',
    });
    expect(problems).toMatchObject([{ code: 'EVIDENCE_INVALID', kind: 'anomalies' }]);
  });

  it('tells where the collection record stands that binds it', () => {
    const boundBy = { path: 'a.xml.collected.json', line: 1 };
    expect(assemble({ ...report('a.xml'), boundBy }).facts.evidence.items[1]).toMatchObject({ path: 'a.xml', boundBy });
  });

  it('tells when it was made, and who answers for it', () => {
    const { facts } = assemble({
      ...anomalyExport,
      text: `${anomalyExport.text}author: safety-engineer\n`,
      author: { id: 'safety-engineer', known: 'gitAuthor' },
    });
    expect(facts.evidence.items[0]).toMatchObject({
      format: 'record',
      producedAt: Date.UTC(2026, 2, 3),
      author: { id: 'safety-engineer', known: 'gitAuthor' },
    });
  });
});

describe('the author of a record', () => {
  const author = (named: string | undefined, committer?: string) =>
    assemble({
      ...anomalyExport,
      text: `${anomalyExport.text}${named === undefined ? '' : `author: ${named}\n`}`,
      ...(committer === undefined ? {} : { author: { id: committer, known: 'gitAuthor' } as const }),
    }).facts.anomalies.exports[0]?.author;

  it('is claimed when somebody else committed the name', () => {
    expect(author('safety-engineer', 'verification-lead')).toEqual({ id: 'safety-engineer', known: 'claimed' });
    expect(author('safety-engineer')).toEqual({ id: 'safety-engineer', known: 'claimed' });
  });

  it('is known from the commit when that is of the same person', () => {
    expect(author('safety-engineer', 'safety-engineer')).toEqual({ id: 'safety-engineer', known: 'gitAuthor' });
    expect(author('"safety@pump.example"', 'safety-engineer')).toEqual({ id: 'safety-engineer', known: 'gitAuthor' });
    expect(author('"S. E. <safety@pump.example>"', 'safety-engineer')?.known).toBe('gitAuthor');
  });

  it('is who committed it when the record names nobody, else unknown', () => {
    expect(author(undefined, 'safety-engineer')).toEqual({ id: 'safety-engineer', known: 'gitAuthor' });
    expect(author(undefined)).toEqual({ id: 'unknown', known: 'claimed' });
  });
});

describe('the origin of an item', () => {
  const fixture = (name: string): string =>
    readFileSync(new URL(`../../fixtures/dsse/${name}`, import.meta.url), 'utf8');
  const statement: TestFile = { kind: 'provenance', path: 'p.json', text: fixture('keys/ed25519.dsse.json') };
  const trust = { keys: [{ id: 'ours', pem: fixture('making/ed25519.pem') }], identities: [] };

  it('is attested by a verified statement: of the statement itself, and of what it names', () => {
    const { facts } = assembleFacts(materialOf([statement, report('a.xml')], { trust }));
    const artefact = facts.provenance.statements[0]?.subjects[0]?.sha256;
    expect(artefact).toMatch(/^sha256:/);
    expect(facts.evidence.items.map(({ id, attested }) => [id, attested])).toEqual([
      ['git:.', undefined],
      ['provenance:p.json', true],
      ['tests:a.xml', undefined],
    ]);
    const released = materialOf([statement, { ...report('a.xml'), sha256: artefact ?? '' }], { trust });
    const tests = assembleFacts(released).facts.evidence.items.find(({ kind }) => kind === 'tests');
    expect(tests).toMatchObject({ attested: true });
  });

  it('is not attested by a statement that nobody trusted signed', () => {
    const { facts } = assembleFacts(materialOf([statement]));
    expect(facts.evidence.items.find(({ kind }) => kind === 'provenance')).not.toHaveProperty('attested');
  });

  it('tells who brought it in by hand, by their ids', () => {
    const upload = { by: 'lead@pump.example', checkedBy: 'safety@pump.example', checkedAt: 5 };
    const collectedBy = { id: 'safety-engineer', known: 'gitAuthor' } as const;
    const { facts } = assemble({ ...report('a.xml'), upload, collectedBy });
    expect(facts.evidence.items.find(({ kind }) => kind === 'tests')).toMatchObject({
      collectedBy,
      upload: { by: 'verification-lead', checkedBy: 'safety-engineer', checkedAt: 5 },
    });
  });
});
