// One section of an LCOV tracefile: what ran of one source file in one test, and whether its counters say the same.
import { quoted } from '../../../decode/shorten.ts';
import { type Ratio, ratioOf, wholeNumber } from '../ratio.ts';
import { functionRecords, readFunctions } from './functions.ts';
import { type LcovRecord, malformed, note, type Refuse } from './record.ts';

/** What ran, each by the name under which sections of one file are merged. */
export interface LcovSection {
  readonly path: string;
  readonly lines: Map<number, boolean>;
  readonly branches: Map<string, boolean>;
  readonly functions: Map<string, boolean>;
}

type Counted = 'lines' | 'branches' | 'functions';

const counters = new Map<string, readonly [counted: Counted, part: keyof Ratio]>([
  ['LF', ['lines', 'total']],
  ['LH', ['lines', 'covered']],
  ['BRF', ['branches', 'total']],
  ['BRH', ['branches', 'covered']],
  ['FNF', ['functions', 'total']],
  ['FNH', ['functions', 'covered']],
]);

/** Forms of the records that hold nothing that is counted. */
const besides = new Map<string, RegExp>([
  ['VER', /^/],
  ['MCDC', /^\d+,\d+,[tf],\d+,\d+,./],
  ['MCF', /^\d+$/],
  ['MCH', /^\d+$/],
]);

/** Reads the records between SF and end_of_record. */
export function readSection(path: string, records: readonly LcovRecord[], refuse: Refuse): LcovSection {
  const lines = new Map<number, boolean>();
  const branches = new Map<string, boolean>();
  const others: LcovRecord[] = [];
  for (const record of records) {
    if (record.name === 'DA') readLine(record, lines, refuse);
    else if (record.name === 'BRDA') readBranch(record, branches, refuse);
    else others.push(checkedForm(record, refuse));
  }
  const { ran, byLine } = readFunctions(others, refuse);
  const ways = {
    lines: [ratioOf(lines.values())],
    branches: [ratioOf(branches.values())],
    functions: [ratioOf(ran.values()), byLine],
  };
  for (const record of others) checkCounter(record, ways, refuse);
  return { path, lines, branches, functions: ran };
}

/** `DA:<line>,<count>[,<checksum>]` */
function readLine(record: LcovRecord, lines: Map<number, boolean>, refuse: Refuse): void {
  const match = /^([1-9]\d{0,14}),(\d{1,15})(?:,\S+)?$/.exec(record.value);
  if (match?.[1] === undefined) throw malformed(record, refuse);
  note(lines, Number(match[1]), Number(match[2]) > 0);
}

/** `BRDA:<line>,<block>,<branch>,<taken>`; a branch may be an expression with commas, taken is `-` where the line never ran. */
function readBranch(record: LcovRecord, branches: Map<string, boolean>, refuse: Refuse): void {
  const match = /^(\d{1,15},e?\d{1,15},.+),(\d{1,15}|-)$/.exec(record.value);
  if (match?.[1] === undefined) throw malformed(record, refuse);
  note(branches, match[1], match[2] !== '-' && Number(match[2]) > 0);
}

function checkedForm(record: LcovRecord, refuse: Refuse): LcovRecord {
  const { name, value, line } = record;
  if (functionRecords.includes(name) || counters.has(name)) return record;
  const form = besides.get(name);
  if (form === undefined) throw refuse(line, `the record ${quoted(name)} is not understood`);
  if (!form.test(value)) throw malformed(record, refuse);
  return record;
}

function checkCounter(record: LcovRecord, ways: Readonly<Record<Counted, readonly Ratio[]>>, refuse: Refuse): void {
  const counter = counters.get(record.name);
  if (counter === undefined) return;
  const [counted, part] = counter;
  const said = wholeNumber(record.value);
  if (said === undefined) throw malformed(record, refuse);
  const found = ways[counted].map((ratio) => ratio[part]);
  if (!found.includes(said)) {
    const what = part === 'covered' ? `${counted} that ran` : counted;
    const message = `${record.name} says ${said}, the ${what} of the section are ${found[0]}`;
    throw refuse(record.line, message, 'EVIDENCE_INCONSISTENT');
  }
}
