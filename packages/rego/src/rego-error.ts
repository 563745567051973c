// The known error of the toolchain: Rego that cannot be parsed, compiled or evaluated, with every diagnostic.
import { GateError } from '@gatehouse/schema';
import type { Diagnostic } from './diagnostic.ts';

/** A GateError with code REGO_INVALID whose place is that of the first diagnostic. */
export class RegoError extends GateError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const [first] = diagnostics;
    const more = diagnostics.length > 1 ? ` (and ${diagnostics.length - 1} more)` : '';
    super({
      code: 'REGO_INVALID',
      message: `${first?.message ?? 'the Rego toolchain refused without a reason'}${more}`,
      place:
        first === undefined || first.file === ''
          ? undefined
          : { path: first.file, line: first.line, column: first.column },
      next: 'Correct the Rego at this place and check again.',
    });
    this.diagnostics = diagnostics;
  }
}
