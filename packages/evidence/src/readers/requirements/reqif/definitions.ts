// Reads what a ReqIF file defines: object types with their attributes, kinds of relations, and the words of enumerations.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../../decode/shorten.ts';
import type { ReqifElements } from './elements.ts';

export interface ObjectType {
  readonly name: string;
  /** Long names of its attributes by identifier of their definition. */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface Definitions {
  readonly objectTypes: ReadonlyMap<string, ObjectType>;
  readonly relationTypes: ReadonlyMap<string, string>;
  /** Words of enumerations by identifier. */
  readonly words: ReadonlyMap<string, string>;
}

export function readDefinitions(content: XmlElement, elements: ReqifElements): Definitions {
  const objectTypes = new Map<string, ObjectType>();
  const relationTypes = new Map<string, string>();
  const words = new Map<string, string>();
  for (const word of elements.within(
    content,
    'DATATYPES',
    'DATATYPE-DEFINITION-ENUMERATION',
    'SPECIFIED-VALUES',
    'ENUM-VALUE',
  )) {
    addOnce(words, word, elements.longName(word), elements);
  }
  for (const { name, element } of elements.within(content, 'SPEC-TYPES').flatMap((types) => elements.children(types))) {
    if (name === 'SPEC-RELATION-TYPE') addOnce(relationTypes, element, elements.longName(element), elements);
    if (name !== 'SPEC-OBJECT-TYPE') continue;
    const attributes = new Map<string, string>();
    for (const definition of elements.within(element, 'SPEC-ATTRIBUTES').flatMap((each) => elements.children(each))) {
      addOnce(attributes, definition.element, elements.longName(definition.element), elements);
    }
    addOnce(objectTypes, element, { name: elements.longName(element), attributes }, elements);
  }
  return { objectTypes, relationTypes, words };
}

function addOnce<T>(map: Map<string, T>, element: XmlElement, value: T, elements: ReqifElements): void {
  const identifier = elements.identifier(element);
  if (map.has(identifier)) throw elements.refuse(element, `the identifier ${quoted(identifier)} is used twice`);
  map.set(identifier, value);
}
