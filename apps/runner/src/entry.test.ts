import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../bin/gatehouse.mjs', import.meta.url));

function runOnNode(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const imported = `data:text/javascript,${encodeURIComponent(pretend)}`;
  return spawnSync(process.execPath, ['--import', imported, entry, '--help'], { encoding: 'utf8' });
}

test.each(['20.20.2', '22.18.0', '24.14.9'])('Node %s is told which Node is needed', (version) => {
  const ended = runOnNode(version);
  expect(ended.status).toBe(2);
  expect(ended.stdout).toBe('');
  expect(ended.stderr).toMatch(/^gatehouse: NODE_TOO_OLD .*24\.15.* → .*\n$/);
});

test.each(['24.15.0', '25.0.0', '26.1.0'])('Node %s is new enough', (version) => {
  expect(runOnNode(version).stderr).not.toContain('NODE_TOO_OLD');
});

test('the Node that the entry asks for is the one that the package declares', () => {
  const declared = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    engines: { node: string };
  };
  expect(declared.engines.node).toBe('>=24.15');
  expect(readFileSync(entry, 'utf8')).toContain('const needed = [24, 15];');
});
