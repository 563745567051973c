// Reads the JSON report of `npm audit`, version 2: packages with the advisories that they bring in.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, VulnerabilitiesReading } from '../../reading.ts';
import { readAdvisory } from './npm-audit/advisory.ts';
import { type AuditedPackage, checkCauses, checkCounts, readPackage } from './npm-audit/audited-package.ts';

const again = 'Run `npm audit --json` again with npm 7 or newer where the registry answers, and keep its whole output.';

export const npmAuditReader: Reader = {
  format: 'npm-audit',
  kind: 'vulnerabilities',
  title: 'npm audit report (JSON, version 2)',
  notes: [
    'Tried with npm 11.19 against a registry of made-up advisories, and with an audit that the registry refused. The report of npm 6 and of pnpm (version 1) is refused by its version.',
    'An audit that failed prints an object with `error` or `message`; it is refused, never read as an audit without findings.',
    'An advisory that is repeated along the dependency chain (`via`) is one vulnerability of the package that it is about; packages that are affected through it are not counted.',
    'The report does not tell installed versions. They are taken from the bill of materials: each version of the package in it that the advisory covers, and the package without version where there is none.',
    'Dependencies that only development needs count as well; `npm audit --omit=dev` leaves them out.',
    'The counts in `metadata` are recomputed. No dependencies at all is nothing scanned. The report has no time, names no database, and knows advisories but no CVEs: with it alone no vulnerability can be found in a catalogue of exploited ones; give another scan beside it.',
  ],
  looksLike: (head) => /"auditReportVersion"\s*:/.test(head) || /^\s*\{\s*"(?:error|message)"\s*:/.test(head),
  read,
};

function read(input: ReaderInput): VulnerabilitiesReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  refuseFailure(root);
  const version = root.need('auditReportVersion');
  if (version.integer() !== 2) {
    throw version.invalid(`report version ${version.integer()} is not read, only 2`, 'EVIDENCE_VERSION');
  }
  const listed = root.need('vulnerabilities');
  const packages = new Map<string, AuditedPackage>(
    Object.keys(listed.object()).map((name) => [name, readPackage(listed.need(name), name)]),
  );
  checkCauses(packages);
  const metadata = root.need('metadata');
  checkCounts(packages, metadata.need('vulnerabilities'));
  const total = metadata.need('dependencies').need('total');
  if (total.integer() < packages.size) {
    throw total.invalid(
      `${total.integer()} dependencies cannot hold ${packages.size} vulnerable ones`,
      'EVIDENCE_INCONSISTENT',
    );
  }
  const nothingScanned = total.integer() === 0;
  return {
    kind: 'vulnerabilities',
    format: 'npm-audit',
    claims: {},
    empty: nothingScanned,
    scan: { tool: 'npm audit', packages: total.integer(), nothingScanned },
    items: [...packages.values()].flatMap((found) =>
      found.advisories.map((advisory) => readAdvisory(advisory, found.fix)),
    ),
  };
}

/** npm prints why it failed as JSON as well, and some proxies answer with such an object. */
function refuseFailure(root: JsonCursor): void {
  if (root.get('auditReportVersion') !== undefined) {
    if (root.get('error') === undefined) return;
  } else if (root.get('advisories') !== undefined) {
    throw root.invalid('this is a report of version 1, as npm 6 and pnpm write it; only 2 is read', 'EVIDENCE_VERSION');
  }
  const error = root.get('error');
  const said = [root.get('message'), typeof error?.value === 'object' ? error.get('summary') : error];
  const message = said.find((part) => typeof part?.value === 'string' && part.value !== '');
  if (error === undefined && message === undefined) return;
  throw root.invalid(`the audit failed${message === undefined ? '' : `: ${quoted(message.string())}`}`);
}
