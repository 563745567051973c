// Reads the JSON report of Trivy, schema version 2: targets with the vulnerabilities of their packages.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, VulnerabilitiesReading } from '../../reading.ts';
import { readVulnerability } from './trivy/vulnerability.ts';

const again =
  'Run the scan again with `trivy … --format json --list-all-pkgs --show-suppressed` and keep its whole output.';

const classes = ['os-pkgs', 'lang-pkgs', 'config', 'secret', 'license', 'license-file', 'custom', 'unknown'] as const;
const modifiedTypes = ['vulnerability', 'misconfiguration', 'secret', 'license'] as const;
const modifiedStatuses = ['ignored', 'unknown', 'not_affected', 'affected', 'fixed', 'under_investigation'] as const;

export const trivyReader: Reader = {
  format: 'trivy',
  kind: 'vulnerabilities',
  title: 'Trivy report (JSON, schema version 2)',
  notes: [
    'Written after the published shape, and tried with the 83 reports in the test suite of Trivy (August 2026).',
    'Only results of the classes `os-pkgs` and `lang-pkgs` are scans for vulnerabilities. One without `Vulnerabilities` says that none was found in that target; a report without any such result scanned nothing.',
    'What `.trivyignore` or a VEX document set aside is read from `ExperimentalModifiedFindings` (with `--show-suppressed`) as ignored by the scanner; it still has to be decided.',
    'The status of a distribution (`will_not_fix`, `end_of_life`, also `not_affected`) settles nothing. The severity is the worst of the word, the words of all vendors and the scores recomputed from their vectors.',
    'The age of the database is not in the report. The number of packages is known with `--list-all-pkgs`.',
  ],
  looksLike: (head) => /^\s*\{\s*"SchemaVersion"\s*:/.test(head) || /"ArtifactName"\s*:/.test(head),
  read,
};

function read(input: ReaderInput): VulnerabilitiesReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const schema = root.need('SchemaVersion');
  if (schema.integer() !== 2) {
    throw schema.invalid(`schema version ${schema.integer()} is not read, only 2`, 'EVIDENCE_VERSION');
  }
  const results = root.get('Results')?.items() ?? [];
  const scanned = results.filter(isPackageScan);
  const at = root.get('CreatedAt')?.instant();
  const version = root.get('Trivy')?.get('Version')?.text();
  const target = root.get('ArtifactName')?.string();
  const lists = scanned.map((result) => result.get('Packages')?.items());
  const packages = lists.every((list) => list !== undefined) ? lists.flat().length : undefined;
  return {
    kind: 'vulnerabilities',
    format: 'trivy',
    claims: { ...claimsOf(root.get('Metadata')), ...(at === undefined ? {} : { producedAt: at }) },
    empty: scanned.length === 0,
    scan: {
      tool: 'trivy',
      ...(version === undefined ? {} : { version }),
      ...(at === undefined ? {} : { at }),
      ...(target === undefined || target === '' ? {} : { target }),
      ...(packages === undefined ? {} : { packages }),
      nothingScanned: scanned.length === 0,
    },
    items: results.flatMap((result) => [
      ...(result.get('Vulnerabilities')?.items() ?? []).map((found) => readVulnerability(found, false)),
      ...(result.get('ExperimentalModifiedFindings')?.items() ?? []).flatMap(setAside),
    ]),
  };
}

function isPackageScan(result: JsonCursor): boolean {
  const found = result.get('Vulnerabilities')?.items() ?? [];
  const name = result.get('Class');
  if (name === undefined || name.string() === '') return found.length > 0;
  return ['os-pkgs', 'lang-pkgs'].includes(name.oneOf(classes)) || found.length > 0;
}

function setAside(modified: JsonCursor): VulnerabilitiesReading['items'][number][] {
  modified.need('Status').oneOf(modifiedStatuses);
  if (modified.need('Type').oneOf(modifiedTypes) !== 'vulnerability') return [];
  return [readVulnerability(modified.need('Finding'), true)];
}

/** An image is known by the one digest under which repositories hold it, a repository by its commit. */
function claimsOf(metadata: JsonCursor | undefined): { artifact?: string; commit?: string } {
  const digests = new Set(
    (metadata?.get('RepoDigests')?.items() ?? []).map((digest) => /@(sha256:[0-9a-f]{64})$/.exec(digest.string())?.[1]),
  );
  const [artifact] = digests;
  const commit = metadata?.get('Commit')?.string() ?? '';
  return {
    ...(artifact === undefined || digests.size > 1 ? {} : { artifact }),
    ...(/^[0-9a-f]{40}$/.test(commit) ? { commit } : {}),
  };
}
