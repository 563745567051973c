// Names a covered file in one way, however a report spells its path, so that no file counts twice.
import { posix } from 'node:path';

/** The path without `.` and `..`, and without repeated slashes, as far as its own text allows. */
export function plainPath(path: string): string {
  return posix.normalize(path.trim());
}
