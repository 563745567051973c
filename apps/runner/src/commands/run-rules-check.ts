// Says what is wrong with rules of a team's own.
import { checkPack } from '@gatehouse/authoring';
import { exitCodes } from '../exit-code.ts';
import { openOwnPack, withRegoErrors } from '../own-pack.ts';
import type { RunnerContext } from '../runner-context.ts';
import { printComplaints } from './print-complaints.ts';
import type { PackFlags } from './rules-command.ts';

export async function runRulesCheck(this: RunnerContext, flags: PackFlags): Promise<void> {
  const { sources, toolchain } = await openOwnPack(this, flags);
  const { complaints, tests } = withRegoErrors(() => checkPack(sources, toolchain));
  if (complaints.length > 0) {
    printComplaints(this, flags.pack, complaints);
    this.process.exitCode = exitCodes.no;
    return;
  }
  this.stdout.write(
    `The rules of ${sources.name} ${sources.version} are clean; ${tests} tests run every line of them.\n`,
  );
}
