// The only place that starts git: an absolute program, a clean environment, a fixed configuration, and commands that only read.
import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import path from 'node:path';
import { GateError } from '@gatehouse/schema';
import { makeTemporaryFolder } from '../files/temporary-folder.ts';
import { findProgram } from './find-program.ts';

/** Everything that the gate asks of git. `read-tree` and `update-index` write one index file, in a folder of our own. */
type GitCommand =
  | 'config'
  | 'cat-file'
  | 'diff-files'
  | 'for-each-ref'
  | 'log'
  | 'ls-files'
  | 'ls-tree'
  | 'read-tree'
  | 'rev-list'
  | 'rev-parse'
  | 'update-index'
  | 'verify-tag';

/** What git answered. `code` is its exit code. */
interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** The answer was longer than asked for; `stdout` is its beginning. */
  readonly cut?: true;
}

interface GitOptions {
  /** Settings for this call, over the fixed ones. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Index file to use in place of the repository's. */
  readonly index?: string;
  /** Bytes of the answer after which the rest is left out, and git stopped; else a longer one is an error. */
  readonly atMost?: number;
  /** What git reads from its standard input; nothing when absent. */
  readonly input?: string;
}

export interface Git {
  /** Asks and returns whatever git answers. Throws only when git cannot run, runs too long or answers too much. */
  ask(command: GitCommand, args: readonly string[], options?: GitOptions): Promise<GitAnswer>;
  /** Asks for what must succeed: text of standard output. Throws GateError GIT_FAILED otherwise. */
  read(command: GitCommand, args: readonly string[], options?: GitOptions): Promise<string>;
  /** An empty folder that lives as long as this object. */
  readonly temporary: string;
  close(): void;
}

export interface GitPlace {
  /** Real path of the folder in which git runs. */
  readonly folder: string;
  /** Real path of the work tree's top. */
  readonly top: string;
  /** PATH of the caller, in which git is looked for when it is in no usual place. */
  readonly searchPath: string | undefined;
}

const answerLimit = 512 * 1024 * 1024;
const timeLimit = 120_000;

/** Nothing that a repository's own configuration may name is run; nothing reaches the network; output does not depend on it. */
const fixedSettings: Readonly<Record<string, string>> = {
  'core.fsmonitor': 'false',
  // A commit-graph file states parents that nothing checks against the commits themselves.
  'core.commitGraph': 'false',
  'core.hooksPath': devNull,
  'core.pager': 'cat',
  'core.attributesFile': devNull,
  'core.excludesFile': devNull,
  'core.sshCommand': 'false',
  'core.askPass': '',
  'core.alternateRefsCommand': 'false',
  'core.untrackedCache': 'false',
  'core.splitIndex': 'false',
  'core.quotePath': 'false',
  'core.ignoreCase': 'false',
  'credential.helper': '',
  'diff.external': '',
  'diff.renames': 'false',
  'diff.orderFile': devNull,
  'gpg.program': devNull,
  'gpg.openpgp.program': devNull,
  'gpg.x509.program': devNull,
  'gpg.ssh.program': devNull,
  'gpg.ssh.defaultKeyCommand': '',
  'i18n.logOutputEncoding': 'UTF-8',
  'log.mailmap': 'false',
  'log.showSignature': 'false',
  'log.follow': 'false',
  'protocol.allow': 'never',
  'safe.bareRepository': 'explicit',
  'submodule.recurse': 'false',
};

/** Commands that look at no file of the work tree, so that no content filter could be run for them. */
const withoutFilters: readonly GitCommand[] = ['config', 'rev-parse'];

/**
 * Opens git for a work tree. Throws GateError GIT_NONE when there is no git program. While the filters that the repository declares
 * are being read, commands that could run one wait; when they cannot be read, those fail.
 */
export function openGit(place: GitPlace): Git {
  const program = findProgram('git', place.top, place.searchPath);
  if (program === undefined) {
    throw new GateError({
      code: 'GIT_NONE',
      message: 'no git program was found in the usual folders or on PATH outside the judged folder',
      next: 'Install git.',
      exitCode: 3,
    });
  }
  const temporary = makeTemporaryFolder();
  const home = temporary.path;
  const plainly: Git['ask'] = (command, args, options = {}) => run(program, place, command, args, { ...options, home });
  const filters = filtersOff(plainly);
  // Whoever needs the filters waits for them and meets the error there.
  filters.catch(() => undefined);
  const ask: Git['ask'] = async (command, args, options = {}) => {
    const settings = withoutFilters.includes(command) ? {} : await filters;
    return plainly(command, args, { ...options, settings: { ...settings, ...options.settings } });
  };
  return {
    temporary: temporary.path,
    close: temporary.remove,
    ask,
    read: async (command, args, options) => {
      const answer = await ask(command, args, options);
      if (answer.code !== 0) throw failed(command, answer);
      return answer.stdout.toString('utf8');
    },
  };
}

/** Settings that silence every content filter which the repository's configuration declares. */
async function filtersOff(ask: Git['ask']): Promise<Record<string, string>> {
  const answer = await ask('config', ['--list', '--name-only', '-z', '--includes']);
  if (answer.code !== 0) throw failed('config', answer);
  const off: Record<string, string> = {};
  for (const key of answer.stdout.toString('utf8').split('\0')) {
    if (/^filter\..*\.(clean|smudge|process)$/is.test(key)) off[key] = '';
    if (/^filter\..*\.required$/is.test(key)) off[key] = 'false';
  }
  return off;
}

interface RunOptions extends GitOptions {
  readonly home: string;
}

function run(
  program: string,
  place: GitPlace,
  command: GitCommand,
  args: readonly string[],
  options: RunOptions,
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      ['--no-pager', '--no-optional-locks', '--literal-pathspecs', command, ...args],
      {
        cwd: place.folder,
        env: environmentFor(place, options),
        encoding: 'buffer',
        maxBuffer: options.atMost ?? answerLimit,
        timeout: timeLimit,
        killSignal: 'SIGKILL',
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        if (error === null) resolve({ code: 0, stdout, stderr: stderr.toString('utf8') });
        else if (options.atMost !== undefined && isTooMuch(error) && stdout.length >= options.atMost)
          resolve({ code: 0, stdout, stderr: stderr.toString('utf8'), cut: true });
        else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr: stderr.toString('utf8') });
        else reject(stopped(command, error));
      },
    );
    // Git may end before it has read everything; what it answered, and its exit code, say what became of it.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input);
  });
}

/** The whole environment of git: nothing is inherited. */
function environmentFor(place: GitPlace, options: RunOptions): Record<string, string> {
  const settings = Object.entries({ ...fixedSettings, ...options.settings });
  const environment: Record<string, string> = {
    GIT_ALLOW_PROTOCOL: '',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: String(settings.length),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: devNull,
    // Naming the repository keeps git from looking for another one, and from refusing one that another user owns.
    GIT_DIR: path.join(place.top, '.git'),
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_WORK_TREE: place.top,
    HOME: options.home,
    LC_ALL: 'C',
    PATH: '/usr/bin:/bin',
    TZ: 'UTC',
    XDG_CONFIG_HOME: options.home,
  };
  if (options.index !== undefined) environment.GIT_INDEX_FILE = options.index;
  settings.forEach(([key, value], position) => {
    environment[`GIT_CONFIG_KEY_${position}`] = key;
    environment[`GIT_CONFIG_VALUE_${position}`] = value;
  });
  return environment;
}

function failed(command: GitCommand, answer: GitAnswer): GateError {
  const said = answer.stderr.trim().split('\n').at(-1) ?? '';
  return new GateError({
    code: 'GIT_FAILED',
    message: `git ${command} failed (exit ${answer.code})${said === '' ? '' : `: ${said}`}`,
    next: 'Check the repository with git fsck.',
    exitCode: 3,
  });
}

const isTooMuch = ({ code }: { code?: unknown }): boolean => code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER';

function stopped(command: GitCommand, error: Error & { killed?: boolean; code?: unknown }): GateError {
  const tooMuch = isTooMuch(error);
  const why = tooMuch ? `answered more than ${answerLimit} bytes` : `was stopped: ${error.message.split('\n')[0]}`;
  return new GateError({
    code: 'GIT_STOPPED',
    message: `git ${command} ${error.killed && !tooMuch ? `ran longer than ${timeLimit / 1000} s` : why}`,
    next: 'Check the repository with git fsck.',
    exitCode: 3,
    cause: error,
  });
}
