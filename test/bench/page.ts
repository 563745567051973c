// Words for what was measured: the tables, and the part of the page on performance that they stand in.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from './measured.ts';

export interface Scenario {
  readonly tests: number;
  readonly components: number | undefined;
  readonly measured: readonly Measured[];
}

export interface Machine {
  readonly cores: number;
  readonly node: string;
  readonly tools: readonly string[];
}

const bare = 'node -e 0';

/** A Markdown table; ratios are of medians, to the gate without a cache. */
export function tableOf({ tests, components, measured }: Scenario): string {
  const ours = measured.find(({ name }) => name.endsWith('no cache'))?.median ?? 1;
  const rows = measured.map(({ name, minimum, median, memory }) =>
    [
      name,
      ms(minimum),
      ms(median),
      (median / ours).toFixed(2),
      memory === undefined ? '–' : `${memory.toFixed(0)} MiB`,
    ].join(' | '),
  );
  const what = components === undefined ? '' : `, ${grouped(components)} components`;
  return [
    `### ${grouped(tests)} tests${what}`,
    '',
    '| Process | Minimum | Median | Ratio | Peak memory |',
    '|---|---:|---:|---:|---:|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

/** The generated part of the page. */
export function page({ cores, node, tools }: Machine, scenarios: readonly Scenario[]): string {
  const start = scenarios[0]?.measured.find(({ name }) => name === bare);
  return [
    `Measured on ${cores} cores with Node ${node}, which takes ${ms(start?.median ?? 0)} to start. Compared with ${tools.join(' and ')}.`,
    '',
    ...scenarios.map(tableOf),
  ].join('\n');
}

const [begin, end] = ['<!-- measured: npm run bench -- --write -->', '<!-- end of measured -->'];

/** Puts the generated part between its marks. Throws when the page has none. */
export function writePage(file: string, text: string): void {
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${file} has no place for what is measured`);
  writeFileSync(file, `${before.slice(0, from + begin.length)}\n\n${text}\n${before.slice(to)}`);
}

function ms(time: number): string {
  return time < 100 ? `${time.toFixed(0)} ms` : `${grouped(Math.round(time))} ms`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
