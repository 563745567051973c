// Rates vulnerabilities: words of the scanner, and CVSS base scores recomputed from their vectors.
import type { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { VulnerabilitiesReading } from '../../reading.ts';
import { baseScore } from './base-score.ts';

export type Severity = VulnerabilitiesReading['items'][number]['severity'];

/** From least to worst. */
const severities = [
  'unknown',
  'negligible',
  'low',
  'medium',
  'high',
  'critical',
] as const satisfies readonly Severity[];

/** The words of CVSS and of most scanners, in lower case. */
export const plainWords: Readonly<Record<string, Severity>> = Object.fromEntries(
  severities.map((severity) => [severity, severity]),
);

/** A CVSS base score, 0 to 10, and the vector that it was computed from; without one, it is the number that the file gives. */
export interface Score {
  readonly score: number;
  readonly vector?: string;
}

/** How bad a vulnerability is, with the score that is known of it. */
export type Rating = Pick<VulnerabilitiesReading['items'][number], 'severity' | 'score' | 'vector'>;

/** What a word of the format means, in whatever case; no word and an empty one are `unknown`, any other word is refused. */
export function severityWord(word: JsonCursor | undefined, words = plainWords): Severity {
  const text = word?.string().toLowerCase() ?? '';
  if (word === undefined || text === '') return 'unknown';
  const severity = Object.hasOwn(words, text) ? words[text] : undefined;
  if (severity === undefined) {
    throw word.invalid(`"severity" is ${quoted(word.string())}, not one of ${Object.keys(words).join(', ')}`);
  }
  return severity;
}

/** The base score of a vector; one that is not complete, or of another version, is refused by its text. */
export function vectorScore(vector: JsonCursor): Score {
  const text = vector.string();
  const score = baseScore(text);
  if (score === undefined) {
    throw vector.invalid(`${quoted(text)} is not a complete CVSS vector of version 2.0, 3.0, 3.1 or 4.0`);
  }
  return { score, vector: text };
}

/** A score that the file gives as a number, from 0 to 10. */
function givenScore(given: JsonCursor): Score {
  const { value } = given;
  if (typeof value !== 'number' || !(value >= 0 && value <= 10)) {
    throw given.invalid(`"${given.pointer.slice(given.pointer.lastIndexOf('/') + 1)}" is not a number from 0 to 10`);
  }
  return { score: value };
}

/**
 * The score of a vector with the number beside it, each where it is given. The vector decides the score, and the worse of both the severity.
 * Without vector, 0 is how many tools write that they know no score.
 */
export function scoresOf(vector: JsonCursor | undefined, given: JsonCursor | undefined): Score[] {
  const numbers = given === undefined ? [] : [givenScore(given)];
  if (vector !== undefined && vector.string() !== '') return [vectorScore(vector), ...numbers];
  return numbers.filter(({ score }) => score > 0);
}

/**
 * The worst of all words and of the ratings of all scores (CVSS 3.1, section 5: qualitative severity rating scale): distributions play down
 * what they do not mean to fix, and a word alone is easily changed. The score is the highest that was computed from a vector, and one that
 * the file only states where there is no vector.
 */
export function rate(words: readonly Severity[], scores: readonly Score[]): Rating {
  const all = [...words, ...scores.map(({ score }) => rating(score))];
  const severity = severities.findLast((candidate) => all.includes(candidate)) ?? 'unknown';
  const computed = scores.filter(({ vector }) => vector !== undefined);
  const deciding = (computed.length > 0 ? computed : scores).reduce<Score | undefined>(
    (highest, score) => (highest === undefined || score.score > highest.score ? score : highest),
    undefined,
  );
  return { severity, ...deciding };
}

function rating(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'negligible';
}
