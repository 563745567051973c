// Reads vulnerability scans as in-toto attestations (predicate vulns 0.1 and 0.2), plain or in a DSSE envelope.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { canonicalPackageUrl } from '../../decode/package-url.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, VulnerabilitiesReading } from '../../reading.ts';
import { plainWords, rate, type Score, type Severity, severityWord, vectorScore } from './severity.ts';

type Item = VulnerabilitiesReading['items'][number];

const again = 'Make the attestation again with the tool that scanned.';
const predicateTypes = ['https://in-toto.io/attestation/vulns/v0.1', 'https://in-toto.io/attestation/vulns/v0.2'];
/** Each vulnerability is one of every subject: a small file could tell of more than any memory holds. */
const maximumItems = 100_000;
const payloadType = 'application/vnd.in-toto+json';

export const inTotoVulnsReader: Reader = {
  format: 'in-toto-vulns',
  kind: 'vulnerabilities',
  title: 'in-toto vulnerability attestation (vulns 0.1 and 0.2)',
  notes: [
    'Written after the published predicate; no tool was run.',
    'A statement is read plain, out of a DSSE envelope, or out of a Sigstore bundle (one JSON object). Its signature is not verified here.',
    'The scan is bound to the SHA-256 digest of its subject. Each vulnerability is one of every subject, named by its package URL or its name: the predicate does not tell components.',
    'A severity is read from its text, whatever its method is called: a CVSS vector, a number from 0 to 10, or a word. Any other text is refused.',
    'An empty result says that nothing was found in the subjects; a statement without subject scanned nothing.',
  ],
  looksLike: (head) =>
    /https:\/\/in-toto\.io\/attestation\/vulns\//.test(head) ||
    /^\s*\{\s*"payload"\s*:|"(?:payloadType|dsseEnvelope)"\s*:|application\/vnd\.dev\.sigstore\.bundle/.test(head),
  read,
};

function read(input: ReaderInput): VulnerabilitiesReading {
  const statement = statementOf(JsonCursor.atRoot(readJson(input, again), input.path, again), input);
  statement.need('_type').oneOf(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']);
  const type = statement.need('predicateType');
  if (!predicateTypes.includes(type.string())) {
    throw type.invalid(
      `the predicate ${quoted(type.string())} is not read, only ${predicateTypes.join(' and ')}`,
      'EVIDENCE_VERSION',
    );
  }
  const subjects = statement.need('subject').items();
  const [subject] = subjects;
  const predicate = statement.need('predicate');
  const scanner = predicate.need('scanner');
  const results = scanner.need('result').items();
  if (subjects.length * results.length > maximumItems) {
    const counts = `${results.length} vulnerabilities of each of ${subjects.length} subjects`;
    throw scanner.invalid(`${counts} are more than ${maximumItems}`, 'EVIDENCE_LIMIT');
  }
  const artifact = subject === undefined || subjects.length > 1 ? undefined : digestOf(subject);
  const at = predicate.get('metadata')?.get('scanFinishedOn')?.instant();
  const databaseAt = scanner.get('db')?.get('lastUpdate')?.instant();
  const version = scanner.get('version')?.text();
  return {
    kind: 'vulnerabilities',
    format: 'in-toto-vulns',
    claims: { ...(artifact === undefined ? {} : { artifact }), ...(at === undefined ? {} : { producedAt: at }) },
    empty: subjects.length === 0,
    scan: {
      tool: scanner.need('uri').text(),
      ...(version === undefined ? {} : { version }),
      ...(at === undefined ? {} : { at }),
      ...(databaseAt === undefined ? {} : { databaseAt }),
      ...(subject === undefined || subjects.length > 1 ? {} : { target: nameOf(subject) }),
      nothingScanned: subjects.length === 0,
    },
    items: subjects.flatMap((each) => results.map((result) => itemOf(result, nameOf(each)))),
  };
}

/** The statement itself, or the one inside the envelope; what stands in an envelope is told at the place of the payload. */
function statementOf(root: JsonCursor, input: ReaderInput): JsonCursor {
  const envelope = root.get('dsseEnvelope') ?? root;
  const payload = envelope.get('payload');
  if (payload === undefined) return root;
  envelope.need('payloadType').oneOf([payloadType]);
  const encoded = payload.string();
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(encoded)) throw payload.invalid('the payload is not base64');
  const place = payload.position;
  const bytes = new Uint8Array(Buffer.from(encoded, 'base64'));
  const { value } = readJson({ ...input, bytes }, again);
  return JsonCursor.atRoot({ value, at: () => place }, input.path, again);
}

function digestOf(subject: JsonCursor): string | undefined {
  const digest = subject.need('digest').get('sha256');
  if (digest === undefined) return undefined;
  const hex = digest.string().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hex)) {
    throw digest.invalid(`${quoted(digest.string())} is not a SHA-256 digest (64 hexadecimal digits)`);
  }
  return `sha256:${hex}`;
}

/** A subject without name is known by its digest alone. */
function nameOf(subject: JsonCursor): string {
  const name = subject.get('name')?.string() || digestOf(subject);
  if (name === undefined) throw subject.invalid('the subject has neither a name nor a sha256 digest');
  return canonicalPackageUrl(name) ?? name;
}

/** Some tools put id and severity one level deeper, as the text of version 0.1 has it. */
function itemOf(result: JsonCursor, component: string): Item {
  const about = result.get('vulnerability') ?? result;
  const severity = about.get('severity');
  const graded = (severity === undefined || Array.isArray(severity.value) ? severity?.items() : [severity]) ?? [];
  const ratings = graded.map(ratingOf);
  return {
    id: about.need('id').text(),
    aliases: [],
    component,
    ...rate(
      ratings.flatMap(({ word }) => word ?? []),
      ratings.flatMap(({ score }) => score ?? []),
    ),
    kev: { listed: false },
    fixedIn: [],
    ignoredByScanner: false,
    position: result.position,
  };
}

function ratingOf(severity: JsonCursor): { readonly word?: Severity; readonly score?: Score } {
  const stated = severity.need('score');
  const text = stated.string();
  if (text.includes(':')) return { score: vectorScore(stated) };
  if (!/^\d{1,2}(?:\.\d+)?$/.test(text)) {
    return { word: severityWord(stated, { ...plainWords, none: 'negligible', moderate: 'medium' }) };
  }
  if (Number(text) > 10) throw stated.invalid(`"score" is ${quoted(text)}, not a number from 0 to 10`);
  return { score: { score: Number(text) } };
}
