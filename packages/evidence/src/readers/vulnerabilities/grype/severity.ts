// Rates vulnerabilities: words of the scanner, and CVSS base scores recomputed from their vectors.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { VulnerabilitiesReading } from '../../../reading.ts';
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

/** The word that a record gives; none is the same as `Unknown`. */
export function severityWord(record: JsonCursor): Severity {
  const word = record.get('severity');
  const text = word?.string().toLowerCase() ?? '';
  const found = severities.find((severity) => severity === (text === '' ? 'unknown' : text));
  if (word !== undefined && found === undefined) {
    throw word.invalid(`"severity" is ${quoted(word.string())}, not one of ${severities.join(', ')}`);
  }
  return found ?? 'unknown';
}

/** The worst of the words and of the rating of the score (CVSS 3.1, section 5: qualitative severity rating scale). */
export function worstSeverity(words: readonly Severity[], score: number | undefined): Severity {
  const all = score === undefined ? words : [...words, rating(score)];
  return severities.findLast((severity) => all.includes(severity)) ?? 'unknown';
}

function rating(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'negligible';
}

/** The highest base score of all vectors; undefined when the records give none. A score without vector is taken as given. */
export function highestScore(records: readonly JsonCursor[]): number | undefined {
  const scores = records.flatMap((record) => record.get('cvss')?.items() ?? []).map(scoreOf);
  return scores.reduce<number | undefined>(
    (highest, score) => (score !== undefined && (highest === undefined || score > highest) ? score : highest),
    undefined,
  );
}

function scoreOf(cvss: JsonCursor): number | undefined {
  const vector = cvss.get('vector');
  const text = vector?.string() ?? '';
  if (vector === undefined || text === '') {
    const given = cvss.get('metrics')?.get('baseScore');
    if (given !== undefined && !(typeof given.value === 'number' && given.value >= 0 && given.value <= 10)) {
      throw given.invalid('"baseScore" is not a number from 0 to 10');
    }
    return typeof given?.value === 'number' ? given.value : undefined;
  }
  const score = baseScore(text);
  if (score === undefined) {
    throw vector.invalid(`${quoted(text)} is not a complete CVSS vector of version 2.0, 3.0, 3.1 or 4.0`);
  }
  return score;
}
