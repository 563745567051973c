// How each tone looks, as properties to spread on Ink's Text: in colour, or with weight and inverse alone under NO_COLOR.
import type { Tone } from './state/tone.ts';

export type Style = { readonly color?: string; readonly bold?: boolean; readonly dimColor?: boolean };
export type Theme = Readonly<Record<Tone, Style>>;

/** The sixteen colours alone, which people have chosen to be readable on their own background, light or dark. */
const coloured: Theme = {
  plain: {},
  strong: { bold: true },
  heading: { bold: true, color: 'cyan' },
  quiet: { dimColor: true },
  refusal: { color: 'red' },
  attention: { color: 'yellow' },
  approval: { color: 'green' },
};

const colourless: Theme = {
  plain: {},
  strong: { bold: true },
  heading: { bold: true },
  quiet: {},
  refusal: { bold: true },
  attention: {},
  approval: {},
};

/** Ink itself does not honour NO_COLOR; this is the one place that does. */
export function createTheme(environment: Readonly<Record<string, string | undefined>>): Theme {
  return environment.NO_COLOR !== undefined && environment.NO_COLOR !== '' ? colourless : coloured;
}
