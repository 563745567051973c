// Reads one component of a CycloneDX bill of materials, and the component that the bill is about.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { canonicalPackageUrl } from '../../../decode/package-url.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { ComponentReading, SbomReading } from '../../../reading.ts';

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

export function readComponent(component: JsonCursor): ComponentReading {
  const { name, version, purl } = identityOf(component);
  const supplier = supplierOf(component);
  return {
    key: purl ?? (version === undefined ? name : `${name}@${version}`),
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    type: component.need('type').oneOf(types),
    ...(supplier === undefined ? {} : { supplier }),
    scope: scopeOf(component),
    own: isOwn(component),
    position: component.position,
  };
}

/**
 * `required` where none is given, as CycloneDX defines. npm writes `required` for what only development needs, and says so in the
 * property that the CycloneDX taxonomy has for it; such a component is not shipped.
 */
function scopeOf(component: JsonCursor): ComponentReading['scope'] {
  const given = component.get('scope')?.oneOf(['required', 'optional', 'excluded']) ?? 'required';
  return isMarked(component, 'cdx:npm:package:development') ? 'excluded' : given;
}

/**
 * A package that no registry can have supplied, such as one of the product's own workspace: npm marks it as private, which forbids
 * publishing it. A private package can still come from a repository or an archive of someone else; then the bill tells from where, or the
 * digest of what was fetched, and it is not own.
 */
function isOwn(component: JsonCursor): boolean {
  const references = component.get('externalReferences')?.items() ?? [];
  const fetched =
    (component.get('hashes')?.items() ?? []).length > 0 ||
    references.some((reference) => reference.get('type')?.string() === 'distribution');
  return isMarked(component, 'cdx:npm:package:private') && !fetched;
}

/** Whether a property of the CycloneDX taxonomy says `true` of a component. */
function isMarked(component: JsonCursor, name: string): boolean {
  return (component.get('properties')?.items() ?? []).some(
    (property) => property.get('name')?.string() === name && property.get('value')?.string() === 'true',
  );
}

export function readSubject(component: JsonCursor): NonNullable<SbomReading['subject']> {
  component.need('type').oneOf(types);
  const sha256 = sha256Of(component);
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
  const name =
    component.get('supplier')?.get('name')?.string() ??
    component.get('manufacturer')?.get('name')?.string() ??
    component.get('publisher')?.string();
  return name?.trim() || undefined;
}

function sha256Of(component: JsonCursor): string | undefined {
  const found = (component.get('hashes')?.items() ?? [])
    .filter((hash) => hash.need('alg').string() === 'SHA-256')
    .map((hash) => hash.need('content'));
  const digests = new Set(
    found.map((content) => {
      const hex = content.string().toLowerCase();
      if (!/^[0-9a-f]{64}$/.test(hex)) {
        throw content.invalid(`${quoted(content.string())} is not a SHA-256 digest (64 hexadecimal digits)`);
      }
      return `sha256:${hex}`;
    }),
  );
  if (digests.size > 1) {
    throw component.invalid('the component has several SHA-256 digests', 'EVIDENCE_INCONSISTENT');
  }
  return [...digests][0];
}
