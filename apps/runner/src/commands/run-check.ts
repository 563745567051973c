// Judges a release, writes the documents asked for, and sets the exit code last.
import { resolve } from 'node:path';
import { check } from '@gatehouse/gate';
import { renderShortText, reporters } from '@gatehouse/report';
import { checkRequest } from '../check-request.ts';
import { exitCodeOfDecision } from '../decision-exit-code.ts';
import { appendedFiles, writeDocuments } from '../output-files.ts';
import { planOutputs } from '../output-plan.ts';
import { progressFor } from '../progress.ts';
import { fileAppearance, folderOf, type RunnerContext, stdoutAppearance } from '../runner-context.ts';
import type { CheckFlags } from './check-command.ts';

export async function runCheck(this: RunnerContext, flags: CheckFlags): Promise<void> {
  const plan = planOutputs(flags.output ?? [], flags.format);
  const progress = progressFor(this.stderr, flags.quiet);
  const request = checkRequest(this, flags);
  const { decision, facts } = await check({ ...request, onProgress: progress.show }).finally(progress.end);

  const all = flags.verbose ?? false;
  const folder = folderOf(this, flags.folder);
  const documents = plan.files.map(({ format, options, path }) => ({
    path: resolve(folder, path),
    text: reporters[format].render(decision, options, { ...fileAppearance, all }),
  }));
  const saved =
    flags.saveFacts === undefined
      ? []
      : [{ path: resolve(folder, flags.saveFacts), text: `${JSON.stringify(facts)}\n` }];
  await writeDocuments([...documents, ...saved], appendedFiles(this.environment));
  const appearance = stdoutAppearance(this, flags.color);
  this.stdout.write(
    flags.quiet && plan.stdout.format === 'text'
      ? renderShortText(decision, appearance)
      : reporters[plan.stdout.format].render(decision, plan.stdout.options, { ...appearance, all }),
  );
  this.process.exitCode = exitCodeOfDecision(decision, {
    failOn: flags.failOn ?? [],
    exitZero: flags.exitZero ?? false,
  });
}
