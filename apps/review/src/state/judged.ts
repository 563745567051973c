// What the gate said of the release, and indices over it that several screens need, each made once.
import type { Decision, DecisionFinding, DecisionRule, Facts } from '@gatehouse/schema';

export interface Judged {
  readonly decision: Decision;
  readonly facts: Facts;
}

/** What rules and clauses ask, by their ids; rules of a team's own packs and clauses of no catalogue are not in it. */
export interface Texts {
  readonly rules: Readonly<Record<string, string>>;
  readonly clauses: Readonly<Record<string, { readonly title: string; readonly asks: string }>>;
}

/** Remembers what a function made of an object, for as long as the object lives. */
export function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const fresh = make(from);
    made.set(from, fresh);
    return fresh;
  };
}

/** A finding with its rule. `key` names it for as long as it says the same about the same. */
export interface FoundFinding {
  readonly key: string;
  readonly rule: DecisionRule;
  readonly finding: DecisionFinding;
}

/** Every finding by its key: rule, subject, and a number where a rule found several things about one subject. */
export const findingsOf = once((decision: Decision): ReadonlyMap<string, FoundFinding> => {
  const found = new Map<string, FoundFinding>();
  for (const rule of decision.rules) {
    for (const finding of rule.findings) {
      let key = `${rule.id} ${finding.subject}`;
      for (let number = 2; found.has(key); number++) key = `${rule.id} ${finding.subject} ${number}`;
      found.set(key, { key, rule, finding });
    }
  }
  return found;
});

export const rulesById = once(
  (decision: Decision): ReadonlyMap<string, DecisionRule> => new Map(decision.rules.map((rule) => [rule.id, rule])),
);
