// Runs a generated validator and words its complaints for people: where, what was expected, which name was probably meant.
import { nearest } from './nearest.ts';

/** One disagreement between a value and its schema. `pointer` is RFC 6901; `key` names the offending key where it is about one. */
export interface Violation {
  readonly pointer: string;
  readonly key?: string;
  readonly message: string;
}

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
  readonly message?: string;
  readonly schemaPath: string;
}

/** A generated validator: answers, and leaves what it found fault with in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** A generated module: the validator of a contract and the JSON Schema it was made from. */
export interface Contract {
  readonly validate: Validator;
  readonly schema: object;
}

const maximumShown = 20;

/** Validates a value. Returns no violation when it conforms, else at most twenty, in the order of the schema. */
export function violationsOf(contract: Contract, value: unknown): Violation[] {
  if (contract.validate(value)) return [];
  const errors = contract.validate.errors ?? [];
  const specific = errors.filter((error) => !['anyOf', 'oneOf', 'if'].includes(error.keyword));
  return (specific.length > 0 ? specific : errors)
    .slice(0, maximumShown)
    .map((error) => wordViolation(error, value, contract.schema));
}

function wordViolation(error: SchemaError, value: unknown, schema: object): Violation {
  const { instancePath: pointer, params } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return { pointer, key, message: `unknown key "${key}"${suggestion(key, knownKeys(schema, error.schemaPath))}` };
    }
    case 'required':
      return { pointer, message: `"${String(params.missingProperty)}" is missing` };
    case 'type':
      return { pointer, message: wordType(String(params.type), valueAt(value, pointer), pointer) };
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      const found = String(valueAt(value, pointer));
      return { pointer, message: `must be one of ${allowed.join(', ')}${suggestion(found, allowed)}` };
    }
    case 'pattern':
      return { pointer, message: wordPattern(String(params.pattern)) };
    default:
      return { pointer, message: error.message ?? error.keyword };
  }
}

function suggestion(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}

/** The keys that the object schema allows whose `additionalProperties` an error points at. */
function knownKeys(schema: object, schemaPath: string): string[] {
  const holder = valueAt(schema, schemaPath.replace(/^#/, '').replace(/\/additionalProperties$/, ''));
  const properties = valueAt(holder, '/properties');
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

function wordType(expected: string, found: unknown, pointer: string): string {
  if (expected === 'string' && typeof found === 'number') {
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    return `${name} must be a quoted string; unquoted, YAML reads it as the number ${found}`;
  }
  return `must be ${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;
}

function wordPattern(pattern: string): string {
  if (pattern === '\\S') return 'must not be empty';
  if (pattern.startsWith('^sha256:')) return 'must be a digest: sha256: and 64 lowercase hexadecimal digits';
  if (pattern.startsWith('^[0-9a-f]{40}')) return 'must be a full git object id: 40 or 64 lowercase hexadecimal digits';
  if (pattern.startsWith('^[0-9]{4}-')) return 'must be a time such as 2026-03-01 or 2026-03-01T08:30:00Z';
  return `must match ${pattern}`;
}

function valueAt(value: unknown, pointer: string): unknown {
  let here = value;
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}
