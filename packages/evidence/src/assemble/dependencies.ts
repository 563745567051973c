// States what changed among the components since the baseline: the difference of two bills of materials.
import type { Facts } from '@gatehouse/schema';
import { type Assembly, readingsOf } from './assembly.ts';
import { componentKey } from './component-key.ts';
import { sortedSet } from './order.ts';

/** Undefined where there is no bill of the baseline, or none of the release, to compare. */
export function assembleDependencies(assembly: Assembly): Facts['changes']['dependencies'] {
  const before = readingsOf(assembly, 'baselineSbom').flatMap(({ reading }) => reading.components);
  const now = readingsOf(assembly, 'sbom').flatMap(({ reading }) => reading.components);
  if (readingsOf(assembly, 'baselineSbom').length === 0 || readingsOf(assembly, 'sbom').length === 0) return undefined;
  const old = new Set(before.map(componentKey));
  const current = new Set(now.map(componentKey));
  return {
    added: sortedSet([...current].filter((key) => !old.has(key))),
    removed: sortedSet([...old].filter((key) => !current.has(key))),
    changed: [],
  };
}
