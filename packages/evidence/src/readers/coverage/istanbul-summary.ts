// Reads coverage-summary.json, the summary by file that Istanbul and tools with its reporters write.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { CoverageReading, CoveredFile, ReaderInput } from '../../reading.ts';
import { plainPath } from './plain-path.ts';
import { type Ratio, sumOf } from './ratio.ts';

const again = 'Run the tests again with the reporter `json-summary` and keep the file that it writes.';

export const istanbulSummaryReader: Reader = {
  format: 'istanbul-summary',
  kind: 'coverage',
  title: 'Istanbul coverage summary (coverage-summary.json)',
  notes: [
    'Tried with nyc 18.0, c8 12.0, jest 30 and vitest 3.2 (Istanbul and V8), each with the reporter `json-summary`.',
    'The counters of `total` must be the sums over all files, and each percentage must be that of its counts; else the summary is refused.',
    '`Unknown` is accepted as a percentage where there is nothing to count.',
    'Statements and the branches that were true (`branchesTrue`) are checked and not kept.',
    'The file says neither when nor on which commit it was made: bind it by `gatehouse collect`.',
    'Paths are those of the file, usually absolute. V8 (c8, vitest) counts every line of a file, also blank ones and comments.',
  ],
  looksLike: (head) => /^\s*\{\s*"total"\s*:\s*\{\s*"(?:lines|statements|functions|branches)"\s*:\s*\{/.test(head),
  read,
};

const kept = ['lines', 'branches', 'functions'] as const;
const besides = ['statements', 'branchesTrue'] as const;
type Counters = Readonly<Record<(typeof kept)[number], Ratio>>;

function read(input: ReaderInput): CoverageReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const total = root.need('total');
  const declared = readCounters(total);
  const files = Object.keys(root.object())
    .filter((path) => path !== 'total')
    .map((path): CoveredFile => ({ path, ...readCounters(root.need(path)) }));
  const seen = new Map<string, string>();
  for (const { path } of files) {
    const before = seen.get(plainPath(path));
    if (before !== undefined) {
      throw root.invalid(`${quoted(before)} and ${quoted(path)} are one file`, 'EVIDENCE_INCONSISTENT');
    }
    seen.set(plainPath(path), path);
  }
  for (const name of kept) {
    const said = declared[name];
    const sum = sumOf(files.map((file) => file[name] ?? nothing));
    if (said.covered !== sum.covered || said.total !== sum.total) {
      throw total.invalid(
        `the total of ${name} says ${said.covered} of ${said.total} covered, those of the files are ${sum.covered} of ${sum.total}`,
        'EVIDENCE_INCONSISTENT',
      );
    }
  }
  return { kind: 'coverage', format: 'istanbul-summary', claims: {}, empty: declared.lines.total === 0, files };
}

const nothing: Ratio = { covered: 0, total: 0 };

function readCounters(holder: JsonCursor): Counters {
  const known: readonly string[] = [...kept, ...besides];
  const unknown = Object.keys(holder.object()).find((name) => !known.includes(name));
  if (unknown !== undefined) throw holder.invalid(`the counter ${quoted(unknown)} is not understood`);
  for (const name of besides) {
    const counter = holder.get(name);
    if (counter !== undefined) readCounter(counter);
  }
  return {
    lines: readCounter(holder.need('lines')),
    branches: readCounter(holder.need('branches')),
    functions: readCounter(holder.need('functions')),
  };
}

function readCounter(counter: JsonCursor): Ratio {
  const [total, covered] = [count(counter, 'total'), count(counter, 'covered')];
  const skipped = counter.get('skipped') === undefined ? 0 : count(counter, 'skipped');
  if (covered > total || skipped > total) {
    throw counter.invalid(`${covered} covered and ${skipped} skipped of ${total}`, 'EVIDENCE_INCONSISTENT');
  }
  checkPercentage(counter.need('pct'), { covered, total });
  return { covered, total };
}

function count(counter: JsonCursor, name: string): number {
  const cursor = counter.need(name);
  const value = cursor.integer();
  if (value < 0) throw cursor.invalid(`${quoted(name)} is ${value}, less than nothing`);
  return value;
}

/** Percentages are cut to two digits. Of nothing it is 100 or `Unknown`. */
function checkPercentage(pct: JsonCursor, { covered, total }: Ratio): void {
  const { value } = pct;
  if (total === 0 && (value === 'Unknown' || value === 100)) return;
  if (typeof value !== 'number' || !(value >= 0 && value <= 100)) {
    throw pct.invalid(
      `"pct" is ${typeof value === 'string' ? quoted(value) : JSON.stringify(value)}, not a percentage`,
    );
  }
  if (total === 0 || Math.abs((100 * covered) / total - value) > 0.011) {
    throw pct.invalid(`"pct" says ${value}, covered are ${covered} of ${total}`, 'EVIDENCE_INCONSISTENT');
  }
}
