// Runs a generated validator and words its complaints for people: where, what was expected, which name was probably meant.
import { didYouMean } from './nearest.ts';
import { formsAt, type SchemaNode, schemasAt } from './schemas-at.ts';

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
  return tellingErrors(contract.validate.errors ?? [])
    .slice(0, maximumShown)
    .map((error) => wordViolation(error, value, contract.schema));
}

const isChoice = ({ keyword }: SchemaError): boolean => keyword === 'anyOf' || keyword === 'oneOf';

/** Whether a value shows itself to be of another form altogether. */
const isOfOtherForm = ({ keyword }: SchemaError): boolean => ['type', 'const', 'required'].includes(keyword);

/** Whether a value fits more than one of the forms of which it may have one. */
const fitsSeveral = ({ params }: SchemaError): boolean => Array.isArray(params.passingSchemas);

/**
 * Where a value may have one of several forms, every form complains. When one of them complains of something inside the value or
 * of a key, it is the form that was meant, and what the others say is left out; when none does, one sentence names the forms.
 */
function tellingErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = new Map(errors.filter(isChoice).map((error) => [error.instancePath, error]));
  if (choices.size === 0) return errors;
  const meant = new Set<string>();
  for (const error of errors) {
    for (const place of placesAround(error.instancePath)) meant.add(place);
    const choice = choices.get(error.instancePath);
    if (choice !== undefined && !isChoice(error) && (!isOfOtherForm(error) || fitsSeveral(choice))) {
      meant.add(error.instancePath);
    }
  }
  return errors.filter((error) => {
    const choice = choices.get(error.instancePath);
    if (choice === undefined) return true;
    if (isChoice(error)) return !meant.has(error.instancePath);
    if (!isOfOtherForm(error) || fitsSeveral(choice)) return true;
    return error.keyword === 'required' && meant.has(error.instancePath);
  });
}

/** Pointers to everything that a place lies in. */
function placesAround(pointer: string): string[] {
  const steps = pointer.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function wordViolation(error: SchemaError, value: unknown, schema: object): Violation {
  const { instancePath: pointer, params } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return { pointer, key, message: `unknown key "${key}"${didYouMean(key, knownKeys(schema, pointer))}` };
    }
    case 'required':
      return { pointer, message: `"${String(params.missingProperty)}" is missing` };
    case 'type':
      return { pointer, message: wordType(String(params.type), valueAt(value, pointer), pointer) };
    case 'anyOf':
    case 'oneOf':
      return { pointer, message: wordChoice(error, schema, valueAt(value, pointer)) };
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      const found = valueAt(value, pointer);
      const meant = typeof found === 'string' ? didYouMean(found, allowed) : '';
      return { pointer, message: `must be one of ${allowed.join(', ')}${meant}` };
    }
    case 'const':
      return { pointer, message: `must be ${JSON.stringify(params.allowedValue)}` };
    case 'minItems':
      return {
        pointer,
        message: `must have at least ${String(params.limit)} ${params.limit === 1 ? 'entry' : 'entries'}`,
      };
    case 'pattern':
      return { pointer, message: wordPattern(String(params.pattern)) };
    default:
      return { pointer, message: error.message ?? error.keyword };
  }
}

/** The keys that an object at a place may have. */
function knownKeys(schema: object, pointer: string): string[] {
  return schemasAt(schema, pointer).flatMap(({ properties = {} }) => Object.keys(properties));
}

/** Names the forms that a value may have when it has none of them, or several where only one is allowed. */
function wordChoice(error: SchemaError, schema: object, found: unknown): string {
  const forms = formsAt(schema, error.instancePath);
  if (typeof found === 'number' && forms.some(({ type }) => type === 'string')) {
    return wordType('string', found, error.instancePath);
  }
  const names = [...new Set(forms.map(nameOfForm))];
  return fitsSeveral(error) ? `may be only one of: ${names.join('; ')}` : `must be ${names.join(' or ')}`;
}

function nameOfForm({ const: only, type, required = [] }: SchemaNode): string {
  if (only !== undefined) return JSON.stringify(only);
  const keys = required.map((key) => `"${key}"`).join(' and ');
  return keys === '' ? [type ?? []].flat().map(nameOfType).join(' or ') : `an object with ${keys}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'an object',
};

function nameOfType(type: string): string {
  return typeNames[type] ?? type;
}

function wordType(expected: string, found: unknown, pointer: string): string {
  if (expected === 'string' && typeof found === 'number') {
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    return `${name} must be a quoted string; unquoted, YAML reads it as the number ${found}`;
  }
  return `must be ${nameOfType(expected)}`;
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
