// Reads elements of ReqIF: names in its namespace whatever the prefix, required attributes and references.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../../decode/shorten.ts';
import { unreadable } from '../../../decode/unreadable.ts';
import { childElements, readXml, type XmlDocument } from '../../../decode/xml.ts';
import type { ReaderInput } from '../../../reading.ts';

/** Namespace of ReqIF 1.0.1, 1.1 and 1.2. */
const namespace = 'http://www.omg.org/spec/ReqIF/20110401/reqif.xsd';

const again = 'Export the requirements again as ReqIF 1.2.';

export class ReqifElements {
  readonly root: XmlElement;
  readonly #document: XmlDocument;
  readonly #path: string;
  /** What stands before the names of ReqIF in this file: nothing, or a prefix with its colon. */
  readonly #prefixes: readonly string[];

  /** @throws GateError EVIDENCE_INVALID when the root is no REQ-IF in the namespace of ReqIF, EVIDENCE_VERSION for that of an older edition, and everything that reading XML throws */
  constructor(input: ReaderInput) {
    this.#path = input.path;
    this.#document = readXml(input, again);
    this.root = this.#document.root;
    this.#prefixes = Object.entries(this.root.attributes)
      .filter(([name, value]) => value === namespace && (name === 'xmlns' || name.startsWith('xmlns:')))
      .map(([name]) => (name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`));
    const other = Object.values(this.root.attributes).find((value) =>
      /^http:\/\/www\.omg\.org\/spec\/ReqIF\/\d+/.test(value),
    );
    if (this.#prefixes.length === 0 && other !== undefined) {
      throw this.refuse(
        this.root,
        `ReqIF of the namespace ${quoted(other)} is not read; read is ${namespace}`,
        'EVIDENCE_VERSION',
      );
    }
    if (this.name(this.root) !== 'REQ-IF') {
      throw this.refuse(this.root, `the root element <${this.root.name}> is no REQ-IF in the namespace ${namespace}`);
    }
  }

  /** Name without prefix; undefined for an element of another namespace. */
  name(element: XmlElement): string | undefined {
    const colon = element.name.indexOf(':');
    const prefix = colon === -1 ? '' : element.name.slice(0, colon + 1);
    return this.#prefixes.includes(prefix) ? element.name.slice(prefix.length) : undefined;
  }

  /** The elements at the end of a path of names. */
  within(element: XmlElement, ...names: readonly string[]): XmlElement[] {
    let found = [element];
    for (const name of names) {
      found = found.flatMap((each) => childElements(each).filter((child) => this.name(child) === name));
    }
    return found;
  }

  children(element: XmlElement): { readonly name: string; readonly element: XmlElement }[] {
    return childElements(element).flatMap((child) => {
      const name = this.name(child);
      return name === undefined ? [] : [{ name, element: child }];
    });
  }

  identifier(element: XmlElement): string {
    const identifier = element.attributes.IDENTIFIER ?? '';
    if (identifier.trim() === '') throw this.refuse(element, `<${element.name}> has no IDENTIFIER`);
    return identifier;
  }

  /** The long name, else the identifier. */
  longName(element: XmlElement): string {
    const name = element.attributes['LONG-NAME']?.trim() ?? '';
    return name === '' ? this.identifier(element) : name;
  }

  /** The text of the one reference inside an element, whose name ends with `-REF`. */
  reference(element: XmlElement, holder: string): string {
    const references = this.within(element, holder).flatMap((each) => this.children(each));
    const [only, another] = references.filter(({ name }) => name.endsWith('-REF'));
    const text = only?.element.text.trim() ?? '';
    if (text === '' || another !== undefined) {
      throw this.refuse(element, `<${element.name}> does not hold exactly one reference in <${holder}>`);
    }
    return text;
  }

  position(element: XmlElement) {
    return this.#document.at(element);
  }

  refuse(element: XmlElement, message: string, code: 'EVIDENCE_INVALID' | 'EVIDENCE_VERSION' = 'EVIDENCE_INVALID') {
    return unreadable(code, message, { path: this.#path, ...this.#document.at(element) }, again);
  }
}
