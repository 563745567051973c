// A line of the comparison with the last release.
import type { Tone } from '../tone.ts';
import type { Item } from '../view.ts';

/** One thing that is another than at the baseline, or a heading above such things. */
export interface Entry extends Omit<Item, 'text'> {
  readonly mark: string;
  readonly tone: Tone;
  readonly name: string;
  readonly said: string;
}

/** `1 file`, `2 files`. */
export function amount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
