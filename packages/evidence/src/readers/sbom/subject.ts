// Names the product that a bill of materials describes, from the component that stands for it.
import type { ComponentReading, SbomReading } from '../../reading.ts';

/** @param sha256 its only SHA-256 digest, where it has one */
export function subjectOf(
  { name, version, purl }: Pick<ComponentReading, 'name' | 'version' | 'purl'>,
  sha256: string | undefined,
): NonNullable<SbomReading['subject']> {
  return {
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}
