// Reads one <package> of a JaCoCo report: its source files by their lines, with the methods of their classes.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../../decode/shorten.ts';
import type { CoveredFile } from '../../../reading.ts';
import { type Invalid, knownChildren, neededNumber, neededText } from '../invalid-at.ts';
import { ratioOf, sumOf } from '../ratio.ts';
import { checkCounters, countersOf, type JacocoCounts, noCounts, none, sumOfCounts } from './counters.ts';

export interface PackageCoverage {
  readonly files: readonly CoveredFile[];
  readonly counts: JacocoCounts;
}

interface ClassCoverage {
  readonly sourceFile: string;
  readonly methods: readonly boolean[];
  readonly ran: boolean;
}

/** `path` is what stands before the names of the source files. */
export function readPackage(element: XmlElement, path: string, invalid: Invalid): PackageCoverage {
  const children = knownChildren(element, ['class', 'sourcefile', 'counter'], invalid);
  const named = (name: string) => children.filter((child) => child.name === name);
  for (const name of ['class', 'sourcefile']) refuseRepeatedNames(named(name), invalid);
  const classes = named('class').map((child) => readClass(child, invalid));
  const bySource = Map.groupBy(classes, ({ sourceFile }) => sourceFile);
  const sources = named('sourcefile').map((child) => {
    const name = neededText(child, 'name', invalid);
    return readSourceFile(child, { name, path }, bySource.get(name) ?? [], invalid);
  });
  const counts = sources.reduce((sum, source) => sumOfCounts(sum, source.counts), noCounts);
  checkCounters(element, counts, invalid);
  return { files: sources.map(({ file }) => file), counts };
}

function refuseRepeatedNames(elements: readonly XmlElement[], invalid: Invalid): void {
  const seen = new Set<string | undefined>();
  for (const element of elements) {
    const { name } = element.attributes;
    if (seen.has(name)) {
      throw invalid(element, `the ${element.name} ${quoted(name ?? '')} stands there twice`, 'EVIDENCE_INCONSISTENT');
    }
    seen.add(name);
  }
}

function readClass(element: XmlElement, invalid: Invalid): ClassCoverage {
  const { name = '', sourcefilename = '' } = element.attributes;
  const methods = knownChildren(element, ['method', 'counter'], invalid)
    .filter((child) => child.name === 'method')
    .map((method) => readMethod(method, invalid));
  const instructions = sumOf(methods.map(({ instruction }) => instruction));
  const ran = instructions.covered > 0;
  checkCounters(
    element,
    {
      INSTRUCTION: instructions,
      BRANCH: sumOf(methods.map(({ branch }) => branch)),
      METHOD: ratioOf(methods.map((method) => method.ran)),
      CLASS: ratioOf(methods.length === 0 ? [] : [ran]),
    },
    invalid,
  );
  if (instructions.total > 0 && (sourcefilename === '' || !countersOf(element, invalid).has('LINE'))) {
    throw invalid(
      element,
      `the class ${quoted(name)} has instructions and no lines: it was compiled without debug information, and what did not run of it can not be seen`,
    );
  }
  return { sourceFile: sourcefilename, methods: methods.map((method) => method.ran), ran };
}

function readMethod(element: XmlElement, invalid: Invalid) {
  knownChildren(element, ['counter'], invalid);
  const counters = countersOf(element, invalid);
  const instruction = counters.get('INSTRUCTION') ?? none;
  const ran = instruction.covered > 0;
  checkCounters(element, { METHOD: ratioOf([ran]) }, invalid);
  return { instruction, branch: counters.get('BRANCH') ?? none, ran };
}

/** Instructions are taken as its counter says them: those without a line stand on none. */
function readSourceFile(
  element: XmlElement,
  { name, path }: { readonly name: string; readonly path: string },
  own: readonly ClassCoverage[],
  invalid: Invalid,
) {
  const lines = readLines(element, invalid);
  const counts: JacocoCounts = {
    INSTRUCTION: countersOf(element, invalid).get('INSTRUCTION') ?? none,
    BRANCH: sumOf(lines.map(({ branches }) => branches)),
    LINE: ratioOf(lines.filter(({ instructions }) => instructions > 0).map(({ ran }) => ran)),
    METHOD: ratioOf(own.flatMap(({ methods }) => methods)),
    CLASS: ratioOf(own.filter(({ methods }) => methods.length > 0).map(({ ran }) => ran)),
  };
  checkCounters(element, counts, invalid);
  const file: CoveredFile = {
    path: `${path}${name}`,
    lines: counts.LINE,
    branches: counts.BRANCH,
    functions: counts.METHOD,
  };
  return { file, counts };
}

/** Missed and covered instructions and branches of each line. */
function readLines(element: XmlElement, invalid: Invalid) {
  const seen = new Set<number>();
  return knownChildren(element, ['line', 'counter'], invalid)
    .filter((child) => child.name === 'line')
    .map((line) => {
      const number = neededNumber(line, 'nr', invalid);
      if (seen.has(number)) throw invalid(line, `line ${number} stands there twice`, 'EVIDENCE_INCONSISTENT');
      seen.add(number);
      const [missed, covered] = [neededNumber(line, 'mi', invalid), neededNumber(line, 'ci', invalid)];
      const [missedBranches, coveredBranches] = [neededNumber(line, 'mb', invalid), neededNumber(line, 'cb', invalid)];
      return {
        instructions: missed + covered,
        ran: covered > 0,
        branches: { covered: coveredBranches, total: missedBranches + coveredBranches },
      };
    });
}
