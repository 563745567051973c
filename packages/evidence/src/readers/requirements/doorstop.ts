// Reads the item files of Doorstop: one YAML file for each requirement, with the stamps of its review and of its links.
import { quoted } from '../../decode/shorten.ts';
import { unreadable } from '../../decode/unreadable.ts';
import { decodeYaml, type YamlDocument } from '../../decode/yaml.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput } from '../../reading.ts';
import { partsOfUid, stampOf } from './doorstop/stamp.ts';
import type { ToolExport, ToolItem, ToolLink } from './tool-item.ts';
import { toolReaders } from './tool-readers.ts';

export const doorstopReaders: readonly Reader[] = toolReaders({
  format: 'doorstop',
  title: 'Doorstop item (YAML)',
  notes: [
    'Tried with Doorstop 3.2; name every item file, for example `reqs/**/*.yml`. Items in Markdown are not read. A file `.doorstop.yml` holds no item and is empty.',
    'The id is the name of the file, the type is the prefix of the id, such as SRS. An inactive item is out of scope; one that is not normative is no requirement.',
    'The revision of an item is its stamp, computed as Doorstop does from id, text, references and those attributes that its document adds; a link carries the stamp of the item at the time it was cleared, so a requirement is suspect when the linked item changed.',
    'An item is suspect, and has the status `unreviewed`, when `reviewed` is not its stamp with its links; a link without stamp makes it suspect too, and so does `true` in place of a stamp. Added attributes that are dates, fractional numbers, or known to Doorstop itself (`header`, `level`) are not recognised: then the item counts as not reviewed.',
    'A test item that is not reviewed, or has a link without stamp, gives no trace links; whether the stamps of its links are current is not compared.',
  ],
  looksLike: (head) =>
    /^settings:\s*$/m.test(head)
      ? /^ +prefix:/m.test(head)
      : ['active', 'derived', 'normative', 'reviewed', 'level'].filter((key) => new RegExp(`^${key}:`, 'm').test(head))
          .length >= 3,
  others: new Set(),
  readItems,
});

/** Keys that Doorstop knows; all others are attributes of a team's own. */
const known = new Set([
  'level',
  'active',
  'normative',
  'derived',
  'reviewed',
  'text',
  'ref',
  'references',
  'links',
  'header',
]);
const knownOfDocument = new Set(['settings', 'attributes', 'extensions']);

function readItems(input: ReaderInput): ToolExport {
  const document = decodeYaml(input);
  const fields = fieldsOf(document, input);
  if ([...fields.keys()].every((key) => knownOfDocument.has(key)) && fields.has('settings')) return { items: [] };
  if (!['active', 'normative', 'reviewed', 'level'].some((key) => fields.has(key))) {
    throw refuse(document, input, '', 'this is no Doorstop item: it has none of active, normative, reviewed and level');
  }
  const take = new Fields(fields, document, input);
  const normative = take.flag('normative', true);
  return { items: normative ? [readItem(take, fields, input)] : [] };
}

function readItem(take: Fields, fields: ReadonlyMap<string, unknown>, input: ReaderInput): ToolItem {
  const uid = (input.path.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  const links = take.links();
  const custom = new Map([...fields].filter(([key]) => !known.has(key)));
  const text = take.text('text');
  const stamped = {
    uid,
    text,
    ref: take.text('ref'),
    references: take.references(),
    links: links.map(({ to }) => to),
    custom,
  };
  const reviewed = take.stamp('reviewed', fields.get('reviewed'));
  const { stamp, isReviewed } = stampOf(stamped, typeof reviewed === 'string' ? reviewed : undefined);
  const active = take.flag('active', true);
  const title = take.text('header').trim() || (text.trim().split('\n', 1)[0] ?? '');
  return {
    id: uid,
    type: partsOfUid(uid).prefix,
    ...(title === '' ? {} : { title }),
    status:
      typeof custom.get('status') === 'string' ? String(custom.get('status')) : isReviewed ? 'reviewed' : 'unreviewed',
    revision: stamp,
    inScope: active,
    suspectReasons: active ? [...(isReviewed ? [] : [wordReview(reviewed)]), ...links.flatMap(wordLink)] : [],
    attributes: new Map([...custom].flatMap(([key, value]) => (isPlain(value) ? [[key, String(value)]] : []))),
    links: links.map(({ to, stamp: linked }) => ({
      role: 'links',
      to,
      ...(typeof linked === 'string' ? { revision: linked } : {}),
    })) satisfies ToolLink[],
    position: { line: 1 },
  };
}

/** A stamp, `true` for one that somebody confirmed by hand, or nothing. */
type Stamp = string | true | undefined;

function wordReview(reviewed: Stamp): string {
  if (reviewed === undefined) return 'was never reviewed';
  return reviewed === true ? 'its review is confirmed by hand, without a stamp' : 'changed since it was reviewed';
}

function wordLink({ to, stamp }: { readonly to: string; readonly stamp: Stamp }): string[] {
  if (typeof stamp === 'string') return [];
  return [
    stamp === true ? `its link to ${to} is confirmed by hand, without a stamp` : `its link to ${to} was never reviewed`,
  ];
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function fieldsOf({ value, at }: YamlDocument, input: ReaderInput): Map<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
  throw refuse({ at }, input, '', 'this is no Doorstop item: a Doorstop item is a mapping');
}

function refuse({ at }: Pick<YamlDocument, 'at'>, { path }: ReaderInput, pointer: string, message: string) {
  return unreadable('EVIDENCE_INVALID', message, { path, ...at(pointer) }, 'Correct the item, or name another file.');
}

/** The fields of an item, each as the type that Doorstop gives it. */
class Fields {
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

  stamp(key: string, value: unknown): Stamp {
    if (value === undefined || value === null || value === false || value === '') return undefined;
    if (value === true) return true;
    if (typeof value === 'string') return ['yes', 'true', 'enabled', '1'].includes(value.toLowerCase()) ? true : value;
    throw this.#refuse(key, `${key} holds no stamp`);
  }

  /** `UID`, `UID:stamp`, or a mapping of the one to the other. */
  links(): { to: string; stamp: Stamp }[] {
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
    return refuse(this.#document, this.#input, `/${pointer}`, message);
  }
}

function splitLink(link: string): unknown[] {
  const colon = link.lastIndexOf(':');
  return colon === -1 ? [link] : [link.slice(0, colon), link.slice(colon + 1)];
}

function pairOf(link: unknown): unknown[] {
  return typeof link === 'object' && link !== null && !Array.isArray(link) ? Object.entries(link).flat() : [];
}
