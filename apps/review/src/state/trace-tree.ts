// The trace of one thing as a small tree: itself, what it is verified by or verifies, and what hangs on it.
import { moment } from '@gatehouse/report';
import type { Facts, Requirement, Verification } from '@gatehouse/schema';
import type { Judged } from './judged.ts';
import { findingTarget } from './to-do.ts';
import { findingMark } from './tone.ts';
import { faultsByTrace, type Traced, type TracedTest, testKeyOf, traceIndex, traceKey } from './trace-index.ts';
import { linkStanding, resultStanding, resultText, type Standing, standingOf } from './trace-standing.ts';
import type { Item, Target } from './view.ts';

/** A line of the tree; the texts are untrusted. */
export interface Branch extends Omit<Item, 'key' | 'text'> {
  readonly depth: number;
  readonly standing: Standing;
  /** What it is to the line that it hangs on. */
  readonly word: string;
  readonly name: string;
  readonly title: string;
}

export const kindWords = { requirement: 'requirement', test: 'test', riskControl: 'risk control' } as const;

/** The lines of the trace, the thing itself first; none where nothing is known of it. */
export function traceTree(judged: Judged, traced: Traced): readonly Branch[] {
  const { requirements, riskControls, tests } = traceIndex(judged.facts);
  const requirement = traced.kind === 'requirement' ? requirements.get(traced.id) : undefined;
  const test = traced.kind === 'test' ? tests.get(traced.id) : undefined;
  const control = traced.kind === 'riskControl' ? riskControls.get(traced.id) : undefined;
  const root = branchTo(judged, traced, { depth: 0, word: '', opensFile: true });
  const found = foundBranches(judged, traced);
  if (requirement !== undefined) return [root, ...found, ...ofRequirement(judged, requirement)];
  if (test !== undefined) return [root, ...found, ...ofTest(judged, test)];
  // A risk control may be named by requirements although no record describes it.
  if (control !== undefined || traced.kind === 'riskControl') {
    const below = ofRiskControl(judged, traced.id, control?.verifiedBy ?? []);
    return control === undefined && below.length === 0 ? [] : [root, ...found, ...below];
  }
  return [];
}

function ofRequirement(judged: Judged, requirement: Requirement): Branch[] {
  const { refining } = traceIndex(judged.facts);
  const to = (kind: Traced['kind'], id: string, word: string): Branch =>
    branchTo(judged, { kind, id }, { depth: 1, word });
  return [
    ...requirement.verifiedBy.flatMap((verification) => verificationBranches(judged, verification, 1)),
    ...requirement.riskControls.map((id) => to('riskControl', id, 'implements')),
    ...requirement.refines.map((id) => to('requirement', id, 'refines')),
    ...(refining.get(requirement.id) ?? []).map(({ id }) => to('requirement', id, 'refined by')),
  ];
}

function ofRiskControl(judged: Judged, id: string, verifiedBy: readonly Verification[]): Branch[] {
  const { implementing } = traceIndex(judged.facts);
  return [
    ...verifiedBy.flatMap((verification) => verificationBranches(judged, verification, 1)),
    ...(implementing.get(id) ?? []).flatMap((requirement) => [
      branchTo(judged, { kind: 'requirement', id: requirement.id }, { depth: 1, word: 'implemented by' }),
      ...requirement.verifiedBy.flatMap((verification) => verificationBranches(judged, verification, 2)),
    ]),
  ];
}

function ofTest(judged: Judged, test: TracedTest): Branch[] {
  const { requirements } = traceIndex(judged.facts);
  const isBad = standingOf(judged, { kind: 'test', id: test.key }).mark === '✗';
  return [
    ...resultBranches(judged.facts, test, 1),
    ...test.links.flatMap(({ holder, verification }) => [
      branchTo(judged, holder, { depth: 1, word: 'verifies', ...suspicionOf(verification) }),
      ...(holder.kind === 'requirement' ? (requirements.get(holder.id)?.riskControls ?? []) : []).map((id) =>
        branchTo(judged, { kind: 'riskControl', id }, { depth: 2, word: 'implements' }),
      ),
    ]),
    ...test.breaks.map((part) => branchTo(judged, part, { depth: 1, word: isBad ? 'breaks' : 'would break' })),
  ];
}

function suspicionOf({ suspect }: Verification): { suspect?: string } {
  return suspect === undefined ? {} : { suspect };
}

interface Hanging {
  readonly depth: number;
  readonly word: string;
  /** Why the link to it is marked for re-review. */
  readonly suspect?: string;
  /** The thing itself opens where it is recorded, all others open their own trace. */
  readonly opensFile?: boolean;
}

function branchTo(judged: Judged, traced: Traced, { depth, word, suspect, opensFile = false }: Hanging): Branch {
  const target = targetOf(judged.facts, traced);
  const own = standingOf(judged, traced);
  const standing: Standing =
    suspect === undefined || own.mark === '✗'
      ? own
      : { mark: '!', tone: 'attention', why: `The link is marked for re-review: ${suspect}` };
  const opens = opensFile ? fileOf(target) : { opens: { screen: 'trace' as const, of: traceKey(traced) } };
  return {
    depth,
    standing,
    word: `${word} ${kindWords[traced.kind]}`.trimStart(),
    name: traced.id,
    title: titleOf(judged.facts, traced),
    target,
    ...opens,
  };
}

/** What can be acted on from something that is traced. */
export function targetOf(facts: Facts, { kind, id }: Traced): Target {
  const { requirements, riskControls, tests } = traceIndex(facts);
  const source = { requirement: requirements, test: tests, riskControl: riskControls }[kind].get(id)?.source;
  return { [kind]: id, copy: id, ...(source === undefined ? {} : { source }) };
}

/** Its title; empty where it has none, as tests never have. */
export function titleOf(facts: Facts, { kind, id }: Traced): string {
  const { requirements, riskControls } = traceIndex(facts);
  return (
    (kind === 'test' ? undefined : { requirement: requirements, riskControl: riskControls }[kind].get(id)?.title) ?? ''
  );
}

function fileOf({ source }: Target): Pick<Branch, 'opens'> {
  if (source === undefined || source.path.startsWith('.git')) return {};
  const { path, line } = source;
  return { opens: { screen: 'evidence', of: path, ...(line === undefined ? {} : { line }) } };
}

function foundBranches(judged: Judged, traced: Traced): Branch[] {
  return (faultsByTrace(judged).get(traceKey(traced)) ?? []).map(({ rule, finding, key }) => ({
    depth: 1,
    standing: { ...findingMark(finding), why: finding.message },
    word: 'found by',
    name: rule.id,
    title: finding.message,
    target: findingTarget(rule, finding),
    opens: { screen: 'finding', of: key },
  }));
}

function verificationBranches(judged: Judged, verification: Verification, depth: number): Branch[] {
  const key = testKeyOf(verification);
  const standing = linkStanding(judged, verification);
  if (key !== undefined) {
    const test = traceIndex(judged.facts).tests.get(key);
    const branch = branchTo(
      judged,
      { kind: 'test', id: key },
      { depth, word: 'verified by', ...suspicionOf(verification) },
    );
    return [{ ...branch, standing }, ...(test === undefined ? [] : resultBranches(judged.facts, test, depth + 1))];
  }
  const { method, reference = 'no record', by, reason, source } = verification;
  const target = { copy: reference, source };
  return [
    {
      depth,
      standing,
      word: `verified by ${method}`,
      name: reference,
      title: [...(by === undefined ? [] : [`by ${by}`]), ...(reason === undefined ? [] : [reason])].join(', '),
      target,
      ...fileOf(target),
    },
  ];
}

function resultBranches(facts: Facts, test: TracedTest, depth: number): Branch[] {
  if (test.results.length === 0) {
    const standing: Standing = { mark: '!', tone: 'attention', why: 'No result of it is known.' };
    return [
      {
        depth,
        standing,
        word: 'no result',
        name: '',
        title: '',
        target: targetOf(facts, { kind: 'test', id: test.key }),
      },
    ];
  }
  return test.results.flatMap((position): Branch[] => {
    const result = facts.tests.results[position];
    if (result === undefined) return [];
    const { commit, finishedAt } = facts.tests.runs[result.run] ?? {};
    const target = { test: test.key, copy: result.test, source: result.source };
    return [
      {
        depth,
        standing: resultStanding(facts, test, position),
        word: 'result',
        name: resultText(result),
        title: [
          ...(commit === facts.release.commit
            ? []
            : [commit === undefined ? 'of no known commit' : `on ${commit.slice(0, 7)}`]),
          ...(finishedAt === undefined ? [] : [moment(finishedAt)]),
          result.source.path,
        ].join(' · '),
        target,
        ...fileOf(target),
      },
    ];
  });
}
