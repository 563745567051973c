// How many terminal columns a text takes, near enough for wrapping: wide scripts and emoji two, combining marks none.

/** Kept as text: reading these classes takes longer than printing most decisions, so it is left until one is met. */
const wideOrMarkSource = String.raw`(?<emoji>\p{RGI_Emoji})|(?<mark>\p{M})|(?<wide>[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{33FF}\u{3400}-\u{4DBF}\u{4E00}-\u{9FFF}\u{A000}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{FFE0}-\u{FFE6}\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}])`;
let wideOrMark: RegExp | undefined;

/** Latin letters, and the dashes, dots, arrows, lines, bars and marks of our own pages. */
const narrow = /^[\u{20}-\u{7E}\u{A0}-\u{2FF}\u{2010}-\u{2027}\u{2190}-\u{2193}\u{2500}-\u{25FC}\u{2713}\u{2717}]*$/u;

/** Columns that a text without line breaks takes in a terminal. */
export function columnWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  wideOrMark ??= new RegExp(wideOrMarkSource, 'gv');
  let width = [...text].length;
  for (const match of text.matchAll(wideOrMark)) {
    const codePoints = [...match[0]].length;
    width += (match.groups?.mark === undefined ? 2 : 0) - codePoints;
  }
  return width;
}
