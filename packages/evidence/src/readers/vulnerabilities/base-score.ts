// Computes the CVSS base score of a vector, of version 2.0, 3.0, 3.1 or 4.0.
import calculator from 'ae-cvss-calculator';

/** The base metrics of each version with their values, one letter each, as the FIRST specifications define them. */
const baseMetrics: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': { AV: 'LAN', AC: 'HML', Au: 'MSN', C: 'NPC', I: 'NPC', A: 'NPC' },
  'CVSS:3.0/': { AV: 'NALP', AC: 'LH', PR: 'NLH', UI: 'NR', S: 'UC', C: 'HLN', I: 'HLN', A: 'HLN' },
  'CVSS:3.1/': { AV: 'NALP', AC: 'LH', PR: 'NLH', UI: 'NR', S: 'UC', C: 'HLN', I: 'HLN', A: 'HLN' },
  'CVSS:4.0/': {
    AV: 'NALP',
    AC: 'LH',
    AT: 'NP',
    PR: 'NLH',
    UI: 'NPA',
    VC: 'HLN',
    VI: 'HLN',
    VA: 'HLN',
    SC: 'HLN',
    SI: 'HLN',
    SA: 'HLN',
  },
};

/**
 * 0 to 10; undefined when the text is no vector, names a metric twice, or lacks a base metric. Other metrics are left
 * out: temporal, threat and environmental ones can only lower what everyone else sees. The calculator itself gets
 * nothing but base metrics: it guesses where something is missing, takes the last of two equal metrics, and prints
 * what it does not know to the console.
 */
export function baseScore(text: string): number | undefined {
  const vector = /^\((.*)\)$/.exec(text)?.[1] ?? text;
  const prefix = /^CVSS:[^/]*\//.exec(vector)?.[0] ?? '';
  const wanted = Object.hasOwn(baseMetrics, prefix) ? baseMetrics[prefix] : undefined;
  const given = metricsOf(vector.slice(prefix.length));
  if (wanted === undefined || given === undefined) {
    return undefined;
  }
  const base: string[] = [];
  for (const [metric, values] of Object.entries(wanted)) {
    const value = given.get(metric);
    if (value?.length !== 1 || !values.includes(value)) {
      return undefined;
    }
    base.push(`${metric}:${value}`);
  }
  const score: unknown = calculator.fromVector(`${prefix}${base.join('/')}`)?.calculateScores().base;
  return typeof score === 'number' ? score : undefined;
}

function metricsOf(text: string): ReadonlyMap<string, string> | undefined {
  const metrics = new Map<string, string>();
  for (const part of text.split('/')) {
    const [, name, value] = /^([A-Za-z]{1,3}):([A-Za-z]{1,5})$/.exec(part) ?? [];
    if (name === undefined || value === undefined || metrics.has(name)) {
      return undefined;
    }
    metrics.set(name, value);
  }
  return metrics;
}
