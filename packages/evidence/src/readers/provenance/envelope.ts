// Reads a DSSE envelope: a signed payload, which is an in-toto Statement.
import { strictBase64 } from '../../decode/base64.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { JsonParser } from '../../decode/json-parser.ts';
import { quoted } from '../../decode/shorten.ts';
import type { SignedEnvelope, StatementReading } from '../../reading.ts';
import { readStatement } from './statement.ts';

const inToto = 'application/vnd.in-toto+json';
const maximumPayload = 16 * 1024 * 1024;
const maximumSignatures = 16;

/** The file that holds statements, and what to do when it is broken. */
export interface StatementFile {
  readonly path: string;
  readonly again: string;
}

/**
 * The statement inside an envelope. Nothing is verified here, but what is verified later are these very bytes.
 * @param signedBy how the envelope is signed, as the file around it tells
 * @throws GateError EVIDENCE_LIMIT for a payload of more than 16 MiB or more than 16 signatures
 */
export function readEnvelope(
  envelope: JsonCursor,
  file: StatementFile,
  signedBy: (envelope: SignedEnvelope) => StatementReading['signed'] = (signed) => ({ by: 'keys', envelope: signed }),
): StatementReading {
  const payloadType = envelope.need('payloadType');
  if (payloadType.string() !== inToto) {
    throw payloadType.invalid(`payloadType is ${quoted(payloadType.string())}; only ${inToto} is read`);
  }
  const payload = envelope.need('payload');
  const statement = decodePayload(payload, file);
  const signed = {
    payloadType: inToto,
    payload: payload.string(),
    signatures: readSignatures(envelope.need('signatures')),
  };
  return readStatement(statement, signedBy(signed), payload.position);
}

function readSignatures(list: JsonCursor): SignedEnvelope['signatures'] {
  const signatures = list.items();
  if (signatures.length === 0) throw list.invalid('the envelope has no signature');
  if (signatures.length > maximumSignatures) {
    throw list.invalid(
      `${signatures.length} signatures are more than the limit of ${maximumSignatures}`,
      'EVIDENCE_LIMIT',
    );
  }
  return signatures.map((signature) => {
    const sig = signature.need('sig');
    if (strictBase64(sig.text()) === undefined) throw sig.invalid('the signature is not strict base64');
    const keyid = signature.get('keyid')?.string() ?? '';
    return { sig: sig.string(), ...(keyid === '' ? {} : { keyid }) };
  });
}

/** Inside the payload there are no lines of the file: every error has the place of the payload. */
function decodePayload(payload: JsonCursor, { path, again }: StatementFile): JsonCursor {
  if (payload.string().length > (maximumPayload / 3) * 4 + 4) {
    throw payload.invalid(`the payload is larger than ${maximumPayload / 1024 / 1024} MiB`, 'EVIDENCE_LIMIT');
  }
  const bytes = strictBase64(payload.text());
  if (bytes === undefined) throw payload.invalid('the payload is not strict base64');
  const parser = new JsonParser(decodeUtf8(bytes, payload), (code, message) =>
    payload.invalid(`in the payload: ${message}`, code),
  );
  const { position } = payload;
  return JsonCursor.atRoot({ value: parser.document(), at: () => position }, path, again);
}

function decodeUtf8(bytes: Uint8Array, payload: JsonCursor): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw payload.invalid('the payload is not valid UTF-8', 'EVIDENCE_ENCODING');
  }
}
