// Reads Sigstore bundles with in-toto Statements: one, or several as JSON lines.
import { readJsonDocuments } from '../../decode/json-documents.ts';
import type { Reader } from '../../reader.ts';
import { readBundle } from './bundle.ts';

import { provenanceReading } from './provenance-reading.ts';

const again = 'Take the bundle again as the signing tool wrote it.';

export const sigstoreBundleReader: Reader = {
  format: 'sigstore-bundle',
  kind: 'provenance',
  title: 'Sigstore bundle with an in-toto Statement (JSON or JSON lines)',
  notes: [
    'Bundles v0.1, v0.2 and v0.3, one in a file or one on each line, as `gh attestation download` and `cosign attest --bundle` write them. Tried with bundles made by @sigstore/sign 5.1 with logs of Rekor 1 and 2, and with bundles and the trusted root of the public Sigstore.',
    'Verified offline against the file of `trust.trustedRoot` (a Sigstore trusted root, one or several as JSON lines, as `gh attestation trusted-root` prints them); the time of signing comes from the log entries and timestamps in the bundle, never from a clock.',
    'A log entry, a signed certificate timestamp and a timestamp are asked for as far as the trusted root names logs and authorities that give them.',
    'The identity of the certificate (subject and issuer, both whole) must be one of `trust.identities`. A bundle signed by a plain key is verified with `trust.keys`, its key hint decides nothing.',
    'A bundle over a file (`messageSignature`) states nothing and is refused.',
    'The statement inside is read as under the format `in-toto`.',
  ],
  looksLike: (head) =>
    /^\s*\{\s*"(?:mediaType|verificationMaterial|dsseEnvelope)"\s*:/.test(head) &&
    !/^\s*\{\s*"mediaType"\s*:\s*"(?!application\/vnd\.dev\.sigstore\.bundle)/.test(head),
  read: (input) => {
    const file = { path: input.path, again };
    return provenanceReading(
      'sigstore-bundle',
      readJsonDocuments(input, again).map((document) => readBundle(document, file)),
    );
  },
};
