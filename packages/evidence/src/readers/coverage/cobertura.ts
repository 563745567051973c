// Reads Cobertura XML, the coverage report that tools of many languages write.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../decode/shorten.ts';
import { readXml } from '../../decode/xml.ts';
import type { Reader } from '../../reader.ts';
import type { CoverageReading, CoveredFile, ReaderInput } from '../../reading.ts';
import { type ClassLines, readClass } from './cobertura/class-lines.ts';
import { checkTotals } from './cobertura/totals.ts';
import { type Invalid, invalidAt, knownChildren } from './invalid-at.ts';
import { plainPath } from './plain-path.ts';
import { ratioOf, sumOf, wholeNumber } from './ratio.ts';

const again = 'Run the tests again and keep the coverage report that the tool writes, without changing it.';

export const coberturaReader: Reader = {
  format: 'cobertura',
  kind: 'coverage',
  title: 'Cobertura coverage report (XML)',
  notes: [
    'Tried with gcovr 5.2 and 8.8, coverage.py 7.17 (pytest-cov 7.1), gocover-cobertura 1.5, PHPUnit 9.6, c8 12.0, and vitest 3.2 with V8.',
    'Lines and branches are counted from the `<lines>` of each class. A line that several classes of a file share counts once, and is covered when any of them ran it; branches on it all count.',
    'Functions are the `<method>` elements that hold lines; a function is covered when one of its lines ran. A report without any tells nothing about functions.',
    'The totals that the root declares must be those of the lines, and its rates must agree with them to one in a hundred; else the report is refused.',
    'A timestamp of more than eleven digits is taken as milliseconds, a shorter one as seconds; 0 is no time.',
    'Paths are those of `filename`, as the report gives them; the folders of `<source>` are not put before them.',
    'The Cobertura report of Istanbul (nyc, jest, vitest) leaves out branches on lines without a statement, such as those of default arguments, and is refused where it does; give `coverage-summary.json` instead.',
  ],
  looksLike: (head) => /<coverage\s[^>]*\b(?:line-rate|lines-valid|branch-rate)\s*=/.test(head),
  read,
};

function read(input: ReaderInput): CoverageReading {
  const document = readXml(input, again, { what: 'a coverage report', documentType: 'external' });
  const { root } = document;
  const invalid = invalidAt(input.path, document.at, again);
  if (root.name !== 'coverage') {
    throw invalid(root, `the root element is <${root.name}>, a Cobertura report has <coverage>`);
  }
  const classes = classesOf(root, invalid);
  const files = filesOf(classes);
  checkTotals(root, { classes, files }, invalid);
  const producedAt = timeOf(root, invalid);
  return {
    kind: 'coverage',
    format: 'cobertura',
    claims: producedAt === undefined ? {} : { producedAt },
    empty: files.every(({ lines }) => lines.total === 0),
    files,
  };
}

function classesOf(root: XmlElement, invalid: Invalid): ClassLines[] {
  const inside = (elements: readonly XmlElement[], outer: string, inner: string) =>
    elements.filter(({ name }) => name === outer).flatMap((element) => knownChildren(element, [inner], invalid));
  const packages = inside(knownChildren(root, ['sources', 'packages'], invalid), 'packages', 'package');
  const seen = new Set<string>();
  return packages.flatMap((holder) =>
    inside(knownChildren(holder, ['classes'], invalid), 'classes', 'class').map((element) => {
      const { name = '', filename = '' } = element.attributes;
      const key = JSON.stringify([holder.attributes.name, name, plainPath(filename)]);
      // Files of one name below two source folders look like this: taken as one, lines of the one would cover the other's.
      if (seen.has(key)) {
        throw invalid(
          element,
          `the class ${quoted(name)} of ${quoted(filename)} stands there twice`,
          'EVIDENCE_INCONSISTENT',
        );
      }
      seen.add(key);
      return readClass(element, invalid);
    }),
  );
}

/** Each file once, in the order of the report. What no class tells (branches, functions) is told of no file. */
function filesOf(classes: readonly ClassLines[]): CoveredFile[] {
  const byPath = new Map<string, ClassLines[]>();
  for (const part of classes) {
    const path = plainPath(part.path);
    const parts = byPath.get(path);
    if (parts === undefined) byPath.set(path, [part]);
    else parts.push(part);
  }
  const hasBranches = classes.some(({ lines }) => lines.some(({ branches }) => branches !== undefined));
  const hasFunctions = classes.some(({ functions }) => functions.length > 0);
  return [...byPath].map(([plain, parts]) => {
    const hits = new Map<number, boolean>();
    for (const { number, hit } of parts.flatMap(({ lines }) => lines)) {
      hits.set(number, hit || hits.get(number) === true);
    }
    return {
      path: parts[0]?.path ?? plain,
      lines: ratioOf(hits.values()),
      ...(hasBranches ? { branches: sumOf(parts.flatMap(branchesOf)) } : {}),
      ...(hasFunctions ? { functions: ratioOf(parts.flatMap(({ functions }) => functions)) } : {}),
    };
  });
}

function branchesOf({ lines }: ClassLines) {
  return lines.flatMap(({ branches }) => branches ?? []);
}

/** Some tools write seconds and others milliseconds; until the year 5138 the number of digits tells which. */
function timeOf(root: XmlElement, invalid: Invalid): number | undefined {
  const { timestamp } = root.attributes;
  if (timestamp === undefined) return undefined;
  const time = wholeNumber(timestamp);
  if (time === undefined)
    throw invalid(root, `timestamp=${quoted(timestamp)} of <coverage> is not a number of seconds or milliseconds`);
  if (time === 0) return undefined;
  return timestamp.length > 11 ? time : time * 1000;
}
