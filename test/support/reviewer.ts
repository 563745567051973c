// A person in front of a real terminal with the review in it: presses keys, and reads the screen until it says what is expected.
import { setTimeout } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import headless, { type IBufferLine } from '@xterm/headless';
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
  /** What an interactive shell that runs the review does after it; absent: no shell is there. */
  readonly shell?: string;
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

/** The cell that begins after so many characters of a line. */
function cellAfter(line: IBufferLine, characters: number): number {
  let seen = 0;
  for (let cell = 0; cell < line.length; cell += 1) {
    const content = line.getCell(cell);
    if (seen >= characters && content?.getWidth() !== 0) return cell;
    // A cell that nothing was written to is a space.
    if (content?.getWidth() !== 0) seen += content?.getChars().length || 1;
  }
  return line.length;
}

/** What is around a frame: terminals show it as a whole (synchronized output, https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036). */
const frameStart = '\u001b[?2026h';
export const frameEnd = '\u001b[?2026l';

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
  stop: '\u001a',
} as const;

/** Starts the review. `see` and `leave` wait; nothing waits for a fixed time. */
export function reviewer({ folder, at, as, columns = 80, rows = 24, environment = {}, shell }: ReviewSetting) {
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env;
  const who = as === undefined ? [] : ['--as', as];
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  // Emoji are two columns, as in every terminal of the last ten years; those of the default tables are one.
  terminal.loadAddon(new Unicode11Addon());
  terminal.unicode.activeVersion = '11';
  const command = [process.execPath, builtCommand, 'review', '-C', folder, '--effective-time', at, ...who];
  const [program = '', ...args] =
    shell === undefined ? command : ['bash', '--norc', '-ic', `'${command.join("' '")}'; ${shell}`];
  const child = spawn(program, args, {
    cols: columns,
    rows,
    env: { ...(inherited as Record<string, string>), ...environment },
    name: 'xterm-256color',
  });
  let raw = '';
  let drawn = 0;
  let ended: { readonly exitCode: number; readonly signal?: number } | undefined;
  child.onData((data) => {
    raw += data;
    terminal.write(data, () => {
      drawn += data.length;
    });
  });
  child.onExit((event) => {
    ended = event;
  });
  const screen = (): string =>
    Array.from({ length: terminal.rows }, (_, row) => {
      const { active } = terminal.buffer;
      return active.getLine(active.viewportY + row)?.translateToString(true, 0, terminal.cols) ?? '';
    }).join('\n');
  /** A frame that is still on its way is nothing that a person has seen. */
  const isWhole = (): boolean => drawn === raw.length && raw.lastIndexOf(frameStart) <= raw.lastIndexOf(frameEnd);
  const sees = (expected: string | RegExp): boolean =>
    typeof expected === 'string' ? screen().includes(expected) : expected.test(screen());
  const person = {
    screen,
    /** The cell of the line with `text` in which it begins; wide characters take two cells. Undefined where no line has it. */
    cellOf: (text: string): number | undefined => {
      const { active } = terminal.buffer;
      for (let row = 0; row < terminal.rows; row += 1) {
        const line = active.getLine(active.viewportY + row);
        const start = line?.translateToString(true).indexOf(text) ?? -1;
        if (line !== undefined && start >= 0) return cellAfter(line, start);
      }
      return undefined;
    },
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
        const missing = expected.filter((each) => !isWhole() || !sees(each));
        if (missing.length > 0 && ended !== undefined)
          throw new Error(`the review ended with ${ended.exitCode}:\n${screen()}`);
        return missing.length === 0 ? undefined : `the screen does not show ${missing.join(', ')}:\n${screen()}`;
      });
      return person;
    },
    async seeNoMore(unexpected: string) {
      await until(() =>
        !isWhole() || sees(unexpected) ? `the screen still shows ${unexpected}:\n${screen()}` : undefined,
      );
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
