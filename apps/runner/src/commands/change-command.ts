// The command line of `gatehouse change`.
import { buildCommand, buildRouteMap } from '@stricli/core';
import { optionalText } from '../record-flags.ts';
import type { RunnerContext } from '../runner-context.ts';
import { type ColorFlag, colorFlag, type JudgingFlags, judgingFlags, text } from '../shared-flags.ts';

const categories = [
  'authentication',
  'authorization',
  'cryptography',
  'network',
  'update',
  'logging',
  'privilege',
  'defaultConfiguration',
  'dataAtRest',
  'dependency',
  'buildPipeline',
  'other',
] as const;

export interface ChangeAssessFlags extends JudgingFlags, ColorFlag {
  readonly relevant?: boolean;
  readonly notRelevant?: boolean;
  readonly category?: (typeof categories)[number];
  readonly reason?: string;
  readonly reviewer?: string;
  readonly competence?: string;
  readonly author?: string;
}

const assessCommand = buildCommand<ChangeAssessFlags, [string], RunnerContext>({
  loader: async () => (await import('./run-change.ts')).runChangeAssess,
  parameters: {
    flags: {
      ...judgingFlags,
      relevant: { kind: 'boolean', optional: true, withNegated: false, brief: 'It is relevant to security' },
      notRelevant: { kind: 'boolean', optional: true, withNegated: false, brief: 'It is not relevant to security' },
      category: { kind: 'enum', values: categories, optional: true, brief: 'What it touches' },
      reason: optionalText('Why', 'text'),
      reviewer: optionalText('Who reviewed it', 'person'),
      competence: optionalText('Security competence of the reviewer', 'text'),
      author: optionalText('Who answers for the record', 'person'),
      ...colorFlag,
    },
    aliases: { C: 'folder', c: 'config' },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: text, brief: 'Commit since the baseline, in full or its beginning', placeholder: 'commit' },
      ],
    },
  },
  docs: {
    brief: 'Write whether a change is relevant to security',
    customUsage: ['--relevant|--not-relevant [flags] <commit>'],
    fullDescription: [
      'Judges the release to get the range of its commits, and writes the assessment of one of them into changes/<version>.yaml below the',
      'records. What was said of that commit before goes; everything else in the file stays as it is.',
      '',
      'Example:',
      '  gatehouse change assess 4403f61 --not-relevant --reason "Only words" --reviewer security --competence "Training 2025"',
      '  gatehouse change assess 4403f61 --relevant --category update --reason "New key" --reviewer security --competence CSSLP',
    ].join('\n'),
  },
});

export const changeCommand = buildRouteMap({
  routes: { assess: assessCommand },
  docs: { brief: 'Write the security assessment of changes' },
});
