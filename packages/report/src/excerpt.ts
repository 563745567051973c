// Shows the lines of an evidence file around a finding, with line numbers and the line in question marked.
import type { Page } from './layout.ts';
import { safeText } from './safe-text.ts';

/** Some lines of a file. `firstLine` is the 1-based number of the first of them, `line` the one to mark. */
export interface Excerpt {
  readonly path: string;
  readonly firstLine: number;
  readonly line: number;
  readonly lines: readonly string[];
}

/** One line of output per line of the file, cut at the page's edge. */
export function excerptLines(page: Page, { firstLine, line, lines }: Excerpt): string[] {
  const numberWidth = String(firstLine + lines.length - 1).length;
  return lines.map((text, index) => {
    const number = firstLine + index;
    const marked = number === line;
    const lead = `    ${marked ? '▸' : ' '} ${String(number).padStart(numberWidth)} │ `;
    const shown = safeText(text.replaceAll('\t', '  '), page.width - lead.length);
    return page.paint(marked ? 'strong' : 'quiet', `${lead}${shown}`.trimEnd());
  });
}
