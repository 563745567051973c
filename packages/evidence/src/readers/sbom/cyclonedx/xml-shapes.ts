// Which elements of CycloneDX XML are which fields of CycloneDX JSON, as far as they are read.
import type { JsonValue } from '../../../decode/json-parser.ts';
import { list, object, ownElements, type Shape, text } from './xml-model.ts';

const named = object({ elements: () => ({ name: text, email: text }) });

/** An element whose value is one of its attributes. */
function attribute(name: string): Shape {
  return (element, pointer, model) => {
    model.elements.set(pointer, element);
    return element.attributes[name] ?? '';
  };
}

/** `<license>` stands in an object of its own in JSON; an expression is its text, or an attribute with details beside it. */
const licenses = list(() => ({
  license: (element, pointer, model) => {
    model.elements.set(pointer, element);
    return { license: object({ elements: () => ({ id: text, name: text }) })(element, `${pointer}/license`, model) };
  },
  expression: object({ content: 'expression' }),
  'expression-detailed': object({ attributes: ['expression'] }),
}));

const component: Shape = object({
  attributes: ['type', 'bom-ref'],
  elements: () => ({
    supplier: named,
    manufacturer: named,
    publisher: text,
    group: text,
    name: text,
    version: text,
    scope: text,
    hashes: list(() => ({ hash: object({ attributes: ['alg'], content: 'content' }) })),
    licenses,
    cpe: text,
    purl: text,
    properties: list(() => ({ property: object({ attributes: ['name'], content: 'value' }) })),
    components,
    externalReferences: list(() => ({ reference: object({ attributes: ['type'] }) })),
  }),
});

const components: Shape = list(() => ({ component }));

const service: Shape = object({
  attributes: ['bom-ref'],
  elements: () => ({ group: text, name: text, version: text, services }),
});

const services: Shape = list(() => ({ service }));

/** A list of tools up to version 1.4, lists of components and services since then. */
const tools: Shape = (element, pointer, model) =>
  (ownElements(element).some(({ name }) => name === 'tool')
    ? list(() => ({ tool: object({ elements: () => ({ vendor: text, name: text, version: text }) }) }))
    : object({ elements: () => ({ components, services }) }))(element, pointer, model);

/** The elements inside an entry are what it depends on. They may have such elements themselves, and are entries then. */
const dependencies: Shape = (element, pointer, model) => {
  model.elements.set(pointer, element);
  const entries: JsonValue[] = [];
  const pending = ownElements(element);
  // What is found inside is appended, and reached later.
  for (const entry of pending) {
    if (entry.name !== 'dependency') throw model.refuse(entry, `<${entry.name}> in <dependencies> is not understood`);
    const place = `${pointer}/${entries.length}`;
    model.elements.set(place, entry);
    const children = ownElements(entry);
    const refs = (name: string, field: string) =>
      children
        .filter((child) => child.name === name)
        .map((child, index) => attribute('ref')(child, `${place}/${field}/${index}`, model));
    entries.push({
      ref: entry.attributes.ref ?? '',
      dependsOn: refs('dependency', 'dependsOn'),
      provides: refs('provides', 'provides'),
    });
    for (const child of children) {
      if (child.name === 'dependency' && ownElements(child).length > 0) pending.push(child);
    }
  }
  return entries;
};

const composition = object({
  elements: () => ({
    aggregate: text,
    assemblies: list(() => ({ assembly: attribute('ref') })),
    dependencies: list(() => ({ dependency: attribute('ref') })),
  }),
});

/** The root, but for its namespace and its numbers. */
export const bom: Shape = object({
  attributes: ['serialNumber'],
  elements: () => ({
    metadata: object({
      elements: () => ({
        timestamp: text,
        tools,
        authors: list(() => ({ author: named })),
        component,
        manufacturer: named,
      }),
    }),
    components,
    services,
    dependencies,
    compositions: list(() => ({ composition })),
  }),
});
