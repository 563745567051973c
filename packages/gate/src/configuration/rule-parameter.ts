// Reads one parameter of a rule from a layer: its whole value, or entries to add to the list of the layers before.
import type { Origin } from '@gatehouse/engine';
import { didYouMean, GateError, type RuleEntry } from '@gatehouse/schema';
import { placeOf } from './origin-place.ts';
import { checkParameter } from './parameter-schema.ts';

type Schema = Readonly<Record<string, unknown>>;

export interface RuleParameter {
  readonly schema: Schema;
  readonly value: unknown;
  /** Whether the layer added to an earlier value instead of replacing it. */
  readonly adds: boolean;
}

/**
 * The value of a parameter. `before` is what earlier layers set, `originOf` tells the origin of a part of what is given. Throws
 * GateError RULE_PARAMETER_UNKNOWN, RULE_PARAMETER_INVALID.
 */
export function readRuleParameter(
  rule: RuleEntry,
  name: string,
  given: unknown,
  before: unknown,
  originOf: (part: string) => Origin,
): RuleParameter {
  const schema = schemasOf(rule).get(name);
  if (schema === undefined) throw unknownParameter(rule, name, originOf(''));
  const fail = (message: string, part: string): GateError => invalidParameter(rule, name, message, originOf(part));
  const check = (value: unknown, within: Schema, part: string): void => {
    const [complaint] = checkParameter(within, value);
    if (complaint !== undefined) throw fail(complaint.message, part + complaint.pointer);
  };
  const added = additions(schema, given);
  if (added === undefined) {
    check(given, schema, '');
    return { schema, value: given, adds: false };
  }
  if (schema.stricter !== 'more') {
    throw fail('takes no "add": only lists that ask for more with every entry do; give the whole list', '/add');
  }
  check(added, { type: 'array', items: schema.items ?? {} }, '/add');
  const value = [...new Set([...(Array.isArray(before) ? before : []), ...(added as unknown[])])];
  check(value, schema, '/add');
  return { schema, value, adds: true };
}

/** What `{add: [...]}` adds to a list; undefined for any other value. */
function additions(schema: Schema, given: unknown): unknown {
  if (schema.type !== 'array' || typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  return Object.keys(given).join() === 'add' && 'add' in given ? given.add : undefined;
}

/** JSON Schemas of a rule's parameters by name. */
export function schemasOf(rule: RuleEntry): ReadonlyMap<string, Schema> {
  return new Map(Object.entries(rule.parameters ?? {}));
}

function unknownParameter(rule: RuleEntry, name: string, origin: Origin): GateError {
  const known = [...schemasOf(rule).keys()];
  return new GateError({
    code: 'RULE_PARAMETER_UNKNOWN',
    message: `${rule.id} has no parameter "${name}"${didYouMean(name, known)}`,
    place: placeOf(origin),
    next: known.length === 0 ? 'The rule has no parameters.' : `It has: ${known.join(', ')}.`,
  });
}

function invalidParameter(rule: RuleEntry, name: string, message: string, origin: Origin): GateError {
  return new GateError({
    code: 'RULE_PARAMETER_INVALID',
    message: `parameter "${name}" of ${rule.id} ${message}`,
    place: placeOf(origin),
    next: 'Correct the value.',
  });
}
