// Reads one Sigstore bundle: a signed envelope with what is needed to verify it offline.
import { bundleFromJSON } from '@sigstore/bundle';
import type { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted, shorten } from '../../decode/shorten.ts';
import type { StatementReading } from '../../reading.ts';
import { readEnvelope, type StatementFile } from './envelope.ts';

const mediaTypes = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
];
const maximumTimestamps = 32;

/**
 * @throws GateError EVIDENCE_VERSION for another version of the bundle, EVIDENCE_LIMIT for more than 32 log entries and timestamps,
 * EVIDENCE_INVALID for a bundle that signs a file and states nothing, and for one that lacks what its version asks for
 */
export function readBundle(bundle: JsonCursor, file: StatementFile): StatementReading {
  const mediaType = bundle.need('mediaType');
  if (!mediaTypes.includes(mediaType.string())) {
    throw mediaType.invalid(
      `mediaType ${quoted(mediaType.string())} is not a version of the Sigstore bundle that is read`,
      'EVIDENCE_VERSION',
    );
  }
  if (bundle.get('messageSignature') !== undefined) {
    throw bundle.invalid(
      'the bundle signs a file; provenance is a signed statement',
      'EVIDENCE_INVALID',
      'Name the attestation of the artefact.',
    );
  }
  const material = bundle.need('verificationMaterial');
  const timestamps = [
    ...(material.get('tlogEntries')?.items() ?? []),
    ...(material.get('timestampVerificationData')?.get('rfc3161Timestamps')?.items() ?? []),
  ].length;
  if (timestamps > maximumTimestamps) {
    throw material.invalid(
      `${timestamps} log entries and timestamps are more than the limit of ${maximumTimestamps}`,
      'EVIDENCE_LIMIT',
    );
  }
  const statement = readEnvelope(bundle.need('dsseEnvelope'), file, () => ({ by: 'sigstore', bundle: bundle.value }));
  checkForm(bundle);
  return statement;
}

/** What the library that verifies refuses at once is no bundle, and better refused here with its place. */
function checkForm(bundle: JsonCursor): void {
  try {
    bundleFromJSON(bundle.value);
  } catch (error) {
    throw bundle.invalid(
      `not a valid Sigstore bundle: ${shorten(error instanceof Error ? error.message : String(error), 200)}`,
    );
  }
}
