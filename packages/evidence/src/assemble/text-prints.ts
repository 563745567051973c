// Short prints of texts: 64 bits that stand for a text where only "surely not this one" has to be known.

/** Number of 32-bit words of one print. */
export const wordsPerPrint = 2;

/**
 * Writes the print of a text to `target` at word `at`. Two texts of one print cost a second look, never a wrong answer, so the
 * print need not withstand anybody.
 */
function writePrint(text: string, target: Uint32Array, at: number): void {
  writePrints(text, '', target, at, at);
}

/**
 * Writes the print of a text at word `at`, and that of its ending at word `ofEnding`. Texts are taken from their end, so that both come out of
 * one pass where the ending is really one.
 */
export function writePrints(text: string, ending: string, target: Uint32Array, at: number, ofEnding: number): void {
  const isEnding = ending !== '' && text.endsWith(ending);
  if (ending !== '' && !isEnding) writePrint(ending, target, ofEnding);
  const stop = isEnding ? text.length - ending.length : -1;
  let one = 0x2c1b3c6d;
  let two = 0x297a2d39;
  for (let i = text.length - 1; i >= 0; i -= 1) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two + unit, 0x85ebca6b) ^ (two >>> 13);
    if (i === stop) write(one, two, target, ofEnding);
  }
  write(one, two, target, at);
}

function write(first: number, second: number, target: Uint32Array, at: number): void {
  const one = first ^ (first >>> 15);
  const two = second ^ (second >>> 16);
  target[at] = Math.imul(one, 0x27d4eb2f) ^ two;
  target[at + 1] = Math.imul(two, 0x165667b1) ^ one;
}

/** A set of texts that can be asked by prints alone. */
export interface PrintSet {
  /** Whether a text with the print at word `at` of `prints` may be in the set; false is certain. */
  readonly mayHold: (prints: Uint32Array, at: number) => boolean;
}

/** The set of the prints of some texts. A first look at 16 bits answers for nearly all of the others. */
export function printSet(texts: Iterable<string>): PrintSet {
  const first = new Uint8Array(1 << 16);
  const seconds = new Map<number, number[]>();
  const print = new Uint32Array(wordsPerPrint);
  for (const text of texts) {
    writePrint(text, print, 0);
    const [one = 0, two = 0] = print;
    first[one & 0xffff] = 1;
    const known = seconds.get(one);
    if (known === undefined) seconds.set(one, [two]);
    else known.push(two);
  }
  return {
    mayHold: (prints, at) => {
      const one = prints[at] ?? 0;
      return first[one & 0xffff] === 1 && seconds.get(one)?.includes(prints[at + 1] ?? 0) === true;
    },
  };
}
