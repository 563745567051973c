// What a waiver of a level asks, and who could approve it: shown to people, judged by the gate.
import { safeText } from '@gatehouse/report';
import type { Facts } from '@gatehouse/schema';

export type WaiverDemand = NonNullable<Facts['product']['waiverDemands']>['W1'];

/** What the scheme asks of a level; undefined where that is not known, or nothing can be waived. */
export function demandOf({ product }: Facts, level: 'W0' | 'W1' | 'W2' | undefined): WaiverDemand | undefined {
  return level === undefined || level === 'W0' ? undefined : product.waiverDemands?.[level];
}

/** Ids of the people who hold one of the roles and are none of those who may not approve. */
function couldApprove({ people }: Facts, roles: readonly string[], barred: readonly (string | undefined)[]): string[] {
  return people.items
    .filter(({ id, roles: held }) => !barred.includes(id) && held.some((role) => roles.includes(role)))
    .map(({ id }) => id);
}

/** `qa or ra: quality-manager`, or that nobody holds such a role. */
export function approversText(facts: Facts, roles: readonly string[], barred: readonly (string | undefined)[]): string {
  const people = couldApprove(facts, roles, barred);
  const who =
    people.length === 0
      ? 'nobody else in the configuration holds that'
      : people.map((id) => safeText(id, 60)).join(', ');
  return `${roles.map((role) => safeText(role, 40)).join(' or ')}: ${who}`;
}

/** What the reasons for a waiver mean. */
export const waiverReasons = {
  stricterThanStandard: 'the rule asks for more than the standard does',
  metAnotherWay: 'what the rule wants is met in another way',
  falseMatch: 'the rule is mistaken here',
  acceptedRisk: 'the risk was assessed and is accepted',
  temporary: 'for a short time, until it is mended',
} as const;

/** The reason in plain words; as it is written where it is none of these. */
export function reasonText(reason: string): string {
  return Object.entries(waiverReasons).find(([value]) => value === reason)?.[1] ?? safeText(reason, 60);
}
