// Changes rules of a team's own in one place at a time, and lists the changes that no test notices.
import { type Mutant, mutantsFile, mutatePack, readExplained, siftMutants } from '@gatehouse/authoring';
import { safeText } from '@gatehouse/report';
import { exitCodes } from '../exit-code.ts';
import { openOwnPack, withRegoErrors } from '../own-pack.ts';
import { progressFor } from '../progress.ts';
import type { RunnerContext } from '../runner-context.ts';
import type { RulesMutateFlags } from './rules-command.ts';

export async function runRulesMutate(this: RunnerContext, flags: RulesMutateFlags): Promise<void> {
  const { folder, sources, toolchain } = await openOwnPack(this, flags);
  const explanations = readExplained(folder);
  const progress = progressFor(this.stderr);
  const { killed, notCompiled, survived } = withRegoErrors(() =>
    mutatePack(sources, toolchain, {
      only: flags.only,
      onModule: (detail, done, total) => progress.show({ step: 'changing rules', detail, done, total }),
    }),
  );
  progress.end();
  const { explained, unexplained, stale } = siftMutants(survived, explanations, flags.only);
  for (const mutant of unexplained) this.stdout.write(told(flags.pack, mutant));
  for (const { path, before } of stale)
    this.stdout.write(
      `✗ ${safeText(mutantsFile)}: what it explains of ${safeText(path, 300)} does not survive: ${safeText(before, 300)}\n`,
    );
  const made = killed + notCompiled + survived.length;
  this.stdout.write(
    `${made} changes: tests noticed ${killed}, ${notCompiled} did not compile, ${explained.length} explained, ${unexplained.length} survived\n`,
  );
  if (unexplained.length > 0)
    this.stdout.write(
      `→ Write a test that notices each, or say in ${mutantsFile} why nothing can (path, before, after, why)\n`,
    );
  if (unexplained.length > 0 || stale.length > 0 || made === 0) this.process.exitCode = exitCodes.no;
}

function told(pack: string, { path, line, before, after }: Mutant): string {
  const place = `${safeText(pack)}/${safeText(path, 300)}:${line}`;
  const now = after === '' ? 'dropped' : safeText(after, 300);
  return `✗ ${place}\n  │ - ${safeText(before, 300)}\n  │ + ${now}\n`;
}
