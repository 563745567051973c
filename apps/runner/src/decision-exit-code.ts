// Which exit code `gatehouse check` ends with for a decision.
import { inTheWay, warnings } from '@gatehouse/report';
import type { Decision } from '@gatehouse/schema';
import type { FailOn } from './commands/check-command.ts';
import { exitCodes } from './exit-code.ts';

export interface ExitWishes {
  /** Conditions that end with 1 although nothing blocks. */
  readonly failOn: readonly FailOn[];
  /** Report only: a decision never fails the pipeline. */
  readonly exitZero: boolean;
}

/** Exit code of `gatehouse check` for a decision. */
export function exitCodeOfDecision(decision: Decision, { failOn, exitZero }: ExitWishes): number {
  if (exitZero) return exitCodes.eligible;
  if (decision.exitCode !== exitCodes.eligible) return decision.exitCode;
  if (decision.outcome === 'NO-GO' || inTheWay(decision).length > 0) return exitCodes.no;
  const deviates = failOn.includes('deviation') && decision.outcome === 'GO-WITH-DEVIATIONS';
  const warns = failOn.includes('warn') && warnings(decision).length > 0;
  return deviates || warns ? exitCodes.no : exitCodes.eligible;
}
