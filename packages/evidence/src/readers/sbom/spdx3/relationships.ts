// Reads the relationships of an SPDX 3 document: what it describes, what needs what, and under which licences things are.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';
import { type Edge, type ElementGraph, elementGraph, type Scope } from '../spdx/element-graph.ts';
import type { Spdx3Graph } from './graph.ts';

/** Types by which the first element depends on the others or contains them, and how far it needs them. */
const needs: Readonly<Record<string, Scope>> = {
  contains: 'required',
  dependsOn: 'required',
  hasDynamicLink: 'required',
  hasOptionalComponent: 'optional',
  hasOptionalDependency: 'optional',
  hasPrerequisite: 'required',
  hasProvidedDependency: 'required',
  hasStaticLink: 'required',
  hasTest: 'excluded',
  hasTestCase: 'excluded',
  usesTool: 'excluded',
};

const licences = ['hasConcludedLicense', 'hasDeclaredLicense'];

const types = [
  ...Object.keys(needs),
  ...licences,
  ...['affects', 'amendedBy', 'ancestorOf', 'availableFrom', 'configures', 'coordinatedBy', 'copiedTo', 'delegatedTo'],
  ...['descendantOf', 'describes', 'doesNotAffect', 'expandsTo', 'exploitCreatedBy', 'fixedBy', 'fixedIn', 'foundBy'],
  ...['generates', 'hasAddedFile', 'hasAssessmentFor', 'hasAssociatedVulnerability', 'hasDataFile', 'hasDeletedFile'],
  ...['hasDependencyManifest', 'hasDistributionArtifact', 'hasDocumentation', 'hasEvidence', 'hasExample', 'hasHost'],
  ...['hasInput', 'hasMetadata', 'hasOutput', 'hasRequirement', 'hasSpecification', 'hasVariant', 'invokedBy'],
  ...['modifiedBy', 'other', 'packagedBy', 'patchedBy', 'publishedBy', 'reportedBy', 'republishedBy'],
  ...['serializedInArtifact', 'testedOn', 'trainedOn', 'underInvestigationFor'],
];

export interface Spdx3Relationships {
  readonly graph: ElementGraph;
  /** Licences of the element of an id. */
  readonly licensesOf: (id: string) => readonly string[];
}

/**
 * @param roots ids of what the document is about
 * @throws GateError EVIDENCE_INVALID for an unknown type, EVIDENCE_INCONSISTENT for a part that the document neither holds nor imports
 */
export function readRelationships(graph: Spdx3Graph, roots: ReadonlySet<string>): Spdx3Relationships {
  const imported = importedIds(graph);
  const edges: Edge[] = [];
  const alone = new Set<string>();
  const licenses = new Map<string, string[]>();
  for (const relationship of graph.ofType('Relationship', 'LifecycleScopedRelationship')) {
    const type = relationship.need('relationshipType').oneOf(types);
    const from = relationship.need('from');
    const targets = relationship.need('to').items();
    relationship.get('completeness')?.oneOf(['complete', 'incomplete', 'noAssertion']);
    if (licences.includes(type)) {
      const known = licenses.get(from.text()) ?? [];
      for (const target of targets) {
        const license = licenseText(target, graph);
        if (license !== undefined) known.push(license);
      }
      licenses.set(from.text(), known);
    }
    const scope = Object.hasOwn(needs, type) ? needs[type] : undefined;
    if (scope === undefined) continue;
    const whole = knownElement(from, graph, imported);
    for (const target of targets) {
      if (isIndividual(target, 'NoAssertionElement')) continue;
      if (isIndividual(target, 'NoneElement')) alone.add(whole);
      else edges.push({ whole, part: knownElement(target, graph, imported), scope: inLifecycle(scope, relationship) });
    }
  }
  return { graph: elementGraph(edges, { roots, alone }), licensesOf: (id) => licenses.get(id) ?? [] };
}

/** What is needed in development or tests alone does not ship. What a build needs can end up in what is built. */
function inLifecycle(scope: Scope, relationship: JsonCursor): Scope {
  const phase = relationship.get('scope')?.oneOf(['build', 'design', 'development', 'other', 'runtime', 'test']);
  return phase === 'development' || phase === 'test' ? 'excluded' : scope;
}

function knownElement(cursor: JsonCursor, graph: Spdx3Graph, imported: ReadonlySet<string>): string {
  const id = cursor.text();
  if (graph.byId(id) === undefined && !imported.has(id)) {
    throw cursor.invalid(`the document neither holds nor imports the element ${quoted(id)}`, 'EVIDENCE_INCONSISTENT');
  }
  return id;
}

function importedIds(graph: Spdx3Graph): Set<string> {
  const maps = graph.ofType('SpdxDocument').flatMap((document) => document.get('import')?.items() ?? []);
  return new Set(maps.flatMap((map) => graph.resolve(map)?.get('externalSpdxId')?.text() ?? []));
}

/** Named individuals of the model, by their whole id or their name in it. */
function isIndividual(cursor: JsonCursor, name: string): boolean {
  const { value } = cursor;
  return typeof value === 'string' && (value === name || value.endsWith(`/${name}`));
}

/** The expression, else the name, else the id; that of the SPDX list without its address. */
function licenseText(cursor: JsonCursor, graph: Spdx3Graph): string | undefined {
  if (['NoneLicense', 'NoAssertionLicense'].some((name) => isIndividual(cursor, name))) return undefined;
  const license = graph.resolve(cursor);
  const text = (license?.get('simplelicensing_licenseExpression') ?? license?.get('name') ?? cursor).text();
  return text === 'NOASSERTION' || text === 'NONE' ? undefined : text.replace(/^https?:\/\/spdx\.org\/licenses\//, '');
}
