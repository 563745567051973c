// The command line of `gatehouse review`.
import { buildCommand } from '@stricli/core';
import type { RunnerContext } from '../runner-context.ts';
import { type JudgingFlags, judgingFlags, text } from '../shared-flags.ts';
import { type CheckFlags, stages } from './check-command.ts';

export interface ReviewFlags extends JudgingFlags, Pick<CheckFlags, 'stage'> {
  readonly as?: string;
}

export const reviewCommand = buildCommand<ReviewFlags, [], RunnerContext>({
  loader: async () => (await import('./run-review.ts')).runReview,
  parameters: {
    flags: {
      ...judgingFlags,
      as: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Who you are: an id of the people in the configuration; without it nothing can be written',
        placeholder: 'person',
      },
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
      'Goes with you through what is left to do until the release can be signed: findings with their evidence, anomalies,',
      'changes, waivers. What you mark and comment is kept in gate/reviews, and a review goes on where you left it.',
      'Needs a terminal; in a pipeline use check.',
      '',
      'Examples:',
      '  gatehouse review --as ada',
      '  gatehouse review                 read only',
    ].join('\n'),
  },
});
