// Turns elements of CycloneDX XML into the values that CycloneDX JSON has for them, and remembers where each stands.
import type { XmlElement } from '@rgrove/parse-xml';
import type { JsonValue } from '../../../decode/json-parser.ts';
import { childElements } from '../../../decode/xml.ts';

/** What turning an element needs: where its value will stand, and what to do with an element that cannot be turned. */
export interface XmlModel {
  readonly elements: Map<string, XmlElement>;
  readonly refuse: (element: XmlElement, message: string) => Error;
}

/** The value of an element that will stand at a pointer. */
export type Shape = (element: XmlElement, pointer: string, model: XmlModel) => JsonValue;

/** Text without the space around it: XML that is laid out for people has it everywhere. */
export const text: Shape = (element, pointer, model) => {
  model.elements.set(pointer, element);
  const [inner] = childElements(element);
  if (inner !== undefined) throw model.refuse(inner, `<${inner.name}> stands in <${element.name}>, which holds text`);
  return element.text.trim();
};

interface ObjectShape {
  /** Attributes that become fields of the same name. */
  readonly attributes?: readonly string[];
  /** Name of the field that the text of the element becomes. */
  readonly content?: string;
  /** Elements that become fields of the same name; looked up late, because components hold components. */
  readonly elements?: () => Readonly<Record<string, Shape>>;
}

/** An object. Elements that it does not know are left out, as unknown fields of JSON are; one that it knows may stand once. */
export function object({ attributes = [], content, elements = () => ({}) }: ObjectShape): Shape {
  return (element, pointer, model) => {
    model.elements.set(pointer, element);
    const known = elements();
    const fields: Record<string, JsonValue> = {};
    for (const name of attributes) {
      const value = element.attributes[name];
      if (value !== undefined) fields[name] = value;
    }
    for (const child of ownElements(element)) {
      const shape = Object.hasOwn(known, child.name) ? known[child.name] : undefined;
      if (shape === undefined) continue;
      if (Object.hasOwn(fields, child.name)) {
        throw model.refuse(child, `<${child.name}> stands twice in <${element.name}>`);
      }
      fields[child.name] = shape(child, `${pointer}/${child.name}`, model);
    }
    if (content !== undefined) fields[content] = text(element, pointer, model);
    return fields;
  };
}

/** A list of elements of these names; any other is refused, since it could be a misspelt item. */
export function list(items: () => Readonly<Record<string, Shape>>): Shape {
  return (element, pointer, model) => {
    model.elements.set(pointer, element);
    const known = items();
    return ownElements(element).map((child, index) => {
      const shape = Object.hasOwn(known, child.name) ? known[child.name] : undefined;
      if (shape === undefined) throw model.refuse(child, `<${child.name}> in <${element.name}> is not understood`);
      return shape(child, `${pointer}/${index}`, model);
    });
  };
}

/** Child elements but those of other namespaces, which CycloneDX allows everywhere. */
export function ownElements(element: XmlElement): XmlElement[] {
  return childElements(element).filter(({ name, attributes }) => !name.includes(':') && attributes.xmlns === undefined);
}
