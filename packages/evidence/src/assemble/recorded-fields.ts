// Lists which fields of a record are filled, for rules that ask for completeness.
import { sortedSet } from './order.ts';

/**
 * Dotted paths of the fields that hold something, sorted: every leaf that is not blank, every list with items (not what is in them), and
 * every object with such a leaf. `false` and 0 are values. `mayBeEmpty` names lists that state something by being empty.
 */
export function recordedFields(record: object, mayBeEmpty: readonly string[] = []): string[] {
  const { $schema: _, ...fields } = record as Record<string, unknown>;
  return sortedSet(filledPaths(fields, '', new Set(mayBeEmpty)));
}

function filledPaths(fields: object, prefix: string, mayBeEmpty: ReadonlySet<string>): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    const path = `${prefix}${key}`;
    if (Array.isArray(value)) return value.length > 0 || mayBeEmpty.has(path) ? [path] : [];
    if (typeof value === 'object' && value !== null) {
      const inner = filledPaths(value, `${path}.`, mayBeEmpty);
      return inner.length > 0 ? [path, ...inner] : [];
    }
    const blank = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
    return blank ? [] : [path];
  });
}
