// Reads the test definitions of a TRX report: the class, categories and properties of each test, by its id.
import type { XmlElement } from '@rgrove/parse-xml';
import { childElements } from '../../../decode/xml.ts';
import { childNamed } from '../dotnet-report.ts';

export interface Definition {
  readonly className: string;
  readonly name: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly categories: readonly string[];
}

/** Several tests may share an id when a report was merged; the first counts, and results carry their own names. */
export function definitionsOf(root: XmlElement): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const list of childElements(root)) {
    if (list.name !== 'TestDefinitions') continue;
    for (const test of childElements(list)) {
      const { id = '' } = test.attributes;
      if (!definitions.has(id)) definitions.set(id, definitionOf(test));
    }
  }
  return definitions;
}

function definitionOf(test: XmlElement): Definition {
  const method = childNamed(test, 'TestMethod')?.attributes ?? {};
  return {
    // Older writers add the assembly after a comma.
    className: (method.className ?? '').split(',')[0]?.trim() ?? '',
    name: test.attributes.name ?? method.name ?? '',
    properties: listed(test, 'Properties').map((property) => ({
      name: childNamed(property, 'Key')?.text.trim() ?? '',
      value: childNamed(property, 'Value')?.text.trim() ?? '',
    })),
    categories: listed(test, 'TestCategory').map(({ attributes }) => attributes.TestCategory ?? ''),
  };
}

function listed(test: XmlElement, name: string): XmlElement[] {
  return childElements(test)
    .filter((child) => child.name === name)
    .flatMap((list) => childElements(list));
}
