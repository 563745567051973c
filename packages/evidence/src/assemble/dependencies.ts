// States what changed among the components since the baseline: the difference of two bills of materials.
import type { Facts } from '@gatehouse/schema';
import { PackageURL } from 'packageurl-js';
import type { BaselineSbomReading, ComponentReading, SbomReading } from '../reading.ts';
import { type Assembly, readingsOf } from './assembly.ts';
import { componentKey, parsePurl } from './component-key.ts';
import { isThirdParty } from './components.ts';
import { sortedBy, sortedSet } from './order.ts';

/**
 * Undefined where there is no bill of the baseline, or none of the release, to compare. Compared is what others made and what may ship:
 * the product itself and its own parts change with its commits, and what the bill excludes is no part of it. So a package that was
 * excluded and ships now is added. A package that is there in another version, or in more or fewer versions, is changed.
 */
export function assembleDependencies(assembly: Assembly): Facts['changes']['dependencies'] {
  const baseline = readingsOf(assembly, 'baselineSbom').map(({ reading }) => reading);
  const release = readingsOf(assembly, 'sbom').map(({ reading }) => reading);
  if (baseline.length === 0 || release.length === 0) return undefined;
  const before = packagesOf(baseline);
  const now = packagesOf(release);
  const changed = [...now].flatMap(([name, { versions: to }]) => {
    const from = before.get(name)?.versions;
    return from === undefined || isSame(from, to) ? [] : [{ name, from: named(from), to: named(to) }];
  });
  return {
    added: keysOnlyIn(now, before),
    removed: keysOnlyIn(before, now),
    changed: sortedBy(changed, ({ name }) => name),
  };
}

interface Package {
  readonly keys: Set<string>;
  /** Empty where the bill gives none. */
  readonly versions: Set<string>;
}

function packagesOf(bills: readonly (SbomReading | BaselineSbomReading)[]): Map<string, Package> {
  const packages = new Map<string, Package>();
  for (const { components, subject } of bills) {
    for (const component of components) {
      if (component.scope === 'excluded' || !isThirdParty(component, subject)) continue;
      const { name, version } = packageOf(component);
      const known = packages.get(name) ?? { keys: new Set(), versions: new Set() };
      known.keys.add(componentKey(component));
      known.versions.add(version);
      packages.set(name, known);
    }
  }
  return packages;
}

/** The package URL without version, qualifiers and subpath, else the name; and the version. */
function packageOf({ name, version, purl }: ComponentReading): { readonly name: string; readonly version: string } {
  const parsed = purl === undefined ? undefined : parsePurl(purl);
  if (parsed === undefined) return { name, version: version ?? '' };
  const without = new PackageURL(parsed.type, parsed.namespace, parsed.name, undefined, undefined, undefined);
  return { name: without.toString(), version: parsed.version ?? version ?? '' };
}

function keysOnlyIn(packages: ReadonlyMap<string, Package>, others: ReadonlyMap<string, Package>): string[] {
  return sortedSet([...packages].flatMap(([name, { keys }]) => (others.has(name) ? [] : [...keys])));
}

function isSame(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  return first.size === second.size && [...first].every((version) => second.has(version));
}

function named(versions: ReadonlySet<string>): string[] {
  return sortedSet(versions).filter((version) => version !== '');
}
