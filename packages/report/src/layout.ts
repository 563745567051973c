// Lays out lines for a page of a given width. No line it makes begins with text that somebody else wrote.
import { columnWidth } from './column-width.ts';
import { createPaint, type Paint, type Style } from './paint.ts';
import { wrap } from './wrap.ts';

export interface Appearance {
  readonly color: boolean;
  /** Columns of the page; 60 to 120 are used. */
  readonly width: number;
}

/** How one paragraph stands on the page. Both leads hold a mark or a word of ours, so that no text begins a line. */
interface Paragraph {
  /** What the first line begins with, for example `  ✗ `. */
  readonly first: string;
  /** What later lines begin with, for example `  │ `. */
  readonly rest: string;
  readonly firstStyle?: Style;
  readonly style?: Style;
}

export interface Page {
  readonly width: number;
  readonly paint: Paint;
  /** A text under its lead, wrapped to the page. */
  readonly paragraph: (text: string, how: Paragraph) => string[];
  /** A heading with a rule to the page's edge. */
  readonly heading: (text: string) => string[];
}

/** A page of the given appearance. */
export function createPage({ color, width: asked }: Appearance): Page {
  const width = Math.min(120, Math.max(60, asked));
  const paint = createPaint(color);
  return {
    width,
    paint,
    paragraph(text, { first, rest, firstStyle = 'plain', style = 'plain' }) {
      const lines = wrap(text, width - Math.max(columnWidth(first), columnWidth(rest)));
      return lines.map(
        (line, index) => paint(index === 0 ? firstStyle : 'quiet', index === 0 ? first : rest) + paint(style, line),
      );
    },
    heading(text) {
      return ['', paint('strong', `── ${text} ${'─'.repeat(Math.max(0, width - columnWidth(text) - 4))}`)];
    },
  };
}
