// The relationship types of SPDX 2.2 and 2.3, and what those of dependency and containment mean.
import type { Scope } from './element-graph.ts';

/** `forward`: the first element is the whole; `backward`: it is the part. */
type Meaning = { readonly whole: 'forward' | 'backward'; readonly scope: Scope };

const needs: Meaning = { whole: 'forward', scope: 'required' };
const neededBy: Meaning = { whole: 'backward', scope: 'required' };
const optionalFor: Meaning = { whole: 'backward', scope: 'optional' };
const developmentOf: Meaning = { whole: 'backward', scope: 'excluded' };

/** A type without a meaning here relates no part of the product to another. A build dependency can end up in what is built. */
const meanings = {
  AMENDS: undefined,
  ANCESTOR_OF: undefined,
  BUILD_DEPENDENCY_OF: neededBy,
  BUILD_TOOL_OF: developmentOf,
  CONTAINED_BY: neededBy,
  CONTAINS: needs,
  COPY_OF: undefined,
  DATA_FILE_OF: undefined,
  DEPENDENCY_MANIFEST_OF: undefined,
  DEPENDENCY_OF: neededBy,
  DEPENDS_ON: needs,
  DESCENDANT_OF: undefined,
  DESCRIBED_BY: undefined,
  DESCRIBES: undefined,
  DEV_DEPENDENCY_OF: developmentOf,
  DEV_TOOL_OF: developmentOf,
  DISTRIBUTION_ARTIFACT: undefined,
  DOCUMENTATION_OF: undefined,
  DYNAMIC_LINK: needs,
  EXAMPLE_OF: undefined,
  EXPANDED_FROM_ARCHIVE: undefined,
  FILE_ADDED: undefined,
  FILE_DELETED: undefined,
  FILE_MODIFIED: undefined,
  GENERATED_FROM: undefined,
  GENERATES: undefined,
  HAS_PREREQUISITE: needs,
  METAFILE_OF: undefined,
  OPTIONAL_COMPONENT_OF: optionalFor,
  OPTIONAL_DEPENDENCY_OF: optionalFor,
  OTHER: undefined,
  PACKAGE_OF: neededBy,
  PATCH_APPLIED: undefined,
  PATCH_FOR: undefined,
  PREREQUISITE_FOR: neededBy,
  PROVIDED_DEPENDENCY_OF: neededBy,
  REQUIREMENT_DESCRIPTION_FOR: undefined,
  RUNTIME_DEPENDENCY_OF: neededBy,
  SPECIFICATION_FOR: undefined,
  STATIC_LINK: needs,
  TEST_CASE_OF: developmentOf,
  TEST_DEPENDENCY_OF: developmentOf,
  TEST_OF: developmentOf,
  TEST_TOOL_OF: developmentOf,
  VARIANT_OF: undefined,
} as const satisfies Record<string, Meaning | undefined>;

export type RelationshipType = keyof typeof meanings;

export const relationshipTypes = Object.keys(meanings) as RelationshipType[];

export function meaningOf(type: RelationshipType): Meaning | undefined {
  return meanings[type];
}
