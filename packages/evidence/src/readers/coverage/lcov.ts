// Reads LCOV tracefiles, the coverage report of lcov and of many tools that write its format.
import { decodeText } from '../../decode/text.ts';
import { unreadable } from '../../decode/unreadable.ts';
import type { Reader } from '../../reader.ts';
import type { CoverageReading, CoveredFile, ReaderInput } from '../../reading.ts';
import { note } from './lcov/record.ts';
import type { LcovSection } from './lcov/section.ts';
import { readSections } from './lcov/sections.ts';
import { plainPath } from './plain-path.ts';
import { ratioOf } from './ratio.ts';

const again = 'Run the tests again and keep the whole tracefile that the tool writes.';

export const lcovReader: Reader = {
  format: 'lcov',
  kind: 'coverage',
  title: 'LCOV tracefile',
  notes: [
    'Tried with lcov 1.16 (gcc 12.2), gcovr 8.8, coverage.py 7.17, node:test of Node 24.21, c8 12.0, jest 30 and vitest 3.2; the records of lcov 2 that none of these writes (FNL, FNA, exception branches, MC/DC) are read as its manual describes them.',
    'Lines, branches and functions are counted from DA, BRDA and FN or FNL. LF, LH, BRF, BRH, FNF and FNH must be the same counts, or the report is refused.',
    'Sections of one file, as of several tests or object files, are merged: a line, branch or function is covered when one of the sections ran it.',
    'A branch with `-` (its line never ran) is not covered. MC/DC records are checked for their form and not counted.',
    'A file that does not end with `end_of_record` is refused as truncated. That a tracefile was cut between two sections can not be seen.',
    'V8 (node:test, c8) counts every line of a file, also blank ones and comments.',
  ],
  looksLike: (head) => /^(?:[ \t\r]*(?:#[^\n]*)?\n)*(?:TN:|SF:)/.test(head),
  read,
};

function read(input: ReaderInput): CoverageReading {
  const text = decodeText(input);
  const sections = readSections(text, (line, message, code = 'EVIDENCE_INVALID') =>
    unreadable(code, message, { path: input.path, line }, again),
  );
  const files = filesOf(sections);
  return {
    kind: 'coverage',
    format: 'lcov',
    claims: {},
    empty: files.every(({ lines }) => lines.total === 0),
    files,
  };
}

/** Each file once. What no section tells (branches, functions) is told of no file. */
function filesOf(sections: readonly LcovSection[]): CoveredFile[] {
  const merged = new Map<string, LcovSection>();
  for (const section of sections) {
    const path = plainPath(section.path);
    const found = merged.get(path);
    if (found === undefined) {
      merged.set(path, section);
      continue;
    }
    for (const [line, hit] of section.lines) note(found.lines, line, hit);
    for (const part of ['branches', 'functions'] as const) {
      for (const [key, hit] of section[part]) note(found[part], key, hit);
    }
  }
  const hasBranches = sections.some(({ branches }) => branches.size > 0);
  const hasFunctions = sections.some(({ functions }) => functions.size > 0);
  return [...merged.values()].map(({ path, lines, branches, functions }) => ({
    path,
    lines: ratioOf(lines.values()),
    ...(hasBranches ? { branches: ratioOf(branches.values()) } : {}),
    ...(hasFunctions ? { functions: ratioOf(functions.values()) } : {}),
  }));
}
