// Reads the item files of Doorstop: one YAML file for each requirement, with the stamps of its review and of its links.
import { decodeYaml, type YamlDocument } from '../../decode/yaml.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput } from '../../reading.ts';
import { fieldsOf, ItemFields, type ReviewStamp, refuseItem } from './doorstop/item-fields.ts';
import { partsOfUid, type Stamped, stampOf } from './doorstop/stamp.ts';
import type { ToolExport, ToolItem, ToolLink } from './tool-item.ts';
import { toolReaders } from './tool-readers.ts';

export const doorstopReaders: readonly Reader[] = toolReaders({
  format: 'doorstop',
  title: 'Doorstop item (YAML)',
  notes: [
    'Tried with Doorstop 3.2; name every item file, for example `reqs/**/*.yml`. A file `.doorstop.yml` holds no item and is empty; that of a document with items in Markdown is refused, since these are not read.',
    'The id is the name of the file, the type is the prefix of the id, such as SRS. An inactive item is out of scope; one that is not normative is no requirement.',
    'The revision of an item is its stamp, computed as Doorstop does from id, text, references and those attributes that its document adds; a link carries the stamp of the item at the time it was cleared, so a requirement is suspect when the linked item changed.',
    'An item is suspect, and has the status `unreviewed`, when `reviewed` is not its stamp with its links; a link without stamp makes it suspect too, and so does `true` in place of a stamp. Added attributes that are dates, fractional numbers, or known to Doorstop itself (`header`, `level`) are not recognised: then the item counts as not reviewed.',
    "`columns.test` may name an attribute of a team's own, `ref`, or the `keyword` or `path` of the one file that an item refers to. The links of a test item that is not reviewed, or has a link without stamp, are marked for re-review, and so is a link whose stamp is not that of the requirement now; such a link verifies nothing until it is cleared.",
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
  if ([...fields.keys()].every((key) => knownOfDocument.has(key)) && fields.has('settings')) {
    refuseMarkdown(fields.get('settings'), document, input);
    return { items: [] };
  }
  if (!['active', 'normative', 'reviewed', 'level'].some((key) => fields.has(key))) {
    throw refuseItem(
      document,
      input,
      '',
      'this is no Doorstop item: it has none of active, normative, reviewed and level',
    );
  }
  const take = new ItemFields(fields, document, input);
  const normative = take.flag('normative', true);
  return { items: normative ? [readItem(take, fields, input)] : [] };
}

/** Items in Markdown would go missing without a word, where the items of other documents are in YAML. */
function refuseMarkdown(settings: unknown, document: YamlDocument, input: ReaderInput): void {
  const isMap = typeof settings === 'object' && settings !== null;
  const itemFormat = isMap && 'itemformat' in settings ? settings.itemformat : 'yaml';
  if (itemFormat === 'yaml') return;
  const message = 'the items of this document are not YAML, and no other form of items is read';
  throw refuseItem(document, input, '/settings/itemformat', message);
}

function readItem(take: ItemFields, fields: ReadonlyMap<string, unknown>, input: ReaderInput): ToolItem {
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
    attributes: attributesOf(custom, stamped),
    links: links.map(({ to, stamp: linked }) => ({
      role: 'links',
      to,
      ...(typeof linked === 'string' ? { revision: linked } : {}),
    })) satisfies ToolLink[],
    position: { line: 1 },
  };
}

function wordReview(reviewed: ReviewStamp): string {
  if (reviewed === undefined) return 'was never reviewed';
  return reviewed === true ? 'its review is confirmed by hand, without a stamp' : 'changed since it was reviewed';
}

function wordLink({ to, stamp }: { readonly to: string; readonly stamp: ReviewStamp }): string[] {
  if (typeof stamp === 'string') return [];
  return [
    stamp === true ? `its link to ${to} is confirmed by hand, without a stamp` : `its link to ${to} was never reviewed`,
  ];
}

/** Attributes of a team's own, with `ref`, and of the one file that an item refers to its `path` and `keyword`. */
function attributesOf(custom: ReadonlyMap<string, unknown>, { ref, references }: Stamped): Map<string, string> {
  const [reference, another] = references;
  const own = { ref, ...(another === undefined ? { path: reference?.path, keyword: reference?.keyword } : {}) };
  const all = [...Object.entries(own), ...custom].filter(([, value]) => isPlain(value) && value !== '');
  return new Map(all.map(([key, value]) => [key, String(value)]));
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
