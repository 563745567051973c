// Tells what one line of a TAP stream is: version, plan, test point, comment, bail-out.

export interface PointLine {
  readonly kind: 'point';
  readonly ok: boolean;
  /** As written; absent where the tool leaves numbers out. */
  readonly number?: number;
  readonly description: string;
  readonly directive?: { readonly kind: 'skip' | 'todo'; readonly reason: string };
}

export type TapLine =
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'plan'; readonly first: number; readonly last: number }
  | { readonly kind: 'bailOut'; readonly reason: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' }
  | PointLine;

/** @param line without indentation and line end */
export function tapLine(line: string): TapLine {
  if (line === '' || line.startsWith('#') || /^pragma [+-][\w-]+$/.test(line)) return { kind: 'nothing' };
  const version = /^TAP version (\d{1,9})$/i.exec(line)?.[1];
  if (version !== undefined) return { kind: 'version', version: Number(version) };
  const plan = /^(\d{1,9})\.\.(\d{1,9})(?:\s+#.*)?$/.exec(line);
  if (plan !== null) return { kind: 'plan', first: Number(plan[1]), last: Number(plan[2]) };
  if (/^bail out!/i.test(line)) return { kind: 'bailOut', reason: line.slice('bail out!'.length).trim() };
  return pointLine(line) ?? { kind: 'unknown' };
}

function pointLine(line: string): PointLine | undefined {
  const match = /^(not )?ok(?![^\s#])(?:\s+(\d{1,9})(?![^\s#]))?(.*)$/.exec(line);
  if (match === null) return undefined;
  const rest = (match[3] ?? '').trim().replace(/^-(?:\s+|$)/, '');
  const { text, directive } = splitDirective(rest);
  return {
    kind: 'point',
    ok: match[1] === undefined,
    ...(match[2] === undefined ? {} : { number: Number(match[2]) }),
    description: text.replace(/\\([\\#])/g, '$1'),
    ...(directive === undefined ? {} : { directive }),
  };
}

/**
 * A directive begins at the first `#` that is not escaped, stands at the beginning or after white space, and is followed by `skip` or `todo`
 * in any case. Times, which some tools write in that place, are dropped. Any other `#` belongs to the description.
 */
function splitDirective(text: string): { readonly text: string; readonly directive?: PointLine['directive'] } {
  let described: string | undefined;
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(text.charAt(at - 1))) {
      const after = text.slice(at + 1, at + 24).trimStart();
      const word = /^(skip|todo)/i.exec(after)?.[1];
      const before = text.slice(0, at).trimEnd();
      if (word !== undefined) {
        const reason = text
          .slice(at + 1)
          .trimStart()
          .replace(/^\S+(?:\s+-(?!\S))?\s*/, '');
        return {
          text: described ?? before,
          directive: { kind: word.toLowerCase() === 'skip' ? 'skip' : 'todo', reason },
        };
      }
      // A directive may still follow.
      if (/^(?:time=|duration_ms )/.test(after)) described ??= before;
    }
  }
  return { text: described ?? text };
}
