// Reads DSSE envelopes with in-toto Statements: one, or several as JSON lines.
import { readJsonDocuments } from '../../decode/json-documents.ts';
import type { Reader } from '../../reader.ts';

import { readEnvelope } from './envelope.ts';
import { provenanceReading } from './provenance-reading.ts';

const again = 'Take the envelope again as the builder signed it.';

export const dsseReader: Reader = {
  format: 'dsse',
  kind: 'provenance',
  title: 'DSSE envelope with an in-toto Statement (JSON or JSON lines)',
  notes: [
    'Written by cosign, slsa-github-generator (`*.intoto.jsonl`) and others; tried with envelopes signed by OpenSSL keys through node:crypto.',
    'Verified with the keys of `trust.keys` over exactly the bytes of the payload: Ed25519, ECDSA on P-256 or P-384, RSA (PSS or PKCS #1 v1.5) from 2,048 bits. One good signature by a trusted key is enough. A `keyid` is a hint and decides nothing.',
    'A signature with a certificate of its own beside it (slsa-github-generator) can not be traced to a signer here, because its log entry stands elsewhere: give the Sigstore bundle.',
    'The payload type must be `application/vnd.in-toto+json`, payload and signatures strict base64. At most 16 MiB of payload and 16 signatures.',
    'The statement inside is read as under the format `in-toto`.',
  ],
  looksLike: (head) => /^\s*\{\s*"(?:payload|payloadType|signatures)"\s*:/.test(head),
  read: (input) => {
    const file = { path: input.path, again };
    return provenanceReading(
      'dsse',
      readJsonDocuments(input, again).map((document) => readEnvelope(document, file)),
    );
  },
};
