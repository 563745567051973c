// Compares the totals that a Cobertura report declares with what its classes hold.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../../decode/shorten.ts';
import type { CoveredFile } from '../../../reading.ts';
import { type Invalid, neededNumber } from '../invalid-at.ts';
import { type Ratio, ratioOf, sumOf } from '../ratio.ts';
import type { ClassLines } from './class-lines.ts';

interface Counted {
  readonly classes: readonly ClassLines[];
  readonly files: readonly CoveredFile[];
}

interface Total {
  readonly what: string;
  readonly covered: string;
  readonly total: string;
  readonly rate: string;
  /** The ways in which known tools count; the first is ours, and stands in messages. */
  readonly ways: readonly Ratio[];
}

/** Rates are rounded or cut to a few digits, by each tool in its own way. */
const tolerance = 0.01;

const next =
  'Keep the whole report as the tool wrote it. Istanbul (nyc, jest, vitest) leaves out branches there: take its coverage-summary.json instead.';

/** @throws GateError EVIDENCE_INCONSISTENT when a total of the root and the lines disagree */
export function checkTotals(root: XmlElement, { classes, files }: Counted, invalid: Invalid): void {
  const lines = classes.flatMap((part) => part.lines);
  const totals: readonly Total[] = [
    {
      what: 'lines',
      covered: 'lines-covered',
      total: 'lines-valid',
      rate: 'line-rate',
      // Some tools count a line once for each class or method that has it.
      ways: [sumOf(files.map((file) => file.lines)), ratioOf(lines.map(({ hit }) => hit))],
    },
    {
      what: 'branches',
      covered: 'branches-covered',
      total: 'branches-valid',
      rate: 'branch-rate',
      ways: [sumOf(lines.flatMap(({ branches }) => branches ?? []))],
    },
  ];
  for (const total of totals) {
    checkCounts(root, total, invalid);
    checkRate(root, total, invalid);
  }
}

function checkCounts(root: XmlElement, { what, ways, ...names }: Total, invalid: Invalid): void {
  const [own] = ways;
  for (const part of ['total', 'covered'] as const) {
    const name = names[part];
    if (root.attributes[name] === undefined || own === undefined) continue;
    const said = neededNumber(root, name, invalid);
    if (!ways.some((way) => way[part] === said)) {
      throw invalid(
        root,
        `${name} says ${said}, the ${what} in the report are ${own[part]}`,
        'EVIDENCE_INCONSISTENT',
        next,
      );
    }
  }
}

function checkRate(root: XmlElement, { what, rate, ways }: Total, invalid: Invalid): void {
  const text = root.attributes[rate];
  const [own] = ways;
  if (text === undefined || own === undefined) return;
  // Of nothing, each tool writes a rate of its own: 0, 1, or that it is no number.
  if (own.total === 0 && /^(?:NaN|[01](?:\.0+)?)$/.test(text)) return;
  const said = /^(?:\d{1,20}(?:\.\d{1,20})?(?:[eE]-?\d{1,3})?)$/.test(text) ? Number(text) : Number.NaN;
  if (!(said >= 0 && said <= 1)) throw invalid(root, `${rate}=${quoted(text)} of <coverage> is not a rate from 0 to 1`);
  if (!ways.some(({ covered, total }) => total > 0 && Math.abs(covered / total - said) <= tolerance)) {
    throw invalid(
      root,
      `${rate} says ${text}, ${own.covered} of ${own.total} ${what} in the report are covered`,
      'EVIDENCE_INCONSISTENT',
    );
  }
}
