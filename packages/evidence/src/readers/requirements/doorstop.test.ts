import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { materialOf, type TestFile } from '../../../test-support/material.ts';
import { assembleFacts } from '../../assemble-facts.ts';
import { readEvidence } from '../../read-evidence.ts';
import { doorstopReaders } from './doorstop.ts';

const folder = new URL('../../../fixtures/doorstop/pump/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, folder), 'utf8');

function read(path: string, content = text(path), kind: 'requirements' | 'trace' | 'riskControls' = 'requirements') {
  const reading = readEvidence({ kind, path, bytes: new TextEncoder().encode(content) });
  if (!('record' in reading)) throw new Error(reading.kind);
  return reading;
}

function requirement(path: string, content?: string) {
  const reading = read(path, content);
  return reading.kind === 'requirements' ? reading.record.requirements[0] : undefined;
}

/** Every item file, as the gate would collect them. */
const tree = ['reqs/sys', 'reqs/srs'].flatMap((document) =>
  readdirSync(new URL(document, folder)).map(
    (name): TestFile => ({
      kind: 'requirements',
      path: `${document}/${name}`,
      text: text(`${document}/${name}`),
    }),
  ),
);

describe('an item of Doorstop', () => {
  it('has its stamp as revision, and links with the stamps that were cleared', () => {
    expect(requirement('reqs/srs/SRS001.yml')).toEqual({
      id: 'SRS001',
      title: 'The software shall measure the pressure every 10 ms.',
      kind: 'SRS',
      status: 'reviewed',
      inScope: true,
      // The stamp that Doorstop itself wrote into the link of TST001.
      revision: 'd-ewBFf-qW-DH1vIkSrWqQUfSeKRmKBzHnNU3WGsimY=',
      refines: [
        { id: 'SYS001', revision: 'pAnfYJPYctO5glcEdPMHjT1ZBSdByZuTC35GlG4_MK4=' },
        { id: 'SYS002', revision: 'c7yjAp26jeXx8imBVIDBTeY6Bl-FR9dR8pbUsStEQCg=' },
      ],
      riskControls: [],
    });
  });

  it.each([
    'reqs/sys/SYS001.yml',
    'reqs/sys/SYS002.yml',
    'reqs/srs/SRS001.yml',
    'reqs/srs/SRS002.yml',
    'reqs/srs/SRS007.yml',
  ])('%s, which Doorstop stamped last, is reviewed', (path) => {
    expect(requirement(path)).toMatchObject({ status: 'reviewed' });
    expect(requirement(path)?.suspectReasons).toBeUndefined();
  });

  it.each([
    ['its text', 'every 10 ms', 'every 20 ms'],
    ['an attribute that its document adds', 'asil: B', 'asil: A'],
    ['its links', '- SYS002', '- SYS003'],
  ])('is suspect once %s changed', (_, before, after) => {
    const changed = requirement('reqs/srs/SRS001.yml', text('reqs/srs/SRS001.yml').replace(before, after));
    expect(changed).toMatchObject({
      status: 'unreviewed',
      suspect: true,
      suspectReasons: ['changed since it was reviewed'],
    });
  });

  it('is not suspect once an attribute changed that no stamp covers', () => {
    expect(
      requirement('reqs/srs/SRS002.yml', `${text('reqs/srs/SRS002.yml')}owner: nobody\n`)?.suspect,
    ).toBeUndefined();
  });

  it('is suspect when it, or a link, was never reviewed', () => {
    expect(requirement('reqs/srs/SRS003.yml')?.suspectReasons).toEqual([
      'was never reviewed',
      'its link to SYS002 was never reviewed',
    ]);
    const byHand = text('reqs/srs/SRS003.yml').replace(/null/g, 'true');
    expect(requirement('reqs/srs/SRS003.yml', byHand)?.suspectReasons).toHaveLength(2);
  });

  it('is out of scope when inactive, and no requirement when not normative', () => {
    expect(requirement('reqs/srs/SRS005.yml')).toMatchObject({ inScope: false });
    expect(read('reqs/srs/SRS004.yml')).toMatchObject({ empty: true, record: { requirements: [] } });
    expect(read('reqs/srs/.doorstop.yml')).toMatchObject({ format: 'doorstop', empty: true });
  });

  it('of tests gives trace links with the revision that they were linked in, marked until the item is reviewed', () => {
    expect(read('tests/cases/TST001.yml', undefined, 'trace').record).toEqual({
      links: [
        { from: 'SRS001', test: 'pump::samples pressure', revision: 'd-ewBFf-qW-DH1vIkSrWqQUfSeKRmKBzHnNU3WGsimY=' },
      ],
    });
    expect(read('tests/cases/TST002.yml', undefined, 'trace').record).toMatchObject({
      links: [{ suspect: expect.stringContaining('test TST002: ') }],
    });
  });

  it('of tests may name its tests by what it refers to, several in one attribute', () => {
    const linksOf = (content: string, test: string) =>
      doorstopReaders
        .find(({ kind }) => kind === 'trace')
        ?.read({ bytes: new TextEncoder().encode(content), path: 'SRS007.yml', types: ['SRS'], columns: { test } });
    const item = text('reqs/srs/SRS007.yml');
    expect(linksOf(item, 'keyword')).toMatchObject({ record: { links: [{ from: 'SYS001', test: "it's a pump" }] } });
    expect(linksOf(`${item}cases: a::b; a::c\n`, 'cases')).toMatchObject({
      record: { links: [{ test: 'a::b' }, { test: 'a::c' }] },
    });
  });

  it('is suspect in a tree when what it links to changed', () => {
    const { facts, problems } = assembleFacts(materialOf(tree));
    const suspect = facts.requirements.items
      .filter((item) => item.suspect)
      .map(({ id, suspectReasons }) => [id, suspectReasons]);
    const outdated =
      'links SYS001 in revision WHX_JD2cf5nLX-KAMTTCYsjO4cZvqUi7Jd-C07EsByQ=, which is now revision pAnfYJPYctO5glcEdPMHjT1ZBSdByZuTC35GlG4_MK4=';
    expect(suspect).toEqual([
      ['SRS002', [outdated]],
      ['SRS003', ['its link to SYS002 was never reviewed', 'was never reviewed']],
      ['SRS006', ['changed since it was reviewed', outdated]],
      ['SRS007', [outdated]],
    ]);
    expect(problems).toEqual([]);
  });
});

describe('a file is refused', () => {
  const item = text('reqs/sys/SYS001.yml');
  const document = text('reqs/sys/.doorstop.yml');
  it.each([
    ['for a flag that is neither', item.replace('active: true', 'active: ja'), 'active is neither true nor false'],
    [
      'for items in Markdown',
      document.replace('itemformat: yaml', 'itemformat: markdown'),
      'the items of this document are not YAML',
    ],
    ['for a text that is none', item.replace(/text: [\s\S]*/, 'text: 7\n'), 'text is not a text'],
    ['for links that are no list', item.replace('links: []', 'links: SYS002'), 'links is not a list'],
    ['for a link of two ids', item.replace('links: []', 'links: [{A1: x, A2: y}]'), 'link 1 is neither'],
    ['for a stamp that is none', item.replace('links: []', 'links: [{A1: 7}]'), 'links/0 holds no stamp'],
    ['for a reference without path', `${item}references: [{type: file}]\n`, 'references is not a list of files'],
    ['for an id that stands there twice', `${item}active: true\n`, 'this key stands here twice'],
  ])('%s', (_, content, message) => {
    expect(() => read('reqs/sys/SYS001.yml', content)).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_INVALID', message: expect.stringContaining(message) }),
    );
  });
});
