// Taking away something favourable, or making it worse, never improves the outcome, and never makes a rule pass that did not.
import { judge } from '@gatehouse/engine';
import { check } from '@gatehouse/gate';
import { type Decision, GateError } from '@gatehouse/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placePatterns, without } from './support/fact-places.ts';
import { fileRemovals, whileAway } from './support/file-removals.ts';
import { favourablePlace, thinned } from './support/generated-releases.ts';
import { type JudgedExample, judgeExamples } from './support/judged-example.ts';
import { withoutFavourable, withoutKinds } from './support/removals.ts';
import { unfavourable } from './support/unfavourable-facts.ts';
import { worsened } from './support/worsenings.ts';

const outcomes: readonly Decision['outcome'][] = ['NO-GO', 'GO-WITH-DEVIATIONS', 'GO-ELIGIBLE'];

let examples: JudgedExample[];
let remove: () => void;
beforeAll(async () => {
  ({ examples, remove } = await judgeExamples());
});
afterAll(() => remove());

function improvements(before: Decision, after: Decision): string[] {
  const passed = new Set(
    before.rules.filter((rule) => rule.status === 'pass' || rule.status === 'waived').map((rule) => rule.id),
  );
  const better = after.rules.filter((rule) => rule.status === 'pass' && !passed.has(rule.id)).map((rule) => rule.id);
  return outcomes.indexOf(after.outcome) > outcomes.indexOf(before.outcome) ? [...better, after.outcome] : better;
}

describe('the facts of a release with something taken away', () => {
  it('has an eligible release to take from', () => {
    expect(examples.map(({ decision }) => decision.outcome)).toEqual(['NO-GO', 'GO-ELIGIBLE']);
  });

  it('never judge better, whichever kind of evidence proves nothing', () => {
    for (const { judgement, facts, decision } of examples) {
      for (const removal of withoutKinds(facts)) {
        expect(improvements(decision, judge({ ...judgement, facts: removal.facts })), removal.name).toEqual([]);
      }
    }
  });

  it('are not eligible without a kind of evidence that a blocking rule needs', () => {
    for (const { judgement, facts, decision } of examples.filter(
      (example) => example.decision.outcome === 'GO-ELIGIBLE',
    )) {
      const judged = decision.rules
        .filter((rule) => rule.status === 'pass' && rule.level === 'block')
        .map((rule) => rule.id);
      const needed = new Set(
        judgement.policy.manifest.rules.filter((rule) => judged.includes(rule.id)).flatMap((rule) => rule.evidence),
      );
      for (const removal of withoutKinds(facts).filter(({ name }) => needed.has(name.split(' ')[0] as never))) {
        expect(judge({ ...judgement, facts: removal.facts }).outcome, removal.name).toBe('NO-GO');
      }
    }
  });

  it('never judge better without a run, a report, an evaluation, a document, an approval', () => {
    for (const { judgement, facts, decision } of examples) {
      for (const removal of withoutFavourable(facts)) {
        expect(improvements(decision, judge({ ...judgement, facts: removal.facts })), removal.name).toEqual([]);
      }
    }
  });

  it('never judge better without a rule', () => {
    for (const { judgement, decision } of examples) {
      for (const rule of judgement.policy.manifest.rules) {
        const rules = judgement.policy.manifest.rules.filter((other) => other.id !== rule.id);
        const policy = {
          ...judgement.policy,
          manifest: { ...judgement.policy.manifest, rules: rules as typeof judgement.policy.manifest.rules },
        };
        const without = judge({ ...judgement, policy });
        expect(without.outcome, rule.id).toBe('NO-GO');
        expect(decision.rules.length).toBe(without.rules.length + 1);
      }
    }
  });
});

/** An ordinary run makes one leaf of each pattern worse, `npm run prove` every one. */
const leavesOfEach = process.env.GATEHOUSE_PROOF_RUNS === undefined ? 1 : Number.POSITIVE_INFINITY;

describe('the facts of a release with one thing made worse', () => {
  it('never judge better: no date, word, person, digest or text that says less helps a release', () => {
    for (const { judgement, facts, decision } of examples) {
      for (const worse of worsened(facts, leavesOfEach)) {
        expect(improvements(decision, judge({ ...judgement, facts: worse.facts })), worse.name).toEqual([]);
      }
    }
  }, 14_400_000);

  it('are judged worse for many of these changes', () => {
    const eligible = examples.find(({ decision }) => decision.outcome === 'GO-ELIGIBLE') as JudgedExample;
    const noticed = new Set<string>();
    const passing = ({ rules }: Decision) => rules.filter((rule) => rule.status === 'pass').length;
    for (const { pattern, facts } of worsened(eligible.facts, 1)) {
      if (passing(judge({ ...eligible.judgement, facts })) < passing(eligible.decision)) noticed.add(pattern);
    }
    expect(noticed.size).toBeGreaterThan(100);
  }, 240_000);
});

/** `npm run prove` asks for many more; each run is judged twice. */
const runs = Number(process.env.GATEHOUSE_PROOF_RUNS ?? 60);

describe('releases that nobody made', () => {
  it('know for each fact whether it is favourable: it is, unless the table says why not', () => {
    const patterns = placePatterns();
    expect(Object.keys(unfavourable).filter((pattern) => !patterns.includes(pattern))).toEqual([]);
  });

  it('never judge better with something favourable taken away', () => {
    const choice = fc.nat(1_000_000);
    fc.assert(
      fc.property(fc.nat(1), fc.array(choice, { maxLength: 12 }), choice, (which, gone, taken) => {
        const { judgement, facts } = examples[which] as JudgedExample;
        const before = thinned(facts, gone);
        const place = favourablePlace(before, taken);
        if (place === undefined) return;
        const after = judge({ ...judgement, facts: without(before, place) });
        expect(improvements(judge({ ...judgement, facts: before }), after), place.steps.join('.')).toEqual([]);
      }),
      { seed: 62304, numRuns: runs },
    );
  }, 3_600_000);
});

/**
 * Files that speak against the blocked release: without them rules pass that did not. Each is guarded by rules that then say no, or can't
 * be judged, for the reason given.
 */
const speakAgainst: Readonly<Record<string, { newlyPass: string[]; guardedBy: Record<string, string> }>> = {
  'evidence/2.4.0/bench-tests.xml': {
    newlyPass: ['GOV-03'],
    guardedBy: {
      'VER-02': 'tests that requirements need ran in no other report',
      'VER-03': 'and so did not pass',
      'VER-06': 'the set of reports is not the one that was evaluated',
    },
  },
  'all tests': { newlyPass: ['GOV-03'], guardedBy: { 'VER-02': 'there is no report', 'VER-03': 'there is no report' } },
  'gate/anomalies/PUMP-47.yaml': {
    newlyPass: ['ANOM-03', 'ANOM-04', 'ANOM-05', 'ANOM-10'],
    guardedBy: { 'ANOM-02': 'its problem report is open in the export of the tracker' },
  },
};

/** Files that the eligible release does without, and why. */
const dispensable: Readonly<Record<string, string>> = {
  'gate/rebuild/2.4.1.yaml': 'the rule about second builds warns only',
  'gate/restore-drills.yaml': 'restore drills are judged at a later stage',
  'gate/anomalies/PUMP-56.yaml': 'it is closed, and the export lists what is open',
  'gate/trend.yaml': 'the rule about trends warns only',
  'gate/vex/2.4.1.openvex.json.collected.json': 'a statement of people is bound by the commit that holds it',
};

describe('the checkout of a release with a file, or all files of a kind, taken away', () => {
  it('never judges better, unless the file speaks against the release, and then another rule says no', async () => {
    for (const { folder, facts, decision, release } of examples) {
      const now = Date.parse(release.effectiveTime);
      const stillEligible: string[] = [];
      for (const { name, paths } of fileRemovals(folder, facts)) {
        const after = await whileAway(folder, paths, () => decided(folder, now));
        // Nothing is decided at all, as for the artefact itself.
        if (after === undefined) continue;
        const exception = decision.outcome === 'NO-GO' ? speakAgainst[name] : undefined;
        const { newlyPass, guardedBy } = exception ?? { newlyPass: [], guardedBy: {} };
        expect(improvements(decision, after), `${release.version} without ${name}`).toEqual(newlyPass);
        for (const [id, why] of Object.entries(guardedBy)) {
          const guard = after.rules.find((rule) => rule.id === id);
          expect(['fail', 'not_evaluable'], `${id}: ${why}`).toContain(guard?.status);
          expect(guard?.level).toBe('block');
        }
        if (after.outcome === 'GO-ELIGIBLE') stillEligible.push(name);
      }
      const expected = release.outcome === 'GO-ELIGIBLE' ? Object.keys(dispensable) : [];
      expect(stillEligible.sort()).toEqual(expected.sort());
    }
  }, 240_000);

  it('is the same release once everything is back', async () => {
    for (const { folder, decision, release } of examples) {
      expect((await decided(folder, Date.parse(release.effectiveTime)))?.digest).toBe(decision.digest);
    }
  });

  /** The decision, or undefined where the gate refuses to decide. */
  async function decided(folder: string, now: number): Promise<Decision | undefined> {
    try {
      return (await check({ folder, now, stage: 'candidate' })).decision;
    } catch (error) {
      if (error instanceof GateError) return undefined;
      throw error;
    }
  }
});
