// Checks the format of an output and the options written for it against the registry of formats.
import {
  allowedText,
  type Chosen,
  defaultsOf,
  type ReporterOption,
  type ReporterOptions,
  type ReportFormat,
  reporters,
  safeText,
} from '@gatehouse/report';
import { didYouMean, GateError } from '@gatehouse/schema';

export interface PlannedFormat {
  readonly format: ReportFormat;
  /** Every option of the format with the value in force. */
  readonly options: Chosen<ReporterOptions>;
}

/** The format with its options; GateError FORMAT_UNKNOWN or OUTPUT_OPTION, with what is allowed and the didYouMean. */
export function plannedFormat(name: string, written: readonly (readonly [string, string])[]): PlannedFormat {
  const format = knownFormat(name);
  const declared: ReporterOptions = reporters[format].options;
  const chosen: Record<string, string> = { ...defaultsOf(declared) };
  const given = new Set<string>();
  for (const [option, value] of written) {
    if (given.has(option)) throw invalid(`option "${safeText(option)}" of ${format} is given twice`, 'give it once');
    given.add(option);
    chosen[option] = knownValue(format, option, knownOption(format, declared, option), value);
  }
  return { format, options: chosen };
}

function knownFormat(name: string): ReportFormat {
  if (Object.hasOwn(reporters, name)) return name as ReportFormat;
  const known = Object.keys(reporters);
  throw new GateError({
    code: 'FORMAT_UNKNOWN',
    message: `there is no output format "${safeText(name)}"${didYouMean(name, known)}`,
    next: `use one of ${known.join(', ')}`,
  });
}

function knownOption(format: string, declared: ReporterOptions, name: string): ReporterOption {
  const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
  if (option !== undefined) return option;
  const known = Object.keys(declared);
  throw invalid(
    `the format ${format} has no option "${safeText(name)}"${didYouMean(name, known)}`,
    known.length === 0 ? 'leave it out: this format has no options' : `use one of ${known.join(', ')}`,
  );
}

function knownValue(format: string, name: string, option: ReporterOption, value: string): string {
  const { allowed } = option;
  if ('shape' in allowed ? allowed.accepts(value) : allowed.includes(value)) return value;
  const near = 'shape' in allowed ? '' : didYouMean(value, allowed);
  throw invalid(
    `option ${name} of ${format} is ${allowedText(option)}, not "${safeText(value)}"${near}`,
    `write -o ${format}?${name}=${'shape' in allowed ? 'value' : (allowed[0] ?? '')}`,
  );
}

function invalid(message: string, next: string): GateError {
  return new GateError({ code: 'OUTPUT_OPTION', message, next });
}
