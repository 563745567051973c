// The command line of `gatehouse rules`.
import { buildCommand, buildRouteMap } from '@stricli/core';
import type { RunnerContext } from '../runner-context.ts';
import { type ColorFlag, colorFlag, type PlaceFlags, placeFlags } from '../shared-flags.ts';

export interface RulesListFlags extends PlaceFlags, ColorFlag {}

const listCommand = buildCommand<RulesListFlags, [], RunnerContext>({
  loader: async () => (await import('./run-rules-list.ts')).runRulesList,
  parameters: { flags: { ...placeFlags, ...colorFlag }, aliases: { C: 'folder', c: 'config' } },
  docs: {
    brief: 'List the rules',
    fullDescription: [
      'Lists the rules of the pack with their clauses, and their levels where a product is configured.',
      '',
      'Example:',
      '  gatehouse rules list',
    ].join('\n'),
  },
});

export const rulesCommand = buildRouteMap({
  routes: { list: listCommand },
  docs: {
    brief: 'Look at the rules',
    fullDescription: ['Looks at the rules of the pack.', '', 'Example:', '  gatehouse rules list'].join('\n'),
  },
});
