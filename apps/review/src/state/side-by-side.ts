// Two blocks of lines beside each other, with a line between them.
import { columnWidth } from '@gatehouse/report';
import { fit, type Line, type Span } from './line.ts';

/** Rows of exactly `width` columns, as many as the longer block has. */
export function sideBySide(left: readonly Line[], right: readonly Line[], width: number): Line[] {
  const half = Math.floor((width - 3) / 2);
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, index): Line => [
      ...fitted(left[index] ?? [], half),
      { text: ' │ ', tone: 'quiet' },
      ...fitted(right[index] ?? [], width - half - 3),
    ],
  );
}

/** The pieces in exactly `width` columns; the last one gives way. */
function fitted(spans: Line, width: number): Span[] {
  let left = width;
  const kept = spans.map(({ text, tone }, index) => {
    const taken = index === spans.length - 1 ? left : Math.min(left, columnWidth(text));
    left -= taken;
    return { text: fit(text, taken), tone };
  });
  return kept.length === 0 ? [{ text: ' '.repeat(width), tone: 'plain' }] : kept;
}
