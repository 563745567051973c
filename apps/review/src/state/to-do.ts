// What is left to do in a review: every open finding, and every rule that could not be asked, what blocks first.
import { inTheWay, openFindings, safeText, topicOf, warnings } from '@gatehouse/report';
import type { Decision, DecisionRule, ReviewEntry } from '@gatehouse/schema';
import { findingsOf, once } from './judged.ts';
import { marksOn } from './marks.ts';
import type { Item, Target } from './view.ts';

/** The items of the list; those of rules that block first, and in them what blocks before what warns. */
export const toDo = once((decision: Decision): readonly Item[] => {
  const keys = new Map([...findingsOf(decision).values()].map(({ finding, key }) => [finding, key]));
  return [...inTheWay(decision), ...warnings(decision)].flatMap((rule) => {
    const findings = openFindings(rule).sort((a, b) => Number(a.level === 'warn') - Number(b.level === 'warn'));
    if (findings.length === 0) return [ruleItem(rule)];
    return findings.map((finding): Item => {
      const key = keys.get(finding) ?? rule.id;
      return {
        key,
        text: `${rule.id} ${topicOf(rule)} ${finding.subject} ${finding.message} ${rule.clauses.join(' ')}`,
        target: findingTarget(rule, finding),
        opens: { screen: 'finding', of: key },
      };
    });
  });
});

/** A rule as an item. */
export function ruleItem(rule: DecisionRule): Item {
  return {
    key: rule.id,
    text: `${rule.id} ${rule.path} ${rule.status} ${rule.title} ${rule.reason ?? ''} ${rule.clauses.join(' ')}`,
    target: { rule, copy: rule.id },
    opens: { screen: 'rule', of: rule.id },
  };
}

/** What can be acted on from a finding: the anomaly, commit, test or requirement that it names. */
export function findingTarget(rule: DecisionRule, finding: DecisionRule['findings'][number]): Target {
  const named = (name: string): string | undefined => {
    const value = finding.params[name];
    return typeof value === 'string' ? value : undefined;
  };
  const topic = topicOf(rule);
  const anomaly = named('anomaly') ?? (topic === 'anomalies' ? finding.subject : undefined);
  // A parameter `commit` is mostly the released one, on which something did not run.
  const commit = /^[0-9a-f]{40,64}$/.test(finding.subject) ? finding.subject : undefined;
  const test = named('test');
  const requirement = named('requirement');
  const riskControl = named('riskControl');
  return {
    rule,
    finding,
    copy: finding.subject,
    ...(anomaly === undefined ? {} : { anomaly }),
    ...(commit === undefined ? {} : { commit }),
    ...(test === undefined ? {} : { test }),
    ...(requirement === undefined ? {} : { requirement }),
    ...(riskControl === undefined ? {} : { riskControl }),
    ...(finding.source === undefined || finding.source.path.startsWith('.git') ? {} : { source: finding.source }),
  };
}

export interface Progress {
  readonly total: number;
  /** Those that the reviewer marked as reviewed, and that still say the same. */
  readonly reviewed: number;
  readonly questions: number;
}

const counted = new WeakMap<
  readonly ReviewEntry[],
  { readonly decision: Decision; readonly reviewer: string | undefined; readonly progress: Progress }
>();

/** How far a reviewer has come with what is left to do. */
export function progressOf(
  decision: Decision,
  entries: readonly ReviewEntry[],
  reviewer: string | undefined,
): Progress {
  const known = counted.get(entries);
  if (known?.decision === decision && known.reviewer === reviewer) return known.progress;
  const marks = toDo(decision).map(({ target: { rule, finding } }) =>
    rule === undefined ? [] : marksOn(entries, { rule, ...(finding === undefined ? {} : { finding }) }),
  );
  const progress = {
    total: marks.length,
    reviewed: marks.filter((each) =>
      each.some(({ mark, by, current }) => mark === 'reviewed' && by === reviewer && current),
    ).length,
    questions: marks.filter((each) => each.some(({ mark }) => mark === 'question')).length,
  };
  counted.set(entries, { decision, reviewer, progress });
  return progress;
}

/** First clause of a rule, short: `5.8.3` of `iec62304:5.8.3`. */
export function shortClause(rule: DecisionRule): string {
  return safeText((rule.clauses[0] ?? '').replace(/^[^:]*:/, ''), 12);
}
