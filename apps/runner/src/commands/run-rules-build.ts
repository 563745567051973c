// Compiles rules of a team's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildPack, lintPack, writeBuiltPack } from '@gatehouse/authoring';
import { packNamespace, signatureFile } from '@gatehouse/gate';
import { signWithSshKey } from '@gatehouse/record';
import { safeText } from '@gatehouse/report';
import { exitCodes } from '../exit-code.ts';
import { openOwnPack, withRegoErrors } from '../own-pack.ts';
import { folderOf, type RunnerContext } from '../runner-context.ts';
import { printComplaints } from './print-complaints.ts';
import type { RulesBuildFlags } from './rules-command.ts';

export async function runRulesBuild(this: RunnerContext, flags: RulesBuildFlags): Promise<void> {
  const { folder, sources, toolchain } = await openOwnPack(this, flags);
  const complaints = withRegoErrors(() => lintPack(sources, toolchain));
  if (complaints.length > 0) {
    printComplaints(this, flags.pack, complaints);
    this.process.exitCode = exitCodes.no;
    return;
  }
  const built = withRegoErrors(() => buildPack(sources, toolchain));
  const into = flags.into === undefined ? join(folder, 'dist') : resolve(folderOf(this, flags.folder), flags.into);
  writeBuiltPack(into, built);
  const signed = flags.sign === undefined ? '' : sign(into, resolve(folderOf(this, flags.folder), flags.sign));
  const { rules, wasm } = built.manifest;
  const ids = rules.map(({ id }) => id).join(', ');
  const shown = safeText(relative(this.workingFolder, into) || '.');
  this.stdout.write(
    `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'} in ${shown}: policy.wasm ${wasm.sha256}, ${built.wasm.length} bytes; rules.json${signed}\n` +
      `→ Name the folder under packs: in gatehouse.yaml, and give ${safeText(ids)} a level under rules:, to have it judged by gatehouse check\n`,
  );
}

/** Signs the manifest as it was written; tells so. */
function sign(folder: string, key: string): string {
  const manifest = readFileSync(join(folder, 'rules.json'));
  writeFileSync(join(folder, signatureFile), signWithSshKey(manifest, { key, namespace: packNamespace }));
  return `; ${signatureFile}`;
}
