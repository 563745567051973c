// Turns SPDX 2 tag-value text into the values that SPDX JSON has for it, and remembers the line of each.
import type { GateError } from '@gatehouse/schema';
import type { JsonValue } from '../../../decode/json-parser.ts';
import { quoted } from '../../../decode/shorten.ts';
import { tagLines } from './tag-lines.ts';
import { fieldTags, otherTags, type Section, sectionTags } from './tags.ts';

/** A value of the model in the making. */
type Fields = Record<string, JsonValue>;

export interface TagValueModel {
  readonly value: JsonValue;
  /** Line of the value at a pointer, by the nearest that has one. */
  readonly lineOf: (pointer: string) => number;
}

const sectionLists = { package: 'packages', file: 'files', snippet: 'snippets' } as const;

/**
 * A tag belongs to the last package, file or snippet that began before it. Relationships may stand anywhere.
 * @throws GateError for an unknown tag, one outside the section that it belongs to, and one that stands twice where it may stand once
 */
export function tagValueModel(text: string, refuse: (line: number, message: string) => GateError): TagValueModel {
  const creators: string[] = [];
  const creation: Fields = { creators };
  const relationships: Fields[] = [];
  const lists: Record<'packages' | 'files' | 'snippets', Fields[]> = { packages: [], files: [], snippets: [] };
  const document: Fields = { creationInfo: creation, relationships, ...lists };
  const lineAt = new Map<string, number>([['', 1]]);
  let section: Section = 'document';
  let current = document;
  let place = '';

  for (const { tag, value, line } of tagLines(text, refuse)) {
    const begun = Object.hasOwn(sectionTags, tag) ? sectionTags[tag] : undefined;
    if (begun !== undefined) {
      section = begun;
      current = {};
      if (begun === 'package' || begun === 'file' || begun === 'snippet') {
        const list = lists[sectionLists[begun]];
        place = `/${sectionLists[begun]}/${list.length}`;
        list.push(current);
        lineAt.set(place, line);
      }
    }
    const set = (target: Fields, name: string, pointer: string) => {
      if (Object.hasOwn(target, name)) throw refuse(line, `${tag} stands twice`);
      target[name] = value;
      lineAt.set(pointer, line);
    };
    const within = (wanted: Section) => {
      if (section !== wanted) throw refuse(line, `${tag} stands outside a ${wanted}`);
    };
    /** Adds an item to a list of the current thing. */
    const add = (name: string, item: Fields) => {
      const list = (current[name] ?? []) as JsonValue[];
      current[name] = list;
      lineAt.set(`${place}/${name}/${list.length}`, line);
      list.push(item);
    };
    const parts = (pattern: RegExp, form: string) => {
      const match = pattern.exec(value);
      if (match === null) throw refuse(line, `${tag} is ${quoted(value)}, not ${form}`);
      return match.slice(1).map((part) => part ?? '');
    };
    const known = Object.hasOwn(fieldTags, tag) ? fieldTags[tag] : undefined;
    if (known !== undefined) {
      within(known.section);
      set(current, known.field, `${place}/${known.field}`);
    } else if (tag === 'SPDXID') {
      if (section !== 'other') set(current, 'SPDXID', `${place}/SPDXID`);
    } else if (tag === 'Creator') {
      lineAt.set(`/creationInfo/creators/${creators.length}`, line);
      creators.push(value);
    } else if (tag === 'Created') {
      set(creation, 'created', '/creationInfo/created');
    } else if (tag === 'PackageChecksum') {
      within('package');
      const [algorithm = '', checksumValue = ''] = parts(/^([^:\s]+):\s*(\S+)$/, 'an algorithm, a colon and a digest');
      add('checksums', { algorithm, checksumValue });
    } else if (tag === 'ExternalRef') {
      within('package');
      const [referenceCategory = '', referenceType = '', referenceLocator = ''] = parts(
        /^(\S+)\s+(\S+)\s+(\S.*)$/,
        'a category, a type and a locator',
      );
      add('externalRefs', { referenceCategory, referenceType, referenceLocator });
    } else if (tag === 'Relationship') {
      const [spdxElementId = '', type = '', relatedSpdxElement = ''] = parts(
        /^(\S+)\s+(\S+)\s+(\S+)$/,
        'an element, a type and another element',
      );
      lineAt.set(`/relationships/${relationships.length}`, line);
      relationships.push({ spdxElementId, relationshipType: type.toUpperCase(), relatedSpdxElement });
    } else if (!otherTags.has(tag)) {
      throw refuse(line, `the tag ${quoted(tag)} is not understood`);
    }
  }
  return { value: document, lineOf: (pointer) => nearestLine(pointer, lineAt) };
}

function nearestLine(pointer: string, lineAt: ReadonlyMap<string, number>): number {
  for (let near = pointer; near !== ''; near = near.slice(0, near.lastIndexOf('/'))) {
    const line = lineAt.get(near);
    if (line !== undefined) return line;
  }
  return 1;
}
