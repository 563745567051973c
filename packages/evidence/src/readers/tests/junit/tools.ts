// Names the test tool that wrote a report, where the report itself does.
import type { XmlElement } from '@rgrove/parse-xml';
import type { TestsReading } from '../../../reading.ts';

/** Names that tools give the root of their reports; any other name there is the project's own and names no tool. */
const rootNames: ReadonlyMap<string, string> = new Map([
  ['vitest tests', 'vitest'],
  ['jest tests', 'jest'],
  ['pytest tests', 'pytest'],
  ['Mocha Tests', 'mocha'],
  ['AllTests', 'GoogleTest'],
]);

export function toolsOf(root: XmlElement): TestsReading['tools'] {
  const name = rootNames.get(root.attributes.name ?? '');
  return name === undefined ? [] : [{ name }];
}
