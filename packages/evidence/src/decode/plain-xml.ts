// Parses XML of the plain kind that tools write, many times faster than the full parser; anything else it leaves to that one.
import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { resolved } from './xml-references.ts';

/** Limits within which a document is plain. They are those of the survey, which says what is beyond them. */
export interface PlainLimits {
  readonly depth: number;
  readonly attributes: number;
  readonly text: number;
}

/**
 * Attributes with nothing inherited that could answer for an absent one, made in a way that the engine keeps compact: where elements have
 * the same attributes in the same order they share one shape.
 */
class Attributes {
  [name: string]: string;
  static {
    Reflect.deleteProperty(Attributes.prototype, 'constructor');
    Object.setPrototypeOf(Attributes.prototype, null);
  }
}

const declaration =
  /^<\?xml\s+version\s*=\s*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:\s+encoding\s*=\s*(?:"(?:UTF|utf)-8"|'(?:UTF|utf)-8'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/;
/** Characters that XML does not allow, and the carriage return, which is read as something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const special = /[\0-\u0008\u000b-\u001f\ufffe\uffff]/;
const spaces = /[\t\n]/g;
const [tab, newline, space, exclamation, doubleQuote, ampersand, singleQuote] = [9, 10, 0x20, 0x21, 0x22, 0x26, 0x27];
const [slash, less, equals, greater, question] = [0x2f, 0x3c, 0x3d, 0x3e, 0x3f];

/** What is in an element that is closed at once. */
const none: XmlElement['children'] = [];
Object.freeze(none);

/** ASCII characters of names: 1 where a name may go on with it, 2 where one may begin with it. */
const nameCharacters = new Uint8Array(128);
for (const character of '0123456789-.') nameCharacters[character.charCodeAt(0)] = 1;
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_:')
  nameCharacters[character.charCodeAt(0)] = 2;

/**
 * The root element with everything in it, each element with the offset of its start; undefined when the document is not plain: it is malformed
 * or beyond the limits, or has a document type, processing instructions, carriage returns, or names beyond ASCII.
 */
export function parsePlainXml(text: string, limits: PlainLimits): XmlElement | undefined {
  return special.test(text) ? undefined : new PlainXml(text, limits).document();
}

class PlainXml {
  readonly #text: string;
  readonly #limits: PlainLimits;
  /** Names of the attributes that the last element of a name had: the next has mostly the same. */
  readonly #expected = new Map<string, string[]>();
  #names: string[] = [];
  #lastText = new XmlText();
  #at = 0;

  constructor(text: string, limits: PlainLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  document(): XmlElement | undefined {
    this.#at = declaration.exec(this.#text)?.[0].length ?? 0;
    if (!this.#passMisc()) return undefined;
    const root = this.#tree();
    if (root === undefined || !this.#passMisc() || this.#at !== this.#text.length) return undefined;
    return root;
  }

  /** White space and comments; false where a comment is malformed. */
  #passMisc(): boolean {
    for (;;) {
      this.#passSpace();
      if (!this.#text.startsWith('<!--', this.#at)) return true;
      if (!this.#passComment()) return false;
    }
  }

  #passComment(): boolean {
    const end = this.#text.indexOf('--', this.#at + 4);
    if (end === -1 || this.#text.charCodeAt(end + 2) !== greater) return false;
    if (end - this.#at > this.#limits.text) return false;
    this.#at = end + 3;
    return true;
  }

  #tree(): XmlElement | undefined {
    const text = this.#text;
    const open: XmlElement[] = [];
    if (text.charCodeAt(this.#at) !== less) return undefined;
    for (;;) {
      // Here stands a `<`.
      const next = text.charCodeAt(this.#at + 1);
      const parent = open.at(-1);
      if (next === slash) {
        const closed = open.pop();
        if (closed === undefined || !this.#passEndTag(closed.name)) return undefined;
        if (open.length === 0) return closed;
      } else if (next === exclamation) {
        if (parent === undefined || !this.#passSection(parent)) return undefined;
      } else if (next === question) {
        return undefined;
      } else {
        const start = this.#at;
        const element = this.#startTag();
        if (element === undefined) return undefined;
        element.start = start;
        parent?.children.push(element);
        if (text.charCodeAt(this.#at - 2) === slash) {
          if (parent === undefined) return element;
        } else if (open.push(element) > this.#limits.depth) return undefined;
      }
      const holder = open.at(-1);
      if (holder === undefined || !this.#passText(holder)) return undefined;
    }
  }

  /** Text up to the next `<`. */
  #passText(holder: XmlElement): boolean {
    const start = this.#at;
    const end = this.#text.indexOf('<', start);
    if (end === -1 || end - start > this.#limits.text) return false;
    this.#at = end;
    if (end === start) return true;
    const raw = this.#text.slice(start, end);
    const value = raw.includes('&') ? resolved(raw) : raw;
    if (value === undefined || raw.includes(']]>')) return false;
    if (value !== this.#lastText.text) this.#lastText = new XmlText(value);
    addText(holder, this.#lastText);
    return true;
  }

  /** A comment, which leaves nothing, or a CDATA section, which is text. */
  #passSection(holder: XmlElement): boolean {
    if (this.#text.startsWith('<!--', this.#at)) return this.#passComment();
    if (!this.#text.startsWith('<![CDATA[', this.#at)) return false;
    const start = this.#at + 9;
    const end = this.#text.indexOf(']]>', start);
    if (end === -1) return false;
    addText(holder, new XmlText(this.#text.slice(start, end)));
    this.#at = end + 3;
    return true;
  }

  #passEndTag(name: string): boolean {
    if (!this.#text.startsWith(name, this.#at + 2)) return false;
    this.#at += 2 + name.length;
    this.#passSpace();
    if (this.#text.charCodeAt(this.#at) !== greater) return false;
    this.#at += 1;
    return true;
  }

  #startTag(): XmlElement | undefined {
    const text = this.#text;
    this.#at += 1;
    const name = this.#name(undefined);
    if (name === undefined) return undefined;
    let expected = this.#expected.get(name);
    if (expected === undefined) {
      expected = [];
      this.#expected.set(name, expected);
    }
    const attributes = new Attributes();
    for (let count = 0; ; count += 1) {
      const before = this.#at;
      this.#passSpace();
      const code = text.charCodeAt(this.#at);
      if (code === greater) {
        this.#at += 1;
        return new XmlElement(name, attributes);
      }
      if (code === slash && text.charCodeAt(this.#at + 1) === greater) {
        this.#at += 2;
        return new XmlElement(name, attributes, none);
      }
      if (this.#at === before || count === this.#limits.attributes) return undefined;
      const attribute = this.#name(expected[count]);
      if (attribute === undefined || attribute === 'xml:space' || attribute in attributes) return undefined;
      expected[count] = attribute;
      this.#passSpace();
      if (text.charCodeAt(this.#at) !== equals) return undefined;
      this.#at += 1;
      this.#passSpace();
      const value = this.#value();
      if (value === undefined) return undefined;
      attributes[attribute] = value;
    }
  }

  /** A name of ASCII characters, or the expected one where it stands here. */
  #name(expected: string | undefined): string | undefined {
    const text = this.#text;
    const start = this.#at;
    if (expected !== undefined && text.startsWith(expected, start)) {
      const after = text.charCodeAt(start + expected.length);
      if (after === equals) {
        this.#at = start + expected.length;
        return expected;
      }
    }
    if (nameCharacters[text.charCodeAt(start)] !== 2) return undefined;
    let end = start + 1;
    while ((nameCharacters[text.charCodeAt(end)] ?? 0) > 0) end += 1;
    if (text.charCodeAt(end) > 127) return undefined;
    this.#at = end;
    const name = text.slice(start, end);
    return this.#names.find((known) => known === name) ?? this.#remember(name);
  }

  #remember(name: string): string {
    if (this.#names.length < 32) this.#names.push(name);
    return name;
  }

  #value(): string | undefined {
    const text = this.#text;
    const quote = text.charCodeAt(this.#at);
    if (quote !== doubleQuote && quote !== singleQuote) return undefined;
    const start = this.#at + 1;
    let end = start;
    let isPlain = true;
    for (let code = text.charCodeAt(end); code !== quote; code = text.charCodeAt(end)) {
      if (code === less || !(code >= tab)) return undefined;
      if (code === ampersand || code < space) isPlain = false;
      end += 1;
    }
    this.#at = end + 1;
    const raw = text.slice(start, end);
    return isPlain ? raw : resolved(raw.replace(spaces, ' '));
  }

  #passSpace(): void {
    const text = this.#text;
    let at = this.#at;
    for (let code = text.charCodeAt(at); code === space || code === newline || code === tab; code = text.charCodeAt(at))
      at += 1;
    this.#at = at;
  }
}

/** A text node is never changed: the same white space between elements is one node, many times. */
function addText(holder: XmlElement, node: XmlText): void {
  const { children } = holder;
  const last = children.at(-1);
  if (last instanceof XmlText) children[children.length - 1] = new XmlText(last.text + node.text);
  else children.push(node);
}
