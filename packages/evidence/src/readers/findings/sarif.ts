// Reads SARIF 2.1.0, the result format of static analysis and security tools.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { FindingsReading, ReaderInput, ToolRunReading } from '../../reading.ts';
import { readResult } from './sarif/result.ts';
import { ruleBook } from './sarif/rule-book.ts';
import { uniqueIds } from './unique-ids.ts';

const again = 'Run the tool again and keep the SARIF file as it wrote it.';

export const sarifReader: Reader = {
  format: 'sarif',
  kind: 'findings',
  title: 'SARIF 2.1.0 analysis results',
  notes: [
    'Tried with Biome 2.5, Flawfinder 2.0 and the SARIF formatter 3.1 of ESLint. Only version 2.1.0 is read, in one file: results, rules or invocations in external properties are refused.',
    'A run is successful only when it holds a list of results (none at all means that the tool did not look), every invocation says so, none ended by a signal or failed to start, and no notification is an error.',
    'Results of kind `fail` are findings, and those of kind `open` and `review`, which nobody decided, at the level that they would have as failures. `pass`, `informational` and `notApplicable` are none, nor is what a comparison found `absent`.',
    'The level is that of the result, else the one that its invocation gave to the rule, else the default of the rule, else `warning`. A rule is found by index, by id (`CA1000/1` is described as `CA1000`), in the driver or in the extension that the result names.',
    'Of several suppressions the one that silences least counts; one without status is accepted. `security-severity` of the result, else of its rule, is a number from 0 to 10.',
    'Ids are those of the fingerprints, else of rule, file and line; findings that these do not tell apart are numbered.',
    'The commit is the one that all version control details of all runs agree on.',
  ],
  looksLike: (head) =>
    /"\$schema"\s*:\s*"[^"]*sarif/i.test(head) ||
    (/"runs"\s*:/.test(head) && /"driver"\s*:|"version"\s*:\s*"2\.1\.0"/.test(head)),
  read,
};

/** A file with runs and no results is not empty: it says that the tools found nothing. A file without runs says nothing. */
function read(input: ReaderInput): FindingsReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const version = root.need('version');
  if (version.string() !== '2.1.0') {
    throw version.invalid(
      `SARIF version ${JSON.stringify(version.value)} is not read, only 2.1.0`,
      'EVIDENCE_VERSION',
      'Let the tool write SARIF 2.1.0.',
    );
  }
  refuseElsewhere(root, 'inlineExternalProperties');
  const runs = root.need('runs').items().map(readRun);
  const commits = new Set(runs.map(({ commit }) => commit));
  const [commit] = commits.size === 1 ? commits : [];
  const ends = runs.map(({ endedAt }) => endedAt);
  const producedAt = ends.every((end) => end !== undefined) ? latest(ends) : undefined;
  return {
    kind: 'findings',
    format: 'sarif',
    claims: {
      ...(commit === undefined ? {} : { commit }),
      ...(producedAt === undefined ? {} : { producedAt }),
    },
    empty: runs.length === 0,
    runs: withUniqueIds(runs).map(({ endedAt, ...run }) => run),
  };
}

type Run = ToolRunReading & { readonly endedAt: number | undefined };

/**
 * A run counts as successful only when it holds results (an empty list is fine, none at all means that nothing was
 * scanned), every invocation says that it was successful, none was ended by a signal or did not start, and no notification
 * of the tool is an error: that level means that the analysis stopped or is incomplete (SARIF 2.1.0, 3.58.6).
 */
function readRun(run: JsonCursor): Run {
  refuseElsewhere(run, 'externalPropertyFileReferences', [
    'results',
    'driver',
    'extensions',
    'invocations',
    'artifacts',
  ]);
  const driver = run.need('tool').need('driver');
  const rules = ruleBook(run);
  const results = run.get('results');
  const invocations = run.get('invocations')?.items() ?? [];
  const version = driver.get('semanticVersion') ?? driver.get('version');
  const commit = commitOf(run);
  const ends = invocations.map((invocation) => invocation.get('endTimeUtc')?.instant());
  return {
    tool: driver.need('name').text(),
    ...(version === undefined ? {} : { version: version.string() }),
    ...(commit === undefined ? {} : { commit }),
    successful: results !== undefined && invocations.every(wasSuccessful),
    findings: (results?.items() ?? [])
      .map((result) => readResult(result, run, rules))
      .filter((finding) => finding !== undefined),
    position: run.position,
    endedAt: ends.length > 0 && ends.every((end) => end !== undefined) ? latest(ends) : undefined,
  };
}

function wasSuccessful(invocation: JsonCursor): boolean {
  const notifications = ['toolExecutionNotifications', 'toolConfigurationNotifications'].flatMap(
    (name) => invocation.get(name)?.items() ?? [],
  );
  const levels = notifications.map((notification) =>
    notification.get('level')?.oneOf(['none', 'note', 'warning', 'error']),
  );
  const stopped = ['exitSignalName', 'exitSignalNumber', 'processStartFailureMessage'].some(
    (name) => invocation.get(name) !== undefined,
  );
  return invocation.need('executionSuccessful').boolean() && !stopped && !levels.includes('error');
}

/** The analysed commit, when all version control details of the run agree on one full git object id. */
function commitOf(run: JsonCursor): string | undefined {
  const details = run.get('versionControlProvenance')?.items() ?? [];
  const revisions = new Set(details.map((detail) => detail.get('revisionId')?.string().toLowerCase()));
  const [revision] = revisions;
  return revisions.size === 1 && revision !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
    ? revision
    : undefined;
}

/** SARIF lets parts of a run stand in other files; a reader of one file would take them for absent. */
function refuseElsewhere(cursor: JsonCursor, name: string, parts?: readonly string[]): void {
  const elsewhere = cursor.get(name);
  const part = parts === undefined ? name : parts.find((one) => elsewhere?.get(one) !== undefined);
  if (elsewhere !== undefined && part !== undefined) {
    throw elsewhere.invalid(
      `${part} of the run stand in external properties, which are not read`,
      'EVIDENCE_INVALID',
      'Let the tool write one self-contained SARIF file.',
    );
  }
}

/** Two findings that the tool does not tell apart get different ids, in the order of the file. */
function withUniqueIds(runs: readonly Run[]): readonly Run[] {
  const ids = uniqueIds(runs.flatMap(({ findings }) => findings.map(({ id }) => id)));
  let next = 0;
  return runs.map((run) => ({
    ...run,
    findings: run.findings.map((finding) => ({ ...finding, id: ids[next++] ?? finding.id })),
  }));
}

function latest(times: readonly (number | undefined)[]): number | undefined {
  return times.reduce(
    (one, other) => (one === undefined || (other !== undefined && other > one) ? other : one),
    undefined,
  );
}
