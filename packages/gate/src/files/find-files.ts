// Lists the files below a folder that match a glob, sorted, without following links to folders.
import { GateError } from '@gatehouse/schema';
import picomatch from 'picomatch';
import type { FileStore } from './file-store.ts';

/** Folders that never hold evidence, unless a pattern names them. */
const skippedFolders = ['.git', 'node_modules'];

const maximumDepth = 64;

/** Entries that may be walked past for each file that may be found. */
const walkedPerFound = 50;

/**
 * Paths of everything that matches `pattern` and is no folder: files, but also links, pipes and devices, so that the reader
 * refuses them by name instead of their being overlooked. A pattern without wildcards names one file; a backslash
 * takes the meaning from the character after it. Throws GateError
 * EVIDENCE_LIMIT when more than `limit` match, or the walk becomes endless.
 */
export function findFiles(store: FileStore, pattern: string, limit: number): string[] {
  const { base, isGlob } = picomatch.scan(pattern);
  if (!isGlob) {
    const path = pattern.replace(/\\(.)/g, '$1');
    return ['none', 'folder'].includes(store.kindOf(path)) ? [] : [path];
  }
  const matches = picomatch(pattern);
  const found: string[] = [];
  let seen = 0;
  const walk = (folder: string, depth: number): void => {
    for (const { name, kind } of store.list(folder)) {
      if (++seen > limit * walkedPerFound || found.length > limit) throw tooMany(pattern, limit);
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind !== 'folder') {
        if (matches(path)) found.push(path);
      } else if (depth < maximumDepth && !(skippedFolders.includes(name) && !pattern.includes(name))) {
        walk(path, depth + 1);
      }
    }
  };
  walk(base, 0);
  if (found.length > limit) throw tooMany(pattern, limit);
  return found.sort();
}

function tooMany(pattern: string, limit: number): GateError {
  return new GateError({
    code: 'EVIDENCE_LIMIT',
    message: `looking for ${pattern} met more than ${limit} files`,
    next: 'Name a narrower folder in the pattern, or raise limits.files in the configuration.',
    exitCode: 3,
  });
}
