// Reads a drug library and refuses one whose limits contradict each other.
import ms from 'ms';

const numbers = ['concentrationMgPerMl', 'softMaxMg', 'hardMaxMg', 'maxMgPerHour'];

/** Thrown when a drug library cannot be used. */
export class LibraryError extends Error {}

/**
 * Checks a drug library and turns it into limits by drug.
 *
 * Doses are in milligrams, `lockoutMs` is the shortest time between two boluses in milliseconds.
 */
export function readLibrary(document) {
  const drugs = document?.drugs;
  if (!Array.isArray(drugs) || drugs.length === 0) throw new LibraryError('The drug library holds no drugs');
  const limits = new Map();
  for (const drug of drugs) {
    for (const field of numbers) {
      if (!(Number.isFinite(drug[field]) && drug[field] > 0)) {
        throw new LibraryError(`${drug.id}: ${field} must be a number above 0`);
      }
    }
    if (drug.softMaxMg > drug.hardMaxMg) throw new LibraryError(`${drug.id}: the soft limit is above the hard limit`);
    const lockoutMs = ms(String(drug.lockout));
    if (!(lockoutMs > 0)) throw new LibraryError(`${drug.id}: lockout is no time span`);
    if (limits.has(drug.id)) throw new LibraryError(`${drug.id}: listed twice`);
    limits.set(drug.id, { ...drug, lockoutMs });
  }
  return { name: document.name, revision: document.revision, limits };
}
