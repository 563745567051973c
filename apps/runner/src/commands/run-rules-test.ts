// Tests rules of a team's own.
import { testPack } from '@gatehouse/authoring';
import { safeText } from '@gatehouse/report';
import { exitCodes } from '../exit-code.ts';
import { openOwnPack, withRegoErrors } from '../own-pack.ts';
import type { RunnerContext } from '../runner-context.ts';
import { printComplaints } from './print-complaints.ts';
import type { RulesTestFlags } from './rules-command.ts';

export async function runRulesTest(this: RunnerContext, flags: RulesTestFlags): Promise<void> {
  const { sources, toolchain } = await openOwnPack(this, flags);
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
  if (all.length > 0) printComplaints(this, flags.pack, all);
  if (flags.coverage === true) {
    for (const { path, percent, notCovered } of coverage) {
      const lines = notCovered.length === 0 ? '' : `, not run: ${notCovered.join(', ')}`;
      this.stdout.write(`${String(Math.round(percent)).padStart(4)} % ${safeText(path, 300)}${lines}\n`);
    }
  }
  const ran = results.length + cases;
  const broken = failed.length + new Set(complaints.map(({ path, line }) => `${path}:${line}`)).size;
  this.stdout.write(`${ran - broken} passed, ${broken} failed\n`);
  // No test at all shows nothing.
  if (broken > 0 || ran === 0) this.process.exitCode = exitCodes.no;
}
