// Follows a page of the documentation as a reader would: writes the files that it shows, runs its commands, compares what they print.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { builtCommand } from './command.ts';

const root = join(import.meta.dirname, '../..');

export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page; the language of one that names none is empty. */
export function blocksOf(page: string): Block[] {
  const markdown = readFileSync(join(root, page), 'utf8');
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? '',
    text: match[2] ?? '',
  }));
}

export interface Way {
  /** Where commands are run; default: where files are written. */
  readonly from?: string;
  /** Words of the page that stand for others here. */
  readonly as?: Readonly<Record<string, string>>;
  /** Commands that are run elsewhere. */
  readonly without?: RegExp;
}

/**
 * Follows all blocks of a page in a folder. `sh` is run line by line and ends with 0 or what `# exit <code>` says; `text` is what the commands
 * before it print, lines left out; another block whose first line is a comment with a path is written there.
 */
export function followPage(page: string, folder: string, { from = folder, as = {}, without }: Way = {}): void {
  const blocks = blocksOf(page);
  expect(blocks.some(({ language }) => language === 'sh')).toBe(true);
  let printed = '';
  for (const { language, text } of blocks) {
    if (language === 'sh') {
      const lines = commandsOf(text).filter((line) => without?.test(line) !== true);
      printed = lines.map((line) => run(line, from, as)).join(' ');
    } else if (language === 'text') {
      for (const line of commandsOf(text)) expect(printed, page).toContain(asOneLine(line).trim());
    } else writeFileOf(text, folder);
  }
}

/** Lines of a block; one that ends with a backslash goes on in the next. */
function commandsOf(text: string): string[] {
  return text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '');
}

function writeFileOf(text: string, folder: string): void {
  const path = /^(?:# (\S+\.\w+)|<!-- (\S+) -->)\n/.exec(text);
  if (path === null) return;
  const file = join(folder, path[1] ?? path[2] ?? '');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text.slice(path[0].length));
}

/** Git knows who commits, unless a command says otherwise. */
const identity = { 'user.name': 'A', 'user.email': 'a@example.org' };

const environment = Object.fromEntries([
  ...Object.entries(process.env).filter(([name]) => name !== 'CI' && !name.startsWith('GIT_')),
  ['GIT_CONFIG_COUNT', '2'],
  ...Object.entries(identity).flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ]),
]);

/** Runs one command; returns what it printed, in one line. */
function run(line: string, folder: string, as: Readonly<Record<string, string>>): string {
  const [words = '', ...comments] = line.split(/\s+# /);
  const command = words.replace(/^gatehouse\b/, `"${process.execPath}" "${builtCommand}"`);
  const script = Object.entries(as).reduce((text, [from, to]) => text.replaceAll(from, to), command);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
    maxBuffer: 1 << 28,
  });
  expect(status, `${line}\n${stdout}${stderr}`).toBe(Number(/^exit (\d+)/.exec(comments[0] ?? '')?.[1] ?? 0));
  expect(stderr).not.toMatch(/\n\s+at /);
  return asOneLine(stdout + stderr);
}

/** Whatever the width of the terminal breaks. */
function asOneLine(text: string): string {
  return text.replace(/\s+(?:│\s+)?/g, ' ');
}
