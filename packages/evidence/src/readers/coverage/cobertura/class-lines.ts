// Reads one <class> of a Cobertura report: which of its lines, branches and methods ran.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../../decode/shorten.ts';
import { type Invalid, knownChildren, neededNumber, neededText } from '../invalid-at.ts';
import type { Ratio } from '../ratio.ts';

interface ClassLine {
  readonly number: number;
  readonly hit: boolean;
  readonly branches?: Ratio;
}

export interface ClassLines {
  readonly path: string;
  /** As listed: a line of two methods can stand there twice. */
  readonly lines: readonly ClassLine[];
  /** Whether each method that has lines ran. */
  readonly functions: readonly boolean[];
}

/** The lines of a class are those of its own `<lines>`; methods repeat them, or name only the line on which they begin. */
export function readClass(element: XmlElement, invalid: Invalid): ClassLines {
  const path = neededText(element, 'filename', invalid);
  const children = knownChildren(element, ['methods', 'lines'], invalid);
  const methods = children
    .filter(({ name }) => name === 'methods')
    .flatMap((holder) => knownChildren(holder, ['method'], invalid));
  return {
    path,
    lines: linesOf(children, invalid),
    functions: methods
      .map((method) => linesOf(knownChildren(method, ['lines'], invalid), invalid))
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.some(({ hit }) => hit)),
  };
}

function linesOf(children: readonly XmlElement[], invalid: Invalid): ClassLine[] {
  return children
    .filter(({ name }) => name === 'lines')
    .flatMap((holder) => knownChildren(holder, ['line'], invalid))
    .map((line) => readLine(line, invalid));
}

function readLine(line: XmlElement, invalid: Invalid): ClassLine {
  const number = neededNumber(line, 'number', invalid);
  if (number === 0) throw invalid(line, 'number="0" of <line>: lines are counted from 1');
  const hit = neededNumber(line, 'hits', invalid) > 0;
  const branches = branchesOf(line, invalid);
  return { number, hit, ...(branches === undefined ? {} : { branches }) };
}

/** `50% (1/2)` is one of two. The percentage must agree; it alone says too little. */
function branchesOf(line: XmlElement, invalid: Invalid): Ratio | undefined {
  const { branch, 'condition-coverage': said } = line.attributes;
  if (branch !== undefined && !/^(?:true|false)$/i.test(branch)) {
    throw invalid(line, `branch=${quoted(branch)} of <line> is neither true nor false`);
  }
  if (said === undefined) {
    if (branch?.toLowerCase() !== 'true') return undefined;
    throw invalid(line, 'a <line> with branch="true" has no condition-coverage');
  }
  const match = /^(\d{1,3}(?:\.\d{1,15})?)%\s*\((\d{1,9})\/(\d{1,9})\)$/.exec(said);
  if (match === null) {
    throw invalid(line, `condition-coverage=${quoted(said)} of <line> is not of the form "50% (1/2)"`);
  }
  const [percent, covered, total] = match.slice(1).map(Number) as [number, number, number];
  const counted = total === 0 ? percent : (100 * covered) / total;
  if (covered > total || Math.abs(counted - percent) > 1) {
    throw invalid(line, `condition-coverage=${quoted(said)} of <line> contradicts itself`, 'EVIDENCE_INCONSISTENT');
  }
  return { covered, total };
}
