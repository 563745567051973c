// The waivers of a release by their id: what became of each, what its record claims, and what it waives.
import { type ListedWaiver, listWaivers, type WaiverList } from '@gatehouse/gate';
import type { WaiverClaim } from '@gatehouse/schema';
import { type Judged, once } from './judged.ts';

export interface KnownWaiver {
  readonly listed: ListedWaiver;
  /** Absent where the facts hold no such record. */
  readonly claim?: WaiverClaim;
}

export const waiverList = once(({ decision, facts }: Judged): WaiverList => {
  // Each waiver is looked for among all findings, of which there may be thousands that none waives.
  const rules = decision.rules.map((rule) => ({
    ...rule,
    findings: rule.findings.filter(({ waivedBy }) => waivedBy !== undefined),
  }));
  return listWaivers({ ...decision, rules }, facts);
});

export const waiverIndex = once((judged: Judged): ReadonlyMap<string, KnownWaiver> => {
  const claims = new Map(judged.facts.waivers.map((claim) => [claim.id, claim]));
  return new Map(
    waiverList(judged).waivers.map((listed) => {
      const claim = claims.get(listed.id);
      return [listed.id, { listed, ...(claim === undefined ? {} : { claim }) }];
    }),
  );
});
