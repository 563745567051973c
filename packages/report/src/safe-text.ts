// Makes text that somebody else wrote safe to print: nothing in it can steer a terminal or a pipeline's log.

declare const safe: unique symbol;

/** Text that may be printed: no control, format or invisible character, no pipeline command, bounded length. */
export type SafeText = string & { readonly [safe]: true };

/**
 * One step through a text: an emoji as Unicode lists it (kept whole, with its joiners), a start of a pipeline command,
 * a run of combining marks, a character that is not shown as itself, or any other character. Kept as text
 * until it is needed, because these classes take long to read and most texts are plain.
 */
const stepsSource = String.raw`(?<emoji>\p{RGI_Emoji})|(?<command>##(?=[A-Za-z]*\[)|(?<=^|\s)::)|(?<hidden>[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}])|(?<marks>\p{M}+)|[\s\S]`;
let steps: RegExp | undefined;

/** Most texts: printable ASCII without a start of a command. */
const plain = /^(?!::)(?:(?!##| ::)[ -~])*$/;

const marksShown = 3;

/** How much longer than the limit a text may be before it is cut unread. */
const readAhead = 16;

/**
 * Shows untrusted text so that a person sees what is in it: controls, bidirectional marks, zero-width and unassigned
 * characters become `\u{1B}`; more than three combining marks on a letter end in `…`; commands of GitHub (`::` at the
 * start of a word, wherever a line may be broken), Azure and TeamCity (`##[`, `##vso[`) are broken visibly.
 * At most `limit` code points, the last of them `…` where something was cut. Applying it twice changes nothing.
 */
export function safeText(untrusted: string, limit = 200): SafeText {
  if (untrusted.length <= limit && plain.test(untrusted)) return untrusted as SafeText;
  const readable = untrusted.slice(0, limit * readAhead);
  const text = readable.normalize('NFC');
  steps ??= new RegExp(stepsSource, 'gv');
  let shown = '';
  let room = limit;
  for (const step of text.matchAll(steps)) {
    const piece = show(step);
    const last = readable.length === untrusted.length && step.index + step[0].length === text.length;
    const needed = [...piece].length;
    if (needed > (last ? room : room - 1)) return `${shown}…` as SafeText;
    shown += piece;
    room -= needed;
  }
  return (readable.length === untrusted.length ? shown : `${shown}…`) as SafeText;
}

function show(step: RegExpExecArray): string {
  const piece = step[0];
  const groups = step.groups ?? {};
  if (groups.command !== undefined) return piece.charAt(0) + escaped(piece.slice(1));
  if (groups.hidden !== undefined) return escaped(piece);
  if (groups.marks === undefined) return piece;
  const marks = [...piece];
  return marks.length > marksShown ? `${marks.slice(0, marksShown).join('')}…` : piece;
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
