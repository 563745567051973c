// Tests rules of a team's own.
import { testPack } from '@gatehouse/authoring';
import { safeText } from '@gatehouse/report';
import { errorText } from '../error-text.ts';
import { exitCodes, isGateError } from '../exit-code.ts';
import { watchFolder } from '../folder-changes.ts';
import { openOwnPack, packFolderOf, withRegoErrors } from '../own-pack.ts';
import type { RunnerContext } from '../runner-context.ts';
import { printComplaints } from './print-complaints.ts';
import type { RulesTestFlags } from './rules-command.ts';

export async function runRulesTest(this: RunnerContext, flags: RulesTestFlags): Promise<void> {
  if (flags.watch !== true) return testOnce(this, flags);
  const changes = watchFolder(packFolderOf(this, flags), 'dist');
  for (;;) {
    await testOnce(this, flags).catch((error: unknown) => {
      if (!isGateError(error)) throw error;
      this.stdout.write(`${errorText(error)}\n`);
    });
    this.stdout.write(`… waiting for changes in ${safeText(flags.pack)}; Ctrl-C ends\n\n`);
    await changes.next();
  }
}

async function testOnce(context: RunnerContext, flags: RulesTestFlags): Promise<void> {
  const { sources, toolchain } = await openOwnPack(context, flags);
  const { results, cases, complaints, coverage } = withRegoErrors(() => testPack(sources, toolchain));
  const failed = results.filter(({ outcome }) => outcome !== 'pass');
  const all = [
    ...failed.map(({ file, line, failedLine, name, outcome, error }) => ({
      path: file,
      line: failedLine ?? line,
      message: `${name}: ${outcome}${error === undefined ? '' : `, ${error}`}`,
    })),
    ...complaints,
  ];
  if (all.length > 0) printComplaints(context, flags.pack, all);
  if (flags.coverage === true) {
    for (const { path, percent, notCovered } of coverage) {
      const lines = notCovered.length === 0 ? '' : `, not run: ${notCovered.join(', ')}`;
      context.stdout.write(`${String(Math.round(percent)).padStart(4)} % ${safeText(path, 300)}${lines}\n`);
    }
  }
  const ran = results.length + cases;
  const broken = failed.length + new Set(complaints.map(({ path, line }) => `${path}:${line}`)).size;
  context.stdout.write(`${ran - broken} passed, ${broken} failed\n`);
  // No test at all shows nothing.
  if (broken > 0 || ran === 0) context.process.exitCode = exitCodes.no;
}
