// Decides whether output is coloured.

export const colorChoices = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof colorChoices)[number];

/**
 * The flag first, then `NO_COLOR` (any value but empty; no-color.org), then `FORCE_COLOR` (`0` and `false` mean no),
 * then whether the stream is a terminal that can do more than plain text.
 */
export function wantsColor(
  choice: ColorChoice,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always';
  if ((environment.NO_COLOR ?? '') !== '') return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return !['0', 'false'].includes(forced);
  return isTerminal && environment.TERM !== 'dumb';
}
