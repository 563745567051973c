// Reads the JSON output of the vulnerability scanner Grype.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, VulnerabilitiesReading } from '../../reading.ts';
import { readMatch } from './grype/match.ts';

const again = 'Run the scan again with `grype -o json` and keep its whole output.';

export const grypeReader: Reader = {
  format: 'grype',
  kind: 'vulnerabilities',
  title: 'Grype vulnerability scan (JSON)',
  notes: [
    'Written after the published shape, and tried with the reports in the test suite of Grype (July 2026).',
    'A match is named by its CVE, taken from the related vulnerabilities where it is of an advisory. An advisory that stands for several CVEs is one vulnerability for each.',
    'The severity is the worst of the words and of the scores recomputed from the vectors, also those of related vulnerabilities: a distribution that plays a vulnerability down does not lower it.',
    'Ignored matches are read as ignored by the scanner; they still have to be decided.',
    'The report does not count what was scanned: nothing scanned is known only when it names no source and holds no match. A database that Grype itself calls invalid makes the report unreadable.',
  ],
  looksLike: (head) =>
    /^\s*\{\s*"matches"\s*:\s*\[/.test(head) ||
    /"matchDetails"\s*:/.test(head) ||
    /"descriptor"\s*:\s*\{\s*"name"\s*:\s*"grype"/.test(head),
  read,
};

/**
 * A scan without matches is not empty: it says that nothing was found. The format does not count what was scanned;
 * that nothing was scanned is known only when the document names no source and holds no match at all.
 */
function read(input: ReaderInput): VulnerabilitiesReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const matches = root.need('matches').items();
  const ignored = root.get('ignoredMatches')?.items() ?? [];
  const descriptor = root.need('descriptor');
  const source = root.get('source');
  const at = timeIn(descriptor, 'timestamp');
  const databaseAt = databaseTime(descriptor);
  const target = targetOf(source);
  const artifact = imageDigest(source);
  const nothingScanned = source === undefined && matches.length === 0 && ignored.length === 0;
  const version = descriptor.get('version')?.string();
  return {
    kind: 'vulnerabilities',
    format: 'grype',
    claims: { ...(artifact === undefined ? {} : { artifact }), ...(at === undefined ? {} : { producedAt: at }) },
    empty: nothingScanned,
    scan: {
      tool: descriptor.need('name').text(),
      ...(version === undefined ? {} : { version }),
      ...(at === undefined ? {} : { at }),
      ...(databaseAt === undefined ? {} : { databaseAt }),
      ...(target === undefined ? {} : { target }),
      nothingScanned,
    },
    items: [
      ...matches.flatMap((match) => readMatch(match, false)),
      ...ignored.flatMap((match) => readMatch(match, true)),
    ],
  };
}

/** Newer versions put the state of the database one level deeper than older ones. */
function databaseTime(descriptor: JsonCursor): number | undefined {
  const database = descriptor.get('db');
  const status = database?.get('status') ?? database;
  const valid = status?.get('valid');
  if (valid !== undefined && !valid.boolean()) {
    throw valid.invalid(
      'the scanner says that its vulnerability database is not valid',
      'EVIDENCE_INVALID',
      'Update the database with `grype db update` and scan again.',
    );
  }
  return status === undefined ? undefined : timeIn(status, 'built');
}

/** An empty text, or the year 1, is how the tool writes a time that it does not know. */
function timeIn(object: JsonCursor, name: string): number | undefined {
  const time = object.get(name);
  const text = time?.string() ?? '';
  return text === '' || text.startsWith('0001-01-01') ? undefined : time?.instant();
}

/** A path or package URL as the user gave it; for an image, what the user typed. */
function targetOf(source: JsonCursor | undefined): string | undefined {
  const target = source?.get('target');
  if (typeof target?.value === 'string') {
    return target.value;
  }
  return target?.get('userInput')?.string();
}

function imageDigest(source: JsonCursor | undefined): string | undefined {
  const target = source?.get('target');
  const digest = typeof target?.value === 'object' ? target.get('manifestDigest')?.string() : undefined;
  return digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
