// How each requirement, test and risk control stands: by the open findings about it, else by what the facts tell of it.
import type { Facts, TestResult, Verification } from '@gatehouse/schema';
import { type Judged, once } from './judged.ts';
import type { Mark } from './tone.ts';
import { faultsByTrace, type Traced, type TracedTest, testKeyOf, traceIndex, traceKey } from './trace-index.ts';

/** A sign and what it stands for; `why` is untrusted. */
export interface Standing extends Mark {
  readonly why: string;
}

const order = ['✗', '!', '✓', '·'];

/** The smaller, the worse. */
export function rankOf({ mark }: Mark): number {
  return order.indexOf(mark);
}

const bad = (why: string): Standing => ({ mark: '✗', tone: 'refusal', why });
const doubtful = (why: string): Standing => ({ mark: '!', tone: 'attention', why });
const good = (why: string): Standing => ({ mark: '✓', tone: 'approval', why });
const silent = (why: string): Standing => ({ mark: '·', tone: 'quiet', why });

function worst(first: Standing, ...others: readonly Standing[]): Standing {
  return others.reduce((found, each) => (rankOf(each) < rankOf(found) ? each : found), first);
}

const standings = once((_: Judged) => new Map<string, Standing>());

/** How it stands; the worst of what was found about it and of what it rests on. */
export function standingOf(judged: Judged, traced: Traced): Standing {
  const known = standings(judged);
  const key = traceKey(traced);
  const found = known.get(key);
  if (found !== undefined) return found;
  const standing = byFindings(judged, traced) ?? byFacts(judged, traced);
  known.set(key, standing);
  return standing;
}

function byFindings(judged: Judged, traced: Traced): Standing | undefined {
  const [fault] = faultsByTrace(judged).get(traceKey(traced)) ?? [];
  if (fault === undefined) return undefined;
  const why = `${fault.rule.id}  ${fault.finding.message}`;
  if (fault.finding.level === 'block') return bad(why);
  return worst(doubtful(why), byFacts(judged, traced));
}

function byFacts(judged: Judged, { kind, id }: Traced): Standing {
  const { requirements, riskControls, tests, implementing } = traceIndex(judged.facts);
  if (kind === 'test') {
    const test = tests.get(id);
    return test === undefined ? doubtful('Nothing is known of this test.') : ofTest(judged.facts, test);
  }
  if (kind === 'requirement') {
    const requirement = requirements.get(id);
    if (requirement === undefined) return doubtful('No record describes this requirement.');
    if (!requirement.inScope) return silent('This release need not meet it.');
    const links = requirement.verifiedBy.map((verification) => linkStanding(judged, verification));
    const own = requirement.suspect ? [doubtful(`Marked for re-review: ${requirement.suspectReasons.join('; ')}`)] : [];
    const [first = doubtful('Nothing verifies it.'), ...others] = [...own, ...links];
    return worst(first, ...others);
  }
  const control = riskControls.get(id);
  const links = (control?.verifiedBy ?? []).map((verification) => linkStanding(judged, verification));
  const above = (implementing.get(id) ?? [])
    .filter(({ inScope }) => inScope)
    .map((requirement) => standingOf(judged, { kind: 'requirement', id: requirement.id }));
  if (control === undefined) return worst(doubtful('No record describes this risk control.'), ...above);
  const none = control.location === 'software' ? doubtful('Nothing verifies it.') : silent('It is no software.');
  const [first = none, ...others] = [...links, ...above];
  return worst(first, ...others);
}

/** How a link to a verification stands: whether it is marked for re-review, and what it leads to. */
export function linkStanding(judged: Judged, verification: Verification): Standing {
  const key = testKeyOf(verification);
  const led =
    key !== undefined
      ? standingOf(judged, { kind: 'test', id: key })
      : verification.reference === undefined
        ? doubtful(`No record of the ${verification.method} is named.`)
        : good(`Verified by ${verification.method}.`);
  return verification.suspect === undefined
    ? led
    : worst(doubtful(`The link is marked for re-review: ${verification.suspect}`), led);
}

function ofTest(facts: Facts, test: TracedTest): Standing {
  const [first = doubtful('No result of it is known.'), ...others] = test.results.flatMap((position) =>
    isSuperseded(facts, test, position) ? [] : [resultStanding(facts, test, position)],
  );
  return worst(first, ...others);
}

/** How a result stands: one that did not pass, and is the last word in its environment, is bad. */
export function resultStanding(facts: Facts, test: TracedTest, position: number): Standing {
  const result = facts.tests.results[position];
  if (result === undefined) return doubtful('This result is not among the facts.');
  const run = facts.tests.runs[result.run];
  const told = resultText(result);
  const said = result.message === undefined ? '' : `: ${result.message}`;
  if (isSuperseded(facts, test, position)) {
    return result.outcome === 'passed'
      ? silent(`${told}, before a later run`)
      : doubtful(`${told}, before a later run${said}`);
  }
  if (result.outcome !== 'passed') return bad(`${told}${said}`);
  if (run?.commit !== facts.release.commit) return doubtful(`${told}, but not on the released commit`);
  return result.flaky ? doubtful(told) : good(told);
}

const outcomeWords: Readonly<Partial<Record<TestResult['outcome'], string>>> = {
  notRun: 'not run',
  expectedFailure: 'expected failure',
  unexpectedPass: 'unexpected pass',
};

/** `passed in bench`, and how often it was tried where that was more than once. */
export function resultText({ outcome, environment, attempts }: TestResult): string {
  return `${outcomeWords[outcome] ?? outcome} in ${environment}${attempts > 1 ? ` after ${attempts} attempts` : ''}`;
}

const releasedEnds = once((_: Facts) => new Map<string, ReadonlyMap<string, number>>());

/** By environment, when the last run ended that told of a test on the released commit. */
function releasedEndsOf(facts: Facts, { key, results }: TracedTest): ReadonlyMap<string, number> {
  const known = releasedEnds(facts);
  const found = known.get(key);
  if (found !== undefined) return found;
  const ends = new Map<string, number>();
  for (const position of results) {
    const { environment = '', run = -1 } = facts.tests.results[position] ?? {};
    const { commit, finishedAt } = facts.tests.runs[run] ?? {};
    if (commit !== facts.release.commit || finishedAt === undefined) continue;
    ends.set(environment, Math.max(finishedAt, ends.get(environment) ?? finishedAt));
  }
  known.set(key, ends);
  return ends;
}

/** Whether a later run in the same environment told of the released commit; of runs without an end nobody knows which is later. */
function isSuperseded(facts: Facts, test: TracedTest, position: number): boolean {
  if (test.results.length < 2) return false;
  const { environment = '', run = -1 } = facts.tests.results[position] ?? {};
  const end = facts.tests.runs[run]?.finishedAt;
  const last = releasedEndsOf(facts, test).get(environment);
  return end !== undefined && last !== undefined && last > end;
}
