// Writes paths as URI references, and puts the folder of the product before them.
import type { ReporterOption } from './reporter.ts';

/** Option of formats whose readers look for files from the root of the repository. */
export const folderOption = {
  meaning: 'folder of the product in the repository, put before every path',
  allowed: {
    shape: 'a relative path',
    accepts: (value: string) => !/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(value),
  },
  default: '',
} as const satisfies ReporterOption;

/** A path of the judged folder as one of the repository. Absolute paths stay. */
export function inFolder(folder: string, path: string): string {
  const trimmed = folder.replaceAll(/^(?:\.\/)+|^\.$|\/+$/g, '');
  return trimmed === '' || path.startsWith('/') ? path : `${trimmed}/${path}`;
}

/** The path as a relative reference (RFC 3986), an absolute path as a `file` URI. Halves of surrogate pairs become U+FFFD. */
export function fileUri(path: string): string {
  const encoded = path
    .toWellFormed()
    .split('/')
    .map((segment) => encodeURIComponent(segment).replaceAll(/[!'()*]/g, percent))
    .join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
