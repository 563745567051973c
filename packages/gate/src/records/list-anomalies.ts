// Lists the open anomalies of a judged release: how far each is evaluated, and which rules find fault with it.
import type { Anomaly, Decision, Facts } from '@gatehouse/schema';

/** `none`: nobody evaluated it; `incomplete`: no outcome is recorded; `unbound`: nothing says what was evaluated; `outdated`: it was changed since. */
export type EvaluationState = 'none' | 'incomplete' | 'unbound' | 'outdated' | 'current';

export interface ListedAnomaly {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Epoch milliseconds. */
  readonly openedAt?: number;
  readonly evaluation: {
    readonly state: EvaluationState;
    readonly outcome?: string;
    readonly by?: string;
    readonly at?: number;
  };
  readonly faults: readonly {
    readonly rule: string;
    readonly level: 'block' | 'warn';
    readonly message: string;
    readonly waivedBy?: string;
  }[];
}

export interface AnomalyList {
  readonly version: string;
  readonly asOf: number;
  /** Oldest first; those without a date before all others. */
  readonly anomalies: readonly ListedAnomaly[];
}

/** The list, of what a check gave. */
export function listAnomalies(decision: Decision, facts: Facts): AnomalyList {
  const anomalies = facts.anomalies.open.map((anomaly) => listed(anomaly, decision));
  const age = ({ openedAt }: ListedAnomaly): number => openedAt ?? Number.NEGATIVE_INFINITY;
  return {
    version: decision.release.version,
    asOf: decision.asOf,
    anomalies: anomalies.sort((a, b) => (age(a) === age(b) ? (a.id < b.id ? -1 : 1) : age(a) - age(b))),
  };
}

function listed(anomaly: Anomaly, { rules }: Decision): ListedAnomaly {
  const { id, title, openedAt, evaluation, source } = anomaly;
  const faults = rules.flatMap((rule) =>
    rule.findings
      .filter(({ subject, params }) => subject === id || params.anomaly === id)
      .map(({ level, message, waivedBy }) => ({
        rule: rule.id,
        level,
        message,
        ...(waivedBy === undefined ? {} : { waivedBy }),
      })),
  );
  const { outcome, by, at } = evaluation ?? {};
  return {
    id,
    title,
    path: source.path,
    ...(openedAt === undefined ? {} : { openedAt }),
    evaluation: {
      state: stateOf(anomaly),
      ...(outcome === undefined ? {} : { outcome }),
      ...(by === undefined ? {} : { by }),
      ...(at === undefined ? {} : { at }),
    },
    faults,
  };
}

function stateOf({ evaluation, contentDigest }: Anomaly): EvaluationState {
  if (evaluation === undefined) return 'none';
  if (evaluation.outcome === undefined) return 'incomplete';
  if (evaluation.contentDigest === undefined) return 'unbound';
  return evaluation.contentDigest === contentDigest ? 'current' : 'outdated';
}
