// Says what a failing test breaks upstream: everything above the requirements that need it, and the risk controls that these implement.
import type { Facts, RequiredTest, Requirement } from '@gatehouse/schema';
import { byCodeUnits } from './order.ts';

type Part = RequiredTest['breaks'][number];

/**
 * The tests with `breaks` of each required one filled: the requirements above those in `requiredBy`, however far, and the risk controls that
 * any of these implement, without those in `requiredBy` themselves; sorted by kind, then id. Circles end where they began.
 */
export function withUpstream(tests: Facts['tests'], requirements: readonly Requirement[]): Facts['tests'] {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const known = new Map<string, readonly Part[]>();
  const above = (id: string): readonly Part[] => {
    const found = known.get(id) ?? upstreamOf(id, byId);
    known.set(id, found);
    return found;
  };
  const required = tests.required.map((test) => ({ ...test, breaks: breaksOf(test, above) }));
  return { ...tests, required };
}

function breaksOf({ requiredBy }: RequiredTest, above: (id: string) => readonly Part[]): Part[] {
  const parts = new Map<string, Part>();
  for (const { kind, id } of requiredBy) {
    if (kind !== 'requirement') continue;
    for (const part of above(id)) parts.set(keyOf(part), part);
  }
  for (const own of requiredBy) parts.delete(keyOf(own));
  return [...parts.values()].sort((a, b) => byCodeUnits(a.kind, b.kind) || byCodeUnits(a.id, b.id));
}

function keyOf({ kind, id }: Part): string {
  return `${kind}:${id}`;
}

/** All that is above a requirement. Links and risk controls count as the records name them, also those that no record describes. */
function upstreamOf(start: string, byId: ReadonlyMap<string, Requirement>): Part[] {
  const reached = new Set([start]);
  const controls = new Set<string>();
  // A set hands out what is added to it while it is walked.
  for (const id of reached) {
    const requirement = byId.get(id);
    for (const parent of requirement?.refines ?? []) reached.add(parent);
    for (const control of requirement?.riskControls ?? []) controls.add(control);
  }
  return [
    ...[...reached].filter((id) => id !== start).map((id) => ({ kind: 'requirement' as const, id })),
    ...[...controls].map((id) => ({ kind: 'riskControl' as const, id })),
  ];
}
