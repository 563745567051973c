// Words a known error as the problem of a file of evidence.
import type { MaterialProblem } from '@gatehouse/evidence';
import type { GateError } from '@gatehouse/schema';

export function problemOf({ code, message, place, next }: GateError, path: string): MaterialProblem {
  return { code, message, place: { ...place, path: place?.path ?? path }, ...(next === undefined ? {} : { next }) };
}
