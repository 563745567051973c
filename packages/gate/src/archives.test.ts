// Evidence in archives: read without being unpacked, bound by what binds the archive, refused when the archive could fool anybody.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asOf, junit, pumpConfig, pumpProduct } from '../test/pump-product.ts';
import { check } from './check.ts';
import { collect } from './collect.ts';
import { readEvidenceLines } from './evidence-text/read-evidence-lines.ts';

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../evidence/fixtures/archive/${name}`, import.meta.url)));

let product: ReturnType<typeof pumpProduct>;
beforeEach(() => {
  product = pumpProduct();
  product.write({ 'reports/unit.xml': undefined });
});
afterEach(() => product.remove());

const configured = (inside?: string) =>
  pumpConfig.replace(
    'path: reports/*.xml',
    `path: reports/*${inside === undefined ? '' : `\n    inside: "${inside}"`}`,
  );
const judge = async () => {
  const { facts, decision } = await check({ folder: product.folder, now: asOf, stage: 'candidate', version: '1.0.0' });
  const items = facts.evidence.items.filter(({ kind }) => kind === 'tests');
  const state = facts.evidence.kinds.find(({ kind }) => kind === 'tests');
  return { facts, decision, items, state };
};

it('every report in an archive is an item of its own, bound by the collection record of the archive', async () => {
  product.write({ 'gatehouse.yaml': configured() });
  product.commit('Read archives', 'quality@pump.example');
  product.git('tag', '-f', '-a', '-m', 'Release', 'v1.0.0');
  product.write({ 'reports/all.zip': fixture('reports.zip') });
  await collect({
    folder: product.folder,
    kind: 'tests',
    paths: ['reports/all.zip'],
    now: asOf,
    collector: 'pipeline',
  });
  const { items, facts } = await judge();
  expect(items.map(({ id }) => id)).toEqual([
    'tests:reports/all.zip!/reports/alarm.xml',
    'tests:reports/all.zip!/reports/unit.xml',
  ]);
  for (const { binding, collectedDigest, sha256, boundBy } of items) {
    expect({ binding, boundBy, same: collectedDigest === sha256 }).toEqual({
      binding: 'collection',
      boundBy: { path: 'reports/all.zip.collected.json', line: 1 },
      same: true,
    });
  }
  expect(facts.tests.counts.passed).toBe(2);
  expect(facts.release.dirtyPaths, 'an archive of evidence is no change of the product').toEqual([]);
});

it('a pattern chooses files inside, and one that matches none is a failure', async () => {
  product.write({ 'gatehouse.yaml': configured('**/unit.xml'), 'reports/all.tar.gz': fixture('reports.tar.gz') });
  expect((await judge()).items.map(({ path }) => path)).toEqual(['reports/all.tar.gz!/reports/unit.xml']);
  product.write({ 'gatehouse.yaml': configured('**/system.xml') });
  expect(await judge()).toMatchObject({ state: { state: 'unreadable' }, items: [{ path: 'reports/all.tar.gz' }] });
});

it('what is no archive has nothing inside', async () => {
  product.write({ 'gatehouse.yaml': configured('*.xml'), 'reports/unit.xml': junit() });
  expect((await judge()).state?.reason).toContain('it is no zip, tar or gzip file');
});

it('one broken report in an archive makes the tests unreadable', async () => {
  product.write({ 'gatehouse.yaml': configured(), 'reports/broken.xml.gz': gzipSync('<testsuite tests="2"/>') });
  expect((await judge()).state).toMatchObject({ state: 'unreadable' });
});

it.each(['leaves.refused.zip', 'bomb.refused.gz', 'link.refused.tar'])(
  '%s is unreadable, not skipped',
  async (name) => {
    product.write({ 'gatehouse.yaml': configured(), 'reports/unit.xml': junit(product.released) });
    product.write({ [`reports/${name}`]: fixture(name) });
    const { state, decision } = await judge();
    expect(state).toMatchObject({ state: 'unreadable' });
    expect(decision.outcome).toBe('NO-GO');
  },
);

it('lines of a file in an archive can be shown', async () => {
  product.write({ 'reports/all.zip': fixture('reports.zip') });
  const lines = await readEvidenceLines({
    folder: product.folder,
    path: 'reports/all.zip!/reports/unit.xml',
    around: 1,
    context: 0,
  });
  expect(lines).toEqual([expect.stringContaining('classname="dose"')]);
});
