// A person in front of a real terminal with the review in it: presses keys, and reads the screen until it says what is expected.
import { setTimeout } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { builtCommand } from './command.ts';

export interface ReviewSetting {
  /** Judged folder. */
  readonly folder: string;
  /** Moment to judge at. */
  readonly at: string;
  /** Id of the reviewer. */
  readonly as?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

export type Reviewer = ReturnType<typeof reviewer>;

/** The release is judged in a process of its own, on machines that do other things as well. */
const patienceMilliseconds = 60_000;

/** Looks again and again until there is nothing left to wait for; throws what is missing when it takes too long. */
async function until(missing: () => string | undefined): Promise<void> {
  const end = performance.now() + patienceMilliseconds;
  for (;;) {
    const lacks = missing();
    if (lacks === undefined) return;
    if (performance.now() > end) throw new Error(lacks);
    await setTimeout(20);
  }
}

/** Named keys, as terminals send them. */
export const keys = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  tab: '\t',
  save: '\u0013',
  editor: '\u000f',
} as const;

/** Starts the review. `see` and `leave` wait; nothing waits for a fixed time. */
export function reviewer({ folder, at, as, columns = 80, rows = 24, environment = {} }: ReviewSetting) {
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env;
  const who = as === undefined ? [] : ['--as', as];
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  const child = spawn(process.execPath, [builtCommand, 'review', '-C', folder, '--effective-time', at, ...who], {
    cols: columns,
    rows,
    env: { ...(inherited as Record<string, string>), ...environment },
    name: 'xterm-256color',
  });
  let raw = '';
  let ended: { readonly exitCode: number; readonly signal?: number } | undefined;
  child.onData((data) => {
    raw += data;
    terminal.write(data);
  });
  child.onExit((event) => {
    ended = event;
  });
  const screen = (): string =>
    Array.from({ length: terminal.rows }, (_, row) => {
      const { active } = terminal.buffer;
      return active.getLine(active.viewportY + row)?.translateToString(true, 0, terminal.cols) ?? '';
    }).join('\n');
  const sees = (expected: string | RegExp): boolean =>
    typeof expected === 'string' ? screen().includes(expected) : expected.test(screen());
  const person = {
    screen,
    pid: child.pid,
    /** Everything that was ever sent to the terminal. */
    raw: () => raw,
    isOnOtherScreen: () => terminal.buffer.active.type === 'alternate',
    press(...pressed: readonly string[]) {
      for (const key of pressed) child.write(key);
      return person;
    },
    async see(...expected: readonly (string | RegExp)[]) {
      await until(() => {
        const missing = expected.filter((each) => !sees(each));
        return missing.length === 0 ? undefined : `the screen does not show ${missing.join(', ')}:\n${screen()}`;
      });
      return person;
    },
    async seeNoMore(unexpected: string) {
      await until(() => (sees(unexpected) ? `the screen still shows ${unexpected}:\n${screen()}` : undefined));
      return person;
    },
    resize(width: number, height: number) {
      child.resize(width, height);
      terminal.resize(width, height);
      return person;
    },
    kill(signal: string) {
      child.kill(signal);
      return person;
    },
    /** The exit code, once the review has ended and everything it wrote was read. */
    async ends() {
      await until(() => (ended === undefined ? `the review has not ended:\n${screen()}` : undefined));
      await new Promise<void>((resolve) => terminal.write('', resolve));
      return ended?.exitCode;
    },
    async quit() {
      child.write('q');
      return person.ends();
    },
  };
  return person;
}
