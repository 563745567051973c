// The command line of `gatehouse rules impact`.
import { buildCommand } from '@stricli/core';
import type { RunnerContext } from '../runner-context.ts';
import { type ColorFlag, colorFlag, type PlaceFlags, placeFlags, text } from '../shared-flags.ts';

export interface RulesImpactFlags extends PlaceFlags, ColorFlag {
  readonly facts: readonly string[];
  readonly json?: boolean;
}

export const impactCommand = buildCommand<RulesImpactFlags, [string, ...string[]], RunnerContext>({
  loader: async () => (await import('./run-rules-impact.ts')).runRulesImpact,
  parameters: {
    flags: {
      ...placeFlags,
      facts: {
        kind: 'parsed',
        parse: text,
        variadic: true,
        brief: 'Facts of an earlier release, as gatehouse check --save-facts writes them; may be given several times',
        placeholder: 'file',
      },
      json: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        brief: 'All differences, as JSON',
      },
      ...colorFlag,
    },
    aliases: { C: 'folder', c: 'config' },
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: {
        parse: text,
        brief: 'Folder of a built pack, layer file, or built-in profile to add',
        placeholder: 'pack or profile',
      },
    },
  },
  docs: {
    brief: 'Show which earlier decisions a pack or a profile would change',
    fullDescription: [
      'Judges saved facts of earlier releases with the configuration as it is, and with packs of rules or layers added to it, and',
      'tells which decisions would be others, and why. Nothing is changed.',
      '',
      'Examples:',
      '  gatehouse check --save-facts facts/1.2.0.json',
      '  gatehouse rules impact release-rules/dist company.yaml --facts facts/1.1.0.json --facts facts/1.2.0.json',
    ].join('\n'),
  },
});
