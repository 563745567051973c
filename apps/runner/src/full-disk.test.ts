import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { sources } from './testing/run-gatehouse.ts';

test('a full disk where the answer is printed is told, and ends with no passing exit code', () => {
  const inputs = [process.execPath, ...sources, 'rules', 'list'];
  const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$@" > /dev/full', ...inputs], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('OUTPUT_UNWRITABLE standard output could not be written (ENOSPC)');
});
