// Styles by meaning. Colour only underlines what marks and words already say.
import { styleText } from 'node:util';

export type Style = 'plain' | 'strong' | 'quiet' | 'bad' | 'warning' | 'unknown' | 'good';

const formats: Record<Style, Parameters<typeof styleText>[0]> = {
  plain: [],
  strong: 'bold',
  quiet: 'dim',
  bad: ['bold', 'red'],
  warning: 'yellow',
  unknown: 'magenta',
  good: 'green',
};

/** Gives a text a style; or leaves it alone where colour is off. */
export type Paint = (style: Style, text: string) => string;

export function createPaint(color: boolean): Paint {
  return (style, text) => {
    if (!color || style === 'plain' || text === '') return text;
    return styleText(formats[style], text, { validateStream: false });
  };
}
