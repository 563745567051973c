// Reads the predicate of SLSA provenance v1.
import type { JsonCursor } from '../../decode/json-cursor.ts';
import { flattenParameters } from './parameters.ts';
import type { Predicate } from './predicate.ts';
import { gitMaterials, sourceOf } from './source.ts';

/** https://slsa.dev/spec/v1.0/provenance; `internalParameters` and `byproducts` are not read. */
export function readSlsaV1(predicate: JsonCursor): Predicate {
  const definition = predicate.need('buildDefinition');
  const details = predicate.need('runDetails');
  const metadata = details.get('metadata');
  const startedAt = metadata?.get('startedOn')?.instant();
  const finishedAt = metadata?.get('finishedOn')?.instant();
  const parameters = flattenParameters(definition.need('externalParameters'));
  return {
    builder: details.need('builder').need('id').text(),
    buildType: definition.need('buildType').text(),
    ...sourceOf(
      gitMaterials(definition.get('resolvedDependencies')?.items() ?? []),
      parameters.map(({ value }) => value),
    ),
    parameters,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
  };
}
