// The command line of `gatehouse config`.
import { buildCommand } from '@stricli/core';
import type { RunnerContext } from '../runner-context.ts';
import { type ColorFlag, colorFlag, type PlaceFlags, placeFlags } from '../shared-flags.ts';

export interface ConfigFlags extends PlaceFlags, ColorFlag {
  readonly resolved?: boolean;
  readonly writeLock?: boolean;
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
      writeLock: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        brief: 'Pin the digests of the rules and layers in use in gatehouse.lock.json, and show what changed',
      },
      ...colorFlag,
    },
    aliases: { C: 'folder', c: 'config' },
  },
  docs: {
    brief: 'Show the configuration in force, or pin it',
    fullDescription: [
      'Shows which configuration is in force and the layers it rests on; with --resolved, every setting with its origin.',
      'With --write-lock, pins the rules and layers: gatehouse check then stops with exit code 5 at any other.',
      '',
      'Example:',
      '  gatehouse config --resolved',
      '  gatehouse config --write-lock',
    ].join('\n'),
  },
});
