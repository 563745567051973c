// Reads a Sigstore trusted root: the authorities and logs against which bundles are verified.
import { toTrustMaterial, Verifier } from '@sigstore/verify';
import { strictBase64 } from '../decode/base64.ts';
import type { JsonCursor } from '../decode/json-cursor.ts';
import { readJsonDocuments } from '../decode/json-documents.ts';
import { quoted } from '../decode/shorten.ts';
import type { Trust } from '../material.ts';

type Root = Parameters<typeof toTrustMaterial>[0];
type Authority = Root['certificateAuthorities'][number];
type Log = Root['tlogs'][number];

const again = 'Take the trusted root again from who runs the Sigstore, for example with `gh attestation trusted-root`.';

/** Numbers that the published format gives to kinds of keys. */
const keyDetails = {
  PKCS1_RSA_PKCS1V5: 1,
  PKIX_RSA_PKCS1V5: 3,
  PKIX_ECDSA_P256_SHA_256: 5,
  PKIX_ED25519: 7,
  PKIX_RSA_PKCS1V15_2048_SHA256: 9,
  PKIX_RSA_PKCS1V15_3072_SHA256: 10,
  PKIX_RSA_PKCS1V15_4096_SHA256: 11,
  PKIX_ECDSA_P384_SHA_384: 12,
  PKIX_ECDSA_P521_SHA_512: 13,
} as const;
const hashAlgorithms = { SHA2_256: 1, SHA2_384: 2, SHA2_512: 3 } as const;

/**
 * A verifier for each root in the file. A log entry and a certificate timestamp are asked for as far as the root has such logs: the Sigstore
 * of private repositories has none. At least one time of signing that a log or an authority vouches for is always asked for.
 * @throws GateError or Error where the file is no trusted root
 */
export function verifiersOf({ path, bytes }: NonNullable<Trust['trustedRoot']>): Verifier[] {
  return readJsonDocuments({ path, bytes }, again).map((document) => {
    const root = readRoot(document);
    return new Verifier(toTrustMaterial(root), {
      tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
      ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
      timestampThreshold: 1,
    });
  });
}

function readRoot(root: JsonCursor): Root {
  const mediaType = root.need('mediaType');
  if (
    !/^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.[12]|\.v0\.[12]\+json)$/.test(
      mediaType.string(),
    )
  ) {
    throw mediaType.invalid(`mediaType ${quoted(mediaType.string())} is not that of a trusted root v0.1 or v0.2`);
  }
  const certificateAuthorities = listOf(root, 'certificateAuthorities', readAuthority);
  if (certificateAuthorities.length === 0) throw root.invalid('the trusted root has no certificate authority');
  return {
    mediaType: mediaType.string(),
    tlogs: listOf(root, 'tlogs', readLog),
    certificateAuthorities,
    ctlogs: listOf(root, 'ctlogs', readLog),
    timestampAuthorities: listOf(root, 'timestampAuthorities', readAuthority),
  };
}

function listOf<T>(holder: JsonCursor, name: string, read: (item: JsonCursor) => T): T[] {
  return holder.get(name)?.items().map(read) ?? [];
}

function readLog(log: JsonCursor): Log {
  const key = log.need('publicKey');
  const checkpoint = log.get('checkpointKeyId');
  return {
    baseUrl: log.need('baseUrl').string(),
    hashAlgorithm:
      hashAlgorithms[log.need('hashAlgorithm').oneOf(Object.keys(hashAlgorithms) as (keyof typeof hashAlgorithms)[])],
    publicKey: {
      rawBytes: bytesOf(key.need('rawBytes')),
      keyDetails: keyDetails[key.need('keyDetails').oneOf(Object.keys(keyDetails) as (keyof typeof keyDetails)[])],
      validFor: validityOf(key),
    },
    logId: { keyId: bytesOf(log.need('logId').need('keyId')) },
    checkpointKeyId: checkpoint === undefined ? undefined : { keyId: bytesOf(checkpoint.need('keyId')) },
    operator: '',
  };
}

function readAuthority(authority: JsonCursor): Authority {
  const certificates = listOf(authority.need('certChain'), 'certificates', (certificate) => ({
    rawBytes: bytesOf(certificate.need('rawBytes')),
  }));
  return {
    subject: undefined,
    uri: authority.get('uri')?.string() ?? '',
    certChain: { certificates },
    validFor: validityOf(authority),
    operator: '',
  };
}

/** Without an end it is still valid; without a beginning it would be valid for ever, which no root says. */
function validityOf(holder: JsonCursor): { start: Date; end: Date | undefined } {
  const validity = holder.need('validFor');
  const end = validity.get('end')?.instant();
  return { start: new Date(validity.need('start').instant()), end: end === undefined ? undefined : new Date(end) };
}

function bytesOf(cursor: JsonCursor): Buffer {
  const bytes = strictBase64(cursor.text());
  if (bytes === undefined) throw cursor.invalid('this is not strict base64');
  return Buffer.from(bytes);
}
