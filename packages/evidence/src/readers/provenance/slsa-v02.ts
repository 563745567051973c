// Reads the predicate of SLSA provenance v0.2, which older builders still write.
import type { JsonCursor } from '../../decode/json-cursor.ts';
import { flattenParameters } from './parameters.ts';
import type { Predicate } from './predicate.ts';
import { gitMaterials, sourceOf } from './source.ts';

/** https://slsa.dev/spec/v0.2/provenance; `buildConfig` and `invocation.environment` are not read. */
export function readSlsaV02(predicate: JsonCursor): Predicate {
  const metadata = predicate.get('metadata');
  const invocation = predicate.get('invocation');
  const config = invocation?.get('configSource');
  const parameters = invocation?.get('parameters');
  const asked = config?.get('uri')?.string();
  const entryPoint = config?.get('entryPoint')?.string();
  const startedAt = metadata?.get('buildStartedOn')?.instant();
  const finishedAt = metadata?.get('buildFinishedOn')?.instant();
  return {
    builder: predicate.need('builder').need('id').text(),
    buildType: predicate.need('buildType').text(),
    ...sourceOf(
      gitMaterials([...(config === undefined ? [] : [config]), ...(predicate.get('materials')?.items() ?? [])]),
      asked === undefined ? [] : [asked],
    ),
    parameters: [
      ...(entryPoint === undefined ? [] : [{ name: 'configSource.entryPoint', value: entryPoint }]),
      ...(asked === undefined ? [] : [{ name: 'configSource.uri', value: asked }]),
      ...(parameters === undefined ? [] : flattenParameters(parameters)),
    ],
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
  };
}
