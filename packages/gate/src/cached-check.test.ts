// A run with a cache gives the bytes of a run without one, whatever was kept, changed or spoilt in between.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, temporaryFolder } from '../test/product-repository.ts';
import { asOf, pumpProduct } from '../test/pump-product.ts';
import { type CheckRequest, check } from './check.ts';

let product: ReturnType<typeof pumpProduct>;
let folder: string;
beforeEach(() => {
  product = pumpProduct();
  folder = temporaryFolder();
  product.write({ 'reports/many.xml': report(800) });
});
afterEach(() => product.remove());

/** Large enough to be worth an entry of its own. */
function report(tests: number, more = ''): string {
  const cases = Array.from({ length: tests }, (_, i) => `<testcase classname="pump" name="keeps limit ${i}"/>`);
  return `<testsuites><testsuite name="pump">${cases.join('\n')}${more}</testsuite></testsuites>\n`;
}

const request = (): CheckRequest => ({
  folder: product.folder,
  now: asOf,
  effectiveTime: asOf,
  stage: 'candidate',
  version: '1.0.0',
});
const plain = async (): Promise<string> => JSON.stringify(await check(request()));
const cached = async (code = 'one'): Promise<string> =>
  JSON.stringify(await check({ ...request(), cache: { folder, code } }));
const entries = (): string[] => readdirSync(path.join(folder, 'facts-1')).sort();

async function expectSame(): Promise<void> {
  const expected = await plain();
  expect(await cached()).toBe(expected);
  expect(await cached()).toBe(expected);
}

describe('the decision and the facts are the same with a cache', () => {
  it('cold, and when everything is known', async () => {
    await expectSame();
    expect(entries().length).toBeGreaterThan(2);
    const before = entries();
    await cached();
    expect(entries()).toEqual(before);
  });

  it('when one report changes, which alone is read anew', async () => {
    await expectSame();
    product.write({ 'reports/many.xml': report(800, '<testcase name="breaks"><failure/></testcase>') });
    await expectSame();
  });

  it('when a record refers to a test that was only counted before', async () => {
    await expectSame();
    product.write({
      'gate/requirements.yaml':
        'requirements:\n  - id: REQ-1\n    verifiedBy:\n      - test: pump::starts\n      - test: keeps limit 7\n',
    });
    product.commit('Verify a limit');
    await expectSame();
    expect(await cached()).toContain('"test":"pump::keeps limit 7"');
  });

  it('when the configuration reads a file with other settings', async () => {
    await expectSame();
    const configuration = readFileSync(path.join(product.folder, 'gatehouse.yaml'), 'utf8');
    product.write({ 'gatehouse.yaml': configuration.replace('level: unit', 'level: system') });
    await expectSame();
  });

  it('when a report is collected, taken away, or comes back', async () => {
    await expectSame();
    product.write({ 'reports/unit.xml': undefined });
    await expectSame();
    product.write({ 'reports/unit.xml': report(1) });
    await expectSame();
  });

  it('after a commit, which changes nothing but what git says', async () => {
    await expectSame();
    product.write({ 'src/pump.c': 'int rate = 2;\n' });
    product.commit('Faster');
    await expectSame();
  });

  it('at another moment', async () => {
    await cached();
    const later = { ...request(), now: asOf + 1000, effectiveTime: asOf + 86_400_000 };
    expect(JSON.stringify(await check({ ...later, cache: { folder, code: 'one' } }))).toBe(
      JSON.stringify(await check(later)),
    );
  });

  it('while several runs share the folder', async () => {
    const expected = await plain();
    expect(await Promise.all([cached(), cached(), cached('two'), cached()])).toEqual(Array(4).fill(expected));
  });
});

describe('what was kept is not trusted', () => {
  it('when its bytes changed', async () => {
    const expected = await plain();
    await cached();
    for (const name of entries()) {
      const file = path.join(folder, 'facts-1', name);
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replaceAll('"passed"', '"failed"').replaceAll('"passed":8', '"passed":9'),
      );
    }
    expect(await cached()).toBe(expected);
  });

  it('by another program', async () => {
    await cached('one');
    const before = entries();
    await cached('two');
    expect(entries().length).toBe(2 * before.length);
  });

  it('when it is an error: a file that could not be read is read again', async () => {
    product.write({ 'reports/many.xml': '<testsuites><testcase' });
    await expectSame();
    expect(await cached()).toContain('"code":"EVIDENCE_INVALID"');
    product.write({ 'reports/many.xml': report(800) });
    await expectSame();
  });

  it('where the judged repository could have put it', async () => {
    const inside = { ...request(), cache: { folder: path.join(product.folder, 'kept'), code: 'one' } };
    expect(await codeOf(() => check(inside))).toBe('CACHE_UNSAFE');
  });
});
