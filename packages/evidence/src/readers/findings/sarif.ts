// Reads SARIF 2.1.0, the result format of static analysis and security tools.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { FindingsReading, ReaderInput, ToolRunReading } from '../../reading.ts';
import { readResult, type SarifFinding } from './sarif/result.ts';
import { ruleBook } from './sarif/rule-book.ts';

const again = 'Run the tool again and keep the SARIF file as it wrote it.';

export const sarifReader: Reader = {
  format: 'sarif',
  kind: 'findings',
  title: 'SARIF 2.1.0 analysis results',
  looksLike: (head) =>
    /"\$schema"\s*:\s*"[^"]*sarif/i.test(head) || (/"runs"\s*:/.test(head) && /"driver"\s*:/.test(head)),
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
 * scanned), every invocation says that it was successful, and no notification of the tool is an error: that level means
 * that the analysis stopped or is incomplete (SARIF 2.1.0, 3.58.6).
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
  return invocation.need('executionSuccessful').boolean() && !levels.includes('error');
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
  const seen = new Map<string, number>();
  const unique = (finding: SarifFinding): SarifFinding => {
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    return times === 1 ? finding : { ...finding, id: `${finding.id} (${times})` };
  };
  return runs.map((run) => ({ ...run, findings: run.findings.map(unique) }));
}

function latest(times: readonly (number | undefined)[]): number | undefined {
  return times.reduce(
    (one, other) => (one === undefined || (other !== undefined && other > one) ? other : one),
    undefined,
  );
}
