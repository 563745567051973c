// The command line of `gatehouse explain`.
import { buildCommand } from '@stricli/core';
import type { RunnerContext } from '../runner-context.ts';
import {
  type CacheFlags,
  type ColorFlag,
  cacheFlags,
  colorFlag,
  type PlaceFlags,
  placeFlags,
  type ReleaseFlags,
  releaseFlags,
  text,
} from '../shared-flags.ts';

export interface ExplainFlags extends PlaceFlags, ReleaseFlags, CacheFlags, ColorFlag {}

export const explainCommand = buildCommand<ExplainFlags, [string], RunnerContext>({
  loader: async () => (await import('./run-explain.ts')).runExplain,
  parameters: {
    flags: {
      ...placeFlags,
      ...releaseFlags,
      ...cacheFlags,
      ...colorFlag,
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
      '  gatehouse explain iec62304:5.8.3',
      '  gatehouse explain BUG-17',
    ].join('\n'),
  },
});
