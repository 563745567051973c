// What a command may see of the process that it runs in.
import { resolve } from 'node:path';
import type { Appearance } from '@gatehouse/report';
import type { ApplicationContext } from '@stricli/core';
import { type ColorChoice, wantsColor } from './color.ts';

export interface Stream {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; absent elsewhere. */
  readonly columns: number | undefined;
}

export interface RunnerContext extends ApplicationContext {
  /** For the command line parser; a command sets its exit code here. */
  readonly process: ApplicationContext['process'];
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** For the terminal review alone. */
  readonly keyboardAndScreen: { readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WriteStream };
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Columns of a page that goes to no terminal. */
const pageColumns = 100;

/** How to write on stdout. */
export function stdoutAppearance(context: RunnerContext, color: ColorChoice): Appearance {
  return {
    color: wantsColor(color, context.environment, context.stdout.isTerminal),
    width: context.stdout.columns ?? pageColumns,
  };
}

/** How to write to a file: always the same. */
export const fileAppearance: Appearance = { color: false, width: pageColumns };

/** The folder to judge: the working folder, or the one of `-C`. Every path of the command line is relative to it. */
export function folderOf(context: RunnerContext, folder: string | undefined): string {
  return resolve(context.workingFolder, folder ?? '.');
}
