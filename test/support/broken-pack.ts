// A copy of the installed command whose rule pack was spoiled: what a bad build or an attacker would leave behind.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openToolchain } from '@gatehouse/rego';
import { ruleSources } from './rule-sources.ts';

const root = join(import.meta.dirname, '../..');

export interface SpoiledPack {
  /** Rego source by path below `policies/`, without tests. */
  readonly modules: Record<string, string>;
  /** The parsed `rules.json`. */
  readonly manifest: { wasm: { sha256: string }; entrypoints: string[]; rules: Record<string, unknown>[] };
}

const made: string[] = [];

/** Installs a copy of the command with a pack that `spoil` changed and that was compiled again. Returns the path of its entry. */
export async function commandWithPack(spoil: (pack: SpoiledPack) => void): Promise<string> {
  const { entry, dist } = copyOfCommand();
  const pack: SpoiledPack = {
    modules: ruleSources(),
    manifest: JSON.parse(readFileSync(join(dist, 'rules.json'), 'utf8')),
  };
  spoil(pack);
  const rules = pack.manifest.rules.map((rule) => `rules/${String(rule.path).replace('.', '/')}`);
  const { wasm } = (await openToolchain()).compile({ modules: pack.modules, entrypoints: ['gate/results', ...rules] });
  pack.manifest.wasm.sha256 = `sha256:${createHash('sha256').update(wasm).digest('hex')}`;
  writeFileSync(join(dist, 'policy.wasm'), wasm);
  writeFileSync(join(dist, 'rules.json'), JSON.stringify(pack.manifest));
  return entry;
}

/** Installs a copy of the command, and lets `spoil` change the built files of its pack. */
export function commandWithFiles(spoil: (packFolder: string) => void): string {
  const { entry, dist } = copyOfCommand();
  spoil(dist);
  return entry;
}

export function removeCommands(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function copyOfCommand(): { entry: string; dist: string } {
  const place = mkdtempSync(join(tmpdir(), 'gatehouse-command-'));
  made.push(place);
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(root, 'apps/runner', part), join(place, 'runner', part), { recursive: true });
  const policies = join(place, 'node_modules/@gatehouse/policies');
  mkdirSync(policies, { recursive: true });
  for (const part of ['dist', 'package.json'])
    cpSync(join(root, 'policies', part), join(policies, part), { recursive: true });
  return { entry: join(place, 'runner/bin/gatehouse.mjs'), dist: join(policies, 'dist') };
}
