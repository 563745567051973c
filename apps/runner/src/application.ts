// The commands of `gatehouse`. Only their names and flags are loaded here, so that help and version come at once.
import {
  type Application,
  type ApplicationText,
  buildApplication,
  buildRouteMap,
  text_en as parserText,
} from '@stricli/core';
import { anomalyCommand } from './commands/anomaly-command.ts';
import { changeCommand } from './commands/change-command.ts';
import { checkCommand } from './commands/check-command.ts';
import { collectCommand } from './commands/collect-command.ts';
import { configCommand } from './commands/config-command.ts';
import { evidenceCommand } from './commands/evidence-command.ts';
import { explainCommand } from './commands/explain-command.ts';
import { reviewCommand } from './commands/review-command.ts';
import { rulesCommand } from './commands/rules-command.ts';
import { waiveCommand } from './commands/waive-command.ts';
import { exitCodeOfError } from './exit-code.ts';
import type { RunnerContext } from './runner-context.ts';

/** A word where a command should be, with the commands that are near. */
export interface UnknownCommand {
  readonly kind: 'unknownCommand';
  readonly input: string;
  readonly near: readonly string[];
}

/** What went wrong: a command that nobody knows, or something thrown by the parser or a command. */
export type Failure = UnknownCommand | { readonly kind: 'thrown'; readonly error: unknown };

/** The application. Failures are handed to `fail`, once each; the parser's own words for them are not used. */
export function createApplication(fail: (failure: Failure) => void): Application<RunnerContext> {
  const thrown = (error: unknown): string => {
    fail({ kind: 'thrown', error });
    return '';
  };
  const text: ApplicationText = {
    ...parserText,
    noCommandRegisteredForInput: ({ input, corrections }) => {
      fail({ kind: 'unknownCommand', input, near: corrections.map((near) => near.replaceAll('`', '')) });
      return '';
    },
    exceptionWhileParsingArguments: thrown,
    exceptionWhileLoadingCommandFunction: thrown,
    exceptionWhileLoadingCommandContext: thrown,
    exceptionWhileRunningCommand: thrown,
    commandErrorResult: thrown,
    exceptionWhileRunningIntegrationHook: ({ exception }) => thrown(exception),
    exceptionWhileRunningIntegrationFlag: ({ exception }) => thrown(exception),
  };
  return buildApplication(routes, {
    name: 'gatehouse',
    versionInfo: { getCurrentVersion: async () => (await import('./versions.ts')).versionsText() },
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
    documentation: { caseStyle: 'convert-camel-to-kebab', onlyRequiredInUsageLine: true, disableAnsiColor: true },
    localization: { text },
    determineExitCode: exitCodeOfError,
  });
}

const routes = buildRouteMap({
  routes: {
    check: checkCommand,
    evidence: evidenceCommand,
    explain: explainCommand,
    review: reviewCommand,
    anomaly: anomalyCommand,
    change: changeCommand,
    waive: waiveCommand,
    rules: rulesCommand,
    collect: collectCommand,
    config: configCommand,
  },
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
});
