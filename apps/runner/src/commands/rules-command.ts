// The command line of `gatehouse rules`.
import { buildCommand, buildRouteMap } from '@stricli/core';
import type { RunnerContext } from '../runner-context.ts';
import { type ColorFlag, colorFlag, folderFlag, type PlaceFlags, placeFlags, text } from '../shared-flags.ts';
import { impactCommand } from './rules-impact-command.ts';

export interface RulesListFlags extends PlaceFlags, ColorFlag {}

export interface PackFlags {
  readonly folder?: string;
  readonly pack: string;
}

export interface RulesTestFlags extends PackFlags {
  readonly coverage?: boolean;
  readonly watch?: boolean;
}

export interface RulesMutateFlags extends PackFlags {
  readonly only?: string;
}

export interface RulesBuildFlags extends PackFlags {
  readonly into?: string;
  readonly sign?: string;
}

export interface RulesEvalFlags extends PlaceFlags {
  readonly pack?: string;
  readonly input: string;
  readonly parameters?: string;
  readonly trace?: boolean;
}

const packFlags = {
  folder: folderFlag,
  pack: {
    kind: 'parsed',
    parse: text,
    default: 'release-rules',
    brief: 'Folder of the rules',
    placeholder: 'folder',
  },
} as const;

const listCommand = buildCommand<RulesListFlags, [], RunnerContext>({
  loader: async () => (await import('./run-rules-list.ts')).runRulesList,
  parameters: { flags: { ...placeFlags, ...colorFlag }, aliases: { C: 'folder', c: 'config' } },
  docs: {
    brief: 'List the rules',
    fullDescription: [
      'Lists the rules of the built-in pack with their clauses, and their levels where a product is configured.',
      '',
      'Example:',
      '  gatehouse rules list',
    ].join('\n'),
  },
});

const newCommand = buildCommand<PackFlags, [string], RunnerContext>({
  loader: async () => (await import('./run-rules-new.ts')).runRulesNew,
  parameters: {
    flags: packFlags,
    aliases: { C: 'folder' },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: text, brief: 'Topic and name of the rule', placeholder: 'topic/rule' }],
    },
  },
  docs: {
    brief: 'Begin a rule of your own',
    fullDescription: [
      'Writes a first version of a rule with its tests and a table of cases, all of which pass at once; then change them.',
      'Neither OPA nor Go is needed.',
      '',
      'Example:',
      '  gatehouse rules new cleaning/steps_signed',
    ].join('\n'),
  },
});

const checkCommand = buildCommand<PackFlags, [], RunnerContext>({
  loader: async () => (await import('./run-rules-check.ts')).runRulesCheck,
  parameters: { flags: packFlags, aliases: { C: 'folder' } },
  docs: {
    brief: 'Say what is wrong with rules of your own',
    fullDescription: [
      'Checks rules of your own: format, strict compilation against the schema of facts, functions that the gate has, complete',
      'metadata, all tests, and that the tests run every line. Exits with 1 when anything is wrong.',
      '',
      'Example:',
      '  gatehouse rules check',
    ].join('\n'),
  },
});

const testCommand = buildCommand<RulesTestFlags, [], RunnerContext>({
  loader: async () => (await import('./run-rules-test.ts')).runRulesTest,
  parameters: {
    flags: {
      ...packFlags,
      coverage: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        brief: 'Also say which lines no test ran',
      },
      watch: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        brief: 'Test again whenever a file changes',
      },
    },
    aliases: { C: 'folder' },
  },
  docs: {
    brief: 'Test rules of your own',
    fullDescription: [
      'Runs the tests in Rego (<rule>_test.rego) and the tables of cases (cases.yaml). Exits with 1 when one fails.',
      '',
      'Example:',
      '  gatehouse rules test --coverage',
      '  gatehouse rules test --watch',
    ].join('\n'),
  },
});

const mutateCommand = buildCommand<RulesMutateFlags, [], RunnerContext>({
  loader: async () => (await import('./run-rules-mutate.ts')).runRulesMutate,
  parameters: {
    flags: {
      ...packFlags,
      only: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Only modules whose path begins so',
        placeholder: 'path',
      },
    },
    aliases: { C: 'folder' },
  },
  docs: {
    brief: 'Show which changes of rules of your own no test notices',
    fullDescription: [
      'Changes each rule in one place at a time (drops a definition or a statement, flips a comparison or a truth, shifts a number),',
      'runs its tests each time, and lists the changes that they do not notice. Exits with 1 when one survives that mutants.yaml does',
      'not explain.',
      '',
      'Example:',
      '  gatehouse rules mutate --only rules/cleaning',
    ].join('\n'),
  },
});

const buildRulesCommand = buildCommand<RulesBuildFlags, [], RunnerContext>({
  loader: async () => (await import('./run-rules-build.ts')).runRulesBuild,
  parameters: {
    flags: {
      ...packFlags,
      into: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Folder to write to; dist in the folder of the rules by default',
        placeholder: 'folder',
      },
      sign: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Also sign the pack with this SSH key, into rules.json.sig',
        placeholder: 'key',
      },
    },
    aliases: { C: 'folder' },
  },
  docs: {
    brief: 'Compile rules of your own',
    fullDescription: [
      'Checks the rules and writes policy.wasm and rules.json with their digests. The same rules give the same bytes.',
      'With --sign, ssh-keygen signs the manifest, which names the digest of the module, in the namespace gatehouse-pack.',
      '',
      'Example:',
      '  gatehouse rules build',
      '  gatehouse rules build --sign ~/.ssh/id_ed25519',
    ].join('\n'),
  },
});

const docsCommand = buildCommand<PackFlags, [], RunnerContext>({
  loader: async () => (await import('./run-rules-docs.ts')).runRulesDocs,
  parameters: { flags: packFlags, aliases: { C: 'folder' } },
  docs: {
    brief: 'Write the reference page of rules of your own',
    fullDescription: [
      'Prints Markdown from the metadata of the rules.',
      '',
      'Example:',
      '  gatehouse rules docs > docs/release-rules.md',
    ].join('\n'),
  },
});

const evalCommand = buildCommand<RulesEvalFlags, [string], RunnerContext>({
  loader: async () => (await import('./run-rules-eval.ts')).runRulesEval,
  parameters: {
    flags: {
      ...placeFlags,
      pack: { ...packFlags.pack, default: undefined, optional: true, brief: 'Folder of rules of your own' },
      input: {
        kind: 'parsed',
        parse: text,
        brief: 'Facts, as gatehouse check --save-facts writes them',
        placeholder: 'file',
      },
      parameters: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Parameters of the rule as JSON, instead of those of the configured product',
        placeholder: 'JSON',
      },
      trace: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        brief: 'Every step of the evaluation, on stderr',
      },
    },
    aliases: { C: 'folder', c: 'config' },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: text, brief: 'Id or path of the rule', placeholder: 'rule' }],
    },
  },
  docs: {
    brief: 'Evaluate one rule over saved facts',
    fullDescription: [
      'Evaluates a rule, built-in or of your own, over facts, and prints what it says as JSON; with --trace, why.',
      '',
      'Example:',
      '  gatehouse rules eval ANOM-04 --input facts.json --trace',
    ].join('\n'),
  },
});

export const rulesCommand = buildRouteMap({
  routes: {
    list: listCommand,
    new: newCommand,
    check: checkCommand,
    test: testCommand,
    mutate: mutateCommand,
    build: buildRulesCommand,
    docs: docsCommand,
    eval: evalCommand,
    impact: impactCommand,
  },
  docs: {
    brief: 'Look at the rules, and write your own',
    fullDescription: [
      'Looks at the rules of the built-in pack, and makes, checks, tests and builds rules of your own.',
      '',
      'Example:',
      '  gatehouse rules new cleaning/steps_signed',
      '  gatehouse rules test',
    ].join('\n'),
  },
});
