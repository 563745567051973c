// Reads TAP, the Test Anything Protocol, versions 13 and 14 (testanything.org), strictly.
import { messageLimit, shorten } from '../../decode/shorten.ts';
import { decodeText } from '../../decode/text.ts';
import { unreadable } from '../../decode/unreadable.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, TestCase, TestsReading } from '../../reading.ts';
import { type RequirementIds, requirementIds } from './requirement-ids.ts';
import { Level, type TapCase, unknownLine } from './tap/level.ts';
import { tapLine } from './tap/line.ts';

const maximumDepth = 64;

export const tapReader: Reader = {
  format: 'tap',
  kind: 'tests',
  title: 'TAP 13 or 14 stream',
  notes: [
    'Read as written by node:test 24 (`--test-reporter=tap`), mocha 12 (`--reporter-options tapVersion=13`) and Perl Test::More 1.302; a stream without version line is read like TAP 13, any other version than 13 and 14 is refused.',
    'Every level needs its plan, and the plan has to agree with the test points; `Bail out!` and a line that is no TAP refuse the stream. Subtests are the indented ones; those in braces are not read.',
    'A test is named `<subtests>::<description>` with ` > ` between subtests, a test without description by its number. The point that closes a subtest is a test of its own only when it says more than the points inside.',
    '`not ok` is a failure whatever directive stands beside it; `ok # TODO` is a todo and `ok # SKIP` is skipped, neither is a pass.',
    'Comments and counters in comments are not read. A stream says neither time, nor tool, nor commit. Requirement ids come from names where forms of ids are configured.',
  ],
  looksLike: (head) => {
    const first = head.split('\n').find((line) => !/^\s*(?:#|$)/.test(line));
    return first !== undefined && ['version', 'plan', 'point', 'bailOut'].includes(tapLine(first.trim()).kind);
  },
  read,
};

function read(input: ReaderInput): TestsReading {
  const cases = casesIn(decodeText(input), input.path);
  const ids = requirementIds(input.requirementIds);
  return {
    kind: 'tests',
    format: 'tap',
    claims: {},
    empty: cases.length === 0,
    cases: cases.map((found) => testCase(found, ids)),
    tools: [],
  };
}

function testCase({ around, name, outcome, message, position }: TapCase, ids: RequirementIds): TestCase {
  const suites = around.toReversed().join(' > ');
  const id = suites === '' ? name : `${suites}::${name}`;
  return {
    id,
    name,
    outcome,
    attempts: 1,
    ...(message === undefined ? {} : { message }),
    requirements: ids([], [id]),
    position,
  };
}

function casesIn(text: string, path: string): TapCase[] {
  const lines = text.split('\n');
  const root = new Level(path, 1);
  const levels: Level[] = [root];
  const refuse = (code: Parameters<typeof unreadable>[0], message: string, line: number) =>
    unreadable(code, message, { path, line, column: 1 }, 'Run the tests again and keep the whole stream.');
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1;
    const whole = (lines[index] ?? '').replace(/\r$/, '');
    const content = whole.trim();
    const parsed = tapLine(content);
    if (parsed.kind === 'nothing') continue;
    if (parsed.kind === 'unknown') throw unknownLine(path, line, whole);
    if (parsed.kind === 'bailOut') {
      throw refuse(
        'EVIDENCE_TRUNCATED',
        `the run was given up (Bail out!)${parsed.reason === '' ? '' : `: ${shorten(parsed.reason, 200)}`}`,
        line,
      );
    }
    const depth = depthOf(whole);
    if (depth === undefined || depth > levels.length || (depth < levels.length - 1 && parsed.kind !== 'point')) {
      throw refuse('EVIDENCE_INVALID', 'the indentation fits no test or subtest', line);
    }
    if (depth === levels.length) {
      if (depth > maximumDepth) throw refuse('EVIDENCE_LIMIT', `subtests are nested deeper than ${maximumDepth}`, line);
      levels.push(new Level(path, line));
    }
    const subtest = depth === levels.length - 2 ? levels.pop() : undefined;
    const level = levels.at(-1) ?? root;
    if (depth !== levels.length - 1) throw refuse('EVIDENCE_INVALID', 'a subtest has no result of its own', line);
    switch (parsed.kind) {
      case 'version':
        checkVersion(parsed.version, level.begun, path, line);
        break;
      case 'plan':
        level.plan(parsed.first, parsed.last, line);
        break;
      case 'point': {
        const found = level.point(parsed, line, whole.length - whole.trimStart().length + 1, subtest);
        const { end, message } = diagnostics(lines, index + 1, depth, path);
        if (found !== undefined && found.outcome !== 'passed' && message !== undefined) found.message ??= message;
        index = end - 1;
      }
    }
  }
  if (levels.length > 1)
    throw refuse('EVIDENCE_TRUNCATED', 'truncated: a subtest has no result of its own', lines.length);
  root.finish(lines.length);
  return root.cases;
}

/** Levels of indentation, four spaces each. */
function depthOf(line: string): number | undefined {
  const spaces = line.length - line.trimStart().length;
  return spaces % 4 === 0 && !line.slice(0, spaces).includes('\t') ? spaces / 4 : undefined;
}

function checkVersion(version: number, begun: boolean, path: string, line: number): void {
  if (version !== 13 && version !== 14) {
    throw unreadable(
      'EVIDENCE_VERSION',
      `TAP version ${version} is not read, only 13 and 14`,
      { path, line, column: 1 },
      'Let the tool write TAP 13 or 14.',
    );
  }
  if (begun) {
    throw unreadable(
      'EVIDENCE_INVALID',
      'a version stands after tests: two streams in one file',
      { path, line, column: 1 },
      'Keep each stream in a file of its own.',
    );
  }
}

/**
 * The YAML block after a test point, two spaces deeper than it: where it ends, and the text of its `error` or `message`. The rest of the block
 * is not read, so it is taken line by line and not as YAML.
 */
function diagnostics(
  lines: readonly string[],
  from: number,
  depth: number,
  path: string,
): { readonly end: number; readonly message?: string } {
  const indent = `${'    '.repeat(depth)}  `;
  if ((lines[from] ?? '').trimEnd() !== `${indent}---`) return { end: from };
  let message: string | undefined;
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trimEnd();
    if (line === `${indent}...`) return { end: index + 1, ...(message === undefined ? {} : { message }) };
    // A line further out would be a test point that the block swallows.
    if (line !== '' && !line.startsWith(indent)) throw unknownLine(path, index + 1, line);
    const [, keyIndent, value] = /^( *)(?:error|message):\s*(.*)$/.exec(line) ?? [];
    if (keyIndent !== undefined && value !== undefined && message === undefined) {
      const text = /^[|>][-+]?$/.test(value)
        ? blockScalar(lines, index + 1, keyIndent)
        : value.replace(/^(['"])(.*)\1$/, '$2');
      message = text === '' ? undefined : shorten(text, messageLimit);
    }
  }
  throw unreadable(
    'EVIDENCE_TRUNCATED',
    'truncated: the diagnostics of a test have no end',
    { path, line: from + 1, column: 1 },
    'Run the tests again and keep the whole stream.',
  );
}

/** The lines of a YAML block scalar, as far as a message can bear them. */
function blockScalar(lines: readonly string[], from: number, indent: string): string {
  const kept: string[] = [];
  for (let index = from; index < lines.length && kept.length < 50; index += 1) {
    const line = (lines[index] ?? '').trimEnd();
    if (line !== '' && !line.startsWith(`${indent} `)) break;
    kept.push(line.slice(indent.length + 2));
  }
  return kept.join('\n').trim();
}
