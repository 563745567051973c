// More stories in a real terminal: what a reviewer settles, what an attacker writes into names, and a release with very much to do.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeProduct } from './bench/bench-product.ts';
import { reviewedPump } from './support/reviewed-pump.ts';
import { keys } from './support/reviewer.ts';

const pump = reviewedPump();

it('a security engineer assesses the commit that the gate points at, and the finding goes', async () => {
  const person = pump.open({ as: 'security-engineer' });
  await person.see('▸ ✗ ANOM-03');
  await person.press('4').see('2 of 3 signalled assessed', /▸ ✗ .* not assessed/);
  await person.press(keys.enter).see('path src/security/pairing.js matches **/*security*/**');
  await person.see(/1–18 of [4-9]\d/);
  await person.press('G').see('-export const codeDigits = 6;', '+export const codeDigits = 4;');
  await person.press('A').see('for security', 'matches **/*security*/**');
  await person.press(keys.save).see('choose with ← and →');
  person.press(keys.right, keys.down, keys.right, keys.down, 'A code of four digits can be guessed.', keys.save);
  await person.see('Write "relevant"', 'into gate/changes/2.4.0.yaml?');
  await person.press('y').see('Wrote gate/changes/2.4.0.yaml');
  await person.press(keys.escape).see('3 of 3 signalled assessed');
  expect(pump.read('gate/changes/2.4.0.yaml')).toMatch(
    /relevant: true\n +category: authentication\n +reason: A code of four digits can be guessed\.\n +reviewer: security-engineer\n/,
  );
  // Who changed the record answers for it once it is committed.
  await person.press('1', '/sec-06', keys.enter).see('who answers for it is not');
  pump.commitAs('Security Engineer <security@pump.example.org>');
  await person.see('Nothing matches "sec-06"');
  expect(await person.quit()).toBe(0);
});

it('a waiver shows its limits before it is written, and waits for somebody else', async () => {
  const person = pump.open();
  await person.see('▸ ✗ ANOM-03');
  // What can never be waived says so.
  await person.press('W').see('can never be waived (W0)');
  await person.press('/sec-10', keys.enter).see('▸ ✗ SEC-10');
  await person.press('W').see('Ask for a waiver of SEC-10', 'Level W1: 180 days at most', 'qa or ra: quality-manager');
  person.press(keys.right, keys.down, 'The tests ran on the commit before.', keys.down, 'RF-12', keys.down, '400d');
  await person.press(keys.save).see('180 days');
  await person.press('\u007f', '\u007f', '\u007f', '\u007f', '30d').see('It would end 2026-04-03');
  await person.press(keys.save).see('Write the waiver until 2026-04-03');
  await person.press('y').see('Wrote gate/waivers/');
  await person.press(keys.escape, keys.escape, '5').see('pending', 'SEC-10');
  expect(await person.quit()).toBe(0);
});

it('from a failing test to what it breaks and back', async () => {
  const person = pump.open({ columns: 100 });
  await person.see('▸ ✗ ANOM-03');
  await person.press('/ver-02 dose', keys.enter).see('▸ ✗ VER-02');
  await person.press('t').see('Trace of test', 'requirement REQ-02', 'risk control RC-01');
  await person.press('/verifies requirement', keys.enter, 'j').see('▸ ✗   verifies requirement');
  await person.press('t').see('Trace of requirement REQ-02', 'bolus::refuses a dose above the hard limit');
  expect(await person.quit()).toBe(0);
});

describe('what an attacker writes', () => {
  const title = '\\e]0;owned\\a\\e[2J\\u202Eeslaf 漢字 👩‍👩‍👧 a\\u0301';
  const file = 'src/security/\u001b[31mred\u202e漢字.js';

  it('moves no cursor, sets no title, turns no text round, and breaks no column', async () => {
    const { folder } = pump;
    const record = pump
      .read('gate/anomalies/PUMP-47.yaml')
      .replace(/^id: .*\ntitle: .*$/m, `id: PUMP-99\ntitle: "${title}"`);
    writeFileSync(join(folder, 'gate/anomalies/PUMP-99.yaml'), record);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'const \u001b]0;owned\u0007 = "\u202e";\n');
    pump.commitAs('\u001b[7mMallory 漢字 <mallory@pump.example.org>');
    pump.moveTag('v2.4.0');
    const person = pump.open({ columns: 100, rows: 30 });
    await person.see('ANOM-03  PUMP-47', 'ANOM-03  PUMP-99');
    await person.press('3').see('PUMP-47', 'PUMP-99', '漢字');
    expect(person.cellOf('medium   not evaluated 6 open')).toBe(person.cellOf('medium   not evaluated 5 open'));
    expect(person.screen().split('\n')[0]).toContain('Infusion Pump');
    await person.press('/99', keys.enter, keys.enter).see('PUMP-99', '漢字');
    await person.press('1', '4').see('signalled assessed');
    await person.press(keys.enter).see('漢字.js');
    expect(await person.quit()).toBe(0);
    const sent = person.raw();
    expect(sent).not.toContain('owned\u0007');
    expect(sent).not.toContain('\u001b]0;');
    expect(sent).not.toContain('\u001b[2J\u202e');
    expect(sent).not.toContain('\u202e');
    expect(sent).not.toContain('\u001b[7mMallory');
    expect(sent).not.toContain('\u001b[31mred');
  });
});

describe('a release with 20,000 findings', () => {
  const place = mkdtempSync(join(tmpdir(), 'gatehouse-large-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it('is gone through as any other: to the end, filtered to one, its evidence open', async () => {
    // Each component that is not recorded as SOUP is a finding of four rules.
    const { folder, effectiveTime: at } = makeProduct(join(place, 'product'), 1000, 5000);
    const person = pump.open({ folder, at, as: 'quality-manager', columns: 100, rows: 30 });
    await person.see(/Left to do.* 0 of 2\d{4} reviewed/);
    await person.press('G').see(/▸ .* VER-/);
    await person.press('/soup-01 part-4999@', keys.enter).see(/1 of 2\d{4}/, '▸ ✗ SOUP-01');
    await person.press(keys.enter).see('pkg:npm/part-4999@', '"bom-ref": "part-4999"');
    await person.press(keys.escape).see('▸ ✗ SOUP-01');
    await person.press('R').see(/ 1 of 2\d{4} reviewed/);
    expect(await person.quit()).toBe(0);
  });
});
