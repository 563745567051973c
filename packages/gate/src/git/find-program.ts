// Finds a program by absolute path, never inside the folder under judgement.
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

const usualFolders = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/bin', '/run/current-system/sw/bin'];

/**
 * Absolute path of `name`: from the usual folders, else from those entries of `searchPath` (the PATH of the caller) that are
 * absolute and lie outside `judged`. Undefined when it is nowhere.
 */
export function findProgram(name: string, judged: string, searchPath: string | undefined): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const given = (searchPath ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return [...usualFolders, ...given]
    .map((folder) => path.join(folder, file))
    .find((candidate) => isProgramOutside(candidate, judged));
}

function isProgramOutside(candidate: string, judged: string): boolean {
  try {
    const real = realpathSync(candidate);
    accessSync(real, constants.X_OK);
    return statSync(real).isFile() && path.relative(judged, real).startsWith('..');
  } catch {
    return false;
  }
}
