// Names the root element of an XML text from its beginning, to tell formats apart.

/** What may stand before the root: a byte order mark, space, declarations, comments. */
const prolog = /^\uFEFF?(?:\s|<\?[^?]*(?:\?(?!>)[^?]*)*\?>|<!--[^-]*(?:-(?!->)[^-]*)*-->)*<([^\s/>!?]+)/;

/** The name as written, with prefix; undefined when `head` does not begin like XML or does not reach the root. */
export function rootElement(head: string): string | undefined {
  return prolog.exec(head)?.[1];
}
