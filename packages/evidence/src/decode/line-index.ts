// Turns an offset in a text into line and column.

export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Line and column, both 1-based, of an offset in UTF-16 code units. Lines end at U+000A; columns count UTF-16 code units.
 * The table of lines is made at the first question, so a file that raises none costs nothing.
 */
export function lineIndex(text: string): (offset: number) => LineColumn {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
