// The command line of `gatehouse explain`.
import { buildCommand } from '@stricli/core';
import type { RunnerContext } from '../runner-context.ts';
import { type ColorFlag, colorFlag, type JudgingFlags, judgingFlags, text } from '../shared-flags.ts';

export interface ExplainFlags extends JudgingFlags, ColorFlag {
  readonly class?: string;
  readonly edition?: string;
  readonly json?: boolean;
}

export const explainCommand = buildCommand<ExplainFlags, [string], RunnerContext>({
  loader: async () => (await import('./run-explain.ts')).runExplain,
  parameters: {
    flags: {
      ...judgingFlags,
      ...colorFlag,
      class: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Class or level to explain a clause for, instead of that of the product',
        placeholder: 'class',
      },
      edition: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Edition to explain a clause of, instead of that of the product',
        placeholder: 'edition',
      },
      json: { kind: 'boolean', optional: true, withNegated: false, brief: 'Write JSON, for programs' },
    },
    aliases: { C: 'folder', c: 'config' },
    positional: {
      kind: 'tuple',
      parameters: [
        {
          parse: text,
          brief: 'Rule (ANOM-04), clause (iec62304:5.8.3), or subject or file of a finding (BUG-17)',
          placeholder: 'topic',
        },
      ],
    },
  },
  docs: {
    brief: 'Explain a rule, a clause or what was found about a subject',
    fullDescription: [
      'Tells what a rule or clause asks, how this release stands on it with the lines of evidence, and what to do.',
      '',
      'Example:',
      '  gatehouse explain ANOM-04',
      '  gatehouse explain iec62304:5.8.3 --class C',
      '  gatehouse explain iso13485:7.3.6 --json',
      '  gatehouse explain BUG-17',
    ].join('\n'),
  },
});
