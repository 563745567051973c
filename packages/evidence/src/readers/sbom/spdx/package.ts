// Reads one package of an SPDX 2 document.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { canonicalPackageUrl } from '../../../decode/package-url.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { ComponentReading } from '../../../reading.ts';
import { type DigestAlgorithm, digestText } from '../digest.ts';
import { supportEnd } from '../support.ts';

const purposes = [
  'APPLICATION',
  'FRAMEWORK',
  'LIBRARY',
  'CONTAINER',
  'OPERATING-SYSTEM',
  'OPERATING_SYSTEM',
  'DEVICE',
  'FIRMWARE',
  'SOURCE',
  'ARCHIVE',
  'FILE',
  'INSTALL',
  'OTHER',
] as const;

const algorithms: Readonly<Record<string, DigestAlgorithm>> = {
  ADLER32: 'adler32',
  'BLAKE2b-256': 'blake2b-256',
  'BLAKE2b-384': 'blake2b-384',
  'BLAKE2b-512': 'blake2b-512',
  BLAKE3: 'blake3',
  MD2: 'md2',
  MD4: 'md4',
  MD5: 'md5',
  MD6: 'md6',
  SHA1: 'sha1',
  SHA224: 'sha224',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
  'SHA3-256': 'sha3-256',
  'SHA3-384': 'sha3-384',
  'SHA3-512': 'sha3-512',
};

/** What a package says of itself; how it is related, the document says. `NOASSERTION` and `NONE` count as absent. */
export function readPackage(cursor: JsonCursor): Omit<ComponentReading, 'scope' | 'hasRelationships'> {
  const name = cursor.need('name').text();
  const version = said(cursor.get('versionInfo'));
  const purl = purlOf(cursor, version);
  const cpe = cpeOf(cursor);
  const supplier = partyName(cursor.get('supplier')) ?? partyName(cursor.get('originator'));
  const supportEndsAt = supportEnd(cursor.get('validUntilDate'));
  const purpose = cursor.get('primaryPackagePurpose')?.oneOf(purposes);
  const licenses = ['licenseConcluded', 'licenseDeclared'].map((field) => said(cursor.get(field)));
  return {
    key: purl ?? (version === undefined ? name : `${name}@${version}`),
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    ...(cpe === undefined ? {} : { cpe }),
    type: purpose?.toLowerCase().replace('_', '-') ?? 'package',
    ...(supplier === undefined ? {} : { supplier }),
    own: false,
    ref: cursor.need('SPDXID').text(),
    digests: (cursor.get('checksums')?.items() ?? []).map(digestOf),
    licenses: [...new Set(licenses.filter((license) => license !== undefined))],
    ...(supportEndsAt === undefined ? {} : { supportEndsAt }),
    position: cursor.position,
  };
}

/** The name of `Person: …`, `Organization: …` or `Tool: …`, without the address behind it. */
export function partyName(cursor: JsonCursor | undefined): string | undefined {
  const name = (cursor?.string() ?? '').replace(/^\s*(person|organization|tool):/i, '').replace(/\([^()]*\)\s*$/, '');
  return saying(name);
}

function said(cursor: JsonCursor | undefined): string | undefined {
  return saying(cursor?.string() ?? '');
}

function saying(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' || trimmed === 'NOASSERTION' || trimmed === 'NONE' ? undefined : trimmed;
}

function digestOf(checksum: JsonCursor): string {
  const word = checksum.need('algorithm').oneOf(Object.keys(algorithms));
  const algorithm = algorithms[word];
  if (algorithm === undefined) throw new Error(`an algorithm without name: ${word}`);
  return digestText(algorithm, checksum.need('checksumValue'));
}

/** The package URL among the external references, canonical and with version. */
function purlOf(cursor: JsonCursor, version: string | undefined): string | undefined {
  let found: string | undefined;
  for (const reference of cursor.get('externalRefs')?.items() ?? []) {
    const type = reference.need('referenceType').string();
    if (type !== 'purl' && !type.endsWith('/purl')) continue;
    const locator = reference.need('referenceLocator');
    const purl = canonicalPackageUrl(locator.string(), version);
    if (purl === undefined) throw locator.invalid(`${quoted(locator.string())} is not a package URL`);
    if (found !== undefined && found !== purl) {
      throw locator.invalid('the package has several package URLs', 'EVIDENCE_INCONSISTENT');
    }
    found = purl;
  }
  return found;
}

/** The first CPE name among the external references; a package may have several. */
function cpeOf(cursor: JsonCursor): string | undefined {
  const types = ['cpe22Type', 'cpe23Type'];
  const found = (cursor.get('externalRefs')?.items() ?? []).find((reference) => {
    const type = reference.need('referenceType').string();
    return types.some((name) => type === name || type.endsWith(`/${name}`));
  });
  return found?.need('referenceLocator').text();
}
