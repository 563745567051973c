// The process behind `gatehouse`: hands the command line to the application and ends with its exit code.
import { type ApplicationContext, run } from '@stricli/core';
import { application } from './application.ts';
import { errorText } from './error-text.ts';
import { exitCodeOfParser, exitCodes } from './exit-code.ts';
import { moveLeadingFolder } from './leading-folder.ts';
import type { RunnerContext, Stream } from './runner-context.ts';

// Whatever happens before the end is a bug, also when the process just runs out of work: never an answer.
process.exitCode = exitCodes.bug;
process.on('uncaughtException', (error) => {
  process.stderr.write(`${errorText(error)}\n`);
  process.exit(exitCodes.bug);
});

const stdout = streamOf(process.stdout);
const stderr = streamOf(process.stderr);
const parserProcess: ApplicationContext['process'] = { stdout, stderr, env: process.env };
const context: RunnerContext = {
  process: parserProcess,
  stdout,
  stderr,
  // Not touched before the review needs it: opening stdin keeps some processes alive.
  get keyboardAndScreen() {
    return { stdin: process.stdin, stdout: process.stdout };
  },
  environment: process.env,
  workingFolder: process.cwd(),
  now: Date.now,
};

await run(application, moveLeadingFolder(process.argv.slice(2)), context);
process.exitCode = exitCodeOfParser(Number(parserProcess.exitCode ?? exitCodes.bug));

/** A stream whose reader may go away early, as `| head` does: what is left is not written, the exit code stays. */
function streamOf(stream: NodeJS.WriteStream): Stream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
