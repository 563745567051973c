// The command line of `gatehouse collect`.
import { buildCommand } from '@stricli/core';
import type { RunnerContext } from '../runner-context.ts';
import { folderFlag, text } from '../shared-flags.ts';

export interface CollectFlags {
  readonly folder?: string;
  readonly release?: string;
  readonly artifact?: string;
  readonly input?: string;
  readonly databaseDate?: string;
  readonly collector?: string;
  readonly run?: string;
  readonly environment?: string;
}

export const collectCommand = buildCommand<CollectFlags, [string, ...string[]], RunnerContext>({
  loader: async () => (await import('./run-collect.ts')).runCollect,
  parameters: {
    flags: {
      folder: folderFlag,
      release: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Version that the evidence is about',
        placeholder: 'version',
      },
      artifact: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Artefact that the evidence is about: the file, or its digest sha256:<hex>',
        placeholder: 'file or digest',
      },
      input: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'What the tool read, such as the bill of materials that was scanned: the file, or its digest',
        placeholder: 'file or digest',
      },
      databaseDate: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'When the database that the tool searched was made, where its report does not say it',
        placeholder: 'time',
      },
      collector: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Who or what collects; the pipeline where it is known',
        placeholder: 'name',
      },
      run: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Address or id of the pipeline run',
        placeholder: 'run',
      },
      environment: {
        kind: 'parsed',
        parse: text,
        optional: true,
        brief: 'Environment that the evidence comes from',
        placeholder: 'name',
      },
    },
    aliases: { C: 'folder' },
    positional: {
      kind: 'array',
      minimum: 2,
      parameter: { parse: text, brief: 'Evidence kind, then the files', placeholder: 'kind or file' },
    },
  },
  docs: {
    brief: 'Record where evidence was made',
    customUsage: ['[flags] <kind> <file>...'],
    fullDescription: [
      'Writes <file>.collected.json beside each file: its digest, the commit and state of the checkout, when, and by whom.',
      'Keep it with the file, so that the gate knows what the evidence belongs to.',
      '',
      'Example:',
      '  gatehouse collect tests build/reports/unit.xml',
      '  gatehouse collect tests reports/system.xml --artifact dist/pump.bin --environment bench-2',
      '  gatehouse collect vulnerabilities reports/osv.json --input reports/bom.json --database-date 2026-03-01',
    ].join('\n'),
  },
});
