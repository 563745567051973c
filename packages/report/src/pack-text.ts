// Makes text of a rule pack or clause catalogue fit to print as one paragraph.
import { type SafeText, safeText } from './safe-text.ts';

/** Longer than what is shown of foreign text: packs explain themselves. */
const limit = 2000;

/** The text on one line: where its source was broken into lines says nothing. */
export function packText(text: string): SafeText {
  return safeText(text.replaceAll(/\s+/g, ' ').trim(), limit);
}
