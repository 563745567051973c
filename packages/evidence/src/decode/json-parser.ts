// The parser of strict JSON: one pass over the text, and the way back from a pointer to its place.
import { quoted } from './shorten.ts';
import type { UnreadableCode } from './unreadable.ts';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

const maximumDepth = 128;
const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const comma = 0x2c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** The segments of an RFC 6901 pointer. */
function segments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

type Refuse = (code: UnreadableCode, message: string, offset: number) => Error;

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words: readonly (readonly [word: string, value: JsonValue])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Parses one text; afterwards it tells where values stand. */
export class JsonParser {
  readonly #text: string;
  readonly #refuse: Refuse;
  /** Where each object and array begins: enough to find any value again, at a fraction of the cost of noting all. */
  readonly #starts = new Map<JsonValue, number>();
  #offset = 0;

  constructor(text: string, refuse: Refuse) {
    this.#text = text;
    this.#refuse = refuse;
  }

  document(): JsonValue {
    this.#skipSpace();
    if (this.#offset === this.#text.length) {
      throw this.#refuse('EVIDENCE_INVALID', 'the file is empty', 0);
    }
    const value = this.#value(0);
    this.#skipSpace();
    if (this.#offset < this.#text.length) {
      throw this.#unexpected('the end of the file');
    }
    return value;
  }

  offsetOf(root: JsonValue, pointer: string): number {
    let value = root;
    let offset = this.#starts.get(root) ?? 0;
    for (const segment of segments(pointer)) {
      const child = childOf(value, segment);
      if (child === undefined) {
        return offset;
      }
      offset = this.#starts.get(child) ?? this.#childOffset(offset, segment);
      value = child;
    }
    return offset;
  }

  /** Reads an object or array once more, up to the child that is sought. */
  #childOffset(container: number, segment: string): number {
    this.#offset = container + 1;
    const named = this.#text.charCodeAt(container) === openBrace;
    for (let index = 0; ; index += 1) {
      this.#skipSpace();
      const name = named ? this.#name() : String(index);
      this.#skipSpace();
      const offset = this.#offset;
      if (name === segment) {
        return offset;
      }
      this.#value(0);
      this.#skipSpace();
      this.#offset += 1;
    }
  }

  #value(depth: number): JsonValue {
    switch (this.#text.charCodeAt(this.#offset)) {
      case quote:
        return this.#string();
      case openBrace:
        return this.#object(this.#deeper(depth));
      case openBracket:
        return this.#array(this.#deeper(depth));
      default:
        return this.#wordOrNumber();
    }
  }

  #deeper(depth: number): number {
    if (depth === maximumDepth) {
      throw this.#refuse('EVIDENCE_LIMIT', `nesting deeper than ${maximumDepth}`, this.#offset);
    }
    return depth + 1;
  }

  #object(depth: number): JsonObject {
    const object: Record<string, JsonValue> = {};
    const start = this.#offset;
    for (let more = this.#open(closeBrace); more; more = this.#comma(closeBrace)) {
      const at = this.#offset;
      const name = this.#name();
      if (name === '__proto__') {
        throw this.#refuse('EVIDENCE_INVALID', 'forbidden key "__proto__"', at);
      }
      if (Object.hasOwn(object, name)) {
        throw this.#refuse('EVIDENCE_INVALID', `duplicate key ${quoted(name)}`, at);
      }
      this.#skipSpace();
      object[name] = this.#value(depth);
    }
    this.#starts.set(object, start);
    return object;
  }

  #array(depth: number): JsonValue[] {
    const array: JsonValue[] = [];
    const start = this.#offset;
    for (let more = this.#open(closeBracket); more; more = this.#comma(closeBracket)) {
      array.push(this.#value(depth));
    }
    this.#starts.set(array, start);
    return array;
  }

  /** Steps into an object or array; false when it is empty. */
  #open(closing: number): boolean {
    this.#offset += 1;
    this.#skipSpace();
    if (this.#text.charCodeAt(this.#offset) === closing) {
      this.#offset += 1;
      return false;
    }
    return true;
  }

  /** Steps over a comma to the next item; false after the last. */
  #comma(closing: number): boolean {
    this.#skipSpace();
    const found = this.#text.charCodeAt(this.#offset);
    if (found !== comma && found !== closing) {
      throw this.#unexpected(`"," or "${String.fromCharCode(closing)}"`);
    }
    this.#offset += 1;
    this.#skipSpace();
    return found === comma;
  }

  #name(): string {
    if (this.#text.charCodeAt(this.#offset) !== quote) {
      throw this.#unexpected('a key in double quotes');
    }
    const name = this.#string();
    this.#skipSpace();
    if (this.#text.charCodeAt(this.#offset) !== colon) {
      throw this.#unexpected('":"');
    }
    this.#offset += 1;
    return name;
  }

  #string(): string {
    const start = this.#offset;
    const text = this.#text;
    let escaped = false;
    let end = start + 1;
    for (let code = text.charCodeAt(end); code !== quote; code = text.charCodeAt(end)) {
      // Not a number is the end of the file; below U+0020 are the control characters.
      if (!(code >= 0x20)) {
        this.#offset = end;
        throw this.#unexpected('the rest of a string');
      }
      escaped ||= code === backslash;
      end += code === backslash ? 2 : 1;
    }
    this.#offset = end + 1;
    return escaped ? this.#unescape(start) : text.slice(start + 1, end);
  }

  #unescape(start: number): string {
    let value: string;
    try {
      value = JSON.parse(this.#text.slice(start, this.#offset));
    } catch {
      throw this.#refuse('EVIDENCE_INVALID', 'not JSON: the string holds an unknown escape', start);
    }
    if (!value.isWellFormed()) {
      throw this.#refuse('EVIDENCE_INVALID', 'an escape in the string is half a character (lone surrogate)', start);
    }
    return value;
  }

  #wordOrNumber(): JsonValue {
    for (const [word, value] of words) {
      if (this.#text.startsWith(word, this.#offset)) {
        this.#offset += word.length;
        return value;
      }
    }
    const start = this.#offset;
    number.lastIndex = start;
    const digits = number.exec(this.#text)?.[0] ?? '';
    this.#offset += digits.length;
    if (digits === '') {
      throw this.#unexpected('a value');
    }
    const value = Number(digits);
    if (!Number.isFinite(value)) {
      throw this.#refuse('EVIDENCE_INVALID', `the number ${quoted(digits)} is too large`, start);
    }
    return value;
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#offset);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) {
        return;
      }
      this.#offset += 1;
    }
  }

  #unexpected(expected: string): Error {
    const found = String.fromCodePoint(this.#text.codePointAt(this.#offset) ?? 0);
    return this.#offset >= this.#text.length
      ? this.#refuse('EVIDENCE_INVALID', `truncated: ${expected} is missing at end of file`, this.#offset)
      : this.#refuse('EVIDENCE_INVALID', `not JSON: expected ${expected}, found ${quoted(found)}`, this.#offset);
  }
}

function childOf(value: JsonValue, segment: string): JsonValue | undefined {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
    ? (value as JsonObject)[segment]
    : undefined;
}
