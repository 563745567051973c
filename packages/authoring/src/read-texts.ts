// Reads all files of one kind in some folders of a pack.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts by path relative to `folder`, with `/`, sorted; of rooms that are not there, none. */
export function readTexts(folder: string, rooms: readonly string[], extension: string): Record<string, string> {
  const paths = rooms
    .filter((room) => existsSync(join(folder, room)))
    .flatMap((room) =>
      readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith(extension))
        .map((path) => `${room}/${path.replaceAll('\\', '/')}`),
    );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
