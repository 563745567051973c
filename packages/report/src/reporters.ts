// The registry of output formats: one entry makes a format known to the command, its help and its error messages.
import type { Decision } from '@gatehouse/schema';
import { renderJson } from './json.ts';
import type { TextOptions } from './text.ts';
import { renderText } from './text.ts';

export interface Reporter {
  /** One line for the help. */
  readonly brief: string;
  /** The document, ending with a line break. Formats for machines do not look at the options. */
  readonly render: (decision: Decision, options: TextOptions) => string;
}

export const reporters = {
  text: { brief: 'for people', render: renderText },
  json: { brief: 'the decision with all details, following its published schema', render: renderJson },
} as const satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof reporters;
