// Words a moment as records hold it.

/** RFC 3339 in UTC, of whole seconds, the begun one not counted: never after the moment itself. */
export function dateTime(epochMs: number): string {
  return new Date(Math.floor(epochMs / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
