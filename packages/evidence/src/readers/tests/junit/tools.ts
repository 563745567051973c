// Names the test tool that wrote a report, where the report itself does.
import type { XmlElement } from '@rgrove/parse-xml';
import { childElements } from '../../../decode/xml.ts';
import type { TestsReading } from '../../../reading.ts';

/** Names that tools give the root of their reports; any other name there is the project's own and names no tool. */
const rootNames: ReadonlyMap<string, string> = new Map([
  ['vitest tests', 'vitest'],
  ['jest tests', 'jest'],
  ['pytest tests', 'pytest'],
  ['Mocha Tests', 'mocha'],
  ['AllTests', 'GoogleTest'],
]);

export type Tools = TestsReading['tools'];

/**
 * - gotestsum says with which Go the tests ran (`go.version`).
 * - Catch2 writes `tbd` for the name of the machine.
 * - Surefire names its schema.
 * - pytest before 8 names its suite alone.
 */
export function toolsOf(root: XmlElement): Tools {
  const name = rootNames.get(root.attributes.name ?? '');
  if (name !== undefined) return [{ name }];
  const schema = root.attributes['xsi:noNamespaceSchemaLocation'] ?? '';
  if (schema.includes('/surefire-test-report') && schema.endsWith('.xsd')) return [{ name: 'Surefire' }];
  const [suite = root] = childElements(root).filter((child) => child.name === 'testsuite');
  if (suite.attributes.name === 'pytest') return [{ name: 'pytest' }];
  if (suite.attributes.hostname === 'tbd') return [{ name: 'Catch2' }];
  const version = goVersion(suite);
  return version === undefined ? [] : [{ name: 'go', version }];
}

function goVersion(suite: XmlElement): string | undefined {
  const properties = childElements(suite).find(({ name }) => name === 'properties');
  const property = properties && childElements(properties).find(({ attributes }) => attributes.name === 'go.version');
  return /^go(\d\S*)/.exec(property?.attributes.value ?? '')?.[1];
}
