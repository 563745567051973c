// Reads which change requests a commit message names: trailers `Change: <id>` in its last paragraph.

const trailer = /^change:[ \t]*(\S.*)$/i;
const anyTrailer = /^[\p{L}\d-]+:[ \t]|^[ \t]/u;

/**
 * Ids of the change requests that trailers of the message name, each once, sorted. As git has it, trailers are the last paragraph,
 * below the subject, and all its lines are trailers or go on with one; one trailer may name several ids with commas between them.
 */
export function changeTrailers(message: string): string[] {
  const paragraphs = message
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n[ \t]*\n/);
  const lines = paragraphs.length < 2 ? [] : (paragraphs.at(-1) ?? '').split('\n').filter((line) => line.trim() !== '');
  if (!lines.every((line) => anyTrailer.test(line))) return [];
  const ids = lines.flatMap((line) => trailer.exec(line)?.[1]?.split(',') ?? []);
  return [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))].sort();
}
