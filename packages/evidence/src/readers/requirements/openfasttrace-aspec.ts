// Reads the aspec report of OpenFastTrace: specification items with what each covers and what covers it.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../decode/shorten.ts';
import { unreadable } from '../../decode/unreadable.ts';
import { childElements, readXml, type XmlDocument } from '../../decode/xml.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput } from '../../reading.ts';
import type { ToolExport, ToolItem, ToolLink } from './tool-item.ts';
import { toolReaders } from './tool-readers.ts';

const again = 'Write the report again with `oft trace -o aspec`.';

export const openfasttraceReaders: readonly Reader[] = toolReaders({
  format: 'openfasttrace-aspec',
  title: 'OpenFastTrace report (aspec XML)',
  notes: [
    'Tried with OpenFastTrace 4.1.0: `oft trace -o aspec -f trace.xml`.',
    'The id of an item is `<artifact type>~<name>`, its version is the revision; types are artifact types. `utest`, `itest` and `stest` are tests; `impl`, `uman`, `oman`, `bld` and `cfg` are neither requirements nor tests.',
    'A requirement is suspect when it covers another version than there is; the trace link of a test that does so is kept, marked for re-review, and verifies nothing. Which version was meant is read from the covered item, since the report lists both with the covering one.',
    'A rejected item is out of scope. Dependencies are not links. Whether an item is covered, shallow or deep, is not read: rules judge that by results of tests.',
  ],
  looksLike: (head) => /<specdocument[\s>]/.test(head),
  others: new Set(['impl', 'uman', 'oman', 'bld', 'cfg']),
  readItems,
});

const statuses = ['approved', 'proposed', 'draft', 'rejected'];
const coveringStatuses = ['COVERING', 'UNCOVERED', 'COVERING_WRONG_VERSION', 'UNEXPECTED'];

interface SpecObject {
  readonly element: XmlElement;
  readonly doctype: string;
  readonly id: string;
  readonly version: string;
}

interface Context {
  readonly path: string;
  readonly document: XmlDocument;
  readonly versions: Map<string, string>;
  /** `<covered id> <covering id> <its version>` of all links that the report calls of a wrong version. */
  readonly wrong: Set<string>;
}

function readItems(input: ReaderInput): ToolExport {
  const document = readXml(input, again);
  const context: Context = { path: input.path, document, versions: new Map(), wrong: new Set() };
  if (document.root.name !== 'specdocument') {
    throw refuse(
      document.root,
      `the root element is <${document.root.name}>, an aspec report has <specdocument>`,
      context,
    );
  }
  const objects = childElements(document.root).flatMap((group) => {
    const doctype = group.attributes.doctype ?? '';
    if (group.name !== 'specobjects' || doctype === '') {
      throw refuse(group, `<${group.name}> is no <specobjects> with a doctype`, context);
    }
    return childElements(group).map((element) => specObject(element, doctype, context));
  });
  for (const { id, version } of objects) context.versions.set(id, version);
  for (const object of objects) noteWrongVersions(object, context);
  const items = objects.map((object) => toolItem(object, context));
  const names = new Set(['covering', ...items.flatMap(({ attributes }) => [...attributes.keys()])]);
  return { items, types: new Set(objects.map(({ doctype }) => doctype)), names };
}

function specObject(element: XmlElement, doctype: string, context: Context): SpecObject {
  if (element.name !== 'specobject') throw refuse(element, `<${element.name}> is no <specobject>`, context);
  if (within(element, ['coverage']).length !== 1) {
    throw refuse(
      element,
      'an item has no <coverage>: this is an export of specification objects, not the report of a trace',
      context,
    );
  }
  return { element, doctype, id: `${doctype}~${textOf(element, 'id', context)}`, version: versionOf(element, context) };
}

/** The id of an item that another one names with its own type. */
function linkedId(element: XmlElement, context: Context): string {
  return `${textOf(element, 'doctype', context)}~${textOf(element, 'id', context)}`;
}

function versionOf(element: XmlElement, context: Context): string {
  const version = textOf(element, 'version', context);
  if (!/^\d+$/.test(version)) throw refuse(element, `the version ${quoted(version)} is no number`, context);
  return version;
}

function noteWrongVersions({ element, id }: SpecObject, context: Context): void {
  for (const covering of within(element, ['coverage', 'coveringSpecObjects', 'coveringSpecObject'])) {
    const status = textOf(covering, 'coveringStatus', context);
    if (!coveringStatuses.includes(status)) {
      throw refuse(covering, `coveringStatus is ${quoted(status)}, not one of ${coveringStatuses.join(', ')}`, context);
    }
    if (status === 'COVERING_WRONG_VERSION') {
      context.wrong.add(`${id} ${linkedId(covering, context)} ${versionOf(covering, context)}`);
    }
  }
}

function toolItem(object: SpecObject, context: Context): ToolItem {
  const { element, doctype, id, version } = object;
  const status = optionalText(element, 'status');
  if (status !== undefined && !statuses.includes(status)) {
    throw refuse(element, `status is ${quoted(status)}, not one of ${statuses.join(', ')}`, context);
  }
  const title = optionalText(element, 'shortdesc');
  const attributes = new Map<string, string>();
  for (const child of childElements(element)) {
    if (childElements(child).length === 0 && child.text.trim() !== '') attributes.set(child.name, child.text.trim());
  }
  return {
    id,
    type: doctype,
    ...(title === undefined ? {} : { title }),
    ...(status === undefined ? {} : { status }),
    revision: version,
    inScope: status !== 'rejected',
    suspectReasons: [],
    attributes,
    links: linksOf(object, context),
    position: context.document.at(element),
  };
}

/** What an item covers, each once. Of a link to a wrong version the report lists that version and the one that there is. */
function linksOf({ element, id, version }: SpecObject, context: Context): ToolLink[] {
  const listed = new Map<string, string[]>();
  for (const covered of within(element, ['covering', 'coveredType'])) {
    const to = linkedId(covered, context);
    const versions = listed.get(to);
    if (versions === undefined) listed.set(to, [versionOf(covered, context)]);
    else versions.push(versionOf(covered, context));
  }
  return [...listed].map(([to, versions]) => {
    const now = context.versions.get(to);
    const isWrong = context.wrong.has(`${to} ${id} ${version}`);
    const meant = versions.find((each) => (each === now) !== isWrong) ?? versions[0];
    return { role: 'covering', to, ...(meant === undefined ? {} : { revision: meant }) };
  });
}

/** The elements at the end of a path of names. */
function within(element: XmlElement, names: readonly string[]): XmlElement[] {
  return names.reduce<XmlElement[]>(
    (elements, name) => elements.flatMap((each) => childElements(each).filter((child) => child.name === name)),
    [element],
  );
}

function optionalText(element: XmlElement, name: string): string | undefined {
  const text = within(element, [name])[0]?.text.trim();
  return text === '' ? undefined : text;
}

function textOf(element: XmlElement, name: string, context: Context): string {
  const [found, another] = within(element, [name]);
  const text = found?.text.trim() ?? '';
  if (text === '') throw refuse(element, `<${element.name}> has no <${name}>`, context);
  if (another !== undefined) throw refuse(another, `<${element.name}> has <${name}> twice`, context);
  return text;
}

function refuse(element: XmlElement, message: string, { path, document }: Context) {
  return unreadable('EVIDENCE_INVALID', message, { path, ...document.at(element) }, again);
}
