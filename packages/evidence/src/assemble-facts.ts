// Assembles the facts: joins everything that was read with what git and the configuration say, in one order, judging nothing.
import { assembleAnalysis } from './assemble/analysis.ts';
import { assembleAnomalies } from './assemble/anomalies.ts';
import { assembleApprovals } from './assemble/approvals.ts';
import { assembleArchive } from './assemble/archive.ts';
import type { Assembly, Problem } from './assemble/assembly.ts';
import { assembleBuild } from './assemble/build.ts';
import { candidateDigest, type UndigestedFacts } from './assemble/candidate-digest.ts';
import { assembleChangeRequests } from './assemble/change-requests.ts';
import { assembleAssessment, assembleChanges } from './assemble/changes.ts';
import { assembleSbom } from './assemble/components.ts';
import { assembleConfigurationHistory } from './assemble/configuration-history.ts';
import { assembleCoverage } from './assemble/coverage.ts';
import { assembleDefectCategories } from './assemble/defect-categories.ts';
import { assembleDelivery } from './assemble/delivery.ts';
import { refuseDuplicates } from './assemble/duplicates.ts';
import { assembleEvidence } from './assemble/evidence.ts';
import { assembleIntegrity } from './assemble/integrity.ts';
import { assembleNotes } from './assemble/notes.ts';
import { byCodeUnits } from './assemble/order.ts';
import { assemblePacks } from './assemble/packs.ts';
import { refusePartialExports } from './assemble/partial-exports.ts';
import { assemblePeople, peopleIndex } from './assemble/people.ts';
import { assemblePlan } from './assemble/plan.ts';
import { present } from './assemble/present.ts';
import { assembleProvenance } from './assemble/provenance.ts';
import { readRegression, withResults } from './assemble/regression.ts';
import { assembleLegacy, assembleRegulatory } from './assemble/regulatory.ts';
import { assembleRelease, statedFacts } from './assemble/release.ts';
import { assembleRequirements } from './assemble/requirements.ts';
import { assembleRisk } from './assemble/risk.ts';
import { assembleSecurity } from './assemble/security.ts';
import { assembleSoup } from './assemble/soup.ts';
import { testCatalogue } from './assemble/test-catalogue.ts';
import { assembleTests } from './assemble/tests.ts';
import { assembleTrend } from './assemble/trend.ts';
import { withUpstream } from './assemble/upstream.ts';
import { assembleVerification } from './assemble/verification.ts';
import { assembleVulnerabilities } from './assemble/vulnerabilities.ts';
import { assembleWaivers, type NamedInWaiver, type WaiverParties, waiverParties } from './assemble/waivers.ts';
import type { Assembled, CollectedItem, Material } from './material.ts';

/**
 * The facts of a release, and every known problem with its evidence. Pure: the same material, in whatever order its items come, gives the same
 * facts to the byte. Items that could not be read, or that contradict another, give no facts but the state of their kind.
 */
export function assembleFacts(material: Material): Assembled {
  const problems: Problem[] = [];
  const items = usableItems(material);
  for (const item of items) if ('problem' in item) problems.push({ ...item.problem, kind: item.kind });
  const assembly: Assembly = {
    material,
    items,
    people: peopleIndex(material.people),
    note: (problem) => problems.push(problem),
  };
  const tests = testCatalogue(assembly);
  const { requirements, riskControls } = assembleRequirements(assembly, tests);
  const anomalies = assembleAnomalies(assembly, tests);
  const regression = readRegression(assembly, tests);
  const users = {
    requirements: requirements.items,
    riskControls: riskControls.items,
    anomalies: anomalies.open,
    selected: regression?.selected ?? [],
    closed: anomalies.closedInDelta,
  };
  const testFacts = assembleTests(assembly, users);
  const analysis = assembleAnalysis(assembly);
  const release = assembleRelease(assembly);
  const provenance = assembleProvenance(assembly);
  const facts: UndigestedFacts = {
    ...statedFacts(material),
    release,
    evidence: assembleEvidence(assembly, provenance),
    tests: withUpstream(testFacts, requirements.items),
    requirements,
    riskControls,
    verification: {
      ...assembleVerification(assembly, tests),
      ...present({ regression: withResults(regression, testFacts) }),
    },
    anomalies,
    analysis,
    changes: assembleChanges(assembly),
    changeRequests: assembleChangeRequests(assembly),
    plan: assemblePlan(assembly),
    trend: assembleTrend(assembly),
    defectCategories: assembleDefectCategories(assembly, analysis),
    risk: assembleRisk(assembly, riskControls.items),
    soup: assembleSoup(assembly),
    sbom: assembleSbom(assembly),
    vulnerabilities: assembleVulnerabilities(assembly),
    notes: assembleNotes(assembly),
    security: { ...assembleIntegrity(assembly), ...assembleSecurity(assembly) },
    build: assembleBuild(assembly),
    coverage: assembleCoverage(assembly),
    provenance,
    archive: assembleArchive(assembly),
    delivery: assembleDelivery(assembly),
    waivers: assembleWaivers(assembly),
    people: assemblePeople(assembly, testFacts.runs),
    approvals: assembleApprovals(assembly),
    ...assemblePacks(assembly),
    ...present({
      assessment: assembleAssessment(assembly),
      configurationHistory: assembleConfigurationHistory(assembly),
      regulatory: assembleRegulatory(assembly),
      legacy: assembleLegacy(assembly),
    }),
  };
  const digested = { ...facts, release: { ...release, candidateDigest: candidateDigest(facts) } };
  return { facts: digested, problems: problems.sort(byPlace) };
}

/** Who may not approve a waiver that is being asked for, as the facts will state it of its record. */
export function partiesOfNewWaiver(material: Material, record: NamedInWaiver): WaiverParties {
  const people = peopleIndex(material.people);
  return waiverParties({ material, people, items: usableItems(material) })(record, {});
}

/** Items that contradict others have a problem in place of their content. */
function usableItems({ items }: Material): CollectedItem[] {
  return refusePartialExports(refuseDuplicates(items));
}

function byPlace(a: Problem, b: Problem): number {
  return (
    byCodeUnits(a.place?.path ?? '', b.place?.path ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    byCodeUnits(a.code, b.code) ||
    byCodeUnits(a.message, b.message)
  );
}
