// Reads what the GitHub command line prints and downloads of attestations.
import type { JsonCursor } from '../../decode/json-cursor.ts';
import { readJsonDocuments } from '../../decode/json-documents.ts';
import type { Reader } from '../../reader.ts';
import type { ProvenanceReading, ReaderInput } from '../../reading.ts';
import { readBundle } from './bundle.ts';

import { provenanceReading } from './provenance-reading.ts';

const again = 'Run `gh attestation verify --format json` or `gh attestation download` again and keep its whole output.';

export const githubAttestationsReader: Reader = {
  format: 'github-attestations',
  kind: 'provenance',
  title: 'GitHub attestations (JSON of `gh attestation verify` or of the REST interface)',
  notes: [
    'The array that `gh attestation verify --format json` prints, and the list of attestations that the REST interface gives. Written to these shapes; they need the network and could not be asked for.',
    'What the command says of its own verification (`verificationResult`) is only a claim and is not read: each bundle is verified again, as under the format `sigstore-bundle`.',
    'The JSON lines that `gh attestation download` writes are Sigstore bundles: their format is `sigstore-bundle`, and they are read under this name as well.',
    'Attestations of private repositories are signed by certificates of GitHub itself: give the trusted root that `gh attestation trusted-root` prints.',
    'An array without attestations is empty. An attestation of which only the address of the bundle is given is refused.',
  ],
  looksLike: (head) =>
    /^\s*\[\s*\{\s*"(?:attestation|verificationResult)"\s*:/.test(head) ||
    /^\s*\{\s*"attestations"\s*:\s*\[\s*\{\s*"(?:bundle|bundle_url|repository_id)"\s*:/.test(head),
  read,
};

function read(input: ReaderInput): ProvenanceReading {
  const file = { path: input.path, again };
  const bundles = readJsonDocuments(input, again).flatMap(bundlesIn);
  return provenanceReading(
    'github-attestations',
    bundles.map((bundle) => readBundle(bundle, file)),
  );
}

/** An array of the command line, a list of the REST interface, or a bundle itself. */
function bundlesIn(document: JsonCursor): JsonCursor[] {
  if (Array.isArray(document.value)) {
    return document.items().map((result) => result.need('attestation').need('bundle'));
  }
  const list = document.get('attestations');
  return list === undefined ? [document] : list.items().map((attestation) => attestation.need('bundle'));
}
