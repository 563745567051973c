// The process behind `gatehouse`: hands the command line to the application and ends with its exit code.
import { GateError } from '@gatehouse/schema/gate-error';
import { type ApplicationContext, run } from '@stricli/core';
import { createApplication, type Failure } from './application.ts';
import { exitCodeOfParser, exitCodes } from './exit-code.ts';
import { moveLeadingFolder } from './leading-folder.ts';
import type { RunnerContext, Stream } from './runner-context.ts';

// Whatever happens before the end is a bug, also when the process just runs out of work: never an answer.
process.exitCode = exitCodes.bug;
let isEnding = false;
process.on('uncaughtException', async (error) => {
  // Reporting loads code and may fail as well; then plain words must do, else the failures would chase each other for ever.
  if (isEnding) {
    process.stderr.write('gatehouse: INTERNAL_ERROR this is a bug, and reporting it failed as well\n');
    process.exit(exitCodes.bug);
  }
  isEnding = true;
  await report({ kind: 'thrown', error });
  process.exit(exitCodes.bug);
});

const failures: Failure[] = [];
const stdout = streamOf(process.stdout);
const stderr = streamOf(process.stderr);
// The parser writes nothing but failures to stderr, and those are reported below in the form of this command.
const parserProcess: ApplicationContext['process'] = { stdout, stderr: { write: () => {} }, env: process.env };
const context: RunnerContext = {
  process: parserProcess,
  stdout,
  stderr,
  // Not touched before the review needs it: an opened stdin keeps a process alive.
  get keyboardAndScreen() {
    return { stdin: process.stdin, stdout: process.stdout };
  },
  environment: process.env,
  get workingFolder() {
    return workingFolder();
  },
  now: Date.now,
};

const application = createApplication((failure) => failures.push(failure));
await run(application, moveLeadingFolder(process.argv.slice(2)), context);
for (const failure of failures) await report(failure);
process.exitCode = exitCodeOfParser(Number(parserProcess.exitCode ?? exitCodes.bug));

function workingFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new GateError({
      code: 'FOLDER_NONE',
      message: 'the folder in which the command was started does not exist any more',
      next: 'Change into a folder that exists.',
      cause,
    });
  }
}

/** Writes a failure to stderr; the words for it are loaded only now. */
async function report(failure: Failure): Promise<void> {
  const [{ errorText }, { errorOfFailure }] = await Promise.all([
    import('./error-text.ts'),
    import('./usage-error.ts'),
  ]);
  stderr.write(`${errorText(errorOfFailure(failure))}\n`);
}

/** A stream whose reader may go away early, as `| head` does: what is left is not written, the exit code stays. */
function streamOf(stream: NodeJS.WriteStream): Stream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    // An answer that nobody can read is none: not even a passing one may end with 0.
    if (stream === process.stdout) {
      process.stderr.write(`gatehouse: OUTPUT_UNWRITABLE standard output could not be written (${error.code})\n`);
    }
    process.exit(exitCodes.usage);
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
