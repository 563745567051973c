// The functions of one section of an LCOV tracefile, in the form of lcov 1 (FN, FNDA) and of lcov 2.2 (FNL, FNA).
import { quoted } from '../../../decode/shorten.ts';
import { type Ratio, ratioOf, wholeNumber } from '../ratio.ts';
import { type LcovRecord, malformed, note, type Refuse } from './record.ts';

export const functionRecords: readonly string[] = ['FN', 'FNDA', 'FNL', 'FNA'];

interface LcovFunctions {
  /** Whether each ran, by the name under which sections are merged. */
  readonly ran: Map<string, boolean>;
  /** Functions that begin on one line (instances of a template) taken as one, as some tools count them. */
  readonly byLine: Ratio;
}

interface LcovFunction {
  /** Name, or index in the form of lcov 2.2. Several functions of a file can have one name. */
  readonly name: string;
  readonly start: string;
  hit: boolean;
}

/** A function that no record says to have run did not. Records come in any order. */
export function readFunctions(records: readonly LcovRecord[], refuse: Refuse): LcovFunctions {
  const functions = new Map<string, LcovFunction[]>();
  for (const record of records) {
    if (record.name !== 'FN' && record.name !== 'FNL') continue;
    const [name, start] = record.name === 'FN' ? definedByName(record, refuse) : definedByIndex(record, refuse);
    const defined = { name, start, hit: false };
    const same = functions.get(name);
    if (same === undefined) functions.set(name, [defined]);
    else same.push(defined);
  }
  const toldOf = new Map<string, number>();
  for (const record of records) {
    if (record.name === 'FNDA' || record.name === 'FNA') noteCall(record, { functions, toldOf }, refuse);
  }
  const all = [...functions.values()].flat();
  const byLine = new Map<string, boolean>();
  for (const { start, hit } of all) note(byLine, start, hit);
  const ran = new Map<string, boolean>();
  for (const same of functions.values()) {
    for (const [nth, { name, start, hit }] of same.entries()) ran.set(`${start},${nth},${name}`, hit);
  }
  return { ran, byLine: ratioOf(byLine.values()) };
}

/** `FN:<line>,[<end line>,]<name>` */
function definedByName(record: LcovRecord, refuse: Refuse): readonly [name: string, start: string] {
  const match = /^(\d{1,15}),(?:\d{1,15},)?(.+)$/.exec(record.value);
  if (match?.[1] === undefined || match[2] === undefined) throw malformed(record, refuse);
  return [match[2], match[1]];
}

/** `FNL:<index>,<line>[,<end line>]` */
function definedByIndex(record: LcovRecord, refuse: Refuse): readonly [name: string, start: string] {
  const match = /^(\d{1,15}),(\d{1,15})(?:,\d{1,15})?$/.exec(record.value);
  if (match?.[1] === undefined || match[2] === undefined) throw malformed(record, refuse);
  return [`#${match[1]}`, match[2]];
}

interface Noted {
  readonly functions: ReadonlyMap<string, readonly LcovFunction[]>;
  /** How many functions of a name records have told of. */
  readonly toldOf: Map<string, number>;
}

/** `FNDA:<count>,<name>`, the first of a name for the first function of that name; `FNA:<index>,<count>,<name>`, each alias one. */
function noteCall(record: LcovRecord, { functions, toldOf }: Noted, refuse: Refuse): void {
  const match = (record.name === 'FNA' ? /^(\d{1,15}),(\d{1,15}),.+$/ : /^()(\d{1,15}),(.+)$/).exec(record.value);
  const count = wholeNumber(match?.[2]);
  if (match === null || count === undefined) throw malformed(record, refuse);
  const name = record.name === 'FNA' ? `#${match[1]}` : (match[3] ?? '');
  const same = functions.get(name) ?? [];
  const told = record.name === 'FNA' ? 0 : (toldOf.get(name) ?? 0);
  const called = same[told];
  if (called === undefined) {
    const what = same.length === 0 ? 'no record of the section defines' : 'is told more often than it is defined';
    throw refuse(
      record.line,
      `${record.name} is of the function ${quoted(name)}, which ${what}`,
      'EVIDENCE_INCONSISTENT',
    );
  }
  toldOf.set(name, told + 1);
  called.hit ||= count > 0;
}
