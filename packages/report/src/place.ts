// Words a place in a file so that editors and terminals can open it.
import type { RuleSetting } from './explanation.ts';
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

/** Where the value of a parameter comes from: the layer that set it, and those that added to it. */
export function parameterOriginText(setting: RuleSetting, name: string): SafeText {
  const set = originText(setting.parametersFrom[name] ?? setting.levelFrom);
  const added = setting.parametersAddedBy?.[name] ?? [];
  return (added.length === 0 ? set : `${set}, added to by ${added.map(originText).join(' and ')}`) as SafeText;
}
