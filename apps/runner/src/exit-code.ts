// What the exit codes mean, and which one an error ends with. decision-exit-code.ts says which one a decision ends with.
import type { GateError } from '@gatehouse/schema';

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

/** Exit code for something thrown. */
export function exitCodeOfError(error: unknown): number {
  return isGateError(error) ? error.exitCode : exitCodes.bug;
}

/**
 * Whether an error is a known one. Known by name and code, not by class: packages that the bundled command loads from
 * beside it bring their own copy of the class.
 */
export function isGateError(error: unknown): error is GateError {
  return error instanceof Error && error.name === 'GateError' && 'code' in error && 'exitCode' in error;
}

/** Exit code for what the command line parser returned: its own codes are negative. */
export function exitCodeOfParser(code: number): number {
  if (code >= 0) return code;
  const usage: readonly number[] = [-5, -4];
  return usage.includes(code) ? exitCodes.usage : exitCodes.bug;
}
