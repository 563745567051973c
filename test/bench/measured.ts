// Runs whole processes and measures them: wall time and the most memory that they held.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';

export interface Command {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Exit codes of a run that did its work. */
  readonly codes?: readonly number[];
  /** What must be done before each run, unmeasured. */
  readonly before?: (round: number) => void;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds. */
  readonly minimum: number;
  readonly median: number;
  /** Mebibytes; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

/**
 * Runs every command once in each round, so that a slow moment of the machine meets all of them. Throws when one ends in another way than it
 * should: a run that did not do its work measures nothing.
 */
export async function measure(commands: readonly Command[], rounds: number): Promise<Measured[]> {
  const runs = commands.map((): Run[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, command] of commands.entries()) {
      command.before?.(round);
      runs[i]?.push(await runOnce(command));
    }
  }
  return commands.map(({ name }, i) => {
    const times = (runs[i] ?? []).map(({ time }) => time).sort((a, b) => a - b);
    const memory = (runs[i] ?? []).flatMap((run) => run.memory ?? []);
    return {
      name,
      minimum: times[0] ?? 0,
      median: times[times.length >> 1] ?? 0,
      memory: memory.length === 0 ? undefined : Math.max(...memory),
    };
  });
}

interface Run {
  readonly time: number;
  readonly memory: number | undefined;
}

function runOnce({ name, program, args, codes = [0] }: Command): Promise<Run> {
  return new Promise((resolve, reject) => {
    const nowhere = openSync(devNull, 'w');
    const start = process.hrtime.bigint();
    let time = 0;
    let memory: number | undefined;
    let errors = '';
    const child = spawn(program, args, { stdio: ['ignore', nowhere, 'pipe'], env: environment() });
    closeSync(nowhere);
    child.stderr?.on('data', (data) => {
      errors += data;
    });
    // The high-water mark never falls, so that the last look before the end is the answer but for what the end itself takes.
    const looking = setInterval(() => {
      memory = memoryOf(child.pid) ?? memory;
    }, 5);
    child.on('exit', () => {
      time = Number(process.hrtime.bigint() - start) / 1e6;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(looking);
      if (codes.includes(code ?? -1)) resolve({ time, memory });
      else reject(new Error(`${name} ended with ${code}: ${errors.slice(0, 2000)}`));
    });
  });
}

/** Nothing of the user's own, and no colours. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '', HOME: tmpdir(), NO_COLOR: '1' };
}

/** Peak resident memory of a running process, MiB. */
function memoryOf(pid: number | undefined): number | undefined {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
  } catch {
    return undefined;
  }
}
