// A git repository that is written with fixed authors and times, and whose tags are signed with a key made for the occasion.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import type { Worker } from '../history.ts';

export interface StoryRepository {
  readonly folder: string;
  /** The line of an allowed signers file for the key that signs the tags. */
  readonly allowedSigner: string;
  git(args: readonly string[], extra?: Readonly<Record<string, string>>): string;
  /** Copies the files of a folder over the work tree, with `fill` applied to text files. */
  overlay(from: string, fill: (text: string) => string): void;
  read(file: string): Buffer;
  write(file: string, content: string | Uint8Array): void;
  /** Commits everything in the work tree; returns the commit id. */
  commit(by: Worker, at: string, message: string): string;
  tag(name: string, by: Worker, at: string, message: string): void;
  /** Bytes of a bundle that holds everything up to a ref. */
  bundle(ref: string): Buffer;
}

export function createRepository(folder: string, keyFolder: string, signer: Worker): StoryRepository {
  mkdirSync(folder, { recursive: true });
  mkdirSync(keyFolder, { recursive: true });
  const key = path.join(keyFolder, 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', signer.email, '-f', key]);
  const [type, publicKey] = readFileSync(`${key}.pub`, 'utf8').split(' ');

  const git: StoryRepository['git'] = (args, extra = {}) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'init.templateDir=', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: keyFolder, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1', ...extra },
    }).trim();
  const signature = (by: Worker, at: string) => ({
    GIT_AUTHOR_NAME: by.name,
    GIT_AUTHOR_EMAIL: by.email,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_NAME: by.name,
    GIT_COMMITTER_EMAIL: by.email,
    GIT_COMMITTER_DATE: at,
  });
  git(['init', '--quiet', '--initial-branch=main']);

  const write: StoryRepository['write'] = (file, content) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  return {
    folder,
    allowedSigner: `${signer.email} namespaces="git" ${type} ${publicKey}\n`,
    git,
    write,
    read: (file) => readFileSync(path.join(folder, file)),
    bundle: (ref) => {
      const file = path.join(keyFolder, 'source.bundle');
      git(['bundle', 'create', '--quiet', file, ref]);
      return readFileSync(file);
    },
    overlay: (from, fill) => {
      if (!existsSync(from)) return;
      for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
        if (statSync(path.join(from, file)).isFile()) write(file, fill(readFileSync(path.join(from, file), 'utf8')));
      }
    },
    commit: (by, at, message) => {
      git(['add', '--all']);
      git(['commit', '--quiet', '-m', message], signature(by, at));
      return git(['rev-parse', 'HEAD']);
    },
    tag: (name, by, at, message) => {
      git(
        ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${key}`, 'tag', '--sign', '-m', message, name],
        signature(by, at),
      );
    },
  };
}
