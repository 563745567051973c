// Checks the value of a rule's parameter against the small part of JSON Schema that rule metadata may use.
import { didYouMean, GateError } from '@gatehouse/schema';

type Schema = Readonly<Record<string, unknown>>;

/** Says nothing about values. */
const notes = ['title', 'description', 'stricter', 'examples', '$comment'];

const typeTests: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: isObject,
};

/** A complaint about a value: what is wrong, and where inside it (RFC 6901 pointer, empty for the value itself). */
export interface ParameterComplaint {
  readonly pointer: string;
  readonly message: string;
}

type Keyword = (limit: unknown, value: unknown, schema: Schema, pointer: string) => ParameterComplaint[];

const keywords: Readonly<Record<string, Keyword>> = {
  type: (limit, value, _, pointer) => {
    const types = (Array.isArray(limit) ? limit : [limit]).map(String);
    return expect(
      types.some((type) => typeTests[type]?.(value) ?? unknownKeyword(`type ${type}`)),
      pointer,
      `must be a ${types.join(' or ')}`,
    );
  },
  enum: (limit, value, _, pointer) => {
    const allowed = asArray(limit);
    return expect(
      allowed.some((entry) => entry === value),
      pointer,
      `must be one of ${allowed.map(String).join(', ')}${suggestion(value, allowed)}`,
    );
  },
  minimum: (limit, value, _, pointer) =>
    expect(typeof value !== 'number' || value >= asNumber(limit), pointer, `must be at least ${String(limit)}`),
  maximum: (limit, value, _, pointer) =>
    expect(typeof value !== 'number' || value <= asNumber(limit), pointer, `must be at most ${String(limit)}`),
  exclusiveMinimum: (limit, value, _, pointer) =>
    expect(typeof value !== 'number' || value > asNumber(limit), pointer, `must be more than ${String(limit)}`),
  minLength: (limit, value, _, pointer) =>
    expect(
      typeof value !== 'string' || value.length >= asNumber(limit),
      pointer,
      `must have at least ${String(limit)} characters`,
    ),
  pattern: (limit, value, _, pointer) =>
    expect(
      typeof value !== 'string' || new RegExp(String(limit), 'u').test(value),
      pointer,
      `must match ${String(limit)}`,
    ),
  minItems: (limit, value, _, pointer) =>
    expect(
      !Array.isArray(value) || value.length >= asNumber(limit),
      pointer,
      `must have at least ${String(limit)} entries`,
    ),
  maxItems: (limit, value, _, pointer) =>
    expect(
      !Array.isArray(value) || value.length <= asNumber(limit),
      pointer,
      `must have at most ${String(limit)} entries`,
    ),
  uniqueItems: (limit, value, _, pointer) =>
    expect(
      limit !== true || !Array.isArray(value) || new Set(value).size === value.length,
      pointer,
      'must not name anything twice',
    ),
  items: (limit, value, _, pointer) =>
    Array.isArray(value) ? value.flatMap((entry, i) => check(asSchema(limit), entry, `${pointer}/${i}`)) : [],
  required: (limit, value, _, pointer) =>
    asArray(limit).flatMap((key) =>
      expect(!isObject(value) || Object.hasOwn(value, String(key)), pointer, `"${String(key)}" is missing`),
    ),
  properties: (limit, value, _, pointer) =>
    Object.entries(asSchema(limit)).flatMap(([key, schema]) =>
      isObject(value) && Object.hasOwn(value, key) ? check(asSchema(schema), value[key], below(pointer, key)) : [],
    ),
  additionalProperties: (limit, value, schema, pointer) => {
    const declared = Object.keys(asSchema(schema.properties ?? {}));
    const others = isObject(value) ? Object.entries(value).filter(([key]) => !declared.includes(key)) : [];
    if (limit === true) return [];
    if (limit === false) {
      return others.map(([key]) => ({
        pointer: below(pointer, key),
        message: `unknown key "${key}"${suggestion(key, declared)}`,
      }));
    }
    return others.flatMap(([key, entry]) => check(asSchema(limit), entry, below(pointer, key)));
  },
};

/** Complaints about a value; none when it fits. Throws GateError POLICY_INVALID for a schema that this check does not know whole. */
export function checkParameter(schema: Schema, value: unknown): ParameterComplaint[] {
  return check(schema, value, '');
}

function check(schema: Schema, value: unknown, pointer: string): ParameterComplaint[] {
  const complaints = Object.entries(schema)
    .filter(([keyword]) => !notes.includes(keyword))
    .map(([keyword, limit]) => (keywords[keyword] ?? (() => unknownKeyword(keyword)))(limit, value, schema, pointer));
  return complaints.flat();
}

function expect(holds: boolean, pointer: string, message: string): ParameterComplaint[] {
  return holds ? [] : [{ pointer, message }];
}

function below(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function suggestion(found: unknown, known: readonly unknown[]): string {
  return typeof found === 'string' ? didYouMean(found, known.map(String)) : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asNumber(limit: unknown): number {
  return typeof limit === 'number' ? limit : unknownKeyword(`limit ${String(limit)}`);
}

function asArray(limit: unknown): unknown[] {
  return Array.isArray(limit) ? limit : unknownKeyword(`list ${String(limit)}`);
}

function asSchema(limit: unknown): Schema {
  return isObject(limit) ? limit : unknownKeyword(`schema ${String(limit)}`);
}

function unknownKeyword(what: string): never {
  throw new GateError({
    code: 'POLICY_INVALID',
    message: `the schema of a rule's parameter uses ${what}, which the gate does not know`,
    next: 'Use the keywords that the guide for rule authors lists.',
  });
}
