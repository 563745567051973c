// Indexes the elements of an SPDX 3 document by id and by type.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';

/** Types of elements that are packages. */
const packageTypes = ['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage'] as const;

/** Every type of SPDX 3.0.1 that can stand in the list by itself. A misspelt one could hide a package. */
const types = [
  ...packageTypes,
  ...['Agent', 'Annotation', 'Bom', 'Bundle', 'CreationInfo', 'DictionaryEntry', 'ExternalIdentifier', 'ExternalMap'],
  ...['ExternalRef', 'Hash', 'IndividualElement', 'LifecycleScopedRelationship', 'NamespaceMap', 'Organization'],
  ...['PackageVerificationCode', 'Person', 'PositiveIntegerRange', 'Relationship', 'SoftwareAgent', 'SpdxDocument'],
  ...['Tool', 'ai_EnergyConsumption', 'ai_EnergyConsumptionDescription', 'build_Build', 'software_ContentIdentifier'],
  ...['software_File', 'software_Sbom', 'software_Snippet', 'simplelicensing_LicenseExpression'],
  ...['simplelicensing_SimpleLicensingText', 'expandedlicensing_ConjunctiveLicenseSet'],
  ...['expandedlicensing_CustomLicense', 'expandedlicensing_CustomLicenseAddition'],
  ...['expandedlicensing_DisjunctiveLicenseSet', 'expandedlicensing_IndividualLicensingInfo'],
  ...['expandedlicensing_ListedLicense', 'expandedlicensing_ListedLicenseException'],
  ...['expandedlicensing_OrLaterOperator', 'expandedlicensing_WithAdditionOperator'],
  ...['extension_CdxPropertiesExtension', 'extension_CdxPropertyEntry', 'security_Vulnerability'],
  ...['security_CvssV2VulnAssessmentRelationship', 'security_CvssV3VulnAssessmentRelationship'],
  ...['security_CvssV4VulnAssessmentRelationship', 'security_EpssVulnAssessmentRelationship'],
  ...['security_ExploitCatalogVulnAssessmentRelationship', 'security_SsvcVulnAssessmentRelationship'],
  ...['security_VexAffectedVulnAssessmentRelationship', 'security_VexFixedVulnAssessmentRelationship'],
  ...['security_VexNotAffectedVulnAssessmentRelationship', 'security_VexUnderInvestigationVulnAssessmentRelationship'],
] as const;

export interface Spdx3Graph {
  readonly packages: readonly JsonCursor[];
  readonly ofType: (...wanted: readonly string[]) => readonly JsonCursor[];
  /** The element of an id, `spdxId` or `@id`; undefined when the document does not hold it. */
  readonly byId: (id: string) => JsonCursor | undefined;
  /** The object that stands in a place, or that the id in that place names. */
  readonly resolve: (cursor: JsonCursor) => JsonCursor | undefined;
}

/** @throws GateError EVIDENCE_INVALID for an unknown type, EVIDENCE_INCONSISTENT for an id that two elements have */
export function spdx3Graph(root: JsonCursor): Spdx3Graph {
  const byType = new Map<string, JsonCursor[]>();
  const byId = new Map<string, JsonCursor>();
  for (const element of root.need('@graph').items()) {
    const type = element.need('type').oneOf(types);
    const known = byType.get(type);
    if (known === undefined) byType.set(type, [element]);
    else known.push(element);
    const id = element.get('spdxId') ?? element.get('@id');
    if (id === undefined) continue;
    if (byId.has(id.text())) {
      throw id.invalid(`two elements have the id ${quoted(id.string())}`, 'EVIDENCE_INCONSISTENT');
    }
    byId.set(id.string(), element);
  }
  const ofType = (...wanted: readonly string[]) => wanted.flatMap((type) => byType.get(type) ?? []);
  return {
    packages: ofType(...packageTypes),
    ofType,
    byId: (id) => byId.get(id),
    resolve: (cursor) => (typeof cursor.value === 'string' ? byId.get(cursor.value) : cursor),
  };
}

/** The name of an agent or tool; of one that the document does not hold, its id. */
export function nameOf(cursor: JsonCursor | undefined, graph: Spdx3Graph): string | undefined {
  if (cursor === undefined) return undefined;
  const name = graph.resolve(cursor)?.get('name')?.string().trim();
  return name || (typeof cursor.value === 'string' ? cursor.value : undefined);
}
