// Counts what is covered out of how many, for the readers of coverage.
import type { CoveredFile } from '../../reading.ts';

export type Ratio = CoveredFile['lines'];

/** How many of these are covered. */
export function ratioOf(covered: Iterable<boolean>): Ratio {
  const ratio = { covered: 0, total: 0 };
  for (const hit of covered) {
    ratio.total += 1;
    if (hit) ratio.covered += 1;
  }
  return ratio;
}

export function sumOf(ratios: Iterable<Ratio>): Ratio {
  const sum = { covered: 0, total: 0 };
  for (const { covered, total } of ratios) {
    sum.covered += covered;
    sum.total += total;
  }
  return sum;
}

/** A whole number from 0 that is exact, as text in a report; undefined for anything else, signs and fractions among it. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
