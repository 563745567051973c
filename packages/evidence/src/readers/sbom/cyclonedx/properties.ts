// Reads the named properties of a CycloneDX component: whether it ships, whose it is, how long it is supported.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';
import { saidText, supportEnd } from '../support.ts';

/**
 * Names under which the end of support stands: the registered one of the CycloneDX property taxonomy, and the one proposed there for what
 * the FDA asks for. The same for the level of support, as `actively maintained`, with the one that a registered vendor writes.
 */
const endNames = ['cdx:lifecycle:milestone:endOfSupport', 'cdx:fda:end-of-support-date'];
const levelNames = ['cdx:fda:level-of-support', 'reliza:support:levelOfSupport'];

export interface CyclonedxProperties {
  /** Marked by npm as needed for development only. */
  readonly development: boolean;
  /** Marked by npm as not to be published. */
  readonly privatePackage: boolean;
  readonly supportLevel?: string;
  /** Epoch milliseconds. */
  readonly supportEndsAt?: number;
}

export function readProperties(component: JsonCursor): CyclonedxProperties {
  const all = (component.get('properties')?.items() ?? []).map((property) => ({
    name: property.get('name')?.string() ?? '',
    value: property.get('value'),
  }));
  const valuesOf = (names: readonly string[]) =>
    all.flatMap(({ name, value }) => (value !== undefined && names.includes(name) ? [value] : []));
  const isMarked = (name: string) => valuesOf([name]).some((value) => value.string() === 'true');
  const supportLevel = only(valuesOf(levelNames), saidText);
  const supportEndsAt = only(valuesOf(endNames), supportEnd);
  return {
    development: isMarked('cdx:npm:package:development'),
    privatePackage: isMarked('cdx:npm:package:private'),
    ...(supportLevel === undefined ? {} : { supportLevel }),
    ...(supportEndsAt === undefined ? {} : { supportEndsAt }),
  };
}

/** What several properties of one meaning say: a component that says two different things is refused. */
function only<T>(values: readonly JsonCursor[], read: (value: JsonCursor) => T | undefined): T | undefined {
  let known: T | undefined;
  for (const value of values) {
    const said = read(value);
    if (said !== undefined && known !== undefined && said !== known) {
      throw value.invalid(
        `${quoted(value.string())} contradicts what another property of the component says`,
        'EVIDENCE_INCONSISTENT',
      );
    }
    known ??= said;
  }
  return known;
}
