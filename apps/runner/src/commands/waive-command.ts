// The command line of `gatehouse waive`.
import { buildCommand, buildRouteMap } from '@stricli/core';
import { optionalText, requiredText, severalTexts } from '../record-flags.ts';
import type { RunnerContext } from '../runner-context.ts';
import { type ColorFlag, colorFlag, type JudgingFlags, judgingFlags, text } from '../shared-flags.ts';

const reasons = ['stricterThanStandard', 'metAnotherWay', 'falseMatch', 'acceptedRisk', 'temporary'] as const;

export interface WaiveListFlags extends JudgingFlags, ColorFlag {
  readonly json?: boolean;
}

export interface WaiveNewFlags extends JudgingFlags, ColorFlag {
  readonly subject: readonly string[];
  readonly reason: (typeof reasons)[number];
  readonly text: string;
  readonly risk: string;
  readonly requestedBy: string;
  readonly expires: string;
  readonly condition?: readonly string[];
  readonly run?: readonly string[];
  readonly anomaly?: readonly string[];
  readonly id?: string;
}

const aliases = { C: 'folder', c: 'config' } as const;

const newCommand = buildCommand<WaiveNewFlags, [string], RunnerContext>({
  loader: async () => (await import('./run-waive.ts')).runWaiveNew,
  parameters: {
    flags: {
      ...judgingFlags,
      subject: {
        kind: 'parsed',
        parse: text,
        variadic: true,
        brief: 'Exact subject of a finding; may be repeated',
        placeholder: 'subject',
      },
      reason: { kind: 'enum', values: reasons, brief: 'Reason, of the list' },
      text: requiredText('Why the deviation is acceptable', 'text'),
      risk: requiredText('Where its risk was assessed', 'reference'),
      requestedBy: requiredText('Who asks for it', 'person'),
      expires: requiredText('Until when: 30d, a date, or RFC 3339', 'end'),
      condition: severalTexts('What must be done for it to hold', 'text'),
      run: severalTexts('Test run whose failure it is about, tests:<path of the report>', 'run'),
      anomaly: severalTexts('Anomaly on whose evaluation it rests', 'id'),
      id: optionalText('Id of the waiver; the rule, the version and a number where not given', 'id'),
      ...colorFlag,
    },
    aliases,
    positional: {
      kind: 'tuple',
      parameters: [{ parse: text, brief: 'Rule by id or path', placeholder: 'rule' }],
    },
  },
  docs: {
    brief: 'Ask for a waiver of exactly named findings',
    customUsage: ['[flags] <rule>'],
    fullDescription: [
      'Judges the release, finds what the rule found about exactly these subjects, and writes waivers/<id>.yaml below the records,',
      'bound to the digests and the level of the findings. It holds once the people it names have approved it, and dies when',
      'a finding changes. What is W0 can never be waived.',
      '',
      'Example:',
      '  gatehouse waive new ANOM-10 --subject PUMP-47 --reason acceptedRisk --text "The risk file changed in wording only" \\',
      '    --risk RISK-12 --requested-by pump-developer --expires 30d',
    ].join('\n'),
  },
});

const listCommand = buildCommand<WaiveListFlags, [], RunnerContext>({
  loader: async () => (await import('./run-waive.ts')).runWaiveList,
  parameters: {
    flags: {
      ...judgingFlags,
      json: { kind: 'boolean', optional: true, withNegated: false, brief: 'The list as JSON' },
      ...colorFlag,
    },
    aliases,
  },
  docs: {
    brief: 'List the waivers, and when they end',
    fullDescription: [
      'Judges the release and lists every waiver with its state and why, the one that ends first first, and how many end in each of',
      'the coming weeks.',
      '',
      'Example:',
      '  gatehouse waive list',
      '  gatehouse waive list --json',
    ].join('\n'),
  },
});

export const waiveCommand = buildRouteMap({
  routes: { new: newCommand, list: listCommand },
  docs: { brief: 'Ask for waivers, and list them' },
});
