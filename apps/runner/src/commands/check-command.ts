// The command line of `gatehouse check`.
import { buildCommand } from '@stricli/core';
import { formatHelp, formatNames } from '../output-plan-help.ts';
import type { RunnerContext } from '../runner-context.ts';
import { type ColorFlag, colorFlag, type JudgingFlags, judgingFlags, text } from '../shared-flags.ts';

export const stages = ['candidate', 'signoff', 'archive', 'delivery'] as const;

const failOnChoices = ['deviation', 'warn'] as const;
export type FailOn = (typeof failOnChoices)[number];

export interface CheckFlags extends JudgingFlags, ColorFlag {
  readonly stage: (typeof stages)[number];
  readonly only?: readonly string[];
  readonly output?: readonly string[];
  readonly format?: string;
  readonly saveFacts?: string;
  readonly failOn?: readonly FailOn[];
  readonly exitZero?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export const checkCommand = buildCommand<CheckFlags, [], RunnerContext>({
  loader: async () => (await import('./run-check.ts')).runCheck,
  parameters: {
    flags: {
      ...judgingFlags,
      stage: {
        kind: 'enum',
        values: stages,
        default: 'candidate',
        brief: 'How far the release has come: rules up to this stage are due',
      },
      only: {
        kind: 'parsed',
        parse: text,
        optional: true,
        variadic: ',',
        brief: 'Judge these rules or topics alone; never eligible',
        placeholder: 'rule',
      },
      output: {
        kind: 'parsed',
        parse: text,
        optional: true,
        variadic: true,
        brief: `Write a document, to stdout or a file; may be repeated (${formatNames})`,
        placeholder: 'format[?option=value][=file]',
      },
      format: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: `Format on stdout, text where not given (${formatNames})`,
        placeholder: 'format',
      },
      saveFacts: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Also write the facts that the rules saw, for gatehouse rules eval',
        placeholder: 'file',
      },
      failOn: {
        kind: 'enum',
        values: failOnChoices,
        optional: true,
        variadic: ',',
        brief: 'Also end with 1 for waivers used, or for warnings',
      },
      exitZero: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        brief: 'Report only: end with 0 whatever the decision',
      },
      quiet: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        brief: 'No progress; on stdout the outcome and the rules in the way',
      },
      verbose: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        brief: 'Show every finding and name every rule that passes',
      },
      ...colorFlag,
    },
    aliases: { C: 'folder', c: 'config', o: 'output', f: 'format', q: 'quiet', v: 'verbose' },
  },
  docs: {
    brief: 'Judge a release',
    fullDescription: [
      'Judges a release by the evidence in its repository, and says with reasons whether it may go to people for sign-off.',
      '',
      'Example:',
      '  gatehouse check',
      '  gatehouse check -C ../pump --release 2.4.0 -o json=../decision.json',
      "  gatehouse check -o sarif=gate.sarif -o junit=gate.xml -o 'markdown?for=comment&passes=true=comment.md'",
      '',
      'Formats of -o and -f, with their options:',
      ...formatHelp,
      '',
      'Exit codes: 0 nothing blocks · 1 the rules say no · 2 usage, configuration or policy error · 3 cannot decide:',
      'evidence missing, unreadable or empty, or a rule broke · 5 integrity failure · 70 a bug.',
    ].join('\n'),
  },
});
