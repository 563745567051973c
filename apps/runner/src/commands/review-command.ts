// The command line of `gatehouse review`.
import { buildCommand } from '@stricli/core';
import type { RunnerContext } from '../runner-context.ts';
import { type JudgingFlags, judgingFlags } from '../shared-flags.ts';
import { type CheckFlags, stages } from './check-command.ts';

export interface ReviewFlags extends JudgingFlags, Pick<CheckFlags, 'stage'> {}

export const reviewCommand = buildCommand<ReviewFlags, [], RunnerContext>({
  loader: async () => (await import('./run-review.ts')).runReview,
  parameters: {
    flags: {
      ...judgingFlags,
      stage: {
        kind: 'enum',
        values: stages,
        default: 'candidate',
        brief: 'How far the release has come: rules up to this stage are due',
      },
    },
    aliases: { C: 'folder', c: 'config' },
  },
  docs: {
    brief: 'Go through the decision in the terminal',
    fullDescription: [
      'Shows the decision, its rules and findings on the screen. Needs a terminal; in a pipeline use check.',
      '',
      'Example:',
      '  gatehouse review',
    ].join('\n'),
  },
});
