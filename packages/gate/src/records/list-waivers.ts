// Lists the waivers of a judged release by their end, and counts how many end in each of the coming weeks.
import type { Decision, Facts } from '@gatehouse/schema';

type WaiverState = Decision['waivers'][number];

export interface ListedWaiver extends WaiverState {
  readonly path?: string;
  readonly reason?: string;
  readonly requestedBy?: string;
  readonly riskReference?: string;
  /** Subjects whose finding it waives. */
  readonly covers: readonly string[];
}

export interface RunwayWeek {
  /** Beginning of the week, epoch milliseconds; the first begins at the moment judged. */
  readonly from: number;
  /** Waivers that hold until some moment of the week. */
  readonly ends: readonly string[];
}

export interface WaiverList {
  readonly version: string;
  readonly asOf: number;
  /** The one that ends first stands first. */
  readonly waivers: readonly ListedWaiver[];
  /** Without weeks after the last in which one ends. Those that wait for approval count too. */
  readonly runway: readonly RunwayWeek[];
}

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** No scheme lets a waiver last longer than a year. */
const mostWeeks = 53;

/** The list, of what a check gave. */
export function listWaivers(decision: Decision, facts: Facts): WaiverList {
  const { asOf } = decision;
  const waivers = decision.waivers
    .map((state) => listed(state, decision, facts))
    .sort((a, b) => a.expiresAt - b.expiresAt || (a.id < b.id ? -1 : 1));
  return { version: decision.release.version, asOf, waivers, runway: runwayOf(waivers, asOf) };
}

function listed(state: WaiverState, { rules }: Decision, facts: Facts): ListedWaiver {
  const claim = facts.waivers.find(({ id }) => id === state.id);
  const covered = rules.flatMap(({ findings }) => findings).filter(({ waivedBy }) => waivedBy === state.id);
  return {
    ...state,
    covers: [...new Set(covered.map(({ subject }) => subject))].sort(),
    ...(claim === undefined ? {} : { path: claim.source.path, reason: claim.reason, requestedBy: claim.requestedBy }),
    ...(claim?.riskReference === undefined ? {} : { riskReference: claim.riskReference }),
  };
}

function runwayOf(waivers: readonly ListedWaiver[], asOf: number): RunwayWeek[] {
  const lasting = waivers.filter(({ state }) => state === 'used' || state === 'active' || state === 'pending');
  const weekOf = ({ expiresAt }: ListedWaiver): number => Math.floor((expiresAt - asOf) / weekMs);
  const last = Math.min(mostWeeks - 1, Math.max(-1, ...lasting.map(weekOf)));
  return Array.from({ length: last + 1 }, (_, week) => ({
    from: asOf + week * weekMs,
    ends: lasting.filter((waiver) => weekOf(waiver) === week).map(({ id }) => id),
  }));
}
