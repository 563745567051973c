// Reads the fields of a Doorstop item, each as the type that Doorstop gives it.
import { quoted } from '../../../decode/shorten.ts';
import { unreadable } from '../../../decode/unreadable.ts';
import type { YamlDocument } from '../../../decode/yaml.ts';
import type { ReaderInput } from '../../../reading.ts';

/** A stamp, `true` for one that somebody confirmed by hand, or nothing. */
export type ReviewStamp = string | true | undefined;

/** The fields of the document by name. */
export function fieldsOf({ value, at }: YamlDocument, input: ReaderInput): Map<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
  throw refuseItem({ at }, input, '', 'this is no Doorstop item: a Doorstop item is a mapping');
}

/** The error that refuses an item, at a pointer into it. */
export function refuseItem({ at }: Pick<YamlDocument, 'at'>, { path }: ReaderInput, pointer: string, message: string) {
  return unreadable('EVIDENCE_INVALID', message, { path, ...at(pointer) }, 'Correct the item, or name another file.');
}

export class ItemFields {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #document: YamlDocument;
  readonly #input: ReaderInput;

  constructor(fields: ReadonlyMap<string, unknown>, document: YamlDocument, input: ReaderInput) {
    this.#fields = fields;
    this.#document = document;
    this.#input = input;
  }

  /** Doorstop writes true and false; the words that its YAML also takes for them are read, all others are refused. */
  flag(key: string, absent: boolean): boolean {
    const value = this.#fields.get(key);
    if (value === undefined) return absent;
    const word = typeof value === 'boolean' || typeof value === 'string' ? String(value).toLowerCase() : '';
    if (['true', 'yes', 'on'].includes(word)) return true;
    if (['false', 'no', 'off'].includes(word)) return false;
    throw this.#refuse(key, `${key} is neither true nor false`);
  }

  text(key: string): string {
    const value = this.#fields.get(key) ?? '';
    if (typeof value !== 'string') throw this.#refuse(key, `${key} is not a text`);
    return value;
  }

  references(): Record<string, unknown>[] {
    const value = this.#fields.get('references') ?? [];
    const isReference = (each: unknown) =>
      typeof each === 'object' &&
      each !== null &&
      'type' in each &&
      each.type === 'file' &&
      'path' in each &&
      typeof each.path === 'string';
    if (Array.isArray(value) && value.every(isReference)) return value;
    throw this.#refuse('references', 'references is not a list of files, each with type and path');
  }

  stamp(key: string, value: unknown): ReviewStamp {
    if (value === undefined || value === null || value === false || value === '') return undefined;
    if (value === true) return true;
    if (typeof value === 'string') return ['yes', 'true', 'enabled', '1'].includes(value.toLowerCase()) ? true : value;
    throw this.#refuse(key, `${key} holds no stamp`);
  }

  /** `UID`, `UID:stamp`, or a mapping of the one to the other. */
  links(): { to: string; stamp: ReviewStamp }[] {
    const value = this.#fields.get('links') ?? [];
    if (!Array.isArray(value)) throw this.#refuse('links', 'links is not a list');
    return value.map((link: unknown, index) => {
      const [uid, stamp, ...more] = typeof link === 'string' ? splitLink(link) : pairOf(link);
      if (typeof uid !== 'string' || uid.trim() === '' || more.length > 0) {
        throw this.#refuse(
          `links/${index}`,
          `link ${index + 1} is neither ${quoted('UID')} nor ${quoted('UID: stamp')}`,
        );
      }
      return { to: uid.trim(), stamp: this.stamp(`links/${index}`, stamp) };
    });
  }

  #refuse(pointer: string, message: string) {
    return refuseItem(this.#document, this.#input, `/${pointer}`, message);
  }
}

function splitLink(link: string): unknown[] {
  const colon = link.lastIndexOf(':');
  return colon === -1 ? [link] : [link.slice(0, colon), link.slice(colon + 1)];
}

function pairOf(link: unknown): unknown[] {
  return typeof link === 'object' && link !== null && !Array.isArray(link) ? Object.entries(link).flat() : [];
}
