// Judges waivers and applies them: exact rule, subject and finding, this version, in time, approved by others in a proper role.
import type { Decision, DecisionFinding, Facts, WaiverClaim } from '@gatehouse/schema';
import type { ResolvedScheme } from './profile.ts';

type WaiverState = Decision['waivers'][number];

const dayMs = 24 * 60 * 60 * 1000;

/** The waivers of a release, ready to be asked finding by finding; `states` tells at the end what became of each. */
export class Waivers {
  readonly #claims: readonly { readonly claim: WaiverClaim; readonly general: readonly string[] }[];
  readonly #people: Facts['people'];
  /** W0 has no demand: it is never waived. */
  readonly #demands: ResolvedScheme['waivers'];
  readonly #used = new Set<string>();
  readonly #refused = new Map<string, Set<string>>();

  /** `rules` are the ids of all rules that are judged. */
  constructor(facts: Facts, rules: ReadonlySet<string>, demands: ResolvedScheme['waivers']) {
    this.#demands = demands;
    this.#people = facts.people;
    this.#claims = facts.waivers.map((claim) => ({ claim, general: generalFaults(claim, facts, rules) }));
  }

  /** The id of a valid waiver of this finding, or undefined. */
  waive(rule: string, finding: DecisionFinding): string | undefined {
    for (const { claim, general } of this.#claims) {
      if (claim.rule !== rule || !claim.subjects.includes(finding.subject)) continue;
      const faults = [...general, ...this.#faultsFor(claim, finding)];
      if (faults.length === 0) {
        this.#used.add(claim.id);
        return claim.id;
      }
      this.#refused.set(claim.id, new Set([...(this.#refused.get(claim.id) ?? []), ...faults]));
    }
    return undefined;
  }

  states(): WaiverState[] {
    return this.#claims.map(({ claim, general }) => {
      const reasons = [...new Set([...general, ...(this.#refused.get(claim.id) ?? [])])].sort();
      const state = this.#used.has(claim.id) ? 'used' : reasons.length > 0 ? 'invalid' : 'unused';
      const { id, rule, subjects, expiresAt } = claim;
      return { id, rule, subjects: [...subjects], expiresAt, state, reasons };
    });
  }

  #faultsFor(claim: WaiverClaim, finding: DecisionFinding): string[] {
    if (finding.waiver === 'W0') return ['the finding can never be waived (W0)'];
    const demand = this.#demands[finding.waiver];
    const faults: string[] = [];
    if (!claim.findingDigests.includes(finding.digest))
      faults.push(`the finding about "${finding.subject}" is not the one that was waived: it is now ${finding.digest}`);
    if (claim.expiresAt - claim.createdAt > demand.days * dayMs)
      faults.push(`it lasts longer than the ${demand.days} days of ${finding.waiver}`);
    if (!this.#approved(claim, demand.approvals))
      faults.push(
        `it lacks an approval each by ${demand.approvals.map((group) => group.join(' or ')).join(' and ')}, by different people who hold the role`,
      );
    return faults;
  }

  /** Whether distinct people who hold the role they signed in cover every group. A handful of groups at most, so a plain search will do. */
  #approved(claim: WaiverClaim, groups: readonly (readonly string[])[], taken: readonly string[] = []): boolean {
    const [group, ...rest] = groups;
    if (group === undefined) return true;
    return claim.approvals.some(
      ({ by, role }) =>
        group.includes(role) &&
        !taken.includes(by) &&
        this.#holds(by, role) &&
        this.#approved(claim, rest, [...taken, by]),
    );
  }

  #holds(person: string, role: string): boolean {
    const position = Object.hasOwn(this.#people.index, person) ? this.#people.index[person] : undefined;
    return position !== undefined && (this.#people.items[position]?.roles.includes(role) ?? false);
  }
}

/** What is wrong with a waiver whatever the finding. */
function generalFaults(claim: WaiverClaim, facts: Facts, rules: ReadonlySet<string>): string[] {
  const { asOf, release } = facts;
  const faults: string[] = [];
  if (!rules.has(claim.rule)) faults.push(`there is no rule ${claim.rule}`);
  if (claim.subjects.some((subject) => subject.includes('*')))
    faults.push('a subject holds "*"; wildcards are not allowed');
  if (claim.version !== release.version) faults.push(`it is for version ${claim.version}`);
  if (claim.createdAt > asOf) faults.push('it was created after the moment judged');
  if (claim.expiresAt <= asOf) faults.push('it has expired');
  for (const approval of claim.approvals) {
    if (approval.by === claim.requestedBy) faults.push(`${approval.by} requested it and approved it`);
    if (approval.by === claim.author.id) faults.push(`${approval.by} wrote it and approved it`);
    if (approval.at > asOf) faults.push(`the approval by ${approval.by} is after the moment judged`);
    if (approval.at < claim.createdAt) faults.push(`the approval by ${approval.by} is older than the waiver`);
  }
  return faults;
}
