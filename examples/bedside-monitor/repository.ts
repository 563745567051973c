// A git repository that is written with fixed people and times, and whose tags are signed with a key made for the occasion.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import type { Worker } from './history.ts';

export interface Repository {
  /** The line of an allowed signers file for the key that signs the tags. */
  readonly allowedSigner: string;
  git(args: readonly string[], by?: { readonly worker: Worker; readonly at: string }): Buffer;
  write(file: string, content: string | Uint8Array): void;
  /** Writes the files of a folder into the work tree, each through `fill`. Returns their paths in the repository. */
  overlay(from: string, fill: (text: string) => string): string[];
  /** Commits these paths; returns the commit id. */
  commit(paths: readonly string[], worker: Worker, at: string, message: string): string;
  tag(name: string, worker: Worker, at: string, message: string): void;
}

export function createRepository(folder: string, keyFolder: string, signer: Worker): Repository {
  mkdirSync(folder, { recursive: true });
  const key = path.join(keyFolder, 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', signer.email, '-f', key]);
  const [type, publicKey] = readFileSync(`${key}.pub`, 'utf8').split(' ');

  const git: Repository['git'] = (args, by) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'init.templateDir=', ...args], {
      cwd: folder,
      maxBuffer: 1 << 26,
      env: {
        PATH: process.env.PATH,
        HOME: keyFolder,
        GIT_CONFIG_GLOBAL: devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        TZ: 'UTC',
        ...(by === undefined ? {} : identity(by.worker, by.at)),
      },
    });
  const write: Repository['write'] = (file, content) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  git(['init', '--quiet', '--initial-branch=main']);

  return {
    allowedSigner: `${signer.email} namespaces="git" ${type} ${publicKey}\n`,
    git,
    write,
    overlay: (from, fill) => {
      const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) =>
        statSync(path.join(from, file)).isFile(),
      );
      for (const file of files) write(file, fill(readFileSync(path.join(from, file), 'utf8')));
      return files;
    },
    commit: (paths, worker, at, message) => {
      git(['add', '--', ...paths]);
      git(['commit', '--quiet', '-m', message], { worker, at });
      return git(['rev-parse', 'HEAD']).toString().trim();
    },
    tag: (name, worker, at, message) => {
      const signing = ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${key}`];
      git([...signing, 'tag', '--sign', '-m', message, name], { worker, at });
    },
  };
}

function identity({ name, email }: Worker, at: string): Record<string, string> {
  return Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => [
      [`GIT_${role}_NAME`, name],
      [`GIT_${role}_EMAIL`, email],
      [`GIT_${role}_DATE`, at],
    ]),
  );
}
