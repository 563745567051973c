// The open anomalies of a release by their id, with what is found about each and how far it is evaluated.
import { type EvaluationState, listAnomalies } from '@gatehouse/gate';
import type { Anomaly } from '@gatehouse/schema';
import { type FoundFinding, findingsOf, type Judged, once } from './judged.ts';

export interface KnownAnomaly {
  readonly anomaly: Anomaly;
  readonly evaluation: EvaluationState;
  /** Findings about it that no waiver takes away. */
  readonly open: readonly FoundFinding[];
  readonly waived: readonly FoundFinding[];
}

export const anomalyIndex = once((judged: Judged): ReadonlyMap<string, KnownAnomaly> => {
  const { decision, facts } = judged;
  const found = findingsByAnomaly(judged);
  // Without the rules: what they found is looked up by anomaly.
  const states = new Map(
    listAnomalies({ ...decision, rules: [] }, facts).anomalies.map(({ id, evaluation }) => [id, evaluation.state]),
  );
  return new Map(
    facts.anomalies.open.map((anomaly) => {
      const about = found.get(anomaly.id) ?? [];
      const isWaived = ({ finding }: FoundFinding): boolean => finding.waivedBy !== undefined;
      const evaluation = states.get(anomaly.id) ?? 'none';
      return [
        anomaly.id,
        { anomaly, evaluation, open: about.filter((each) => !isWaived(each)), waived: about.filter(isWaived) },
      ];
    }),
  );
});

function findingsByAnomaly({ decision, facts }: Judged): Map<string, FoundFinding[]> {
  const found = new Map<string, FoundFinding[]>(facts.anomalies.open.map(({ id }) => [id, []]));
  for (const each of findingsOf(decision).values()) {
    const { subject, params } = each.finding;
    const named = found.get(typeof params.anomaly === 'string' ? params.anomaly : subject) ?? found.get(subject);
    named?.push(each);
  }
  return found;
}

/** Criticalities from the worst to the least; what nobody said may be the worst. */
export const criticalities = ['not said', 'high', 'medium', 'low', 'none'] as const;

export type Criticality = (typeof criticalities)[number];

export function safetyCriticality({ criticality }: Anomaly): Criticality {
  return criticalities.find((each) => each === criticality?.safety) ?? 'not said';
}
