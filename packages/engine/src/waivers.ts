// Judges waivers and applies them: exact rule, subject and finding, this version, in time, approved by others in a proper role.

import type { Decision, DecisionFinding, Facts, RuleEntry, WaiverClaim } from '@gatehouse/schema';
import { dayMs } from './day.ts';
import type { ResolvedScheme } from './profile.ts';
import { faultsForFinding, faultsOfClaim, type WaiverFault } from './waiver-faults.ts';

type WaiverState = Decision['waivers'][number];

/** A waiver that holds and ends within so many days of the moment judged is told as expiring. Our default. */
const expiringDays = 14;

/** The waivers of a release, ready to be asked finding by finding; `states` tells at the end what became of each. */
export class Waivers {
  readonly #claims: readonly { readonly claim: WaiverClaim; readonly general: readonly WaiverFault[] }[];
  readonly #facts: Pick<Facts, 'asOf' | 'people'>;
  readonly #demands: ResolvedScheme['waivers'];
  readonly #used = new Set<string>();
  readonly #refused = new Map<string, WaiverFault[]>();

  /** `rules` are all rules that are judged. */
  constructor(facts: Facts, rules: readonly RuleEntry[], demands: ResolvedScheme['waivers']) {
    this.#facts = facts;
    this.#demands = demands;
    this.#claims = facts.waivers.map((claim) => {
      const rule = rules.find(({ id }) => id === claim.rule);
      return { claim, general: faultsOfClaim(claim, rule, facts, demands) };
    });
  }

  /** The id of a valid waiver of this finding, or undefined. */
  waive(rule: string, finding: DecisionFinding): string | undefined {
    for (const { claim, general } of this.#claims) {
      if (claim.rule !== rule || !claim.subjects.includes(finding.subject)) continue;
      const faults = [...general, ...faultsForFinding(claim, finding, this.#facts.people, this.#demands)];
      if (faults.length === 0) {
        this.#used.add(claim.id);
        return claim.id;
      }
      this.#refused.set(claim.id, [...(this.#refused.get(claim.id) ?? []), ...faults]);
    }
    return undefined;
  }

  states(): WaiverState[] {
    return this.#claims.map(({ claim, general }) => {
      const { id, rule, subjects, expiresAt } = claim;
      const faults = [...general, ...(this.#refused.get(id) ?? [])];
      const state = this.#used.has(id) ? 'used' : stateOf(faults);
      const holds = state === 'used' || state === 'active';
      const expiring = holds && expiresAt - this.#facts.asOf < expiringDays * dayMs;
      const reasons = [...new Set(faults.map(({ text }) => text))].sort();
      return { id, rule, subjects: [...subjects], expiresAt, state, ...(expiring ? { expiring } : {}), reasons };
    });
  }
}

/** What a waiver is that was not used. */
function stateOf(faults: readonly WaiverFault[]): WaiverState['state'] {
  if (faults.length === 0) return 'active';
  const own = faults.filter((fault) => fault.of !== 'beside');
  if (own.length === 0) return 'invalid';
  if (own.every((fault) => fault.of === 'approval')) return 'pending';
  if (own.every((fault) => fault.of === 'time')) return 'expired';
  return 'invalid';
}
