// Takes versions apart by their scheme, and orders them.
import type { Facts } from '@gatehouse/schema';
import { compare, parse } from 'semver';
import { byCodeUnits } from './order.ts';

type VersionParts = NonNullable<Facts['release']['versionParts']>;

/**
 * Numbers and pre-release identifiers of a version; undefined when it does not follow its scheme.
 * `semver` is Semantic Versioning 2.0.0 to the letter (no `v`, three numbers); `numeric` is numbers joined by dots.
 */
export function versionParts(version: string, scheme: 'semver' | 'numeric'): VersionParts | undefined {
  if (scheme === 'numeric') {
    const numbers = numbersOf(version);
    return numbers === undefined ? undefined : { numbers, prerelease: [] };
  }
  const parsed = strictSemver(version);
  return parsed === undefined
    ? undefined
    : { numbers: [parsed.major, parsed.minor, parsed.patch], prerelease: parsed.prerelease.map(String) };
}

/** Older first. Versions of either scheme stand after those that follow none; versions that differ in nothing that counts, by their text. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [strictSemver(a), strictSemver(b)];
  if (left !== undefined && right !== undefined) return compare(left, right) || byCodeUnits(a, b);
  const [leftNumbers, rightNumbers] = [orderingNumbers(a), orderingNumbers(b)];
  if (leftNumbers === undefined || rightNumbers === undefined) {
    return Number(leftNumbers !== undefined) - Number(rightNumbers !== undefined) || byCodeUnits(a, b);
  }
  for (let i = 0; i < Math.max(leftNumbers.length, rightNumbers.length); i++) {
    const difference = (leftNumbers[i] ?? 0) - (rightNumbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return byCodeUnits(a, b);
}

function strictSemver(version: string) {
  const parsed = parse(version);
  if (parsed === null) return undefined;
  // The library also takes `v1.2.3` and blanks around it; only what it would write itself is to the letter.
  const written = parsed.build.length === 0 ? parsed.version : `${parsed.version}+${parsed.build.join('.')}`;
  return written === version ? parsed : undefined;
}

function numbersOf(version: string): number[] | undefined {
  if (!/^\d+(\.\d+)*$/.test(version)) return undefined;
  const numbers = version.split('.').map(Number);
  return numbers.every(Number.isSafeInteger) ? numbers : undefined;
}

function orderingNumbers(version: string): number[] | undefined {
  const semver = strictSemver(version);
  return semver === undefined ? numbersOf(version) : [semver.major, semver.minor, semver.patch];
}
