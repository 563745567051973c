// Words a place in a file so that editors and terminals can open it.
import { type SafeText, safeText } from './safe-text.ts';

interface Somewhere {
  readonly path?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly pointer?: string | undefined;
}

/** `path:line:column`, or `path#/json/pointer` where there is no line. Empty where nothing is known. */
export function placeText({ path, line, column, pointer }: Somewhere): SafeText {
  const lineText = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  const pointerText = line === undefined && pointer !== undefined && pointer !== '' ? `#${safeText(pointer)}` : '';
  return ((path === undefined ? '' : safeText(path)) + lineText + pointerText) as SafeText;
}

/** A layer that set something: the file with line; a built-in layer by its name, as nobody has its file at hand. */
export function originText(origin: { layer: string; path?: string; line?: number }): SafeText {
  const builtIn = origin.layer.startsWith('gatehouse:');
  return placeText({ ...origin, path: builtIn ? origin.layer : (origin.path ?? origin.layer) });
}
