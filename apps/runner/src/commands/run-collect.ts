// Records where evidence was made.
import { resolve } from 'node:path';
import { collect } from '@gatehouse/gate';
import { safeText } from '@gatehouse/report';
import { whoCollects } from '../continuous-integration.ts';
import { folderOf, type RunnerContext } from '../runner-context.ts';
import type { CollectFlags } from './collect-command.ts';

export async function runCollect(
  this: RunnerContext,
  flags: CollectFlags,
  kind: string,
  ...paths: string[]
): Promise<void> {
  const folder = folderOf(this, flags.folder);
  const found = whoCollects(this.environment);
  const run = flags.run ?? found.run;
  const written = await collect({
    folder,
    kind,
    paths: paths.map((path) => resolve(folder, path)),
    now: this.now(),
    collector: flags.collector ?? found.collector,
    ...(run === undefined ? {} : { run }),
    ...(flags.release === undefined ? {} : { version: flags.release }),
    ...(flags.artifact === undefined ? {} : { artifact: flags.artifact }),
    ...(flags.input === undefined ? {} : { input: flags.input }),
    ...(flags.databaseDate === undefined ? {} : { databaseAt: flags.databaseDate }),
    ...(flags.environment === undefined ? {} : { environment: flags.environment }),
  });
  for (const { path, record } of written) {
    const commit = record.commit === undefined ? 'no commit known' : `commit ${record.commit.slice(0, 12)}`;
    const state = record.dirty === true ? ', modified checkout' : '';
    const about = record.artifact === undefined ? '' : `, artefact ${record.artifact.slice(0, 19)}`;
    this.stdout.write(`collected ${safeText(path)} (${record.sha256.slice(0, 19)}, ${commit}${state}${about})\n`);
  }
}
