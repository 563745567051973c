// Facts of which another value says neither more nor less for a release: they tell what it is, or speak against it.

/** By the pattern of the place, with the reason. Every other value is made worse, and none of these changes may help a release. */
export const neitherBetterNorWorse: readonly (readonly [place: RegExp, reason: string])[] = [
  [/(^|\.)source\.|Source\.|\.pointer$/, 'says where a fact stands, for people'],
  [/(^|\.)([a-zA-Z]*[iI]ndex)\{\}/, 'says where an entry of a list is'],
  [/^asOf$/, 'the moment of judging is given by the clock'],
  [/^product\./, 'says what the product is, and so what is asked; compared with the baseline'],
];
