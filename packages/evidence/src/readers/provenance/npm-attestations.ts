// Reads the attestations of a package as the npm registry gives them.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import { readBundle } from './bundle.ts';
import { provenanceReading } from './provenance-reading.ts';

const again = 'Download the attestations again from the address in `dist.attestations.url` of the package.';

export const npmAttestationsReader: Reader = {
  format: 'npm-attestations',
  kind: 'provenance',
  title: 'npm attestations (JSON, as the registry gives them)',
  notes: [
    'The document at `dist.attestations.url` of a published version: a list of predicate types with a Sigstore bundle each. Written to that shape; the registry itself could not be asked.',
    'Each predicate type must be that of the statement inside its bundle; else the file is refused.',
    'The provenance is signed by the identity of the build, the publish attestation by a key of the registry: each is verified as under the format `sigstore-bundle`.',
    'npm names its subjects by package URL with sha512, and no sha256: such a subject is not tied to an artefact of the release by its digest.',
    'A list without attestations is empty.',
  ],
  looksLike: (head) => /^\s*\{\s*"attestations"\s*:\s*\[\s*(?:\]|\{\s*"predicateType")/.test(head),
  read: (input) => {
    const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
    const statements = root
      .need('attestations')
      .items()
      .map((attestation) => {
        const said = attestation.need('predicateType');
        const statement = readBundle(attestation.need('bundle'), { path: input.path, again });
        if (said.string() !== statement.predicateType) {
          throw said.invalid(
            `predicateType is ${quoted(said.string())}, the statement in the bundle has ${quoted(statement.predicateType)}`,
            'EVIDENCE_INCONSISTENT',
          );
        }
        return statement;
      });
    return provenanceReading('npm-attestations', statements);
  },
};
