// The command line of `gatehouse evidence`.
import { buildCommand } from '@stricli/core';
import type { RunnerContext } from '../runner-context.ts';
import { type ColorFlag, colorFlag, folderFlag, placeFlags, text } from '../shared-flags.ts';

export interface EvidenceFlags extends ColorFlag {
  readonly folder?: string;
  readonly config?: string;
  readonly kind?: string;
  readonly format?: string;
  readonly json?: boolean;
}

export const evidenceCommand = buildCommand<EvidenceFlags, [string, ...string[]], RunnerContext>({
  loader: async () => (await import('./run-evidence.ts')).runEvidence,
  parameters: {
    flags: {
      folder: folderFlag,
      config: placeFlags.config,
      kind: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Kind of evidence, instead of what the configuration or the content says',
        placeholder: 'kind',
      },
      format: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Format, instead of what the content looks like; needs a kind',
        placeholder: 'format',
      },
      json: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        brief: 'Everything that was understood, as JSON',
      },
      ...colorFlag,
    },
    aliases: { C: 'folder', c: 'config' },
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { parse: text, brief: 'File of evidence, or an archive of them', placeholder: 'file' },
    },
  },
  docs: {
    brief: 'Show what the gate understands of a file',
    customUsage: ['[flags] <file>...'],
    fullDescription: [
      'Shows how each file is read: kind and format, whether anything is in it, counts, what it belongs to, and what is wrong with it.',
      'Exits with 3 when a file can not be read.',
      '',
      'Example:',
      '  gatehouse evidence reports/unit.xml',
      '  gatehouse evidence --kind requirements --format csv exports/requirements.csv',
    ].join('\n'),
  },
});
