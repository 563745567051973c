// The help of every command, for the reference page.
import { type Application, type CommandContext, generateHelpTextForAllCommands } from '@stricli/core';
import { createApplication } from './application.ts';

/** Each command as it is typed, for example `gatehouse rules list`, with its help as the terminal shows it. */
export function commandHelp(): { readonly command: string; readonly help: string }[] {
  // No command is run for its help, so that what it would see of a process does not matter.
  const application = createApplication(() => undefined) as unknown as Application<CommandContext>;
  return generateHelpTextForAllCommands(application).map(([command, help]) => ({ command: command.trim(), help }));
}
