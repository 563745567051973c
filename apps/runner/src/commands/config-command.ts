// The command line of `gatehouse config`.
import { buildCommand } from '@stricli/core';
import type { RunnerContext } from '../runner-context.ts';
import { type ColorFlag, colorFlag, type PlaceFlags, placeFlags } from '../shared-flags.ts';

export interface ConfigFlags extends PlaceFlags, ColorFlag {
  readonly resolved?: boolean;
}

export const configCommand = buildCommand<ConfigFlags, [], RunnerContext>({
  loader: async () => (await import('./run-config.ts')).runConfig,
  parameters: {
    flags: {
      ...placeFlags,
      resolved: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        brief: 'Every setting in force, with the layer, file and line that set it',
      },
      ...colorFlag,
    },
    aliases: { C: 'folder', c: 'config' },
  },
  docs: {
    brief: 'Show the configuration in force',
    fullDescription: [
      'Shows which configuration is in force and the layers it rests on; with --resolved, every setting with its origin.',
      '',
      'Example:',
      '  gatehouse config --resolved',
    ].join('\n'),
  },
});
