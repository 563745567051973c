// Reads the JSON report of ESLint, with or without metadata.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { messageLimit, shorten } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { FindingsReading, ReaderInput, ToolRunReading } from '../../reading.ts';
import { uniqueIds } from './unique-ids.ts';

type EslintFinding = ToolRunReading['findings'][number];

const again = 'Run ESLint again with --format json, and keep the report as it wrote it.';

export const eslintReader: Reader = {
  format: 'eslint-json',
  kind: 'findings',
  title: 'ESLint JSON report',
  notes: [
    'Tried with ESLint 9.39. `--format json` and `--format json-with-metadata` are read; neither names the version of ESLint, a commit or a time.',
    'A file that could not be parsed makes the run unsuccessful. A report over no file is empty.',
    'What a comment or a file of suppressions silences is a finding with an accepted suppression. The counts of errors, warnings and fixes of each file are recomputed, and must agree.',
    'Rules of the plugin `security` are security rules; ESLint itself marks none. A message without rule, as on a comment that silences nothing, has the rule `(no rule)`.',
  ],
  looksLike: (head) => /^\s*(\{\s*"results"\s*:\s*)?\[\s*\{\s*"filePath"\s*:/.test(head),
  read,
};

function read(input: ReaderInput): FindingsReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const files = (Array.isArray(root.value) ? root : root.need('results')).items();
  const read = files.map(readFile);
  const findings = read.flatMap((file) => file.findings);
  const ids = uniqueIds(findings.map(({ id }) => id));
  return {
    kind: 'findings',
    format: 'eslint-json',
    claims: {},
    empty: files.length === 0,
    runs: [
      {
        tool: 'ESLint',
        successful: read.every(({ parsed }) => parsed),
        findings: findings.map((finding, index) => ({ ...finding, id: ids[index] ?? finding.id })),
        position: root.position,
      },
    ],
  };
}

interface FileFindings {
  readonly findings: readonly EslintFinding[];
  /** Whether ESLint could read the file. */
  readonly parsed: boolean;
}

function readFile(file: JsonCursor): FileFindings {
  const path = file.need('filePath').text();
  const messages = file.need('messages').items();
  const suppressed = file.get('suppressedMessages')?.items() ?? [];
  checkCounts(file, messages);
  return {
    findings: [...messages, ...suppressed].map((message) => readMessage(message, path)),
    parsed: ![...messages, ...suppressed].some(isFatal),
  };
}

function readMessage(message: JsonCursor, path: string): EslintFinding {
  const rule = message.get('ruleId')?.text() ?? '(no rule)';
  const line = message.get('line')?.integer();
  const suppressed = suppressionOf(message);
  return {
    id: `${rule}:${path}${line === undefined ? '' : `:${line}`}`,
    rule,
    level: isError(message) ? 'error' : 'warning',
    security: rule.startsWith('security/'),
    message: shorten(message.need('message').string(), messageLimit),
    ...(suppressed === undefined ? {} : { suppressed }),
    path,
    ...(line === undefined || line < 1 ? {} : { line }),
    position: message.position,
  };
}

function isFatal(message: JsonCursor): boolean {
  return message.get('fatal')?.boolean() ?? false;
}

/** Severity 2, or whatever kept ESLint from reading the file. Severity 0 means off, and is never reported. */
function isError(message: JsonCursor): boolean {
  const severity = message.need('severity');
  if (severity.value !== 1 && severity.value !== 2) throw severity.invalid('"severity" is neither 1 nor 2');
  return severity.value === 2 || isFatal(message);
}

function suppressionOf(message: JsonCursor): EslintFinding['suppressed'] | undefined {
  const all = message.get('suppressions')?.items() ?? [];
  if (all.length === 0) return undefined;
  const reasons = all.map((one) => {
    one.need('kind').oneOf(['directive', 'file']);
    return one.get('justification')?.string() ?? '';
  });
  const justification = reasons.find((reason) => reason !== '');
  return {
    status: 'accepted',
    ...(justification === undefined ? {} : { justification: shorten(justification, messageLimit) }),
  };
}

/** Compares the counters of a file with its messages. Older versions have fewer of them. */
function checkCounts(file: JsonCursor, messages: readonly JsonCursor[]): void {
  const errors = messages.filter(isError);
  const warnings = messages.filter((message) => !isError(message));
  const fixable = (of: readonly JsonCursor[]) => of.filter((message) => message.get('fix') !== undefined).length;
  const counts = {
    errorCount: errors.length,
    fatalErrorCount: messages.filter(isFatal).length,
    warningCount: warnings.length,
    fixableErrorCount: fixable(errors),
    fixableWarningCount: fixable(warnings),
  };
  file.need('errorCount');
  file.need('warningCount');
  for (const [name, counted] of Object.entries(counts)) {
    const declared = file.get(name);
    if (declared !== undefined && declared.integer() !== counted) {
      throw declared.invalid(
        `"${name}" is ${declared.integer()}, but the messages of the file make ${counted}`,
        'EVIDENCE_INCONSISTENT',
      );
    }
  }
}
