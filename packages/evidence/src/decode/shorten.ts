// Cuts text from evidence to a length that facts and messages can bear.

/** Longest text, in UTF-16 code units, that a reading keeps of a message inside a file. */
export const messageLimit = 500;

/** At most `limit` UTF-16 code units, never half a surrogate pair; what was cut is marked by an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  const cut = text.slice(0, limit - 1);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}

/** Text from a file in quotes, short enough for an error message. Display still has to make it safe. */
export function quoted(text: string): string {
  return JSON.stringify(shorten(text, 80));
}
