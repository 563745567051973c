// Turns SPDX 2 tag-value text into the values that SPDX JSON has for it, and remembers the line of each.
import type { GateError } from '@gatehouse/schema';
import type { JsonValue } from '../../../decode/json-parser.ts';
import { quoted } from '../../../decode/shorten.ts';
import { type TagLine, tagLines } from './tag-lines.ts';
import { fieldTags, otherTags, type Section, sectionTags } from './tags.ts';

/** The error for a problem at a line. */
type Refuse = (line: number, message: string) => GateError;

export interface TagValueModel {
  readonly value: JsonValue;
  /** Line of the value at a pointer, by the nearest that has one. */
  readonly lineOf: (pointer: string) => number;
}

/**
 * A tag belongs to the last package, file or snippet that began before it. Relationships may stand anywhere.
 * @throws GateError for an unknown tag, one outside the section that it belongs to, and one that stands twice where it may stand once
 */
export function tagValueModel(text: string, refuse: Refuse): TagValueModel {
  const model = new ModelInTheMaking(refuse);
  for (const line of tagLines(text, refuse)) model.take(line);
  return { value: model.document, lineOf: (pointer) => model.lineOf(pointer) };
}

type Fields = Record<string, JsonValue>;

const lists: Partial<Record<Section, string>> = { package: 'packages', file: 'files', snippet: 'snippets' };

class ModelInTheMaking {
  readonly #creation: Fields = {};
  readonly document: Fields = { creationInfo: this.#creation };
  readonly #lineAt = new Map<string, number>();
  readonly #refuse: Refuse;
  #section: Section = 'document';
  /** What the tags of the section go to, and where it stands. */
  #current: Fields = this.document;
  #place = '';

  constructor(refuse: Refuse) {
    this.#refuse = refuse;
  }

  take(line: TagLine): void {
    const { tag, value } = line;
    if (Object.hasOwn(sectionTags, tag)) this.#begin(sectionTags[tag] ?? 'other', line);
    const field = Object.hasOwn(fieldTags, tag) ? fieldTags[tag] : undefined;
    if (field !== undefined) {
      this.#within(field.section, line);
      this.#set(this.#current, this.#place, field.field, line);
    } else if (tag === 'SPDXID') {
      this.#set(this.#current, this.#place, 'SPDXID', line);
    } else if (tag === 'Created') {
      this.#set(this.#creation, '/creationInfo', 'created', line);
    } else if (tag === 'Creator') {
      this.#add(this.#creation, '/creationInfo', 'creators', value, line);
    } else if (tag === 'PackageChecksum') {
      this.#within('package', line);
      const [algorithm, checksumValue] = this.#parts(
        /^([^:\s]+):\s*(\S+)$/,
        'an algorithm, a colon and a digest',
        line,
      );
      this.#add(this.#current, this.#place, 'checksums', { algorithm, checksumValue }, line);
    } else if (tag === 'ExternalRef') {
      this.#within('package', line);
      const form = /^(\S+)\s+(\S+)\s+(\S.*)$/;
      const [, referenceType, referenceLocator] = this.#parts(form, 'a category, a type and a locator', line);
      this.#add(this.#current, this.#place, 'externalRefs', { referenceType, referenceLocator }, line);
    } else if (tag === 'Relationship') {
      const form = /^(\S+)\s+(\S+)\s+(\S+)$/;
      const [spdxElementId, type, relatedSpdxElement] = this.#parts(
        form,
        'an element, a type and another element',
        line,
      );
      const relationship = { spdxElementId, relationshipType: type.toUpperCase(), relatedSpdxElement };
      this.#add(this.document, '', 'relationships', relationship, line);
    } else if (!otherTags.has(tag)) {
      throw this.#refuse(line.line, `the tag ${quoted(tag)} is not understood`);
    }
  }

  lineOf(pointer: string): number {
    for (let near = pointer; near !== ''; near = near.slice(0, near.lastIndexOf('/'))) {
      const line = this.#lineAt.get(near);
      if (line !== undefined) return line;
    }
    return 1;
  }

  /** Begins a package, file or snippet; what belongs to none of them goes nowhere. */
  #begin(section: Section, line: TagLine): void {
    const list = lists[section];
    const fields: Fields = {};
    this.#place = list === undefined ? '/other' : this.#add(this.document, '', list, fields, line);
    this.#section = section;
    this.#current = fields;
  }

  #within(wanted: Section, { tag, line }: TagLine): void {
    if (this.#section !== wanted) throw this.#refuse(line, `${tag} stands outside a ${wanted}`);
  }

  #set(target: Fields, place: string, name: string, { tag, value, line }: TagLine): void {
    if (Object.hasOwn(target, name)) throw this.#refuse(line, `${tag} stands twice`);
    target[name] = value;
    this.#lineAt.set(`${place}/${name}`, line);
  }

  /** Appends to a list, and tells where the item stands. */
  #add(target: Fields, place: string, name: string, item: JsonValue, { line }: TagLine): string {
    const list = (target[name] ?? []) as JsonValue[];
    target[name] = list;
    const pointer = `${place}/${name}/${list.length}`;
    list.push(item);
    this.#lineAt.set(pointer, line);
    return pointer;
  }

  /** The three parts that a pattern finds in a value; parts that it does not have are empty. */
  #parts(pattern: RegExp, form: string, { tag, value, line }: TagLine): [string, string, string] {
    const match = pattern.exec(value);
    if (match === null) throw this.#refuse(line, `${tag} is ${quoted(value)}, not ${form}`);
    const [, first = '', second = '', third = ''] = match;
    return [first, second, third];
  }
}
