// The eligible release of the infusion pump, unpacked once and copied for each case, to be spoiled in one place and judged by the real command.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Decision, DecisionRule, Facts } from '@gatehouse/schema';
import { type WorkerId, workers } from '../../examples/infusion-pump/history.ts';
import { releases } from '../../examples/infusion-pump/releases.ts';
import { unpack } from '../../examples/infusion-pump/unpack.ts';
import { gatehouse } from './command.ts';

const version = '2.4.1';
const effectiveTime = releases.find((release) => release.version === version)?.effectiveTime ?? '';
const passing = new Set(['pass', 'not_due', 'not_applicable']);

let place: string | undefined;
let copies = 0;

/** Removes all copies. */
export function removePumps(): void {
  if (place !== undefined) rmSync(place, { recursive: true, force: true });
  place = undefined;
}

/** Another copy of the pump, to be spoiled. */
export function pump(): SpoiledPump {
  if (place === undefined) {
    place = mkdtempSync(join(tmpdir(), 'gatehouse-cases-'));
    unpack(version, join(place, 'original'));
  }
  copies += 1;
  const folder = join(place, String(copies));
  cpSync(join(place, 'original'), folder, { recursive: true });
  return new SpoiledPump(folder);
}

export interface Judged {
  readonly exitCode: number | null;
  readonly decision: Decision;
}

export class SpoiledPump {
  readonly folder: string;
  #config = 'gatehouse.yaml';

  constructor(folder: string) {
    this.folder = folder;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
    // What a pipeline collected says its digest; a case about something else keeps the two together.
    const record = `${path}.collected.json`;
    if (existsSync(join(this.folder, record)))
      this.replace(record, /"sha256": "[^"]*"/, `"sha256": "${sha256(content)}"`);
  }

  /** Replaces one place in a file. Throws where the file does not have it, so that no case spoils nothing. */
  replace(path: string, found: string | RegExp, by: string): void {
    const before = this.read(path);
    const after = before.replace(found, () => by);
    if (after === before) throw new Error(`${path} has no ${found}`);
    this.write(path, after);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  /** Commits what was changed, as the person who keeps such records. */
  commit(by: WorkerId, at: string): void {
    const { name, email } = workers[by];
    this.git(at, '-c', `user.name=${name}`, '-c', `user.email=${email}`, 'add', '--all');
    this.git(
      at,
      '-c',
      `user.name=${name}`,
      '-c',
      `user.email=${email}`,
      'commit',
      '--quiet',
      '--no-verify',
      '-m',
      'Spoil',
    );
  }

  git(at: string, ...args: readonly string[]): string {
    const settings = ['-c', 'core.autocrlf=false', '-c', 'commit.gpgSign=false'];
    const environment = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null' };
    return execFileSync('git', [...settings, ...args], { cwd: this.folder, env: environment, encoding: 'utf8' }).trim();
  }

  /** Lets the pump be judged by other settings than its own, which its quality manager approves. Git ignores their file, so that the tree stays clean. */
  configure(...changes: readonly (readonly [found: string, by: string])[]): this {
    let text = this.read(this.#config);
    for (const [found, by] of changes) {
      if (!text.includes(found)) throw new Error(`the configuration has no ${found}`);
      text = text.replace(found, by);
    }
    this.#config = 'dist/other-settings.yaml';
    this.write(this.#config, text);
    const { basis } = this.check().decision;
    const record = 'gate/pack-approvals.yaml';
    this.replace(record, /pack: settings, digest: "[^"]*"/, `pack: settings, digest: "${basis.parameters}"`);
    this.commit('quality', '2026-04-08T08:35:00Z');
    return this;
  }

  /** Makes it software of another class, in its configuration and in its risk file. */
  inClass(level: 'A' | 'B'): this {
    this.replace('gate/risk.yaml', 'level: C', `level: ${level}`);
    this.commit('safety', '2026-04-08T08:32:00Z');
    return this.configure(['level: C', `level: ${level}`], ['class-c', `class-${level.toLowerCase()}`]);
  }

  /** Runs the real command, at the moment at which the example is judged or at a later one. */
  check(args: readonly string[] = [], at = effectiveTime): Judged {
    const always = ['check', '--config', this.#config, '--effective-time', at, '--format', 'json'];
    const { exitCode, stdout, all } = gatehouse(this.folder, [...always, ...args]);
    if (!stdout.startsWith('{')) throw new Error(all);
    return { exitCode, decision: JSON.parse(stdout) };
  }

  /** What the rules saw. */
  facts(): Facts {
    this.check(['--save-facts', '../facts.json']);
    return JSON.parse(this.read('../facts.json'));
  }
}

/** Rules that do not pass, by id, with their status. */
export function notPassing({ decision }: Judged): Record<string, string> {
  return Object.fromEntries(
    decision.rules.filter(({ status }) => !passing.has(status)).map(({ id, status }) => [id, status]),
  );
}

/** One rule of a decision. */
export function rule({ decision }: Judged, id: string): DecisionRule {
  const found = decision.rules.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

/** Levels and waiver levels of the findings of a rule, each once. */
export function severity(judged: Judged, id: string): string[] {
  return [...new Set(rule(judged, id).findings.map(({ level, waiver }) => `${level} ${waiver}`))].sort();
}

function sha256(content: string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
