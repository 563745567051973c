// A file is opened as text wherever it lies: in the folder, in an archive, in another checkout.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { codeOf, temporaryFolder, writeFiles } from '../../test/product-repository.ts';
import { sha256Of } from '../files/file-store.ts';
import { openEvidenceText } from './open-evidence-text.ts';

it('a file, with its digest and its text unchanged', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'reports/a.log': 'one\n\u001b[31mtwo' });
  const text = await openEvidenceText({ folder, path: 'reports/a.log' });
  expect([text.count, text.line(0), text.line(1)]).toEqual([2, 'one', '\u001b[31mtwo']);
  expect(text.sha256).toBe(sha256Of(readFileSync(path.join(folder, 'reports/a.log'))));
});

it('a file inside an archive', async () => {
  const folder = temporaryFolder();
  const archive = fileURLToPath(new URL('../../../evidence/fixtures/archive/reports.zip', import.meta.url));
  writeFiles(folder, { 'all.zip': readFileSync(archive) });
  const text = await openEvidenceText({ folder, path: 'all.zip!/reports/unit.xml' });
  expect(text.line(0)).toContain('<testsuite name="dose"');
  expect((await openEvidenceText({ folder, path: 'all.zip!/none.xml' })).line(0)).toBe('');
});

it('a file of another checkout when the folder does not have it', async () => {
  const [folder, commitFolder] = [temporaryFolder(), temporaryFolder()];
  writeFiles(commitFolder, { 'a.log': 'there', 'b.log': 'there' });
  writeFiles(folder, { 'a.log': 'here' });
  const at = async (file: string) => (await openEvidenceText({ folder, commitFolder, path: file })).line(0);
  expect([await at('a.log'), await at('b.log')]).toEqual(['here', 'there']);
  expect(await codeOf(() => at('c.log'))).toBe('EVIDENCE_NOT_FOUND');
});

it('nothing that leaves the folder', async () => {
  const folder = temporaryFolder();
  expect(await codeOf(() => openEvidenceText({ folder, path: '../a.log' }))).toBe('CONFIG_INVALID');
  expect(await codeOf(() => openEvidenceText({ folder, path: 'a.log' }))).toBe('EVIDENCE_NOT_FOUND');
});
