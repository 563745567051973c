// Flags that several commands have.
import { type ColorChoice, colorChoices } from './color.ts';

export interface PlaceFlags {
  readonly folder?: string;
  readonly config?: string;
  readonly configFrom?: string;
}

export interface ReleaseFlags {
  readonly release?: string;
  readonly commit?: string;
  readonly effectiveTime?: string;
}

export interface ColorFlag {
  readonly color: ColorChoice;
}

export interface CacheFlags {
  readonly cacheDir?: string;
  readonly noCache?: boolean;
}

/** The text of a flag or argument, as it was given. */
export const text = (input: string): string => input;

export const folderFlag = {
  kind: 'parsed',
  parse: text,
  optional: true,
  brief: 'Run as if started in this folder; may stand before the command',
  placeholder: 'folder',
} as const;

export const placeFlags = {
  folder: folderFlag,
  config: {
    kind: 'parsed',
    parse: text,
    optional: true,
    brief: 'Configuration file, instead of the one in its usual place',
    placeholder: 'file',
  },
  configFrom: {
    kind: 'parsed',
    parse: text,
    optional: true,
    brief: 'Take the configuration from this git ref, for example a protected branch',
    placeholder: 'ref',
  },
} as const;

export const colorFlag = {
  color: {
    kind: 'enum',
    values: colorChoices,
    default: 'auto',
    brief: 'Colour on stdout',
  },
} as const;

export const releaseFlags = {
  release: {
    kind: 'parsed',
    parse: text,
    optional: true,
    brief: 'Version to judge, instead of the one configured',
    placeholder: 'version',
  },
  commit: {
    kind: 'parsed',
    parse: text,
    optional: true,
    brief: 'Commit to judge, instead of the tagged one',
    placeholder: 'commit',
  },
  effectiveTime: {
    kind: 'parsed',
    parse: text,
    optional: true,
    brief: 'Judge as of this moment (RFC 3339)',
    placeholder: 'time',
  },
} as const;

const cacheFlags = {
  cacheDir: {
    kind: 'parsed',
    parse: text,
    optional: true,
    brief:
      'Folder for what is understood of evidence, instead of the usual one of the user; never inside the repository',
    placeholder: 'folder',
  },
  noCache: {
    kind: 'boolean',
    optional: true,
    withNegated: false,
    brief: 'Read all evidence anew, and keep nothing for the next run',
  },
} as const;

/** What every command that judges a release takes. */
export interface JudgingFlags extends PlaceFlags, ReleaseFlags, CacheFlags {}

export const judgingFlags = { ...placeFlags, ...releaseFlags, ...cacheFlags } as const;
