// Names a package that a scanner tells by ecosystem and name, as a package URL.
import { PackageURL } from 'packageurl-js';

/** Qualifier under which a component without known version carries the versions that are vulnerable. */
export const rangeQualifier = 'vulnerable-range';

/**
 * The package URL of a package, its name split as the type demands (`group:artifact`, `@scope/name`, `vendor/name`). Where the scanner tells
 * the vulnerable versions instead of the one that is there, `range` keeps them, so that the version can be taken from a bill of materials.
 * Without a type for the ecosystem, `name@version` or the name.
 */
export function packageName({
  type,
  name,
  version,
  namespace,
  range,
}: {
  readonly type: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly namespace?: string | undefined;
  readonly range?: string | undefined;
}): string {
  const plain = version === undefined ? name : `${name}@${version}`;
  if (type === undefined) return plain;
  const separator = type === 'maven' ? name.lastIndexOf(':') : namespace === undefined ? name.lastIndexOf('/') : -1;
  try {
    return new PackageURL(
      type,
      namespace ?? (separator < 0 ? undefined : name.slice(0, separator)),
      name.slice(separator + 1),
      version,
      range === undefined ? undefined : { [rangeQualifier]: range },
      undefined,
    ).toString();
  } catch {
    // The library refuses names that no package of the type can have.
    return plain;
  }
}
