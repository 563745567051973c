// Gives the facts of what was collected: those that an earlier run made of exactly the same, else assembled now.
import { type Assembled, assembleFacts, type CollectedItem, type Material, type Reading } from '@gatehouse/evidence';
import { type EvidenceCache, keyOfMaterial } from './cache/evidence-cache.ts';
import type { BoundItem } from './collection/bind-evidence.ts';
import type { FoundEvidence } from './collection/collect-evidence.ts';
import { idOf } from './collection/evidence-file.ts';
import type { Limits } from './collection/read-files.ts';

/** Everything that is gathered for the facts. */
export interface Gathered {
  readonly material: Omit<Material, 'items'>;
  readonly items: readonly BoundItem[];
  readonly found: FoundEvidence;
  readonly limits: Limits;
  /** The judged folder below the top of its repository. */
  readonly folder: string;
}

/** The facts, and the problems met when they were assembled. The same with and without a cache. */
export async function knownFacts(gathered: Gathered, cache: EvidenceCache | undefined): Promise<Assembled> {
  const { items, found } = gathered;
  const { asOf, ...timeless } = gathered.material;
  const key = cache && keyOfMaterial(timeless, items, { ...gathered, files: found.files });
  const known = key === undefined ? undefined : cache?.facts.get(key);
  if (known !== undefined) return { facts: { asOf, ...known.facts }, problems: known.problems };
  const material = timed({ ...timeless, asOf, items: itemsWith(items, await found.readings()) });
  const assembled = assembleFacts(material);
  // Facts that depend on the moment in more than stating it hold for this moment alone.
  if (key !== undefined && material.timesAsked() === 1) cache?.facts.put(key, assembled);
  return assembled;
}

/** Bound items with what is in them. */
export function itemsWith(items: readonly BoundItem[], readings: ReadonlyMap<string, Reading>): CollectedItem[] {
  return items.flatMap((item): CollectedItem[] => {
    if ('problem' in item) return [item];
    const reading = readings.get(idOf(item));
    return reading === undefined ? [] : [{ ...item, reading }];
  });
}

/** The same material, which tells how often it was asked for the moment of judgement. */
function timed(material: Material): Material & { readonly timesAsked: () => number } {
  let asked = 0;
  return Object.defineProperty({ ...material, timesAsked: () => asked }, 'asOf', {
    get: () => {
      asked += 1;
      return material.asOf;
    },
  });
}
