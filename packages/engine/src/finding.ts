// Turns what a rule found into findings of the decision: worded, levelled, and with the digest that a waiver binds to.
import type { DecisionFinding, RuleEntry } from '@gatehouse/schema';
import { digestOfValue } from './digest.ts';
import type { LevelInForce } from './level-in-force.ts';
import { fillMessage } from './message.ts';
import type { RawFinding } from './rule-answer.ts';

const levelsByStrictness = ['warn', 'block'] as const;
const waiversByStrictness = ['W1', 'W2', 'W0'] as const;

/**
 * The findings of a rule in a fixed order, or the reason why they can't be worded. A finding may be stricter than the profile's level
 * and the rule's waiver, never milder; W0 is the strictest waiver (never), then W2 (two approvers), then W1.
 */
export function buildFindings(
  rule: RuleEntry,
  { level, ofAge }: LevelInForce & { readonly level: 'block' | 'warn' },
  raw: readonly RawFinding[],
): DecisionFinding[] | { readonly error: string } {
  const findings: DecisionFinding[] = [];
  for (const finding of raw) {
    const message = fillMessage(rule.message, finding.params);
    if (message === undefined)
      return { error: `the finding about "${finding.subject}" lacks a parameter of the message "${rule.message}"` };
    const lowered = finding.onlyAge === true && finding.level !== 'block' ? ofAge : undefined;
    findings.push({
      subject: finding.subject,
      message,
      level: lowered?.level ?? stricter(levelsByStrictness, level, finding.level ?? level),
      ...(lowered === undefined ? {} : { levelChange: lowered.change }),
      waiver: stricterWaiver(rule.waiver, finding.waiver ?? rule.waiver),
      params: { ...finding.params },
      digest: findingDigest(rule, finding),
      ...(finding.source === undefined ? {} : { source: finding.source }),
    });
  }
  return findings.sort(
    (a, b) => order(a.subject, b.subject) || order(a.message, b.message) || order(a.digest, b.digest),
  );
}

/** What a waiver binds to: the rule, the subject and what was found, but not what changes with time alone. */
function findingDigest(rule: RuleEntry, finding: RawFinding): string {
  const lasting = Object.entries(finding.params).filter(([name]) => !(rule.volatile ?? []).includes(name));
  return digestOfValue({
    rule: rule.id,
    subject: finding.subject,
    params: Object.fromEntries(lasting),
    level: finding.level ?? '',
    waiver: finding.waiver ?? '',
  });
}

function stricterWaiver(a: RuleEntry['waiver'], b: RuleEntry['waiver']): RuleEntry['waiver'] {
  return stricter(waiversByStrictness, a, b);
}

function stricter<T>(ascending: readonly T[], a: T, b: T): T {
  return ascending.indexOf(a) >= ascending.indexOf(b) ? a : b;
}

/** Code-unit order: the same everywhere, whatever the locale. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
