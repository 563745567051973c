// Joins requirements and risk controls with everything that says how they are verified: their records, trace links and test reports.
import type { Facts, Requirement, RequirementsRecord, RiskControl, Source, Verification } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, kindOf, placeOf, readingsOf, recordsOf, sourceAt } from './assembly.ts';
import { positionsBy, sortedBy, sortedSet } from './order.ts';
import { present } from './present.ts';
import { noteUnclearLinks } from './refinement.ts';
import { outdatedLink, suspicions } from './suspicion.ts';
import type { TestCatalogue } from './test-catalogue.ts';

type VerificationEntry = NonNullable<RequirementsRecord['requirements'][number]['verifiedBy']>[number];

/** Links that stand apart from the items they start from, by the id of the item. */
type LooseLinks = ReadonlyMap<string, readonly Verification[]>;

export function assembleRequirements(
  assembly: Assembly,
  tests: TestCatalogue,
): Pick<Facts, 'requirements' | 'riskControls'> {
  const loose = looseLinks(assembly, tests);
  const requirements = requirementItems(assembly, tests, loose);
  const riskControls = riskControlItems(assembly, tests, loose);
  noteUnknown(loose, new Set([...requirements, ...riskControls].map(({ id }) => id)), assembly);
  noteUnclearLinks(requirements, assembly);
  return {
    requirements: { items: requirements, index: positionsBy(requirements, ({ id }) => id) },
    riskControls: { items: riskControls, index: positionsBy(riskControls, ({ id }) => id) },
  };
}

/** Links from ids that nothing holds. Where a file of ids is unreadable nobody can say, and its kind already tells that. */
function noteUnknown(loose: LooseLinks, known: ReadonlySet<string>, { items, note }: Assembly): void {
  const idsUnreadable = items.some((item) => 'problem' in item && ['requirements', 'riskControls'].includes(item.kind));
  if (idsUnreadable) return;
  for (const [id, links] of loose) {
    const [first] = links;
    if (known.has(id) || first === undefined) continue;
    note({
      code: 'TRACE_UNKNOWN',
      message: `${links.length === 1 ? 'a link starts' : `${links.length} links start`} from ${JSON.stringify(id)}, which is no requirement and no risk control`,
      place: placeOf(first.source),
      next: 'Correct the id, or add the requirement.',
      kind: kindOf(first.source),
    });
  }
}

function requirementItems(assembly: Assembly, tests: TestCatalogue, loose: LooseLinks): Requirement[] {
  const records = recordsOf(assembly, 'requirements');
  const reasonsOf = suspicions(records.flatMap(({ reading }) => reading.record.requirements));
  const items = records.flatMap((read) =>
    read.reading.record.requirements.map((requirement, index) => {
      const at = (pointer: string) => sourceAt(read, read.reading.at(`/requirements/${index}${pointer}`));
      const { id, title, kind = 'software', inScope = true, status = 'approved', revision } = requirement;
      const own = (requirement.verifiedBy ?? []).map((entry, i) => verification(entry, at(`/verifiedBy/${i}`), tests));
      const verifiedBy = joined(own, loose.get(id));
      const suspectReasons = sortedSet([
        ...reasonsOf(requirement),
        ...verifiedBy.flatMap(({ suspect }) => suspect ?? []),
      ]);
      return {
        id,
        kind,
        inScope,
        status,
        suspect: suspectReasons.length > 0,
        verifiedBy,
        riskControls: sortedSet(requirement.riskControls),
        refines: sortedSet(requirement.refines?.map((link) => (typeof link === 'string' ? link : link.id))),
        suspectReasons,
        source: at(''),
        ...present({ title, revision }),
      };
    }),
  );
  return sortedBy(items, ({ id }) => id);
}

function riskControlItems(assembly: Assembly, tests: TestCatalogue, loose: LooseLinks): RiskControl[] {
  const items = recordsOf(assembly, 'riskControls').flatMap((read) =>
    (read.reading.record.riskControls ?? []).map((control, index) => {
      const at = (pointer: string) => sourceAt(read, read.reading.at(`/riskControls/${index}${pointer}`));
      const { id, location, title } = control;
      const own = (control.verifiedBy ?? []).map((entry, i) => verification(entry, at(`/verifiedBy/${i}`), tests));
      return {
        id,
        location,
        items: sortedSet(control.items),
        verifiedBy: joined(own, loose.get(id)),
        source: at(''),
        ...present({ title }),
      };
    }),
  );
  return sortedBy(items, ({ id }) => id);
}

/** Trace links, then what test reports attach to their cases; of each in the order of files and places. */
function looseLinks(assembly: Assembly, tests: TestCatalogue): LooseLinks {
  const links = new Map<string, Verification[]>();
  const add = (id: string, link: Verification) => {
    const known = links.get(id);
    if (known === undefined) links.set(id, [link]);
    else known.push(link);
  };
  const requirements = recordsOf(assembly, 'requirements').flatMap(({ reading }) => reading.record.requirements);
  const revisions = new Map(requirements.map(({ id, revision }) => [id, revision] as const));
  for (const read of recordsOf(assembly, 'trace')) {
    for (const [index, { from, revision, ...entry }] of read.reading.record.links.entries()) {
      const reasons = [entry.suspect, outdatedLink({ from, revision, test: entry.test }, revisions)];
      const suspect = reasons.filter((reason) => reason !== undefined).join('; ');
      const link = { ...entry, ...(suspect === '' ? {} : { suspect }) };
      add(from, verification(link, sourceAt(read, read.reading.at(`/links/${index}`)), tests));
    }
  }
  for (const read of readingsOf(assembly, 'tests')) {
    for (const { id, requirements, position } of read.reading.cases) {
      for (const requirement of requirements) {
        add(requirement, { method: 'test', source: sourceAt(read, position), test: id });
      }
    }
  }
  return links;
}

function verification(
  entry: VerificationEntry & { readonly suspect?: string },
  source: Source,
  tests: TestCatalogue,
): Verification {
  const { test, environment, method, reference, reason, by, at, suspect } = entry;
  return {
    method: method ?? 'test',
    source,
    ...present({
      test: test === undefined ? undefined : tests.resolve(test, source),
      environment,
      reference,
      reason,
      by,
      at: at === undefined ? undefined : epochOfChecked(at),
      suspect,
    }),
  };
}

/**
 * Own and loose links, each test in each environment once: many runs of a test attach the same requirement. Where one of them is marked for
 * re-review, the link is.
 */
function joined(own: readonly Verification[], loose: readonly Verification[] = []): Verification[] {
  const links = new Map<string, Verification>();
  for (const [position, link] of [...own, ...loose].entries()) {
    const key = link.test === undefined ? `record ${position}` : JSON.stringify([link.test, link.environment]);
    const known = links.get(key);
    const suspect = known?.suspect ?? link.suspect;
    links.set(key, { ...(known ?? link), ...present({ suspect }) });
  }
  return [...links.values()];
}
