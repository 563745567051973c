// Reads ReqIF, the exchange format of requirements tools: objects with attributes by definition, and relations between them.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../decode/shorten.ts';
import { childElements } from '../../decode/xml.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput } from '../../reading.ts';
import { type Definitions, type ObjectType, readDefinitions } from './reqif/definitions.ts';
import { ReqifElements } from './reqif/elements.ts';
import type { ToolExport, ToolItem, ToolLink } from './tool-item.ts';
import { toolReaders } from './tool-readers.ts';

export const reqifReaders: readonly Reader[] = toolReaders({
  format: 'reqif',
  title: 'ReqIF export (XML)',
  notes: [
    'ReqIF 1.0.1 to 1.2, tried with files of StrictDoc 0.30.4.',
    'Types are the long names of object types; objects of types named Text, Section, Chapter, Heading, Folder or Information are neither requirements nor tests. Attributes are known by their long names.',
    'The id is the attribute that `columns.id` names, else ReqIF.ForeignID, else the identifier of the object; the title is ReqIF.Name or ReqIF.ChapterName, the revision ReqIF.ForeignRevision.',
    'A relation is a link from its source to its target, so the source refines the target; its kind is the long name of its type. Where a tool draws it the other way round, name the kinds that refine with `columns.refines`.',
    'Default values of attribute definitions are not filled in, hierarchies and access policies are not read. ReqIF keeps no reviews, so nothing in it makes a requirement suspect.',
  ],
  looksLike: (head) => /<([\w.-]+:)?REQ-IF[\s>]/.test(head),
  others: new Set(['text', 'section', 'chapter', 'heading', 'folder', 'information']),
  readItems,
});

/** The exchange format says 1.0 in files of every edition; tools also write the edition itself. */
const versions = ['1.0', '1.0.1', '1.1', '1.2'];

function readItems(input: ReaderInput): ToolExport {
  const elements = new ReqifElements(input);
  for (const version of elements.within(elements.root, 'THE-HEADER', 'REQ-IF-HEADER', 'REQ-IF-VERSION')) {
    if (versions.includes(version.text.trim())) continue;
    throw elements.refuse(
      version,
      `ReqIF ${quoted(version.text)} is not read; read are ${versions.join(', ')}`,
      'EVIDENCE_VERSION',
    );
  }
  const [content] = elements.within(elements.root, 'CORE-CONTENT', 'REQ-IF-CONTENT');
  if (content === undefined) throw elements.refuse(elements.root, 'there is no REQ-IF-CONTENT');
  const definitions = readDefinitions(content, elements);
  const objects = new Map<string, ToolItem>();
  for (const object of elements.within(content, 'SPEC-OBJECTS', 'SPEC-OBJECT')) {
    const identifier = elements.identifier(object);
    if (objects.has(identifier)) throw elements.refuse(object, `the identifier ${quoted(identifier)} is used twice`);
    objects.set(identifier, readObject(object, identifier, definitions, elements, input));
  }
  const links = linksOf(content, objects, definitions, elements);
  const types = [...definitions.objectTypes.values()];
  return {
    items: [...objects].map(([identifier, item]) => ({ ...item, links: links.get(identifier) ?? [] })),
    types: new Set(types.map(({ name }) => name)),
    names: new Set([
      ...types.flatMap(({ attributes }) => [...attributes.values()]),
      ...definitions.relationTypes.values(),
    ]),
    takesId: true,
  };
}

function readObject(
  object: XmlElement,
  identifier: string,
  definitions: Definitions,
  elements: ReqifElements,
  { columns }: ReaderInput,
): ToolItem {
  const typeId = elements.reference(object, 'TYPE');
  const type = definitions.objectTypes.get(typeId);
  if (type === undefined) throw elements.refuse(object, `the file defines no object type ${quoted(typeId)}`);
  const attributes = attributesOf(object, type, definitions, elements);
  const id =
    columns?.id === undefined ? (attributes.get('ReqIF.ForeignID') ?? identifier) : (attributes.get(columns.id) ?? '');
  const title = attributes.get('ReqIF.Name') ?? attributes.get('ReqIF.ChapterName');
  const revision = attributes.get('ReqIF.ForeignRevision');
  return {
    id: id.trim(),
    type: type.name,
    ...(title === undefined ? {} : { title }),
    ...(revision === undefined ? {} : { revision }),
    inScope: true,
    suspectReasons: [],
    attributes,
    links: [],
    position: elements.position(object),
  };
}

/** Values by the long name of their definition; those without text are left out. */
function attributesOf(
  object: XmlElement,
  type: ObjectType,
  definitions: Definitions,
  elements: ReqifElements,
): Map<string, string> {
  const attributes = new Map<string, string>();
  const defined = new Set<string>();
  for (const { name, element } of elements.within(object, 'VALUES').flatMap((each) => elements.children(each))) {
    const definition = elements.reference(element, 'DEFINITION');
    const attribute = type.attributes.get(definition);
    if (attribute === undefined) {
      throw elements.refuse(element, `objects of type ${quoted(type.name)} have no attribute ${quoted(definition)}`);
    }
    if (defined.has(attribute))
      throw elements.refuse(element, `the object has the attribute ${quoted(attribute)} twice`);
    defined.add(attribute);
    const text = attributeText(name, element, definitions, elements).trim();
    if (text !== '') attributes.set(attribute, text);
  }
  return attributes;
}

const plainValues = ['STRING', 'INTEGER', 'REAL', 'BOOLEAN', 'DATE'].map((kind) => `ATTRIBUTE-VALUE-${kind}`);

function attributeText(name: string, element: XmlElement, definitions: Definitions, elements: ReqifElements): string {
  if (plainValues.includes(name)) {
    const value = element.attributes['THE-VALUE'];
    if (value === undefined) throw elements.refuse(element, `<${element.name}> has no THE-VALUE`);
    return value;
  }
  if (name === 'ATTRIBUTE-VALUE-XHTML') {
    return elements
      .within(element, 'THE-VALUE')
      .map(({ text }) => text)
      .join('');
  }
  if (name !== 'ATTRIBUTE-VALUE-ENUMERATION')
    throw elements.refuse(element, `<${element.name}> is no value of an attribute`);
  const words = elements.within(element, 'VALUES').flatMap((values) => childElements(values));
  return words
    .map((word) => {
      const found = definitions.words.get(word.text.trim());
      if (found === undefined) throw elements.refuse(word, `the file defines no word ${quoted(word.text.trim())}`);
      return found;
    })
    .join(';');
}

/** Links by identifier of the object that they start from. */
function linksOf(
  content: XmlElement,
  objects: ReadonlyMap<string, ToolItem>,
  definitions: Definitions,
  elements: ReqifElements,
): ReadonlyMap<string, readonly ToolLink[]> {
  const links = new Map<string, ToolLink[]>();
  for (const relation of elements.within(content, 'SPEC-RELATIONS', 'SPEC-RELATION')) {
    const [source, target, type] = ['SOURCE', 'TARGET', 'TYPE'].map((holder) => elements.reference(relation, holder));
    const role = definitions.relationTypes.get(type ?? '');
    if (role === undefined)
      throw elements.refuse(relation, `the file defines no type of relation ${quoted(type ?? '')}`);
    const missing = [source ?? '', target ?? ''].find((end) => !objects.has(end));
    if (missing !== undefined)
      throw elements.refuse(relation, `the relation names ${quoted(missing)}, which is no object of the file`);
    const known = links.get(source ?? '') ?? [];
    known.push({ role, to: objects.get(target ?? '')?.id ?? '' });
    links.set(source ?? '', known);
  }
  return links;
}
