// Two blocks of lines beside each other, with a line between them.
import { columnWidth } from '@gatehouse/report';
import { fit, type Line, type Span } from './line.ts';

/** Columns of the two blocks. */
export function halves(width: number): { readonly left: number; readonly right: number } {
  const left = Math.floor((width - 3) / 2);
  return { left, right: width - left - 3 };
}

/** Rows of exactly `width` columns, as many as the longer block has. */
export function sideBySide(left: readonly Line[], right: readonly Line[], width: number): Line[] {
  const columns = halves(width);
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, index): Line => [
      ...fitted(left[index] ?? [], columns.left),
      { text: ' │ ', tone: 'quiet' },
      ...fitted(right[index] ?? [], columns.right),
    ],
  );
}

/** The pieces in exactly `width` columns; the last one gives way. */
function fitted(spans: Line, width: number): Span[] {
  let left = width;
  const kept = spans.map((span, index) => {
    const taken = index === spans.length - 1 ? left : Math.min(left, columnWidth(span.text));
    left -= taken;
    return { ...span, text: fit(span.text, taken) };
  });
  return kept.length === 0 ? [{ text: ' '.repeat(width), tone: 'plain' }] : kept;
}
