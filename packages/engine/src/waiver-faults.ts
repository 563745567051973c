// Says what is wrong with a waiver: with the claim itself, and with the claim for one finding.

import type { DecisionFinding, Facts, RuleEntry, WaiverClaim } from '@gatehouse/schema';
import { dayMs } from './day.ts';
import type { ResolvedScheme } from './profile.ts';

/**
 * `time` and `approval` tell an expired and a pending waiver from one that could never hold; `beside` is about a finding that it was never
 * asked for, only about the same subject.
 */
export interface WaiverFault {
  readonly of: 'time' | 'approval' | 'beside' | 'claim';
  readonly text: string;
}

type Surroundings = Pick<Facts, 'asOf' | 'release' | 'people'>;

/** What a waiver of each level asks; W0 has no demand, as it is never waived. */
type Demands = ResolvedScheme['waivers'];

/** What is wrong with a waiver whatever the finding. `rule` is the one that it names, where the pack has it. */
export function faultsOfClaim(
  claim: WaiverClaim,
  rule: RuleEntry | undefined,
  facts: Surroundings,
  demands: Demands,
): WaiverFault[] {
  const faults: WaiverFault[] = [
    ...faultsOfText(claim, facts),
    ...faultsOfTime(claim, facts),
    ...faultsOfApprovers(claim, facts),
    ...faultsOfConditions(claim, facts),
  ];
  if (rule === undefined) return [...faults, fault(`there is no rule ${claim.rule}`)];
  if (rule.waiver === 'W0') return [...faults, fault(`the rule ${claim.rule} can never be waived (W0)`)];
  return [...faults, ...faultsOfDemand(claim, rule.waiver, facts.people, demands)];
}

/** What keeps a waiver from holding for a finding of its rule about one of its subjects. */
export function faultsForFinding(
  claim: WaiverClaim,
  finding: DecisionFinding,
  people: Facts['people'],
  demands: Demands,
): WaiverFault[] {
  if (finding.waiver === 'W0') {
    const of = claim.findingDigests.includes(finding.digest) ? 'claim' : 'beside';
    return [{ of, text: `a finding about "${finding.subject}" can never be waived (W0)` }];
  }
  const faults = faultsOfDemand(claim, finding.waiver, people, demands);
  if (!claim.findingDigests.includes(finding.digest)) {
    faults.push(
      fault(`the finding about "${finding.subject}" is not the one that was waived: it is now ${finding.digest}`),
    );
  }
  if (claim.level !== undefined && claim.level !== finding.level) {
    faults.push(
      fault(`the finding about "${finding.subject}" was of the level ${claim.level}, and is now ${finding.level}`),
    );
  }
  return faults;
}

function faultsOfText(claim: WaiverClaim, { release }: Surroundings): WaiverFault[] {
  const faults: WaiverFault[] = [];
  if (claim.version !== release.version) faults.push(fault(`it is for version ${claim.version}`));
  if (claim.subjects.some((subject) => subject.includes('*')))
    faults.push(fault('a subject holds "*"; wildcards are not allowed'));
  if (claim.level === undefined) faults.push(fault('it does not say the level of the findings that were seen'));
  if (claim.riskReference === undefined) faults.push(fault('it does not say where its risk was assessed'));
  return faults;
}

function faultsOfTime({ createdAt, expiresAt }: WaiverClaim, { asOf }: Surroundings): WaiverFault[] {
  const faults: WaiverFault[] = [];
  if (createdAt > asOf) faults.push(fault('it was created after the moment judged'));
  if (expiresAt <= createdAt) faults.push(fault('it ends before it begins'));
  if (expiresAt <= asOf) faults.push({ of: 'time', text: 'it has expired' });
  return faults;
}

/** What makes a waiver the own work of a person, who then may not approve it: empty for everybody else. */
export function ownWork(
  { requestedBy, author, subjectAuthors }: Pick<WaiverClaim, 'requestedBy' | 'author' | 'subjectAuthors'>,
  person: string,
): string[] {
  return [
    ...(person === requestedBy ? ['requested it'] : []),
    ...(person === author.id ? ['wrote it'] : []),
    ...(subjectAuthors.includes(person) ? ['is an author of what it waives'] : []),
  ];
}

function faultsOfApprovers(claim: WaiverClaim, { asOf }: Surroundings): WaiverFault[] {
  return claim.approvals.flatMap(({ by, at }) => {
    const faults = ownWork(claim, by).map((what) => fault(`${by} ${what} and approved it`));
    if (at > asOf) faults.push(fault(`the approval by ${by} is after the moment judged`));
    if (at < claim.createdAt) faults.push(fault(`the approval by ${by} is older than the waiver`));
    return faults;
  });
}

function faultsOfConditions({ conditions, createdAt }: WaiverClaim, { asOf }: Surroundings): WaiverFault[] {
  return conditions.flatMap(({ text, by, at, reference, referenceFound }) => {
    if (by === undefined || at === undefined) return [fault(`nobody recorded that its condition is met: ${text}`)];
    if (at > asOf) return [fault(`its condition is met only after the moment judged: ${text}`)];
    if (at < createdAt) return [fault(`its condition was recorded as met before the waiver was written: ${text}`)];
    if (reference !== undefined && referenceFound !== true)
      return [fault(`what shows its condition, ${reference}, is no file of the released commit: ${text}`)];
    return [];
  });
}

/** How long it lasts and who approved it, against what the level of the waiver asks. */
function faultsOfDemand(
  claim: WaiverClaim,
  level: keyof Demands,
  people: Facts['people'],
  demands: Demands,
): WaiverFault[] {
  const demand = demands[level];
  const faults: WaiverFault[] = [];
  if (claim.expiresAt - claim.createdAt > demand.days * dayMs)
    faults.push(fault(`it lasts longer than the ${demand.days} days of ${level}`));
  if (!isApproved(claim, demand.approvals, people)) {
    const asked = demand.approvals.map((group) => group.join(' or ')).join(' and ');
    faults.push({
      of: 'approval',
      text: `it lacks an approval each by ${asked}, by different people who hold the role`,
    });
  }
  return faults;
}

/** Whether distinct people who hold the role they signed in cover every group. A handful of groups at most, so a plain search will do. */
function isApproved(
  claim: WaiverClaim,
  groups: readonly (readonly string[])[],
  people: Facts['people'],
  taken: readonly string[] = [],
): boolean {
  const [group, ...rest] = groups;
  if (group === undefined) return true;
  return claim.approvals.some(
    ({ by, role }) =>
      group.includes(role) &&
      !taken.includes(by) &&
      holdsRole(people, by, role) &&
      isApproved(claim, rest, people, [...taken, by]),
  );
}

/** An automation is no person, whatever its other roles. */
function holdsRole({ items, index }: Facts['people'], person: string, role: string): boolean {
  const position = Object.hasOwn(index, person) ? index[person] : undefined;
  const roles = position === undefined ? [] : (items[position]?.roles ?? []);
  return roles.includes(role) && !roles.includes('automation');
}

function fault(text: string): WaiverFault {
  return { of: 'claim', text };
}
