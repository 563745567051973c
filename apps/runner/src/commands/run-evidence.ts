// Shows what the gate understands of files of evidence.
import { resolve } from 'node:path';
import { type Inspected, inspectEvidence } from '@gatehouse/gate';
import { jsonText, renderInspected } from '@gatehouse/report';
import { GateError } from '@gatehouse/schema';
import { folderOf, type RunnerContext, stdoutAppearance } from '../runner-context.ts';
import type { EvidenceFlags } from './evidence-command.ts';

export async function runEvidence(this: RunnerContext, flags: EvidenceFlags, ...paths: string[]): Promise<void> {
  if (flags.format !== undefined && flags.kind === undefined) {
    throw new GateError({
      code: 'FLAG_INVALID',
      message: '--format needs --kind',
      next: 'Say which kind of evidence it is too: --kind tests --format junit.',
    });
  }
  const folder = folderOf(this, flags.folder);
  const files: Inspected[] = [];
  for (const path of paths) {
    files.push(
      ...(await inspectEvidence({
        folder,
        path: resolve(folder, path),
        kind: flags.kind,
        format: flags.format,
        configPath: flags.config,
        searchPath: this.environment.PATH,
      })),
    );
  }
  this.stdout.write(
    flags.json === true ? jsonText(files) : renderInspected(files, stdoutAppearance(this, flags.color)),
  );
  if (files.some(({ state }) => state === 'unreadable')) this.process.exitCode = 3;
}
