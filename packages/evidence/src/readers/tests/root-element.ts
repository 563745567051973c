// Names the root element of an XML text from its beginning, to tell formats apart.

/** What may stand before the root: a byte order mark, space, declarations, comments. */
const prolog =
  /^\uFEFF?(?:\s|<\?[^?]*(?:\?(?!>)[^?]*)*\?>|<!--[^-]*(?:-(?!->)[^-]*)*-->)*(?:<!DOCTYPE\s+([^\s>[]+)|<([^\s/>!?]+))/;

/**
 * The name as written, with prefix; undefined when `head` does not begin like XML or does not reach the root. A document type names its
 * root: the reader of that format then says that it accepts none.
 */
export function rootElement(head: string): string | undefined {
  const match = prolog.exec(head);
  return match?.[1] ?? match?.[2];
}
