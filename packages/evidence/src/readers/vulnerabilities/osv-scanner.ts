// Reads the JSON output of OSV-Scanner: packages with the groups of vulnerability records that are about one vulnerability.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, VulnerabilitiesReading } from '../../reading.ts';
import { readPackage } from './osv-scanner/package.ts';

const again = 'Run the scan again with `osv-scanner scan --format json --all-packages` and keep its whole output.';

export const osvScannerReader: Reader = {
  format: 'osv-scanner',
  kind: 'vulnerabilities',
  title: 'OSV-Scanner report (JSON)',
  notes: [
    'Tried with OSV-Scanner 2.5 over a database of made-up records, and with outputs in its test suite; older ones that name the source `packageSource` are read as well.',
    'Run it with `--all-packages`: otherwise a report without vulnerabilities is `"results": []`, which is also what is left when nothing was scanned, and counts as nothing scanned.',
    'Groups are counted, not records: a group is one vulnerability, or several where it names several CVEs (also as `upstream`).',
    'The severity is the worst of the words in the records, the scores recomputed from their vectors and the `max_severity` of the group.',
    'What the analysis of calls says (`called: false`) is no suppression: the vulnerability counts. What `osv-scanner.toml` ignores is not in the output, so the gate cannot show it.',
    'Keep a report only when the scanner ended with 0 or 1: where it had no vulnerability database, it prints the packages as if nothing had been found, and only its exit code and its log tell.',
    'The output names neither the version of the tool nor the time of the scan; a collection record says when it was made.',
  ],
  looksLike: (head) => /^\s*\{\s*"results"\s*:\s*\[\s*(?:\]|\{\s*"(?:source|packageSource)"\s*:)/.test(head),
  read,
};

function read(input: ReaderInput): VulnerabilitiesReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const results = root.need('results').items();
  const packages = results.flatMap((result) => result.need('packages').items());
  const read = packages.map(readPackage);
  const paths = results.map((result) => (result.get('source') ?? result.need('packageSource')).need('path').string());
  const [target] = paths;
  const listsAll = packages.some(isHarmless);
  return {
    kind: 'vulnerabilities',
    format: 'osv-scanner',
    claims: {},
    empty: packages.length === 0,
    scan: {
      tool: 'osv-scanner',
      ...(target === undefined || new Set(paths).size > 1 ? {} : { target }),
      ...(listsAll ? { packages: packages.length } : {}),
      nothingScanned: packages.length === 0,
    },
    items: read.flat(),
  };
}

/** A package that is listed for no reason of its own stands there because every package does. */
function isHarmless(listed: JsonCursor): boolean {
  const reasons = ['vulnerabilities', 'license_violations'].flatMap((name) => listed.get(name)?.items() ?? []);
  return reasons.length === 0 && listed.need('package').get('deprecated') === undefined;
}
