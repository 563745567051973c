// The one class of known errors: something a person can understand and mend, with its place and the next step.

/** Where something is: a file as the user named it, with 1-based line and column, or an RFC 6901 pointer into JSON. */
export interface Place {
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** Exit codes of the command for known errors: 2 usage, configuration or policy; 3 cannot decide; 5 integrity. */
export type ErrorExitCode = 2 | 3 | 5;

export interface GateErrorDetails {
  /** Stable, UPPER_SNAKE; part of the tested interface. */
  readonly code: string;
  readonly message: string;
  readonly place?: Place | undefined;
  /** What to do next, as an instruction. */
  readonly next?: string | undefined;
  /** Default 2. */
  readonly exitCode?: ErrorExitCode;
  readonly cause?: unknown;
}

/** A known error. Anything thrown that is not a GateError is a bug (exit 70) and keeps its stack. */
export class GateError extends Error {
  readonly code: string;
  readonly place: Place | undefined;
  readonly next: string | undefined;
  readonly exitCode: ErrorExitCode;

  constructor(details: GateErrorDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'GateError';
    this.code = details.code;
    this.place = details.place;
    this.next = details.next;
    this.exitCode = details.exitCode ?? 2;
  }
}
