// Renders a decision as SARIF 2.1.0 (OASIS), for viewers and stores of findings of any tool.

import { gzipSync } from 'node:zlib';
import type { Decision } from '@gatehouse/schema';
import { fileUri, folderOption, inFolder } from './file-uri.ts';
import { inSchemaOrder } from './json.ts';
import { jsonText } from './json-text.ts';
import type { Chosen, ReporterOptions } from './reporter.ts';
import { safeText } from './safe-text.ts';
import { invocation, notificationDescriptors } from './sarif-invocation.ts';
import { type SarifPlace, sarifPlace } from './sarif-location.ts';
import { sarifResults } from './sarif-results.ts';
import { ruleDescriptors, taxonomies } from './sarif-rules.ts';
import { sarifText } from './sarif-text.ts';

export const sarifOptions = {
  passes: {
    meaning: 'rules that pass or do not apply as results too; GitHub shows every result as an alert',
    allowed: ['true', 'false'],
    default: 'true',
  },
  waived: {
    meaning: 'waived findings as suppressed results, or left out; GitHub does not look at suppressions',
    allowed: ['suppressed', 'omit'],
    default: 'suppressed',
  },
  folder: folderOption,
  repository: {
    meaning: 'address of the repository, for the provenance of the commit',
    allowed: {
      shape: 'an absolute URI',
      accepts: (value: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(value) && URL.canParse(value),
    },
    default: '',
  },
} as const satisfies ReporterOptions;

/** What code scanning of GitHub takes: results in a run, and bytes of the compressed file. */
const limits = { results: 25_000, compressedBytes: 10_000_000 };

/** A log of one run: every rule described, a result for every finding, the worst first. */
export function renderSarif(
  decision: Decision,
  chosen: Chosen<typeof sarifOptions>,
  { results: most, compressedBytes } = limits,
): string {
  const place = sarifPlace(inSchemaOrder(decision), chosen.folder);
  const all = sarifResults(place, { passes: chosen.passes === 'true', waived: chosen.waived === 'suppressed' });
  const render = (count: number) => jsonText(log(place, chosen.repository, all.slice(0, count), all.length));
  let count = Math.min(all.length, most);
  let text = render(count);
  while (count > 0) {
    const bytes = compressedLength(text, compressedBytes);
    if (bytes <= compressedBytes) break;
    count = Math.min(count - 1, Math.floor((count * 0.95 * compressedBytes) / bytes));
    text = render(count);
  }
  return text;
}

function compressedLength(text: string, limit: number): number {
  const length = Buffer.byteLength(text);
  return length <= limit ? length : gzipSync(text).length;
}

function log(place: SarifPlace, repository: string, results: readonly object[], found: number): object {
  const { decision } = place;
  const { basis, release } = decision;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Gatehouse',
            fullName: `Gatehouse release gate ${basis.engine}`,
            version: basis.engine,
            semanticVersion: basis.engine,
            properties: { rulePacks: basis.packs.map(({ rules: _rules, ...pack }) => pack) },
            notifications: notificationDescriptors(decision, found > results.length),
            supportedTaxonomies: taxonomies(decision).map(({ name }, index) => ({ name, index })),
            rules: ruleDescriptors(decision),
          },
        },
        automationDetails: {
          id: `gatehouse/${fileUri(decision.product.id)}/${fileUri(release.version)}`,
          description: { text: sarifText(`The release ${release.version} of ${decision.product.name}`) },
        },
        ...(repository === ''
          ? {}
          : {
              versionControlProvenance: [
                {
                  repositoryUri: new URL(repository).href,
                  revisionId: release.commit,
                  ...(release.tag === undefined ? {} : { revisionTag: safeText(release.tag) }),
                  mappedTo: { uriBaseId: '%SRCROOT%' },
                },
              ],
            }),
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(place, results.length, found)],
        artifacts: decision.evidence.map(({ path, sha256, kind, state, binding }) => ({
          location: {
            uri: fileUri(inFolder(place.folder, path)),
            ...(path.startsWith('/') ? {} : { uriBaseId: '%SRCROOT%' }),
          },
          hashes: { 'sha-256': sha256.slice('sha256:'.length) },
          properties: { kind, state, binding },
        })),
        taxonomies: taxonomies(decision),
        results,
        properties: {
          outcome: decision.outcome,
          summary: safeText(decision.summary, 600),
          decisionDigest: decision.digest,
          stage: decision.stage,
          asOf: new Date(decision.asOf).toISOString(),
          product: decision.product,
          release,
          notCovered: decision.notCovered,
          loosened: decision.loosened,
          ...(decision.sinceBaseline === undefined ? {} : { sinceBaseline: decision.sinceBaseline }),
        },
      },
    ],
  };
}
