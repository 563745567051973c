// Opens the terminal review of a release, and leaves the terminal as it was, whatever happens.
import { render } from 'ink';
import { createElement } from 'react';
import { ReviewApp } from './review-app.tsx';
import { editText } from './session/edit-text.ts';
import { openController } from './session/review-controller.ts';
import { openSession, type SessionRequest } from './session/review-session.ts';
import { stopProcess } from './session/stop-process.ts';
import { type ReviewTerminal, requireTerminal } from './terminal.ts';
import { createTheme } from './theme.ts';

export type { SessionRequest } from './session/review-session.ts';
export { type ReviewTerminal, requireTerminal } from './terminal.ts';

/** Shows the review until the person leaves. Throws TERMINAL_NONE, and what leaves nothing to decide on, after the terminal was restored. */
export async function review(request: SessionRequest, terminal: ReviewTerminal): Promise<void> {
  requireTerminal(terminal);
  const { stdin, stdout, environment } = terminal;
  const session = openSession(request);
  const port = {
    quit: () => instance.unmount(),
    copy: (text: string) => void stdout.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`),
    stop: () => suspended(stopProcess),
    edit: (text: string) => suspended(() => editText(text, environment)),
    isHeard: environment.INK_SCREEN_READER === 'true',
  };
  const size = { columns: stdout.columns, rows: stdout.rows };
  const controller = openController(session, port, size);
  let suspended: <Result>(work: () => Promise<Result>) => Promise<Result> = (work) => work();
  const instance = render(
    createElement(ReviewApp, {
      controller,
      theme: createTheme(environment),
      isHeard: port.isHeard,
      onSuspend: (suspend) => {
        suspended = suspend;
      },
    }),
    {
      stdin,
      stdout,
      alternateScreen: !port.isHeard,
      isScreenReaderEnabled: port.isHeard,
      exitOnCtrlC: false,
      // Ink waits between frames; at its own pace a key that follows another one would be answered late.
      maxFps: 120,
      incrementalRendering: !port.isHeard,
    },
  );
  // What a crash says must not go down with the screen: it is left before anything is printed.
  const leave = (): void => instance.unmount();
  process.prependListener('uncaughtException', leave);
  try {
    const failed = session.start().then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    const failure = await Promise.race([
      failed.then((each) => each ?? instance.waitUntilExit().then(() => undefined)),
      instance.waitUntilExit().then(() => undefined),
    ]);
    if (failure !== undefined) throw failure.error;
  } finally {
    instance.unmount();
    await instance.waitUntilExit();
    process.off('uncaughtException', leave);
    session.close();
  }
}
