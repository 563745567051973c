// Reads CTRF, the Common Test Report Format (ctrf.io), a JSON report that reporters for many test tools write.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { Claims, ReaderInput, TestsReading } from '../../reading.ts';
import { type CtrfCase, readCase, statuses } from './ctrf/case.ts';
import { requirementIds } from './requirement-ids.ts';

const again = 'Run the tests again and keep the report as the CTRF reporter wrote it.';

export const ctrfReader: Reader = {
  format: 'ctrf',
  kind: 'tests',
  title: 'CTRF test report',
  notes: [
    'Read as written by the reporters of jest and mocha (0.0.11) and vitest (1.3.0), specification versions 0.0 and 1.0. Reports without reportFormat and specVersion are older than the specification and refused.',
    'The summary is compared with the tests, status by status.',
    '`skipped` is skipped, `pending` did not run, `other` is a todo where the raw status says so, else inconclusive; none is a pass.',
    'A test that passed with retries is flaky, whether or not the report says so, and shows its attempts.',
    'A test is named `<suites>::<name>`, with ` > ` between suites; without suites, or where the suite repeats the name, by its name alone.',
    'Requirement ids come from the fields requirement and requirements of extra or labels, and from tags, suites and names where forms of ids are configured. environment.commit has to be a full git object id; environment.appVersion is the tested version; environment.extra may hold artifact and executor.',
    'The reporters of jest and vitest leave out files that cannot be loaded: nothing in the report tells.',
  ],
  looksLike: (head) =>
    /^\s*\{/.test(head) &&
    (/"reportFormat"\s*:\s*"CTRF"/.test(head) || /"results"\s*:\s*\{\s*"(?:tool|summary)"\s*:/.test(head)),
  read,
};

function read(input: ReaderInput): TestsReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  checkVersion(root);
  const results = root.need('results');
  const tool = results.need('tool');
  const version = tool.get('version')?.text();
  const ids = requirementIds(input.requirementIds);
  const cases = results
    .need('tests')
    .items()
    .map((test) => readCase(test, ids));
  const span = checkSummary(results.need('summary'), cases);
  const environment = results.get('environment');
  if (environment?.get('healthy')?.boolean() === false) {
    throw environment.invalid(
      'the report says that its run was not healthy',
      'EVIDENCE_INVALID',
      'Run the tests again.',
    );
  }
  const executor = environment?.get('extra')?.get('executor')?.text();
  const producedAt = span.finishedAt ?? root.get('timestamp')?.instant();
  return {
    kind: 'tests',
    format: 'ctrf',
    claims: { ...claimsOf(environment), ...(producedAt === undefined ? {} : { producedAt }) },
    empty: cases.length === 0,
    cases: cases.map(({ result }) => result),
    ...span,
    ...(executor === undefined ? {} : { executor }),
    tools: [{ name: tool.need('name').text(), ...(version === undefined ? {} : { version }) }],
  };
}

function checkVersion(root: JsonCursor): void {
  const format = root.get('reportFormat');
  if (format === undefined) {
    throw root.invalid(
      'the report has no "reportFormat": it is older than the CTRF specification',
      'EVIDENCE_VERSION',
      'Update the CTRF reporter, so that it writes reportFormat and specVersion.',
    );
  }
  format.oneOf(['CTRF']);
  const version = root.need('specVersion');
  if (!/^(?:0\.0|1\.0)\.\d+$/.test(version.string())) {
    throw version.invalid(
      `CTRF version ${quoted(version.string())} is not read, only 0.0 and 1.0`,
      'EVIDENCE_VERSION',
      'Let the reporter write a version of CTRF that is read.',
    );
  }
}

/** Compares the counters with the tests; gives the time of the run. A time of 0 is one that the reporter does not know. */
function checkSummary(summary: JsonCursor, cases: readonly CtrfCase[]): Pick<TestsReading, 'startedAt' | 'finishedAt'> {
  const compare = (counter: JsonCursor, found: number, what: string) => {
    if (counter.integer() !== found) {
      throw counter.invalid(
        `the summary says ${String(counter.value)} ${what}, the report holds ${found}`,
        'EVIDENCE_INCONSISTENT',
      );
    }
  };
  compare(summary.need('tests'), cases.length, 'tests');
  for (const status of statuses) {
    compare(summary.need(status), cases.filter((found) => found.status === status).length, status);
  }
  const flaky = summary.get('flaky');
  if (flaky !== undefined) compare(flaky, cases.filter(({ saidFlaky }) => saidFlaky).length, 'flaky');
  const [startedAt, finishedAt] = [summary.need('start'), summary.need('stop')].map(epochMilliseconds);
  if (startedAt !== undefined && finishedAt !== undefined && finishedAt < startedAt) {
    throw summary.invalid('the run stops before it starts', 'EVIDENCE_INCONSISTENT');
  }
  return {
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
  };
}

function epochMilliseconds(cursor: JsonCursor): number | undefined {
  const at = cursor.integer();
  if (at === 0) return undefined;
  // Seconds since 1970, read as milliseconds, lie in the first weeks of 1970; the last day of the calendar is that of RFC 3339.
  if (at < Date.UTC(2000, 0) || at > Date.UTC(9999, 11, 31)) {
    throw cursor.invalid(`${at} is no time in milliseconds since 1970`);
  }
  return at;
}

function claimsOf(environment: JsonCursor | undefined): Claims {
  const commit = environment?.get('commit');
  if (commit !== undefined && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit.string())) {
    throw commit.invalid(
      `commit is ${quoted(commit.string())}, not a full git object id (40 or 64 hexadecimal digits)`,
      'EVIDENCE_INVALID',
      'Let the reporter write the full id, or leave it out.',
    );
  }
  const artifact = environment?.get('extra')?.get('artifact');
  if (artifact !== undefined && !/^sha256:[0-9a-f]{64}$/.test(artifact.string())) {
    throw artifact.invalid(`artifact is ${quoted(artifact.string())}, not sha256: and 64 hexadecimal digits`);
  }
  const version = environment?.get('appVersion')?.text();
  return {
    ...(commit === undefined ? {} : { commit: commit.string() }),
    ...(artifact === undefined ? {} : { artifact: artifact.string() }),
    ...(version === undefined ? {} : { version }),
  };
}
