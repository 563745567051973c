// What an output format is: a pure function of the decision, with options that it declares.
import type { Decision } from '@gatehouse/schema';
import type { TextOptions } from './text.ts';

/** An option of a format, as in `-o sarif?passes=false`. */
export interface ReporterOption {
  /** One line for the help. */
  readonly meaning: string;
  /** What it may be; for free text, what such text looks like. */
  readonly allowed: readonly string[] | { readonly shape: string; readonly accepts: (value: string) => boolean };
  readonly default: string;
}

export type ReporterOptions = Readonly<Record<string, ReporterOption>>;

/** The value in force of each option. */
export type Chosen<Options extends ReporterOptions> = {
  readonly [Name in keyof Options]: Options[Name]['allowed'] extends readonly (infer Value)[] ? Value : string;
};

export interface Reporter<Options extends ReporterOptions = ReporterOptions> {
  /** One line for the help. */
  readonly brief: string;
  readonly options: Options;
  /** The document, ending with a line break. Only `text` looks at how the page looks. */
  render(decision: Decision, chosen: Chosen<Options>, page: TextOptions): string;
}

/** The values in force where nothing is chosen. */
export function defaultsOf<Options extends ReporterOptions>(options: Options): Chosen<Options> {
  const entries = Object.entries(options).map(([name, option]) => [name, option.default]);
  return Object.fromEntries(entries) as Chosen<Options>;
}

/** `true or false`: what an option may be. */
export function allowedText({ allowed }: ReporterOption): string {
  return 'shape' in allowed ? allowed.shape : allowed.join(' or ');
}
