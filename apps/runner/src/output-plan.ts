// Reads where the decision is to be written, in which formats and with which options.
import { normalize } from 'node:path';
import { safeText } from '@gatehouse/report';
import { GateError } from '@gatehouse/schema';
import { type PlannedFormat, plannedFormat } from './output-plan-format.ts';

export interface OutputPlan {
  /** The one document on stdout. */
  readonly stdout: PlannedFormat;
  readonly files: readonly (PlannedFormat & { readonly path: string })[];
}

/** An output as it was written: `<format>[?name=value&name=value][=<path>]`. */
interface WrittenOutput {
  readonly format: string;
  readonly options: readonly (readonly [name: string, value: string])[];
  readonly path?: string;
}

/**
 * Plans the outputs of `-o <format>[?name=value&name=value][=<path>]` and `-f <format>[?…]`. An output without a path,
 * or with `-`, goes to stdout, which holds one document: text where nothing else is asked for.
 */
export function planOutputs(outputs: readonly string[], format: string | undefined): OutputPlan {
  const onStdout: PlannedFormat[] = format === undefined ? [] : [planStdout(format)];
  const files: (PlannedFormat & { path: string })[] = [];
  for (const output of outputs) {
    const { path, ...written } = readOutput(output);
    if (path === '') throw usage(`-o ${safeText(output)} names no file`, 'write -o json=decision.json');
    const planned = plannedFormat(written.format, written.options);
    if (path === undefined || path === '-') onStdout.push(planned);
    else files.push({ ...planned, path });
  }
  if (onStdout.length > 1) {
    throw usage(
      `stdout holds one document, not ${onStdout.length} (${onStdout.map((each) => each.format).join(', ')})`,
      'give the others a file: -o json=decision.json',
    );
  }
  const twice = files.find(
    ({ path }, index) => files.findIndex((other) => normalize(other.path) === normalize(path)) !== index,
  );
  if (twice !== undefined) throw usage(`two outputs go to ${safeText(twice.path)}`, 'give each its own file');
  return { stdout: onStdout[0] ?? plannedFormat('text', []), files };
}

function planStdout(format: string): PlannedFormat {
  const { path, ...written } = readOutput(format);
  if (path !== undefined) {
    throw usage(
      `-f ${safeText(format)} names a file, and -f is for stdout`,
      'write -o for a file: -o json=decision.json',
    );
  }
  return plannedFormat(written.format, written.options);
}

/**
 * Takes an output apart from left to right, so that a path may hold any sign: the format ends at the first `?` or `=`,
 * an option's value at the next `&` or `=` (which it holds as `%26` and `%3D`), and all behind that `=` is the path.
 */
function readOutput(output: string): WrittenOutput {
  const [format = ''] = output.split(/[?=]/, 1);
  let rest = output.slice(format.length);
  const options: [string, string][] = [];
  while (rest.startsWith('?') || rest.startsWith('&')) {
    const pair = /^.(?<name>[^=&]*)=(?<value>[^=&]*)/.exec(rest);
    if (pair?.groups === undefined) {
      throw usage(
        `an option in -o ${safeText(output)} has no value`,
        `write -o ${safeText(format)}?name=value, or -o ${safeText(format)}=file where the file's name is meant`,
      );
    }
    options.push([pair.groups.name ?? '', decoded(pair.groups.value ?? '')]);
    rest = rest.slice(pair[0].length);
  }
  return { format, options, ...(rest === '' ? {} : { path: rest.slice(1) }) };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function usage(message: string, next: string): GateError {
  return new GateError({ code: 'OUTPUT_INVALID', message, next });
}
