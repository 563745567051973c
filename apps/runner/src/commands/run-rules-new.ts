// Begins a rule of a team's own.
import { relative } from 'node:path';
import { writeNewRule } from '@gatehouse/authoring';
import { safeText } from '@gatehouse/report';
import { foundation, packFolderOf } from '../own-pack.ts';
import type { RunnerContext } from '../runner-context.ts';
import type { PackFlags } from './rules-command.ts';

export function runRulesNew(this: RunnerContext, flags: PackFlags, path: string): void {
  const folder = packFolderOf(this, flags);
  const { id, files } = writeNewRule(folder, path, foundation());
  const shown = relative(this.workingFolder, folder);
  const lines = [
    `${id} in ${safeText(shown === '' ? '.' : shown)}`,
    ...files.map((file) => `  wrote ${safeText(file)}`),
    '→ Change the rule and its cases, then run gatehouse rules check',
  ];
  this.stdout.write(`${lines.join('\n')}\n`);
}
