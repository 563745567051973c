// Walks a JSON document with checks: every step says what it expects, and refuses anything else with its place.
import type { GateError } from '@gatehouse/schema';
import type { Position } from '../reading.ts';
import { instant } from './instant.ts';
import type { JsonDocument } from './json.ts';
import type { JsonObject, JsonValue } from './json-parser.ts';
import { quoted } from './shorten.ts';
import { type UnreadableCode, unreadable } from './unreadable.ts';

/** A value of a document and where it stands. `null` in an optional place counts as absent: exporters write both. */
export class JsonCursor {
  readonly value: JsonValue;
  readonly pointer: string;
  readonly #document: JsonDocument;
  readonly #path: string;
  readonly #again: string;

  private constructor(value: JsonValue, pointer: string, document: JsonDocument, path: string, again: string) {
    this.value = value;
    this.pointer = pointer;
    this.#document = document;
    this.#path = path;
    this.#again = again;
  }

  /** `again` says what to do when the document is not as expected, as an instruction. */
  static atRoot(document: JsonDocument, path: string, again: string): JsonCursor {
    return new JsonCursor(document.value, '', document, path, again);
  }

  get position(): Position {
    return this.#document.at(this.pointer);
  }

  /** The value under a name of this object; undefined when it is absent or null. */
  get(name: string): JsonCursor | undefined {
    const object = this.object();
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    return value === undefined || value === null ? undefined : this.#child(value, name);
  }

  /** The value under a name that must be there. */
  need(name: string): JsonCursor {
    const found = this.get(name);
    if (found === undefined) {
      throw this.invalid(`${this.#name()} has no ${quoted(name)}`);
    }
    return found;
  }

  object(): JsonObject {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.#expected('an object');
    }
    return value as JsonObject;
  }

  items(): JsonCursor[] {
    const { value } = this;
    if (!Array.isArray(value)) {
      throw this.#expected('an array');
    }
    return value.map((item: JsonValue, index) => this.#child(item, String(index)));
  }

  /** One item of an array; undefined when there is none at that index or it is null. */
  item(index: number): JsonCursor | undefined {
    const { value } = this;
    if (!Array.isArray(value)) {
      throw this.#expected('an array');
    }
    const item: JsonValue | undefined = value[index];
    return item === undefined || item === null ? undefined : this.#child(item, String(index));
  }

  string(): string {
    const { value } = this;
    if (typeof value !== 'string') {
      throw this.#expected('a string');
    }
    return value;
  }

  /** A string with something in it. */
  text(): string {
    const value = this.string();
    if (value.trim() === '') {
      throw this.#expected('a text that is not empty');
    }
    return value;
  }

  boolean(): boolean {
    const { value } = this;
    if (typeof value !== 'boolean') {
      throw this.#expected('true or false');
    }
    return value;
  }

  /** A whole number that is exact. */
  integer(): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
      throw this.#expected('a whole number');
    }
    return value;
  }

  /** Epoch milliseconds of an RFC 3339 date and time with zone. */
  instant(): number {
    const at = instant(this.string());
    if (at === undefined) {
      throw this.#expected('a date and time with zone, for example 2026-03-01T09:30:00Z');
    }
    return at;
  }

  /** One of a closed list of words; any other is an error, never a default. */
  oneOf<const Word extends string>(words: readonly Word[]): Word {
    const value = this.string();
    const found = words.find((word) => word === value);
    if (found === undefined) {
      throw this.invalid(`${this.#name()} is ${quoted(value)}, not one of ${words.join(', ')}`);
    }
    return found;
  }

  /** The error that refuses this value. */
  invalid(message: string, code: UnreadableCode = 'EVIDENCE_INVALID', next = this.#again): GateError {
    return unreadable(code, message, { path: this.#path, ...this.position }, next);
  }

  #child(value: JsonValue, name: string): JsonCursor {
    const segment = name.replaceAll('~', '~0').replaceAll('/', '~1');
    return new JsonCursor(value, `${this.pointer}/${segment}`, this.#document, this.#path, this.#again);
  }

  #expected(what: string): GateError {
    const { value } = this;
    const found =
      value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : undefined;
    return this.invalid(
      `${this.#name()} is ${found ?? (typeof value === 'string' ? quoted(value) : String(value))}, not ${what}`,
    );
  }

  #name(): string {
    return this.pointer === '' ? 'the document' : quoted(this.pointer.slice(this.pointer.lastIndexOf('/') + 1));
  }
}
