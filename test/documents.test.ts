// Every command in the documents does what they say: the guide is followed from an empty folder, with the real command.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const command = join(root, 'apps/runner/bin/gatehouse.mjs');
const place = mkdtempSync(join(tmpdir(), 'gatehouse-documents-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(path: string): Block[] {
  const markdown = readFileSync(join(root, path), 'utf8');
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map((match) => ({
    language: match[1] ?? '',
    text: match[2] ?? '',
  }));
}

/** The file that a block shows: its first line is a comment with the path. */
function writeFileOf({ text }: Block, folder: string): void {
  const [first = '', ...rest] = text.split('\n');
  const path = /^(?:#|<!--) (\S+)/.exec(first)?.[1];
  if (path === undefined) return;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), rest.join('\n'));
}

const identity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

function runLine(line: string, folder: string): void {
  const [words = '', comment = ''] = line.split(' # ');
  const script = words.replace(/^gatehouse\b/, `"${process.execPath}" "${command}"`);
  const { status, stderr } = spawnSync('sh', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...identity },
  });
  expect(status, `${line}\n${stderr}`).toBe(Number(/^exit (\d+)/.exec(comment)?.[1] ?? 0));
  expect(stderr).not.toMatch(/\n\s+at /);
}

describe('the guide for your own repository', () => {
  it('works when it is followed', () => {
    spawnSync('git', ['init', '-q', '-b', 'main', place]);
    const blocks = blocksOf('docs/your-repository.md');
    expect(blocks.length).toBeGreaterThan(6);
    for (const block of blocks) {
      if (block.language === 'sh')
        for (const line of block.text.split('\n').filter((text) => text !== '')) runLine(line, place);
      else writeFileOf(block, place);
    }
  }, 120_000);
});

describe('every document', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/${path}`),
  ];

  it.each(documents)('%s names only scripts and files that exist', (path) => {
    const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
    const markdown = readFileSync(join(root, path), 'utf8');
    for (const [, name = ''] of markdown.matchAll(/\bnpm run (?!--)([\w:-]+)(?! -w)(?=[\s`])/g)) {
      if (!markdown.includes(`npm run ${name} -w`)) expect(Object.keys(scripts), path).toContain(name);
    }
    for (const [, target = ''] of markdown.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
      expect(existsSync(join(root, dirname(path), target)), `${path} links to ${target}`).toBe(true);
    }
  });
});
