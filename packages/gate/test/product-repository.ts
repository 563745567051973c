// Makes real git repositories in temporary folders for tests: fixed people, fixed times.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

export interface ProductRepository {
  readonly folder: string;
  /** Writes files; a value of undefined removes. */
  write(files: Readonly<Record<string, string | Uint8Array | undefined>>): void;
  /** Runs git as a developer would, with the developer's own configuration switched off. */
  git(...args: string[]): string;
  /** Commits everything; every commit is one hour after the one before. */
  commit(subject: string, author?: string): string;
  remove(): void;
}

const start = Date.UTC(2026, 0, 5, 8);

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder without git, removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'gate-test-'));
  made.push(folder);
  return folder;
}

export function productRepository(folder = temporaryFolder()): ProductRepository {
  let commits = 0;
  let author = 'dev@pump.example';
  const git = (...args: string[]): string => {
    const time = new Date(start + commits * 3_600_000).toISOString();
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH ?? '',
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: author,
        GIT_AUTHOR_EMAIL: author,
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_NAME: author,
        GIT_COMMITTER_EMAIL: author,
        GIT_COMMITTER_DATE: time,
      },
    }).trim();
  };
  git('init', '-q', '-b', 'main', '.');
  return {
    folder,
    git,
    write: (files) => writeFiles(folder, files),
    commit: (subject, by = 'dev@pump.example') => {
      author = by;
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', subject);
      commits += 1;
      author = 'dev@pump.example';
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array | undefined>>): void {
  for (const [file, content] of Object.entries(files)) {
    const absolute = path.join(folder, file);
    if (content === undefined) rmSync(absolute, { force: true });
    else {
      mkdirSync(path.dirname(absolute), { recursive: true });
      writeFileSync(absolute, content);
    }
  }
}

/** The code of the GateError that some work ends with. */
export async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return 'no error';
}
