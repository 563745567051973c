// Reports that are read in threads give what they give when they are read here: results, problems, limits.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeOf } from '../../test/product-repository.ts';
import { asOf, pumpProduct } from '../../test/pump-product.ts';
import { type CheckRequest, check } from '../check.ts';
import { openReaderPool } from './reader-pool.ts';

const worker = {
  file: new URL('./read-worker.ts', import.meta.url),
  execArgv: ['--conditions=@gatehouse/source'],
};

let product: ReturnType<typeof pumpProduct>;
beforeEach(() => {
  product = pumpProduct();
});
afterEach(() => product.remove());

const request = (): CheckRequest => ({ folder: product.folder, now: asOf, stage: 'candidate', version: '1.0.0' });
const inThreads = async (): Promise<string> => JSON.stringify(await check({ ...request(), worker }));
const here = async (): Promise<string> => JSON.stringify(await check(request()));

/** Larger than what is read without a thread. */
function large(name: string, ending = '</testsuite></testsuites>'): string {
  const cases = Array.from(
    { length: 60_000 },
    (_, i) => `<testcase classname="pump" name="keeps the limit ${name} ${i}"/>`,
  );
  return `<testsuites><testsuite name="pump">${cases.join('\n')}<testcase name="breaks"><failure/></testcase>${ending}`;
}

it('the decision is the same, and a requirement finds its test in a large report', async () => {
  product.write({
    'reports/a.xml': large('a'),
    'reports/b.xml': large('b'),
    'gate/requirements.yaml': 'requirements:\n  - id: REQ-1\n    verifiedBy:\n      - test: keeps the limit b 7\n',
  });
  const expected = await here();
  expect(expected).toContain('"test":"pump::keeps the limit b 7"');
  expect(await inThreads()).toBe(expected);
});

it('a report that cannot be read is told with the same place and words', async () => {
  product.write({ 'reports/a.xml': large('a'), 'reports/b.xml': large('b', '</testsuite>') });
  const expected = await here();
  expect(expected).toContain('"code":"EVIDENCE_INVALID"');
  expect(await inThreads()).toBe(expected);
});

it('limits of the whole run hold', async () => {
  product.write({ 'reports/a.xml': large('a'), 'reports/b.xml': large('b') });
  product.write({
    'gatehouse.yaml':
      'product: {id: pump, name: Pump, level: C}\nevidence: {tests: "reports/*.xml"}\nlimits: {totalBytes: 5000000}\n',
  });
  expect(await codeOf(here)).toBe('EVIDENCE_LIMIT');
  expect(await codeOf(inThreads)).toBe('EVIDENCE_LIMIT');
});

it('a thread that cannot start is an error, never a report without results', async () => {
  const pool = openReaderPool({ file: new URL('./no-such-program.js', import.meta.url) }, 2);
  // With one core there is no pool.
  if (pool === undefined) return;
  const input = { kind: 'tests', path: 'a.xml' } as const;
  const references = { texts: new Set<string>(), prints: { mayHold: () => false } };
  await expect(pool.read(input, new Uint8Array(8), references)).rejects.toThrow();
  await pool.close();
});
