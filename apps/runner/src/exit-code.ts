// The one place that says which exit code the command ends with.
import { inTheWay, warnings } from '@gatehouse/report';
import { type Decision, GateError } from '@gatehouse/schema';

/** What each exit code means. 4 is kept for a sign-off that is asked for and outstanding. */
export const exitCodes = {
  /** Nothing blocks. */
  eligible: 0,
  /** The rules say no. */
  no: 1,
  /** Usage, configuration or policy error. */
  usage: 2,
  /** Cannot decide: evidence missing, unreadable or empty, or a rule broke, and no rule said no. */
  undecided: 3,
  /** Digest, signature or ledger do not agree. */
  integrity: 5,
  /** A bug. */
  bug: 70,
} as const;

export const failOnChoices = ['deviation', 'warn'] as const;
export type FailOn = (typeof failOnChoices)[number];

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

/** Exit code for something thrown. */
export function exitCodeOfError(error: unknown): number {
  return isGateError(error) ? error.exitCode : exitCodes.bug;
}

/**
 * Whether an error is a known one. Packages that the bundled command loads from beside it bring their own copy of the
 * class, so the name and the code count.
 */
export function isGateError(error: unknown): error is GateError {
  if (error instanceof GateError) return true;
  return error instanceof Error && error.name === 'GateError' && 'code' in error && 'exitCode' in error;
}

/** Exit code for what the command line parser returned: its own codes are negative. */
export function exitCodeOfParser(code: number): number {
  if (code >= 0) return code;
  const usage: readonly number[] = [-5, -4];
  return usage.includes(code) ? exitCodes.usage : exitCodes.bug;
}
