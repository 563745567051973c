// Decodes one YAML (or JSON) document strictly: one document, unique string keys, no tags, no merging, few aliases.
import { GateError, type Place } from '@gatehouse/schema';
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  visit,
} from 'yaml';
import type { Position, ReaderInput } from '../reading.ts';
import { decodeText } from './text.ts';

/** What the document belongs to: the first word of every error code, and whether an error is one of evidence (exit 3) or of setting up (exit 2). */
export type DocumentFamily = 'EVIDENCE' | 'CONFIG' | 'PROFILE' | 'CLAUSES';

export interface YamlDocument {
  readonly value: unknown;
  /** Where the value at an RFC 6901 pointer stands; of a nested block, where its key stands. The nearest holder, if nothing stands there. */
  readonly at: (pointer: string) => Position;
  /** Where the key that a pointer ends with stands; for an item of a list, the item. */
  readonly keyAt: (pointer: string) => Position;
}

const maximumDepth = 128;
const maximumAliases = 100;

/**
 * Reads YAML 1.2 with the core schema, of which JSON is a part. Numbers stay numbers, so that a schema that wants a string catches an
 * unquoted `version: 1.10`. Throws GateError `<family>_INVALID` (syntax, duplicate or forbidden keys, tags, numbers that JavaScript would
 * round) and `<family>_LIMIT` (deeper than 128, more than 100 aliases), with line and column, and `<family>_ENCODING` from the text decoder.
 */
export function readYamlDocument(bytes: Uint8Array, path: string, family: DocumentFamily = 'EVIDENCE'): YamlDocument {
  return decodeYaml({ bytes, path }, family);
}

/** The same for what a reader gets, which may carry a limit of its own. */
export function decodeYaml(input: ReaderInput, family: DocumentFamily = 'EVIDENCE'): YamlDocument {
  const { path } = input;
  const text = textOf(input, family);
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fail = (what: 'INVALID' | 'LIMIT', message: string, offset: number): never => {
    throw documentError(family, what, message, placeAt(offset));
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  refuseDepth(tokens, fail);
  const document = compose(tokens, text.length, fail);
  refuseUnsafeNodes(document, fail);
  return {
    value: plainValue(document, path, family),
    at: (pointer) => positionOf(document, pointer, lines, 'value'),
    keyAt: (pointer) => positionOf(document, pointer, lines, 'key'),
  };
}

type Fail = (what: 'INVALID' | 'LIMIT', message: string, offset: number) => never;

function documentError(family: DocumentFamily, what: string, message: string, place: Place): GateError {
  return new GateError({
    code: `${family}_${what}`,
    message,
    place,
    next: 'Correct the file at that place.',
    exitCode: family === 'EVIDENCE' ? 3 : 2,
  });
}

function textOf(input: ReaderInput, family: DocumentFamily): string {
  try {
    return decodeText(input);
  } catch (error) {
    if (!(error instanceof GateError) || family === 'EVIDENCE') throw error;
    const { message, place, next } = error;
    throw new GateError({ code: error.code.replace(/^EVIDENCE/, family), message, place, next, exitCode: 2 });
  }
}

/** The composer works by recursion, so depth is measured on the tokens before it runs. */
function refuseDepth(tokens: readonly CST.Token[], fail: Fail): void {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > maximumDepth) fail('LIMIT', `nesting deeper than ${maximumDepth}`, token.offset);
    if (token.type === 'document') {
      if (token.value !== undefined) open.push({ token: token.value, depth });
    } else if ('items' in token) {
      for (const item of token.items) {
        if (item.key) open.push({ token: item.key, depth: depth + 1 });
        if (item.value !== undefined) open.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
}

function compose(tokens: readonly CST.Token[], end: number, fail: Fail): Document.Parsed {
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    strict: true,
    // The library compares each key with all before it; a mapping of many thousand keys would take minutes.
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
  });
  const [document, another] = [...composer.compose(tokens, true, end)];
  if (document === undefined) throw new Error('the YAML composer gave no document');
  // Warnings are unknown tags and directives: things whose meaning we would have to guess.
  const [complaint] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (complaint !== undefined) fail('INVALID', wordComplaint(complaint.code, complaint.message), complaint.pos[0]);
  if (another !== undefined) fail('INVALID', 'the file holds more than one YAML document', another.range[0]);
  refuseRepeatedKeys(document, fail);
  if (document.directives.yaml.explicit && document.directives.yaml.version !== '1.2') {
    fail('INVALID', `YAML ${document.directives.yaml.version} is not read; write YAML 1.2`, 0);
  }
  return document;
}

function refuseRepeatedKeys(document: Document.Parsed, fail: Fail): void {
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value))
          fail('INVALID', 'this key stands here twice; keys must be unique', key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
}

function wordComplaint(code: string, message: string): string {
  const plain = message.replace(/\s+/g, ' ').trim();
  if (code === 'TAG_RESOLVE_FAILED') return `tags are not read: ${plain}`;
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

function refuseUnsafeNodes(document: Document.Parsed, fail: Fail): void {
  let aliases = 0;
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key : undefined;
      if (key?.value === '__proto__') fail('INVALID', 'forbidden key "__proto__"', key.range?.[0] ?? 0);
    },
    Alias(_, alias) {
      aliases += 1;
      if (alias.resolve(document) === undefined)
        fail('INVALID', `nothing is named &${alias.source}`, alias.range?.[0] ?? 0);
      if (aliases > maximumAliases) fail('LIMIT', `more than ${maximumAliases} aliases`, alias.range?.[0] ?? 0);
    },
    Scalar(_, scalar) {
      const { value } = scalar;
      if (typeof value !== 'number') return;
      if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
        fail(
          'INVALID',
          `the number ${scalar.source ?? value} cannot be kept exactly; quote it`,
          scalar.range?.[0] ?? 0,
        );
      }
    },
  });
}

/** The plain value. Aliases within aliases multiply; the library counts what they would expand to and refuses. */
function plainValue(document: Document.Parsed, path: string, family: DocumentFamily): unknown {
  try {
    return document.toJS({ maxAliasCount: maximumAliases });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw documentError(family, 'LIMIT', `aliases expand to more than ${maximumAliases} values`, {
      path,
      line: 1,
      column: 1,
    });
  }
}

/** Walks the pointer as far as the document goes. */
function positionOf(document: Document.Parsed, pointer: string, lines: LineCounter, want: 'value' | 'key'): Position {
  let holder: unknown = document.contents;
  let pair: Pair | undefined;
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const node: unknown = isAlias(holder) ? holder.resolve(document) : holder;
    const found: Pair | undefined = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === step)
      : undefined;
    const child: unknown = isSeq(node) ? node.items[Number(step)] : found?.value;
    if (child === undefined && found === undefined) break;
    [holder, pair] = [child, found];
  }
  const node = nodeToShow(holder, pair, want);
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1), pointer };
}

/** A nested block begins below its key and an absent value begins nowhere: both are best shown by their key. */
function nodeToShow(value: unknown, pair: Pair | undefined, want: 'value' | 'key'): Node | undefined {
  const key = pair !== undefined && isScalar(pair.key) ? pair.key : undefined;
  const nested = isCollection(value) && !value.flow;
  const absent = value === null || value === undefined || (isScalar(value) && value.source === '');
  if (key !== undefined && (want === 'key' || nested || absent)) return key;
  return value as Node | undefined;
}
