// Integrity schemes: the same command judges what is no device, and what is announced only is told as such.
import type { Decision } from '@gatehouse/schema';
import { expect, test } from 'vitest';
import { makeOpenSourceProduct } from './testing/open-source-product.ts';
import { makeProduct } from './testing/product.ts';
import { runGatehouse } from './testing/run-gatehouse.ts';

const moment = ['--effective-time', '2026-03-01T12:00:00Z'];

function judged(folder: string): { readonly code: number | null; readonly decision: Decision; readonly text: string } {
  const { code, stdout, stderr } = runGatehouse(['check', '-o', 'json', ...moment], { folder });
  expect(stderr).toBe('');
  return { code, decision: JSON.parse(stdout), text: stdout };
}

const statusOf = ({ decision }: { decision: Decision }, rule: string) =>
  decision.rules.find(({ id }) => id === rule)?.status;

test('a tool that is no device is eligible by the scheme for open source, and nothing is said of devices', () => {
  const folder = makeOpenSourceProduct();
  const result = judged(folder);
  const inTheWay = result.decision.rules.filter(({ status }) => !['pass', 'off', 'not_due'].includes(status));
  expect(inTheWay).toEqual([]);
  expect(result).toMatchObject({ code: 0, decision: { outcome: 'GO-ELIGIBLE' } });
  expect(result.decision.product).toMatchObject({
    scheme: 'open-source',
    edition: '1',
    level: 'baseline',
    levelWord: 'level',
  });
  expect(
    result.decision.rules.flatMap(({ clauses }) => clauses).filter((clause) => !clause.startsWith('iec62443')),
  ).toEqual([]);
  expect(result.decision.basis.layers.map(({ name }) => name).join()).not.toContain('iec62304');
  expect(runGatehouse(['check', ...moment], { folder }).stdout).toContain('level      baseline · open-source 1');
});

test('a failed test and a known hole stand in the way of it', () => {
  const failed = judged(makeOpenSourceProduct({ testResult: '<failure message="off by one"/>' }));
  expect(failed).toMatchObject({ code: 1, decision: { outcome: 'NO-GO' } });
  expect(statusOf(failed, 'VER-03')).toBe('fail');
  const open = judged(makeOpenSourceProduct({ vulnerabilities: ['GHSA-aaaa-bbbb-cccc'] }));
  expect(statusOf(open, 'SEC-03')).toBe('fail');
});

test('the level hardened asks for more than the same product has', () => {
  const result = judged(makeOpenSourceProduct({ level: 'hardened' }));
  expect(result).toMatchObject({ code: 3, decision: { outcome: 'NO-GO' } });
  expect(statusOf(result, 'BLD-01')).toBe('not_evaluable');
  expect(statusOf(result, 'ANOM-04')).toBe('off');
});

test('a level of another scheme is refused with those that there are', () => {
  const ended = runGatehouse(['check'], { folder: makeOpenSourceProduct({ level: 'C' }) });
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain('LEVEL_UNKNOWN "C" is no level of open-source');
  expect(ended.stderr).toContain('baseline, hardened');
});

test('class A of the edition before the amendment is judged and explained by that edition', () => {
  const product = (edition: string) =>
    makeProduct({
      'gatehouse.yaml': [
        `product: { id: small-pump, name: Small pump, scheme: iec62304, edition: "${edition}", level: A }`,
        'release: { version: "1.0.0" }',
        'evidence: { tests: "reports/*.xml" }',
        '',
      ].join('\n'),
    });
  const [before, since] = ['2006', '2006+A1:2015'].map((edition) => {
    const folder = product(edition);
    const here = (...inputs: string[]) => runGatehouse(inputs, { folder }).stdout;
    const { rules, product: told } = JSON.parse(here('check', '-o', 'json')) as Decision;
    const levelOf = (id: string) => rules.find((rule) => rule.id === id)?.level;
    return { levelOf, told, clause: here('explain', 'iec62304:5.8.1'), config: here('config', '--resolved') };
  });
  expect(before?.told).toMatchObject({ edition: '2006', level: 'A' });
  expect([before, since].map((each) => each?.levelOf('ANOM-01'))).toEqual(['warn', 'block']);
  expect([before, since].map((each) => each?.levelOf('ID-04'))).toEqual(['block', 'block']);
  expect(before?.config).toContain('gatehouse:iec62304-edition-2006/class-a');
  expect(before?.clause).not.toBe(since?.clause);
  expect(before?.clause).toContain('2006');
});

test('an edition that is announced only is told as provisional, wherever it is shown', () => {
  const folder = makeProduct({
    'gatehouse.yaml': [
      'product: { id: small-pump, name: Small pump, scheme: iec62304, edition: 2-provisional, level: II }',
      'release: { version: "1.0.0" }',
      'evidence: { tests: "reports/*.xml" }',
      '',
    ].join('\n'),
  });
  const here = (...inputs: string[]) => runGatehouse(inputs, { folder }).stdout;
  expect(JSON.parse(here('check', '-o', 'json')).product.provisional).toContain('as it was announced');
  for (const text of [here('check'), here('config', '--resolved'), here('explain', 'iec62304:5.8.3')]) {
    expect(text).toContain('provisional');
    expect(text).toContain('as it was announced');
  }
});
