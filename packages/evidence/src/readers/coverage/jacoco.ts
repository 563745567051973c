// Reads JaCoCo XML, the coverage report of Java and Kotlin builds.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../decode/shorten.ts';
import { childElements, readXml } from '../../decode/xml.ts';
import type { Reader } from '../../reader.ts';
import type { CoverageReading, ReaderInput } from '../../reading.ts';
import { type Invalid, invalidAt, knownChildren, neededNumber, neededText } from './invalid-at.ts';
import { checkCounters, noCounts, sumOfCounts } from './jacoco/counters.ts';
import { type PackageCoverage, readPackage } from './jacoco/package.ts';

const again = 'Run the tests again and keep the XML report that JaCoCo writes, without changing it.';

export const jacocoReader: Reader = {
  format: 'jacoco',
  kind: 'coverage',
  title: 'JaCoCo coverage report (XML)',
  notes: [
    'Tried with JaCoCo 0.8.12 (Maven plugin), also with the aggregated report of several modules.',
    'Lines and branches are counted from the `<line>` elements of each source file: a line is covered when any of its instructions ran. Functions are the methods of the classes.',
    'The counters of methods, classes, source files, packages, groups and of the report must be sums of what they hold; else the report is refused.',
    'A class with instructions but without lines (compiled without debug information) is refused: what does not run of it would not be seen.',
    'The output of `gcovr --jacoco` has lines without counts and is refused; give its Cobertura or LCOV report instead.',
    'A path is the package and the name of the source file; in a group, the group stands before it.',
    'The time is that of the latest session dump.',
  ],
  looksLike: (head) =>
    /<!DOCTYPE\s+report\s+PUBLIC\s+["']-\/\/JACOCO\/\//.test(head) ||
    /<report\s[^>]*>\s*(?:<sessioninfo\s|<(?:group|package)\s[^>]*>\s*<(?:class|sourcefile|package)\s)/.test(head),
  read,
};

function read(input: ReaderInput): CoverageReading {
  const document = readXml(input, again, { what: 'a coverage report', documentType: 'external' });
  const { root } = document;
  const invalid = invalidAt(input.path, document.at, again);
  if (root.name !== 'report') {
    throw invalid(root, `the root element is <${root.name}>, a JaCoCo report has <report>`);
  }
  const { files } = readHolder(root, '', invalid);
  const producedAt = timeOf(root, invalid);
  return {
    kind: 'coverage',
    format: 'jacoco',
    claims: producedAt === undefined ? {} : { producedAt },
    empty: files.every(({ lines }) => lines.total === 0),
    files,
  };
}

/** The packages of a report or a group, and of the groups inside it. */
function readHolder(holder: XmlElement, prefix: string, invalid: Invalid): PackageCoverage {
  const held: PackageCoverage[] = [];
  const names = new Set<string>();
  for (const child of knownChildren(holder, ['sessioninfo', 'group', 'package', 'counter'], invalid)) {
    if (child.name !== 'group' && child.name !== 'package') continue;
    // The package without name holds classes outside of any package.
    const name = child.name === 'group' ? neededText(child, 'name', invalid) : (child.attributes.name ?? '');
    if (names.has(name)) {
      throw invalid(child, `the ${child.name} ${quoted(name)} stands there twice`, 'EVIDENCE_INCONSISTENT');
    }
    names.add(name);
    const path = name === '' ? prefix : `${prefix}${name}/`;
    held.push(child.name === 'group' ? readHolder(child, path, invalid) : readPackage(child, path, invalid));
  }
  const counts = held.reduce((sum, part) => sumOfCounts(sum, part.counts), noCounts);
  checkCounters(holder, counts, invalid);
  return { files: held.flatMap(({ files }) => files), counts };
}

function timeOf(root: XmlElement, invalid: Invalid): number | undefined {
  const dumps = childElements(root)
    .filter(({ name }) => name === 'sessioninfo')
    .map((session) => neededNumber(session, 'dump', invalid));
  return dumps.length === 0 ? undefined : dumps.reduce((latest, dump) => Math.max(latest, dump));
}
