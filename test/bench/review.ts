// Measures the review in a real terminal: how soon it shows something, how soon it answers a key, and what it costs while nobody does anything.
// Usage: npm run bench:review -- [--tests <n>] [--findings <n>]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { frameEnd, keys, type Reviewer, reviewer } from '../support/reviewer.ts';
import { makeProduct } from './bench-product.ts';

const { values } = parseArgs({
  options: { tests: { type: 'string', default: '50000' }, findings: { type: 'string', default: '5000' } },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;
const idleSeconds = 5;

/** Keys come at the pace of a key that is held down. */
const pauseMilliseconds = 33;

const place = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
try {
  // Each component that is not recorded as SOUP is a finding.
  const product = makeProduct(join(place, 'product'), Number(values.tests), Number(values.findings));
  const started = performance.now();
  const person = reviewer({
    folder: product.folder,
    at: product.effectiveTime,
    as: 'quality-manager',
    columns: 120,
    rows: 40,
  });
  await until(() => person.screen().includes('Judging'));
  say(`first frame after start of the program: ${since(started)} ms`);
  await until(() => person.screen().includes('▸ '));
  say(`release judged and shown: ${since(started)} ms; ${/(\d+) *$/m.exec(person.screen())?.[1] ?? '?'} left to do`);
  // Nobody presses a key before having looked.
  await setTimeout(500);
  report(
    'key to frame, moving in the list',
    await times(
      person,
      Array.from({ length: 60 }, () => 'j'),
    ),
  );
  report(
    'key to frame, to the end and back',
    await times(
      person,
      Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 'G' : 'g')),
    ),
  );
  person.press('/');
  report('key to frame, typing a filter', await times(person, [...'soup part-12']));
  // Alone it is a key; with what follows at once it would be another one.
  await times(person, [keys.escape]);
  report('key to frame, from part to part', await times(person, [...'23456123456']));
  report('key to frame, the trace of 50,000 tests and of one', await times(person, ['t', keys.enter, 'j', keys.enter]));
  const before = ticks(person.pid);
  await setTimeout(idleSeconds * 1000);
  say(
    `processor while nobody does anything: ${(((ticks(person.pid) - before) / ticksPerSecond / idleSeconds) * 100).toFixed(1)} %`,
  );
  person.kill('SIGKILL');
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** Milliseconds from each key to the end of the frame that follows it. */
async function times(person: Reviewer, pressed: readonly string[]): Promise<number[]> {
  const all: number[] = [];
  for (const key of pressed) {
    const sent = person.raw().length;
    const start = performance.now();
    person.press(key);
    await until(() => person.raw().indexOf(frameEnd, sent) !== -1);
    all.push(performance.now() - start);
    await setTimeout(pauseMilliseconds);
  }
  return all.sort((a, b) => a - b);
}

function report(name: string, sorted: readonly number[]): void {
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1);
  say(`${name}: median ${at(0.5)} ms, 95 % below ${at(0.95)} ms, longest ${at(1)} ms`);
}

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error('no frame within half a minute');
    await setTimeout(1);
  }
}

function since(start: number): number {
  return Math.round(performance.now() - start);
}

/** Processor time of a process so far, user and system. */
function ticks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
