// The registry of output formats: one entry makes a format known to the command, its help and its error messages.
import { renderJson } from './json.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { renderSarif, sarifOptions } from './sarif.ts';
import { renderText } from './text.ts';

export const reporters = {
  text: reporter({
    brief: 'for people',
    options: {},
    render: (decision, _chosen, page) => renderText(decision, page),
  }),
  json: reporter({
    brief: 'the decision with all details, following its published schema',
    options: {},
    render: renderJson,
  }),
  sarif: reporter({
    brief: 'SARIF 2.1.0, for viewers of findings and code scanning',
    options: sarifOptions,
    render: (decision, chosen) => renderSarif(decision, chosen),
  }),
} as const;

export type ReportFormat = keyof typeof reporters;

/** Checks that what is rendered takes the options that are declared, and forgets which they are. */
function reporter<Options extends ReporterOptions>(declared: Reporter<Options>): Reporter {
  return declared;
}
