import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProduct } from './testing/product.ts';
import { runGatehouse } from './testing/run-gatehouse.ts';

const later = ['--effective-time', '2026-03-02T09:00:00Z'];

test('the assessment of a change is written for the range of the release', () => {
  const folder = makeProduct({ 'gate/releases.yaml': 'firstRelease: true\n' });
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
  const assess = (...flags: string[]) => runGatehouse(['change', 'assess', ...flags, ...later], { folder });
  const file = () => readFileSync(join(folder, 'gate/changes/1.0.0.yaml'), 'utf8');
  expect(assess(commit).stderr).toContain('FLAG_INVALID');
  expect(assess(commit, '--relevant', '--not-relevant').stderr).toContain('FLAG_INVALID');
  expect(assess('ffffffff', '--relevant').stderr).toContain('COMMIT_UNKNOWN');
  const first = assess(commit.slice(0, 8), '--not-relevant', '--reason', 'Only words', '--reviewer', 'security');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain('wrote gate/changes/1.0.0.yaml');
  expect(file()).toContain('relevant: false');
  expect(file()).toContain(commit);
  const second = assess(commit, '--relevant', '--category', 'update', '--competence', 'Training');
  expect(second.stdout).toContain('was false');
  expect(file()).toContain('category: update');
  expect(file()).not.toContain('Only words');
}, 60_000);
