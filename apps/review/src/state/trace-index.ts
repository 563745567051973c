// How requirements, tests and risk controls hang together, both ways, as the facts state it.
import { topicOf } from '@gatehouse/report';
import type { Facts, RequiredTest, Requirement, RiskControl, Verification } from '@gatehouse/schema';
import { type FoundFinding, findingsOf, type Judged, once } from './judged.ts';
import { findingTarget } from './to-do.ts';
import type { Target } from './view.ts';

export type TracedKind = 'requirement' | 'test' | 'riskControl';

/** Something that is traced; a test by the key of the facts, `<test>` or `<test> in <environment>`. */
export interface Traced {
  readonly kind: TracedKind;
  readonly id: string;
}

/** How a place names it. */
export function traceKey({ kind, id }: Traced): string {
  return `${kind}:${id}`;
}

/** What a place names, or undefined. */
export function tracedAt(of: string): Traced | undefined {
  const [, kind, id] = /^(requirement|test|riskControl):(.*)$/s.exec(of) ?? [];
  return kind === undefined || id === undefined ? undefined : { kind: kind as TracedKind, id };
}

/** That a requirement or a risk control names a test. */
export interface TestLink {
  readonly holder: Traced;
  readonly verification: Verification;
}

export interface TracedTest {
  readonly key: string;
  readonly test: string;
  /** Positions in `tests.results`, oldest first. */
  readonly results: readonly number[];
  readonly links: readonly TestLink[];
  readonly breaks: RequiredTest['breaks'];
  readonly source?: RequiredTest['source'];
}

export interface TraceIndex {
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly riskControls: ReadonlyMap<string, RiskControl>;
  readonly tests: ReadonlyMap<string, TracedTest>;
  /** The first key by the test without environment. */
  readonly keyOfTest: ReadonlyMap<string, string>;
  /** Requirements by the risk control that they implement. */
  readonly implementing: ReadonlyMap<string, readonly Requirement[]>;
  /** Requirements by the one that they refine. */
  readonly refining: ReadonlyMap<string, readonly Requirement[]>;
}

export const traceIndex = once((facts: Facts): TraceIndex => {
  const { requirements, riskControls } = facts;
  return {
    ...tracedTests(facts),
    requirements: new Map(requirements.items.map((item) => [item.id, item])),
    riskControls: new Map(riskControls.items.map((item) => [item.id, item])),
    implementing: grouped(requirements.items, (item) => item.riskControls.map((control) => [control, item])),
    refining: grouped(requirements.items, (item) => item.refines.map((above) => [above, item])),
  };
});

/** Key of the test that a verification names; undefined where it names none. */
export function testKeyOf({ test, environment }: Verification): string | undefined {
  return test === undefined || environment === undefined ? test : `${test} in ${environment}`;
}

/** Tests that something needs, those that a requirement out of scope names, and those of which only a result is known. */
function tracedTests(facts: Facts): Pick<TraceIndex, 'tests' | 'keyOfTest'> {
  const links = linksByTest(facts);
  const { index, results } = facts.tests;
  const positionsOf = (test: string): readonly number[] => (Object.hasOwn(index, test) ? (index[test] ?? []) : []);
  const tests = new Map<string, TracedTest>();
  const keyOfTest = new Map<string, string>();
  const add = (test: TracedTest): void => {
    if (!tests.has(test.key)) tests.set(test.key, test);
    if (!keyOfTest.has(test.test)) keyOfTest.set(test.test, test.key);
  };
  for (const { key, test, results: positions, breaks, source } of facts.tests.required) {
    add({ key, test, results: positions, links: links.get(key) ?? [], breaks, source });
  }
  for (const [key, all] of links) {
    const { test, environment, source } = all[0]?.verification ?? {};
    if (tests.has(key) || test === undefined || source === undefined) continue;
    const positions = positionsOf(test).filter(
      (position) => environment === undefined || results[position]?.environment === environment,
    );
    add({ key, test, results: positions, links: all, breaks: [], source });
  }
  for (const test of Object.keys(index)) {
    if (!keyOfTest.has(test)) add({ key: test, test, results: positionsOf(test), links: [], breaks: [] });
  }
  return { tests, keyOfTest };
}

function linksByTest({ requirements, riskControls }: Facts): ReadonlyMap<string, readonly TestLink[]> {
  const links = new Map<string, TestLink[]>();
  const add = (holder: Traced, verifiedBy: readonly Verification[]): void => {
    for (const verification of verifiedBy) {
      const key = testKeyOf(verification);
      if (key === undefined) continue;
      const known = links.get(key);
      if (known === undefined) links.set(key, [{ holder, verification }]);
      else known.push({ holder, verification });
    }
  };
  for (const { id, verifiedBy } of requirements.items) add({ kind: 'requirement', id }, verifiedBy);
  for (const { id, verifiedBy } of riskControls.items) add({ kind: 'riskControl', id }, verifiedBy);
  return links;
}

function grouped<From, To>(
  all: Iterable<From>,
  entriesOf: (each: From) => readonly (readonly [string, To])[],
): ReadonlyMap<string, readonly To[]> {
  const groups = new Map<string, To[]>();
  for (const each of all) {
    for (const [key, value] of entriesOf(each)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}

/** What is traced from an item or a finding: the test before what it verifies; undefined where it names nothing that the facts know. */
export function tracedFrom(
  { test, requirement, riskControl, rule, finding }: Target,
  facts: Facts,
): Traced | undefined {
  const { requirements, riskControls, tests, keyOfTest } = traceIndex(facts);
  // Rules about verification are about what is traced, also where no parameter says of which kind it is.
  const subject = rule !== undefined && topicOf(rule) === 'verification' ? finding?.subject : undefined;
  for (const name of [subject, test]) {
    if (name === undefined) continue;
    const key = tests.has(name) ? name : keyOfTest.get(name);
    if (key !== undefined) return { kind: 'test', id: key };
  }
  for (const id of [requirement, subject]) {
    if (id !== undefined && requirements.has(id)) return { kind: 'requirement', id };
  }
  for (const id of [riskControl, subject]) {
    if (id !== undefined && riskControls.has(id)) return { kind: 'riskControl', id };
  }
  return undefined;
}

/** Open findings by what is traced from them; those that block first. */
export const faultsByTrace = once(({ decision, facts }: Judged): ReadonlyMap<string, readonly FoundFinding[]> => {
  const open = [...findingsOf(decision).values()].filter(({ finding }) => finding.waivedBy === undefined);
  open.sort((a, b) => Number(a.finding.level === 'warn') - Number(b.finding.level === 'warn'));
  return grouped(open, (found) => {
    const traced = tracedFrom(findingTarget(found.rule, found.finding), facts);
    return traced === undefined ? [] : [[traceKey(traced), found]];
  });
});
