// The walk in docs/customising.md is followed from an empty folder, with the real command, and prints what the page shows.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtCommand } from './support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-customising-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = Object.fromEntries([
  ...Object.entries(process.env).filter(([name]) => name !== 'CI'),
  ...['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'A'],
    [`GIT_${role}_EMAIL`, 'a@example.org'],
  ]),
]);

/** Runs one line; returns what it printed, in one line. */
function run(line: string): string {
  const [words = '', comment = ''] = line.split(' # ');
  const script = words.replace(/^gatehouse\b/, `"${process.execPath}" "${builtCommand}"`);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
  });
  expect(status, `${line}\n${stdout}${stderr}`).toBe(Number(/^exit (\d+)/.exec(comment)?.[1] ?? 0));
  return asOneLine(stdout + stderr);
}

/** Whatever the width of the terminal breaks. */
function asOneLine(text: string): string {
  return text.replace(/\s+(?:│\s+)?/g, ' ');
}

it('the walk works when it is followed', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/customising.md'), 'utf8');
  let printed = '';
  for (const [, language = '', text = ''] of page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)) {
    const lines = text.split('\n').filter((line) => line !== '');
    if (language === 'sh') printed = lines.map(run).join(' ');
    else if (language === 'text') {
      for (const line of lines) expect(printed).toContain(asOneLine(line).trim());
    } else {
      const path = /^# (\S+)/.exec(text)?.[1] ?? '';
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text.slice(text.indexOf('\n') + 1));
    }
  }
}, 240_000);
