// The commands of `gatehouse`, and how the command line parser speaks.
import { safeText } from '@gatehouse/report';
import { GateError, nearest } from '@gatehouse/schema';
import {
  AliasNotFoundError,
  type Application,
  type ApplicationText,
  buildApplication,
  buildRouteMap,
  EnumValidationError,
  FlagNotFoundError,
  text_en,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError,
} from '@stricli/core';
import { checkCommand } from './commands/check-command.ts';
import { collectCommand } from './commands/collect-command.ts';
import { configCommand } from './commands/config-command.ts';
import { explainCommand } from './commands/explain-command.ts';
import { reviewCommand } from './commands/review-command.ts';
import { rulesCommand } from './commands/rules-command.ts';
import { errorText } from './error-text.ts';
import { exitCodeOfError } from './exit-code.ts';
import type { RunnerContext } from './runner-context.ts';

const commands = {
  check: checkCommand,
  explain: explainCommand,
  review: reviewCommand,
  rules: rulesCommand,
  collect: collectCommand,
  config: configCommand,
};

const thrown = (error: unknown): string => errorText(error);

const spoken: ApplicationText = {
  ...text_en,
  noCommandRegisteredForInput: ({ input, corrections }) =>
    errorText(
      new GateError({
        code: 'COMMAND_UNKNOWN',
        message: `there is no command "${safeText(input)}"${suggestion(
          input,
          corrections.map((correction) => correction.replaceAll('`', '')),
        )}`,
        next: 'gatehouse --help lists the commands',
      }),
    ),
  exceptionWhileParsingArguments: (error) => errorText(argumentError(error)),
  exceptionWhileLoadingCommandFunction: thrown,
  exceptionWhileLoadingCommandContext: thrown,
  exceptionWhileRunningCommand: thrown,
  commandErrorResult: thrown,
  exceptionWhileRunningIntegrationHook: ({ exception }) => errorText(exception),
  exceptionWhileRunningIntegrationFlag: ({ exception }) => errorText(exception),
};

/** The application; commands are loaded when they are run. */
export const application: Application<RunnerContext> = buildApplication(
  buildRouteMap({
    routes: commands,
    docs: {
      brief: 'A release gate for regulated and security-conscious software',
      fullDescription: [
        'Gatehouse judges a release by its evidence and says with reasons whether it may go to people for sign-off.',
        '',
        'Example:',
        '  gatehouse check',
        '',
        'gatehouse <command> --help tells more about a command.',
      ].join('\n'),
    },
  }),
  {
    name: 'gatehouse',
    versionInfo: { getCurrentVersion: async () => (await import('./versions.ts')).versionsText() },
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
    documentation: { caseStyle: 'convert-camel-to-kebab', onlyRequiredInUsageLine: true, disableAnsiColor: true },
    localization: { text: spoken },
    determineExitCode: exitCodeOfError,
  },
);

function argumentError(error: unknown): GateError {
  const next = 'add --help to see what the command takes';
  if (error instanceof FlagNotFoundError) {
    const near = suggestion(error.input, error.corrections.map(kebab), '--');
    return new GateError({ code: 'FLAG_UNKNOWN', message: `there is no flag --${safeText(error.input)}${near}`, next });
  }
  if (error instanceof AliasNotFoundError) {
    return new GateError({ code: 'FLAG_UNKNOWN', message: `there is no flag -${safeText(error.input)}`, next });
  }
  if (error instanceof EnumValidationError) {
    const message = `--${error.externalFlagName} is one of ${error.values.join(', ')}, not "${safeText(error.input)}"`;
    return new GateError({ code: 'FLAG_INVALID', message: message + suggestion(error.input, error.values), next });
  }
  if (error instanceof UnsatisfiedFlagError) {
    return new GateError({ code: 'FLAG_INVALID', message: `--${error.externalFlagName} needs a value`, next });
  }
  if (error instanceof UnexpectedPositionalError) {
    const message = `the command does not take "${safeText(error.input)}"`;
    return new GateError({ code: 'ARGUMENT_INVALID', message, next });
  }
  if (error instanceof UnsatisfiedPositionalError) {
    return new GateError({ code: 'ARGUMENT_MISSING', message: `${error.placeholder} is missing`, next });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new GateError({ code: 'ARGUMENT_INVALID', message: message.charAt(0).toLowerCase() + message.slice(1), next });
}

function suggestion(word: string, candidates: readonly string[], prefix = ''): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `; did you mean ${prefix}${meant}?`;
}

function kebab(camel: string): string {
  return camel.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
