// Changes single fields of a YAML mapping and leaves every other byte of it as people wrote it, comments and order included.
import { isDeepStrictEqual } from 'node:util';
import { readYamlDocument } from '@gatehouse/evidence';
import { GateError } from '@gatehouse/schema';
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { editsOfBlock } from './edit-block-mapping.ts';
import { editsOfFlow } from './edit-flow-mapping.ts';

/** A field by the keys that lead to it, and its new value; undefined takes the field out, with a comment beside it. */
export interface FieldChange {
  readonly field: readonly [string, ...string[]];
  readonly value: unknown;
}

/** What stands in a text in place of the characters from one offset up to another. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One field of a mapping: the pair that holds it now, if any, and what it is to be; undefined takes it out. */
export interface FieldEdit {
  readonly mapping: YAMLMap;
  readonly pair: Pair | undefined;
  readonly key: string;
  readonly value: unknown;
}

/** How text is read. */
export const reading = {
  version: '1.2',
  schema: 'core',
  merge: false,
  stringKeys: true,
  keepSourceTokens: true,
} as const;

/**
 * The text with these changes, one after another. A value is replaced where it stands, a new field stands behind the last one of its mapping. Throws
 * GateError RECORD_FORM where that would say anything else than the old text with the changes, as where a name (&a) is shared between
 * fields, or would touch another field or its comments; and the EVIDENCE_ codes for a text that is no YAML.
 */
export function editYaml(text: string, path: string, changes: readonly FieldChange[]): string {
  const value = mappingOf(text, path);
  const wanted = changes.reduce((former, change) => changed(former, change, path), value);
  if (isDeepStrictEqual(wanted, value)) return text;
  return changes.reduce((edited, change) => editOne(edited, path, change), text);
}

function editOne(text: string, path: string, change: FieldChange): string {
  const value = mappingOf(text, path);
  const wanted = changed(value, change, path);
  if (isDeepStrictEqual(wanted, value)) return text;
  const edit = fieldEdit(text, change);
  const edits =
    edit === undefined ? [] : edit.mapping.flow === true ? editsOfFlow(text, edit) : editsOfBlock(text, edit);
  for (const { from, to, text: by } of edits) {
    const edited = text.slice(0, from) + by + text.slice(to);
    if (says(edited, path, wanted)) return edited;
  }
  throw refused(path);
}

/** Follows the keys down to the mapping that holds the field, or would hold it. */
function fieldEdit(text: string, { field, value }: FieldChange): FieldEdit | undefined {
  let { contents: mapping }: { contents: unknown } = parseDocument(text, reading);
  for (const [depth, key] of field.entries()) {
    if (!isMap(mapping)) return undefined;
    const pair: Pair | undefined = mapping.items.find((item) => isScalar(item.key) && item.key.value === key);
    const inner = field.slice(depth + 1);
    if (inner.length === 0 || !isMap(pair?.value)) {
      return { mapping, pair, key, value: inner.reduceRight<unknown>((held, name) => ({ [name]: held }), value) };
    }
    mapping = pair.value;
  }
  return undefined;
}

/** Whether a text says exactly this. */
export function says(text: string, path: string, wanted: unknown): boolean {
  try {
    return isDeepStrictEqual(mappingOf(text, path), wanted);
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}

type Mapping = Readonly<Record<string, unknown>>;

/** What a text says. Throws RECORD_FORM for one that is no mapping, and the EVIDENCE_ codes for one that is no YAML. */
export function mappingOf(text: string, path: string): Mapping {
  const { value } = readYamlDocument(Buffer.from(text), path);
  if (isMapping(value)) return value;
  throw refused(path);
}

/** The value with a change, for comparison. */
function changed(holder: Mapping, { field: [key, ...rest], value }: FieldChange, path: string): Mapping {
  const { [key]: former, ...others } = holder;
  const [next, ...later] = rest;
  if (next === undefined) return value === undefined ? others : { ...holder, [key]: value };
  if (!isMapping(former ?? {})) throw refused(path);
  const inner = changed((former ?? {}) as Mapping, { field: [next, ...later], value }, path);
  const isNothing = former === undefined || former === null;
  return isNothing && value === undefined ? holder : { ...holder, [key]: inner };
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(path: string): GateError {
  return new GateError({
    code: 'RECORD_FORM',
    message: `${path} is written in a form that cannot be edited without changing more than was asked for`,
    place: { path },
    next: 'Edit it by hand.',
  });
}
