// The error for a fault inside the embedded toolchain itself: a bug, never the caller's policy being wrong.

/** The Go program panicked, ran out of stack or memory, or ended. The next call gets a fresh instance. */
export class ToolchainCrash extends Error {
  /** What Go wrote to its standard error, or its stack: for a bug report. */
  readonly details: string;

  constructor(message: string, details: string, cause?: unknown) {
    super(`the embedded Rego toolchain broke: ${message}`, { cause });
    this.name = 'ToolchainCrash';
    this.details = details;
  }
}
