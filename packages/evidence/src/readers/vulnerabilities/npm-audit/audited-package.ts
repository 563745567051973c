// Reads one package of an npm audit report, and checks that the packages agree with each other and with the counts.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';

/** From least to worst. */
export const auditWords = ['info', 'low', 'moderate', 'high', 'critical'] as const;
export type AuditWord = (typeof auditWords)[number];

export interface AuditedPackage {
  readonly severity: AuditWord;
  readonly advisories: readonly JsonCursor[];
  /** Names of the dependencies through which it is affected. */
  readonly through: readonly string[];
  /** The package whose update removes the vulnerability, and its version. */
  readonly fix?: { readonly name: string; readonly version: string };
  readonly at: JsonCursor;
}

export function readPackage(at: JsonCursor, name: string): AuditedPackage {
  const named = at.need('name');
  if (named.string() !== name) {
    throw named.invalid(`the package ${quoted(name)} calls itself ${quoted(named.string())}`, 'EVIDENCE_INCONSISTENT');
  }
  const via = at.need('via').items();
  const advisories = via.filter(({ value }) => typeof value !== 'string');
  const available = at.get('fixAvailable');
  const fix = typeof available?.value === 'object' ? available : undefined;
  return {
    severity: at.need('severity').oneOf(auditWords),
    advisories,
    through: via.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    ...(fix === undefined ? {} : { fix: { name: fix.need('name').text(), version: fix.need('version').text() } }),
    at,
  };
}

/**
 * Every package is affected by an advisory in the end, its own or one of its dependencies, and is not worse than the worst of them:
 * otherwise an advisory is missing.
 */
export function checkCauses(packages: ReadonlyMap<string, AuditedPackage>): void {
  const dependents = new Map<string, string[]>();
  for (const [name, { through, at }] of packages) {
    for (const cause of through) {
      if (!packages.has(cause)) {
        throw at.invalid(
          `it is affected through ${quoted(cause)}, which is not in the report`,
          'EVIDENCE_INCONSISTENT',
        );
      }
      const known = dependents.get(cause);
      if (known === undefined) dependents.set(cause, [name]);
      else known.push(name);
    }
  }
  const worst = new Map<string, number>();
  const spread = (name: string, severity: number): string[] => {
    if (severity <= (worst.get(name) ?? -1)) return [];
    worst.set(name, severity);
    return dependents.get(name) ?? [];
  };
  for (const [start, { advisories }] of packages) {
    for (const advisory of advisories) {
      const severity = auditWords.indexOf(advisory.need('severity').oneOf(auditWords));
      for (const queue = [start]; queue.length > 0; ) {
        for (const name of spread(queue.pop() ?? start, severity)) queue.push(name);
      }
    }
  }
  for (const [name, { severity, at }] of packages) {
    const caused = worst.get(name);
    if (caused === undefined) throw at.invalid('no advisory affects it', 'EVIDENCE_INCONSISTENT');
    if (auditWords.indexOf(severity) > caused) {
      throw at.invalid(
        `its severity is ${severity}, but the worst advisory that affects it is ${auditWords[caused]}`,
        'EVIDENCE_INCONSISTENT',
      );
    }
  }
}

/** The counts of packages by severity, recomputed. */
export function checkCounts(packages: ReadonlyMap<string, AuditedPackage>, counts: JsonCursor): void {
  const found = [...packages.values()].map(({ severity }) => severity);
  for (const word of [...auditWords, 'total'] as const) {
    const stated = counts.need(word);
    const counted = word === 'total' ? found.length : found.filter((severity) => severity === word).length;
    if (stated.integer() !== counted) {
      throw stated.invalid(
        `"${word}" is ${stated.integer()}, but the report lists ${counted}`,
        'EVIDENCE_INCONSISTENT',
      );
    }
  }
}
