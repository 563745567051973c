// Reads where the decision is to be written, and in which formats.
import { type ReportFormat, reporters, safeText } from '@gatehouse/report';
import { GateError, nearest } from '@gatehouse/schema';

export interface OutputPlan {
  /** Format of the one document on stdout. */
  readonly stdout: ReportFormat;
  readonly files: readonly { readonly format: ReportFormat; readonly path: string }[];
}

/**
 * Plans the outputs of `-o <format>[=<path>]` and `-f <format>`. An output without a path, or with `-`, goes to stdout,
 * which holds one document: text where nothing else is asked for.
 */
export function planOutputs(outputs: readonly string[], format: string | undefined): OutputPlan {
  const onStdout: ReportFormat[] = format === undefined ? [] : [knownFormat(format)];
  const files: { format: ReportFormat; path: string }[] = [];
  for (const output of outputs) {
    const [name = '', ...rest] = output.split('=');
    const path = rest.join('=');
    if (rest.length > 0 && path === '') throw usage(`-o ${output} names no file`, 'write -o json=decision.json');
    if (path === '' || path === '-') onStdout.push(knownFormat(name));
    else files.push({ format: knownFormat(name), path });
  }
  if (onStdout.length > 1) {
    throw usage(
      `stdout holds one document, not ${onStdout.length} (${onStdout.join(', ')})`,
      'give the others a file: -o json=decision.json',
    );
  }
  const twice = files.find(({ path }, index) => files.findIndex((other) => other.path === path) !== index);
  if (twice !== undefined) throw usage(`two outputs go to ${twice.path}`, 'give each its own file');
  return { stdout: onStdout[0] ?? 'text', files };
}

function knownFormat(name: string): ReportFormat {
  if (Object.hasOwn(reporters, name)) return name as ReportFormat;
  const known = Object.keys(reporters);
  const meant = nearest(name, known);
  throw new GateError({
    code: 'FORMAT_UNKNOWN',
    message: `there is no output format "${safeText(name)}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    next: `use one of ${known.join(', ')}`,
  });
}

function usage(message: string, next: string): GateError {
  return new GateError({ code: 'OUTPUT_INVALID', message, next });
}
