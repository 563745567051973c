// Reads one package of an SPDX 3 document.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { canonicalPackageUrl } from '../../../decode/package-url.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { ComponentReading } from '../../../reading.ts';
import { type DigestAlgorithm, digestText } from '../digest.ts';
import { nameOf, type Spdx3Graph } from './graph.ts';

/** Algorithms by the word for them. Those without a name here are no digests of a fixed form, and are left out. */
const algorithms: Readonly<Record<string, DigestAlgorithm | undefined>> = {
  adler32: 'adler32',
  blake2b256: 'blake2b-256',
  blake2b384: 'blake2b-384',
  blake2b512: 'blake2b-512',
  blake3: 'blake3',
  crystalsDilithium: undefined,
  crystalsKyber: undefined,
  falcon: undefined,
  md2: 'md2',
  md4: 'md4',
  md5: 'md5',
  md6: 'md6',
  other: undefined,
  sha1: 'sha1',
  sha224: 'sha224',
  sha256: 'sha256',
  sha384: 'sha384',
  sha512: 'sha512',
  sha3_224: 'sha3-224',
  sha3_256: 'sha3-256',
  sha3_384: 'sha3-384',
  sha3_512: 'sha3-512',
};

const purposes = [
  ...['application', 'archive', 'bom', 'configuration', 'container', 'data', 'device', 'deviceDriver', 'diskImage'],
  ...['documentation', 'evidence', 'executable', 'file', 'filesystemImage', 'firmware', 'framework', 'install'],
  ...['library', 'manifest', 'model', 'module', 'operatingSystem', 'other', 'patch', 'platform', 'requirement'],
  ...['source', 'specification', 'test'],
];

const supportLevels = [
  'deployed',
  'development',
  'endOfSupport',
  'limitedSupport',
  'noAssertion',
  'noSupport',
  'support',
] as const;

/** What a package says of itself; how it is related, and its licences, the relationships say. */
export function readPackage(
  cursor: JsonCursor,
  graph: Spdx3Graph,
): Omit<ComponentReading, 'scope' | 'hasRelationships' | 'licenses'> & { readonly ref: string } {
  const name = cursor.need('name').text();
  const version = cursor.get('software_packageVersion')?.string().trim() || undefined;
  const purl = purlOf(cursor, version);
  const supplier = nameOf(cursor.get('suppliedBy'), graph) ?? nameOf(cursor.get('originatedBy')?.item(0), graph);
  const levels = (cursor.get('supportLevel')?.items() ?? []).map((level) => level.oneOf(supportLevels));
  const supportLevel = levels.filter((level) => level !== 'noAssertion').join(', ');
  const supportEndsAt = cursor.get('validUntilTime')?.instant();
  const purpose = cursor.get('software_primaryPurpose')?.oneOf(purposes);
  return {
    key: purl ?? (version === undefined ? name : `${name}@${version}`),
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    type: purpose?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) ?? 'package',
    ...(supplier === undefined ? {} : { supplier }),
    own: false,
    ref: cursor.need('spdxId').text(),
    digests: (cursor.get('verifiedUsing')?.items() ?? []).flatMap((method) => digestOf(method, graph) ?? []),
    ...(supportLevel === '' ? {} : { supportLevel }),
    ...(supportEndsAt === undefined ? {} : { supportEndsAt }),
    position: cursor.position,
  };
}

function digestOf(method: JsonCursor, graph: Spdx3Graph): string | undefined {
  const hash = graph.resolve(method);
  if (hash === undefined) throw method.invalid(`the document does not hold ${quoted(method.string())}`);
  if (hash.need('type').oneOf(['Hash', 'PackageVerificationCode', 'software_ContentIdentifier']) !== 'Hash') {
    return undefined;
  }
  const algorithm = algorithms[hash.need('algorithm').oneOf(Object.keys(algorithms))];
  return algorithm === undefined ? undefined : digestText(algorithm, hash.need('hashValue'));
}

/** The package URL, in its own field or among the external identifiers, canonical and with version. */
function purlOf(cursor: JsonCursor, version: string | undefined): string | undefined {
  const own = cursor.get('software_packageUrl');
  const others = (cursor.get('externalIdentifier')?.items() ?? [])
    .filter((one) => one.get('externalIdentifierType')?.string() === 'packageUrl')
    .map((one) => one.need('identifier'));
  let found: string | undefined;
  for (const given of own === undefined ? others : [own, ...others]) {
    const purl = canonicalPackageUrl(given.string(), version);
    if (purl === undefined) throw given.invalid(`${quoted(given.string())} is not a package URL`);
    if (found !== undefined && found !== purl) {
      throw given.invalid('the package has several package URLs', 'EVIDENCE_INCONSISTENT');
    }
    found = purl;
  }
  return found;
}
