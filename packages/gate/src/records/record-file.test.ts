import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '@gatehouse/schema';
import { expect, it } from 'vitest';
import { codeOf, temporaryFolder, writeFiles } from '../../test/product-repository.ts';
import { openFileStore } from '../files/file-store.ts';
import { createRecord, recordPath } from './record-file.ts';

const config = { product: { id: 'pump', name: 'Pump', level: 'C' } } as Config;

it.each(['../a', 'a/b', '', '.hidden', 'con', 'a\n', 'x'.repeat(101), 'a\u{202E}b', 'a.', '*'])(
  'refuses the id %j',
  async (id) => {
    expect(await codeOf(() => recordPath(config, 'anomalies', id))).toBe('RECORD_ID');
  },
);

it('refuses a place where the configuration does not look', async () => {
  const elsewhere = { ...config, evidence: { anomalies: 'other/*.yaml' } } as Config;
  expect(await codeOf(() => recordPath(elsewhere, 'anomalies', 'A'))).toBe('RECORD_PLACE');
});

it('makes the folders, and never overwrites', async () => {
  const folder = temporaryFolder();
  const store = openFileStore(folder);
  createRecord(store, 'gate/anomalies/A.yaml', 'one');
  expect(await codeOf(() => createRecord(store, 'gate/anomalies/A.yaml', 'two'))).toBe('RECORD_EXISTS');
  expect(readFileSync(path.join(folder, 'gate/anomalies/A.yaml'), 'utf8')).toBe('one');
  expect(readdirSync(path.join(folder, 'gate/anomalies'))).toEqual(['A.yaml']);
});

it('never writes through a link, nor where a file stands in place of a folder', async () => {
  const [folder, other] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(path.join(folder, 'gate'));
  symlinkSync(other, path.join(folder, 'gate/anomalies'));
  writeFiles(folder, { 'gate/waivers': '' });
  const store = openFileStore(folder);
  expect(await codeOf(() => createRecord(store, 'gate/anomalies/A.yaml', 'x'))).toBe('RECORD_PLACE');
  expect(await codeOf(() => createRecord(store, 'gate/waivers/A.yaml', 'x'))).toBe('RECORD_PLACE');
  expect(readdirSync(other)).toEqual([]);
});
