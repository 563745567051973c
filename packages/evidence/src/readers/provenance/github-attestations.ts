// Reads what the GitHub command line prints and downloads of attestations.
import { readJsonDocuments } from '../../decode/json-documents.ts';
import type { Reader } from '../../reader.ts';
import type { ProvenanceReading, ReaderInput } from '../../reading.ts';
import { readBundle } from './bundle.ts';

import { provenanceReading } from './provenance-reading.ts';

const again = 'Run `gh attestation verify --format json` or `gh attestation download` again and keep its whole output.';

export const githubAttestationsReader: Reader = {
  format: 'github-attestations',
  kind: 'provenance',
  title: 'GitHub attestations (`gh attestation verify --format json`)',
  notes: [
    'The array that `gh attestation verify --format json` prints. Written to that shape; the command needs the network and could not be run.',
    'What the command says of its own verification (`verificationResult`) is only a claim and is not read: each bundle is verified again, as under the format `sigstore-bundle`.',
    'The JSON lines that `gh attestation download` writes are Sigstore bundles: their format is `sigstore-bundle`, and they are read under this name as well.',
    'Attestations of private repositories are signed by certificates of GitHub itself: give the trusted root that `gh attestation trusted-root` prints.',
    'An array without attestations is empty.',
  ],
  looksLike: (head) => /^\s*\[\s*\{\s*"(?:attestation|verificationResult)"\s*:/.test(head),
  read,
};

function read(input: ReaderInput): ProvenanceReading {
  const file = { path: input.path, again };
  const bundles = readJsonDocuments(input, again).flatMap((document) =>
    Array.isArray(document.value)
      ? document.items().map((result) => result.need('attestation').need('bundle'))
      : [document],
  );
  return provenanceReading(
    'github-attestations',
    bundles.map((bundle) => readBundle(bundle, file)),
  );
}
