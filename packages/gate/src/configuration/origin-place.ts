// Tells the origin of a setting as the place of an error.
import type { Origin } from '@gatehouse/engine';

export function placeOf({ path, line }: Origin): { path?: string; line?: number } {
  return { ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }) };
}
