// Reads the event stream of `go test -json`.
import type { JsonCursor } from '../../decode/json-cursor.ts';
import { readJsonLines } from '../../decode/json-lines.ts';
import { messageLimit, quoted, shorten } from '../../decode/shorten.ts';
import { unreadable } from '../../decode/unreadable.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, TestCase, TestsReading } from '../../reading.ts';
import { casesOf } from './go-test/cases.ts';
import { PackageRun } from './go-test/package-run.ts';
import { requirementIds } from './requirement-ids.ts';

const again = 'Run `go test -json` again and keep all that it writes to standard output, and nothing else.';

export const goTestReader: Reader = {
  format: 'go-test-json',
  kind: 'tests',
  title: 'go test -json event stream',
  notes: [
    'Read as written by Go 1.26 and by gotestsum 1.13 (`--jsonfile`). Go before 1.20 writes no start events; its streams are refused, because one that lost its beginning looks the same.',
    'A test is named `<package>::<test>`, and subtests are tests of their own beside the test that holds them.',
    'A stream in which a package has no start or no end is truncated and refused.',
    'A package that fails without a failing test (build, TestMain, exit) is an error under its own name; a test that was running when its package failed is an error; one without an end in a package that passed is inconclusive. Benchmarks count only when they end with an event of their own.',
    'A package that runs again in the same stream was repeated: the last run of each test counts, with its attempts, and a pass after a failure is flaky. With `-count` each result counts.',
    'Results from the cache of Go (`(cached)`) are read, but a stream with any gives no time of the run; `-count=1` avoids them.',
    'Requirement ids come from `t.Attr("requirement", …)` and `t.Attr("requirements", …)`, and from test names where forms of ids are configured. The stream says neither commit nor version.',
  ],
  // The action stands on the first line: other JSON with such a name in it is laid out over several.
  looksLike: (head) => /^\s*\{[^\n]*"Action":"/.test(head) && /"(?:Package|ImportPath|Test)":/.test(head),
  read,
};

const actions = [
  'start',
  'run',
  'pause',
  'cont',
  'pass',
  'bench',
  'fail',
  'output',
  'skip',
  'attr',
  'artifacts',
  'build-output',
  'build-fail',
] as const;
const outcomes = { pass: 'passed', bench: 'passed', fail: 'failed', skip: 'skipped' } as const;

/** What a build printed, by the package that was built. */
interface Build {
  readonly failed?: JsonCursor;
  readonly output: string;
}

class Stream {
  readonly runs: PackageRun[] = [];
  readonly builds = new Map<string, Build>();
  readonly #blamed = new Set<string>();
  readonly #current = new Map<string, PackageRun>();
  #first: number | undefined;
  #last: number | undefined;
  #timed = true;

  take(event: JsonCursor): void {
    const action = event.need('Action').oneOf(actions);
    const at = event.get('Time')?.instant();
    if (action === 'build-output' || action === 'build-fail') {
      const built = event.need('ImportPath').text();
      const { output, failed } = this.builds.get(built) ?? { output: '' };
      const printed = action === 'build-output' ? event.need('Output').string() : '';
      this.builds.set(built, {
        output: output.length < messageLimit ? output + printed : output,
        ...(action === 'build-fail' ? { failed: event } : failed === undefined ? {} : { failed }),
      });
      return;
    }
    this.#timed &&= at !== undefined;
    if (at !== undefined) {
      this.#first = Math.min(this.#first ?? at, at);
      this.#last = Math.max(this.#last ?? at, at);
    }
    const run = this.#runOf(event, action);
    const test = event.get('Test')?.text();
    switch (action) {
      case 'start':
      case 'pause':
      case 'cont':
      case 'artifacts':
        break;
      case 'run':
        run.run(event.need('Test').text(), event);
        break;
      case 'output':
        run.output(test, event.need('Output').string());
        break;
      case 'attr':
        run.attribute(test, event.need('Key').string(), event.need('Value').string());
        break;
      default:
        if (test !== undefined) {
          run.endTest(test, outcomes[action], event);
        } else if (action === 'bench') {
          throw event.invalid('a benchmark event names no test');
        } else {
          run.end(action, event, action === 'fail' ? this.#built(event) : undefined);
        }
    }
  }

  /** A package has one run at a time, and each begins with a start event: Go writes them since 1.20. */
  #runOf(event: JsonCursor, action: string): PackageRun {
    const name = event.need('Package').text();
    const current = this.#current.get(name);
    if (current !== undefined && !current.ended) {
      if (action === 'start') throw truncated(current, event);
      return current;
    }
    if (action !== 'start') {
      throw event.invalid(
        `truncated: package ${quoted(name)} has no start; the beginning is missing, or Go is older than 1.20`,
        'EVIDENCE_TRUNCATED',
      );
    }
    const run = new PackageRun(name, event);
    this.#current.set(name, run);
    this.runs.push(run);
    return run;
  }

  #built(event: JsonCursor): string | undefined {
    const failed = event.get('FailedBuild')?.text();
    if (failed === undefined) return undefined;
    this.#blamed.add(failed);
    const output = this.builds.get(failed)?.output.trim() ?? '';
    return output === '' ? `${failed} cannot be built` : output;
  }

  /** Builds that failed, and that no package of the stream gives as the reason of its failure. */
  unblamed(): TestCase[] {
    return [...this.builds].flatMap(([built, { failed, output }]) =>
      failed === undefined || this.#blamed.has(built)
        ? []
        : [
            {
              id: built,
              name: built,
              outcome: 'errored',
              attempts: 1,
              message: shorten(output.trim() || 'cannot be built', messageLimit),
              requirements: [],
              position: failed.position,
            },
          ],
    );
  }

  times(): Pick<TestsReading, 'startedAt' | 'finishedAt'> {
    const known = this.#timed && this.runs.every(({ cached }) => !cached);
    return known && this.#first !== undefined && this.#last !== undefined
      ? { startedAt: this.#first, finishedAt: this.#last }
      : {};
  }
}

function read(input: ReaderInput): TestsReading {
  const stream = new Stream();
  for (const event of readJsonLines(input, again)) stream.take(event);
  const open = stream.runs.find(({ ended }) => !ended);
  if (open !== undefined) throw truncated(open, open.began);
  if (stream.runs.length === 0 && stream.unblamed().length === 0) {
    throw unreadable('EVIDENCE_TRUNCATED', 'the stream holds no package', { path: input.path }, again);
  }
  const cases = [...casesOf(stream.runs, requirementIds(input.requirementIds)), ...stream.unblamed()];
  const times = stream.times();
  return {
    kind: 'tests',
    format: 'go-test-json',
    claims: times.finishedAt === undefined ? {} : { producedAt: times.finishedAt },
    empty: cases.length === 0,
    cases,
    ...times,
    tools: [{ name: 'go' }],
  };
}

function truncated({ name }: PackageRun, at: JsonCursor) {
  return at.invalid(`truncated: package ${quoted(name)} has no end`, 'EVIDENCE_TRUNCATED');
}
