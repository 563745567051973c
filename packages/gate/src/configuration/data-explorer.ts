// Loads configuration through cosmiconfig, which runs code from the working directory unless it is held as it is here.
import path from 'node:path';
import { cosmiconfigSync, type LoaderSync } from 'cosmiconfig';
import { makeTemporaryFolder } from '../files/temporary-folder.ts';
import { dataPlaces, executable, executableExtensions } from './places.ts';

/** Loads the content of one place; undefined when the file says nothing to the gate (a package.json without our key). */
export type LoadPlace<T> = (absoluteFile: string) => T | undefined;

/**
 * Makes a loader for data places. `read` gets the path of a file that exists and decodes it itself: what cosmiconfig decoded is
 * not strict enough, and is thrown away.
 *
 * While it is being constructed, cosmiconfig looks for settings of its own in the working directory and runs them, so the working
 * directory is a fresh empty folder for that moment; this works in the main thread only. Every executable extension, and the lack
 * of one, gets a loader that refuses.
 */
export function openDataExplorer<T>(read: (absoluteFile: string) => T | undefined): LoadPlace<T> {
  const refuse: LoaderSync = (file) => {
    throw executable(path.basename(file));
  };
  // Wrapped, so that a key such as `$import` inside the data means nothing to cosmiconfig.
  const load: LoaderSync = (file) => {
    const found = { found: read(file) };
    return path.basename(file) === 'package.json' ? { gatehouse: found } : found;
  };
  const explorer = inEmptyFolder(() =>
    cosmiconfigSync('gatehouse', {
      searchPlaces: [...dataPlaces],
      searchStrategy: 'none',
      cache: false,
      ignoreEmptySearchPlaces: false,
      loaders: {
        ...Object.fromEntries(executableExtensions.map((extension) => [extension, refuse])),
        noExt: refuse,
        '.yaml': load,
        '.yml': load,
        '.json': load,
        '.jsonc': load,
      },
    }),
  );
  return (file) => {
    const result = explorer.load(file);
    // An empty file reaches no loader; it is still configuration, and a wrong one.
    if (result?.isEmpty === true) return read(file);
    return (result?.config as { readonly found: T | undefined } | undefined)?.found;
  };
}

function inEmptyFolder<T>(work: () => T): T {
  const before = process.cwd();
  const folder = makeTemporaryFolder();
  process.chdir(folder.path);
  try {
    return work();
  } finally {
    process.chdir(before);
    folder.remove();
  }
}
