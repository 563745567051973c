// Turns what the command line parser complains of into known errors, with the nearest name where one is near.
import { safeText } from '@gatehouse/report';
import { GateError, nearest } from '@gatehouse/schema';
import {
  AliasNotFoundError,
  ArgumentScannerError,
  EnumValidationError,
  FlagNotFoundError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError,
} from '@stricli/core';
import type { Failure, UnknownCommand } from './application.ts';

/** The error to show for a failure; what is no mistake on the command line is left as it was thrown. */
export function errorOfFailure(failure: Failure): unknown {
  if (failure.kind === 'unknownCommand') return unknownCommand(failure);
  return failure.error instanceof ArgumentScannerError ? usageError(failure.error) : failure.error;
}

function unknownCommand({ input, near }: UnknownCommand): GateError {
  return new GateError({
    code: 'COMMAND_UNKNOWN',
    message: `there is no command "${safeText(input)}"${suggestion(input, near)}`,
    next: 'gatehouse --help lists the commands',
  });
}

function usageError(error: ArgumentScannerError): GateError {
  const usage = (code: string, message: string) =>
    new GateError({ code, message, next: 'add --help to see what the command takes' });
  if (error instanceof FlagNotFoundError) {
    const near = suggestion(error.input, error.corrections.map(kebab), '--');
    return usage('FLAG_UNKNOWN', `there is no flag --${safeText(error.input)}${near}`);
  }
  if (error instanceof AliasNotFoundError) return usage('FLAG_UNKNOWN', `there is no flag -${safeText(error.input)}`);
  if (error instanceof EnumValidationError) {
    const message = `--${error.externalFlagName} is one of ${error.values.join(', ')}, not "${safeText(error.input)}"`;
    return usage('FLAG_INVALID', message + suggestion(error.input, error.values));
  }
  if (error instanceof UnsatisfiedFlagError) return usage('FLAG_INVALID', `--${error.externalFlagName} needs a value`);
  if (error instanceof UnexpectedPositionalError) {
    return usage('ARGUMENT_INVALID', `the command does not take "${safeText(error.input)}"`);
  }
  if (error instanceof UnsatisfiedPositionalError) return usage('ARGUMENT_MISSING', `${error.placeholder} is missing`);
  return usage('ARGUMENT_INVALID', error.message.charAt(0).toLowerCase() + error.message.slice(1));
}

function suggestion(word: string, candidates: readonly string[], prefix = ''): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `; did you mean ${prefix}${meant}?`;
}

function kebab(camel: string): string {
  return camel.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
