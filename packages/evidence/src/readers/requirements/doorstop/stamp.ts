// Computes the stamps by which Doorstop notices that an item changed since it was reviewed or linked.
import { createHash, type Hash } from 'node:crypto';

/** The parts of an item that its stamp covers, as YAML holds them. */
export interface Stamped {
  readonly uid: string;
  readonly text: string;
  readonly ref: string;
  readonly references: readonly Readonly<Record<string, unknown>>[];
  /** Ids of the linked items, in any order. */
  readonly links: readonly string[];
  /** Attributes that Doorstop itself does not know. */
  readonly custom: ReadonlyMap<string, unknown>;
}

/** Choices of attributes are tried up to this many attributes and this much text in them. */
const triedAttributes = 10;
const triedLength = 100_000;

/**
 * The stamp that links to the item carry, and whether `reviewed` is the stamp of the item with its links, as it is now. The document's
 * configuration may add attributes to the stamp; it is another file, so every choice of the item's own attributes is tried: only the one
 * under which the item was reviewed can give the same SHA-256. Where none does, the first stamp is the one without added attributes.
 */
export function stampOf(
  item: Stamped,
  reviewed: string | undefined,
): { readonly stamp: string; readonly isReviewed: boolean } {
  const plain = hashOf(item, []);
  const linked = hashOf(item, sortedUids(item.links));
  for (const choice of choicesOf([...item.custom].sort(([a], [b]) => (a < b ? -1 : 1)))) {
    if (digest(linked, choice) === reviewed) return { stamp: digest(plain, choice), isReviewed: true };
  }
  return { stamp: digest(plain, []), isReviewed: false };
}

function hashOf({ uid, text, ref, references }: Stamped, links: readonly string[]): Hash {
  const hash = createHash('sha256').update(uid).update(plainText(text)).update(ref.trim());
  if (references.length > 0) hash.update(`[${references.map(wordReference).join(', ')}]`);
  for (const link of links) hash.update(link);
  return hash;
}

function digest(begun: Hash, added: readonly string[]): string {
  const hash = begun.copy();
  for (const text of added) hash.update(text);
  return hash.digest('base64').replaceAll('+', '-').replaceAll('/', '_');
}

/** Every choice of the attributes, worded and in their order: that of none first, and where they are many, only none and all. */
function choicesOf(custom: readonly (readonly [string, unknown])[]): string[][] {
  const worded = custom.map(([, value]) => wordValue(value));
  const length = worded.reduce((sum, text) => sum + text.length, 0);
  if (worded.length > triedAttributes || length > triedLength) return [[], worded];
  let choices: string[][] = [[]];
  for (const text of worded) choices = choices.flatMap((choice) => [choice, [...choice, text]]);
  return choices;
}

/** Without empty lines around it and without space at the ends of lines. */
function plainText(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return lines
    .slice(Math.max(first, 0), last + 1)
    .map(withoutTrailingSpace)
    .join('\n');
}

/** Space as Python knows it: also the separators U+001C to U+001F and U+0085, and not the mark U+FEFF. */
function withoutTrailingSpace(line: string): string {
  let end = line.length;
  while (end > 0 && isSpace(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  return (character.trim() === '' && code !== 0xfeff) || (code >= 0x1c && code <= 0x1f) || code === 0x85;
}

/** A reference in the form of a Python dictionary: type, path, keyword, sha. */
function wordReference(reference: Readonly<Record<string, unknown>>): string {
  const known = ['type', 'path', 'keyword', 'sha'].filter((key) => Object.hasOwn(reference, key));
  const pairs = known.map((key) => {
    const value = reference[key];
    return `'${key}': ${value === null ? 'None' : pythonString(key === 'path' ? String(value).trim() : String(value))}`;
  });
  return `{${pairs.join(', ')}}`;
}

/** A text in the quotes and escapes that Python would show it in. */
function pythonString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escapes: Readonly<Record<string, string>> = {
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    [quote]: `\\${quote}`,
  };
  const shown = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 || (code >= 0x7f && code < 0xa1) || code === 0xad;
    return escapes[character] ?? (isControl ? `\\x${code.toString(16).padStart(2, '0')}` : character);
  });
  return `${quote}${shown.join('')}${quote}`;
}

/** An added attribute: lists and maps by their values, everything else with the name of its Python type. */
function wordValue(value: unknown): string {
  if (Array.isArray(value)) return `\\L${value.map(wordValue).join('')}`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `\\D${entries.map(([, inner]) => wordValue(inner)).join('')}`;
  }
  const [type, text] = pythonScalar(value);
  return `\\T<class '${type}'>\\V${text.replaceAll('\\', '\\\\')}`;
}

function pythonScalar(value: unknown): [type: string, text: string] {
  if (value === null || value === undefined) return ['NoneType', 'None'];
  if (typeof value === 'boolean') return ['bool', value ? 'True' : 'False'];
  if (typeof value === 'number') return [Number.isInteger(value) ? 'int' : 'float', String(value)];
  return ['str', String(value)];
}

/** Prefix, number and name of an id: `SRS-001` and `SRS001` alike, `REQ-name` by its name. */
export function partsOfUid(uid: string): { readonly prefix: string; readonly number: number; readonly name: string } {
  const separated = /^([\p{L}\p{N}_.-]+)[-_.]([\p{L}\p{N}_]+)/u.exec(uid);
  const [, prefix = uid, rest = ''] = separated ?? [];
  if (separated !== null) {
    return /^\d+$/.test(rest) ? { prefix, number: Number(rest), name: '' } : { prefix, number: -1, name: rest };
  }
  const numbered = /^([\p{L}\p{N}_.-]*[^\d])(\d+)/u.exec(uid);
  if (numbered === null) return { prefix: uid, number: -1, name: '' };
  return { prefix: (numbered[1] ?? '').replace(/[-_.]$/, ''), number: Number(numbered[2]), name: '' };
}

function sortedUids(uids: readonly string[]): string[] {
  const keyed = [...new Set(uids)].map((uid) => ({
    uid,
    ...partsOfUid(uid),
    folded: partsOfUid(uid).prefix.toLowerCase(),
  }));
  return keyed
    .sort((a, b) => compare(a.folded, b.folded) || a.number - b.number || compare(a.name, b.name))
    .map(({ uid }) => uid);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
