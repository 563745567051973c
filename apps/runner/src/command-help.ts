// The help of every command, for the reference page.
import { generateHelpTextForAllCommands } from '@stricli/core';
import { createApplication } from './application.ts';

/** Each command as it is typed, for example `gatehouse rules list`, with its help as the terminal shows it. */
export function commandHelp(): { readonly command: string; readonly help: string }[] {
  const application = createApplication(() => undefined);
  return generateHelpTextForAllCommands(application).map(([command, help]) => ({ command: command.trim(), help }));
}
