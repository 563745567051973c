// Reads one component of a CycloneDX bill of materials, and the component that the bill is about.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { canonicalPackageUrl } from '../../../decode/package-url.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { ComponentReading, SbomReading } from '../../../reading.ts';
import { type DigestAlgorithm, digestText, onlySha256 } from '../digest.ts';
import { readProperties } from './properties.ts';

/** Of CycloneDX 1.7; the earlier versions have fewer. */
const types = [
  'application',
  'framework',
  'library',
  'container',
  'platform',
  'operating-system',
  'device',
  'device-driver',
  'firmware',
  'file',
  'machine-learning-model',
  'data',
  'cryptographic-asset',
] as const;

const algorithms: Readonly<Record<string, DigestAlgorithm>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
  'SHA3-256': 'sha3-256',
  'SHA3-384': 'sha3-384',
  'SHA3-512': 'sha3-512',
  'BLAKE2b-256': 'blake2b-256',
  'BLAKE2b-384': 'blake2b-384',
  'BLAKE2b-512': 'blake2b-512',
  BLAKE3: 'blake3',
  'Streebog-256': 'streebog-256',
  'Streebog-512': 'streebog-512',
};

/** `hasRelationships` says of the name of a component whether the document relates it to another, or to nothing. */
export function readComponent(component: JsonCursor, hasRelationships: boolean): ComponentReading {
  const { name, version, purl } = identityOf(component);
  const supplier = supplierOf(component);
  const ref = component.get('bom-ref')?.text();
  const cpe = component.get('cpe')?.string().trim() || undefined;
  const digests = digestsOf(component);
  const { development, privatePackage, ...support } = readProperties(component);
  const given = component.get('scope')?.oneOf(['required', 'optional', 'excluded']) ?? 'required';
  return {
    key: purl ?? (version === undefined ? name : `${name}@${version}`),
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    ...(cpe === undefined ? {} : { cpe }),
    type: component.need('type').oneOf(types),
    ...(supplier === undefined ? {} : { supplier }),
    // `required` where no scope is given, as CycloneDX defines. npm writes `required` for what only development needs, and says so in the
    // property that the CycloneDX taxonomy has for it; such a component is not shipped.
    scope: development ? 'excluded' : given,
    own: privatePackage && digests.length === 0 && !isDistributed(component),
    ...(ref === undefined ? {} : { ref }),
    digests,
    licenses: licensesOf(component),
    hasRelationships,
    ...support,
    position: component.position,
  };
}

/**
 * A package that no registry can have supplied, such as one of the product's own workspace, is marked by npm as private, which forbids
 * publishing it. A private package can still come from a repository or an archive of someone else; then the bill tells from where, or the
 * digest of what was fetched, and it is not own.
 */
function isDistributed(component: JsonCursor): boolean {
  const references = component.get('externalReferences')?.items() ?? [];
  return references.some((reference) => reference.get('type')?.string() === 'distribution');
}

export function readSubject(component: JsonCursor): NonNullable<SbomReading['subject']> {
  component.need('type').oneOf(types);
  const sha256 = onlySha256(digestsOf(component), component);
  return { ...identityOf(component), ...(sha256 === undefined ? {} : { sha256 }) };
}

interface Identity {
  readonly name: string;
  readonly version?: string;
  /** Canonical, with version. */
  readonly purl?: string;
}

/** The name carries its group, as package managers write it: `@types/semver`. Some tools write an empty version for none. */
function identityOf(component: JsonCursor): Identity {
  const group = component.get('group')?.string() ?? '';
  const own = component.need('name').text();
  const version = component.get('version')?.string().trim() || undefined;
  const given = component.get('purl');
  const purl = given === undefined ? undefined : canonicalPackageUrl(given.string(), version);
  if (given !== undefined && purl === undefined) {
    throw given.invalid(`${quoted(given.string())} is not a package URL`);
  }
  return {
    name: group === '' ? own : `${group}/${own}`,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
  };
}

/** Who supplies it, else who made it, else who published it. */
function supplierOf(component: JsonCursor): string | undefined {
  const names = [
    component.get('supplier')?.get('name'),
    component.get('manufacturer')?.get('name'),
    component.get('publisher'),
  ];
  return names.map((name) => name?.string().trim() || undefined).find((name) => name !== undefined);
}

function digestsOf(component: JsonCursor): string[] {
  return (component.get('hashes')?.items() ?? []).map((hash) => {
    const word = hash.need('alg').oneOf(Object.keys(algorithms));
    const algorithm = algorithms[word];
    if (algorithm === undefined) throw new Error(`an algorithm without name: ${word}`);
    return digestText(algorithm, hash.need('content'));
  });
}

/** Each entry is a licence with an id of the SPDX list or a name, or an expression over such ids. */
function licensesOf(component: JsonCursor): string[] {
  return (component.get('licenses')?.items() ?? []).map((entry) => {
    const license = entry.get('license');
    if (license === undefined) return entry.need('expression').text();
    return (license.get('id') ?? license.need('name')).text();
  });
}
