// An assessment of a change is written into its record, and nothing else in it is touched.
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeOf } from '../../test/product-repository.ts';
import { asOf, pumpConfig, pumpProduct } from '../../test/pump-product.ts';
import { check } from '../check.ts';
import { assessChange, type ChangeAssessment } from './change-assessment.ts';

let product: ReturnType<typeof pumpProduct>;
beforeEach(() => {
  product = pumpProduct();
});
afterEach(() => product.remove());

const file = 'gate/changes/1.0.0.yaml';
const [one, two, three] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const textOf = (): string => readFileSync(path.join(product.folder, file), 'utf8');
const assess = (over: Partial<ChangeAssessment> = {}) =>
  assessChange({ folder: product.folder, version: '1.0.0', to: two, commit: one, relevant: false, at: asOf, ...over });

it('makes the record, which the gate then reads', async () => {
  const written = await assess({
    to: product.released,
    commit: product.released,
    relevant: true,
    category: 'authentication',
    reason: 'A new way in',
    reviewer: 'quality',
    competence: 'Security training 2025',
    author: 'nobody',
  });
  expect(written).toMatchObject({
    path: file,
    commit: product.released,
    notes: ['"nobody" is none of the people of the configuration'],
  });
  expect(written.changes).toContainEqual({ field: 'relevant', to: 'true' });
  expect(written.changes).toContainEqual({ field: 'range.to', to: product.released });
  const { facts } = await check({ folder: product.folder, now: asOf, stage: 'candidate', version: '1.0.0' });
  expect(facts.assessment?.changes).toMatchObject([
    { commit: product.released, relevant: true, category: 'authentication', reviewer: 'quality' },
  ]);
});

const kept = `# Assessed by hand.
version: "1.0.0"   # quoted
range: {from: ${three}, to: ${one}}

changes:
  # The first one.
  - {commit: ${one},   relevant: false}   # flow
  - relevant: true
    commit: ${two}
    reason: >-
      folded
      text

# Behind the list.
method: [ reading ]
`;

it('adds a commit and leaves every other byte', async () => {
  product.write({ [file]: kept.replace(`{from: ${three}, to: ${one}}`, `{ from: ${three}, to: ${one} }`) });
  const before = textOf();
  const { changes } = await assess({ commit: three, from: three, to: one, reason: 'Only words' });
  expect(textOf()).toBe(
    before.replace(
      '      text\n',
      `      text\n  - commit: ${three}\n    relevant: false\n    reason: Only words\n    at: 2026-01-10T00:00:00Z\n`,
    ),
  );
  expect(changes.map(({ field }) => field)).toEqual(['relevant', 'reason', 'at']);
});

it('replaces what was said of a commit, whatever its form, and the range', async () => {
  product.write({ [file]: kept });
  const { changes } = await assess({ commit: one, relevant: true, category: 'update', to: two });
  const text = textOf();
  expect(text).toContain(
    `  # The first one.\n  - commit: ${one}\n    relevant: true\n    category: update\n    at: 2026-01-10T00:00:00Z\n  - relevant: true\n`,
  );
  expect(text).toContain('      folded\n      text\n\n# Behind the list.\nmethod: [ reading ]\n');
  expect(changes).toEqual([
    { field: 'relevant', from: 'false', to: 'true' },
    { field: 'category', to: 'update' },
    { field: 'at', to: '2026-01-10T00:00:00Z' },
    { field: 'range.from', from: three },
    { field: 'range.to', from: one, to: two },
  ]);
});

it.each([
  ['an empty list', `version: "1.0.0"\nrange:\n  to: "${one}"\nchanges: []\n`],
  [
    'a list in one line',
    `version: "1.0.0"\nrange:\n  to: "${one}"\nchanges: [{ commit: "${three}", relevant: false }]\n`,
  ],
  [
    'the last line without an end',
    `version: "1.0.0"\nrange:\n  to: "${one}"\nchanges:\n- commit: "${three}"\n  relevant: false`,
  ],
  [
    'line breaks of two characters',
    `version: "1.0.0"\r\nrange:\r\n  to: "${one}"\r\nchanges:\r\n- commit: "${three}"\r\n  relevant: false\r\n`,
  ],
])('adds to %s', async (_name, text) => {
  product.write({ [file]: text });
  await assess();
  await assess({ relevant: true });
  expect(textOf().match(new RegExp(one, 'g'))).toHaveLength(1);
  expect(textOf().replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r\n'));
});

it('writes nothing that would be no record, and nothing over one that is wrong', async () => {
  expect(await codeOf(() => assess({ commit: 'abc' }))).toBe('RECORD_INVALID');
  expect(await codeOf(() => assess({ reason: 'turned \u202e round' }))).toBe('RECORD_TEXT');
  expect(await codeOf(() => assess({ version: '../1' }))).toBe('RECORD_ID');
  product.write({ [file]: kept.replace('version: "1.0.0"', 'version: "2.0.0"') });
  expect(await codeOf(() => assess())).toBe('RECORD_ID');
  product.write({ [file]: kept.replace(`commit: ${two}`, `commit: ${one}`) });
  expect(await codeOf(() => assess())).toMatch(/^RECORD_FORM|^EVIDENCE_/);
  product.write({ [file]: 'nonsense: true\n' });
  expect(await codeOf(() => assess())).toBe('EVIDENCE_INVALID');
  expect(textOf()).toBe('nonsense: true\n');
});

it('writes through no link, and nowhere where the configuration does not look', async () => {
  mkdirSync(path.join(product.folder, 'elsewhere'));
  symlinkSync(path.join(product.folder, 'elsewhere'), path.join(product.folder, 'gate/changes'));
  expect(await codeOf(() => assess())).toBe('RECORD_PLACE');
  product.write({ 'gatehouse.yaml': `${pumpConfig}  securityAssessment: security/{version}.yaml\n` });
  expect(await codeOf(() => assess())).toBe('RECORD_PLACE');
});
