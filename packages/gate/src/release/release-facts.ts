// Gathers what git and the configuration say about the release, and which paths are no part of the product.

import type { ResolvedProfile } from '@gatehouse/engine';
import type { CollectedItem, ReleaseMaterial } from '@gatehouse/evidence';
import { type Commit, type Config, type EvidenceItem, GateError } from '@gatehouse/schema';
import picomatch from 'picomatch';
import { collectionRecordPath, isCollectionRecord } from '../collection/collection-record.ts';
import { type EvidencePattern, recordsFolder } from '../collection/evidence-patterns.ts';
import { sha256Of } from '../files/file-store.ts';
import type { SecurityPatterns } from '../git/security-signals.ts';
import { isReviewFile } from '../review-file/review-place.ts';

/** Where git facts are said to come from. */
const gitPath = '.git';

export const gitSource = { evidence: `git:${gitPath}`, path: gitPath } as const;

/** Records are data and text; anything else below their folder is product, whatever the folder is called. */
const recordEnding = /\.(ya?ml|json|csv|md)$/i;

function isRecord(folder: string, path: string): boolean {
  return isReviewFile(folder, path) || (path.startsWith(`${folder}/`) && recordEnding.test(path));
}

export interface Aside {
  /** Evidence and artefacts that were found. */
  readonly files: readonly { readonly path: string }[];
  /** Configuration, layers, lock file, trusted keys: what decides is never aside, wherever it lies. */
  readonly settings: readonly string[];
}

/** Tells exactly the files that were collected, their collection records, artefacts, and the records below their folder. */
export function collectedAside(config: Config, { files, settings }: Aside): (path: string) => boolean {
  const folder = recordsFolder(config);
  const exact = new Set(files.flatMap(({ path }) => [path, collectionRecordPath(path)]));
  const deciding = new Set(settings);
  return (path) => !deciding.has(path) && (isRecord(folder, path) || exact.has(path));
}

/**
 * The same before anything is collected: a new file that a pattern names. What is committed is never aside by a pattern, else a wide
 * pattern would hide a change of the product.
 */
export function expectedAside(
  config: Config,
  patterns: readonly EvidencePattern[],
  isCommitted: (path: string) => boolean,
): (path: string) => boolean {
  const folder = recordsFolder(config);
  const matches = picomatch([...patterns.map(({ pattern }) => pattern), ...artifactPatterns(config)]);
  const suffix = collectionRecordPath('').length;
  const plain = (path: string): string => (isCollectionRecord(path) ? path.slice(0, -suffix) : path);
  return (path) => isRecord(folder, path) || (!isCommitted(path) && matches(plain(path)));
}

/** A build in its configured place is no change of the checkout, in whatever version. */
function artifactPatterns(config: Config): string[] {
  return (config.release?.artifacts ?? []).flatMap(({ path }) => (path === undefined ? [] : [literal(path)]));
}

/** A path as a pattern in which only the place of the version is open. */
function literal(path: string): string {
  return path
    .split('{version}')
    .map((part) => part.replace(/[\\*?[\]{}()!+@|]/g, '\\$&'))
    .join('*');
}

/**
 * Finds the configured person behind an e-mail address; the address itself when there is none. Throws GateError CONFIG_INVALID when
 * two people share an id, an address or an account: nobody could say whether they are two.
 */
export function personByEmail(config: Config): (email: string) => string {
  const people = config.people ?? [];
  const addresses = people.flatMap(({ id, emails = [] }) => emails.map((email) => [email.toLowerCase(), id] as const));
  const accounts = people.flatMap(({ accounts = {} }) =>
    Object.entries(accounts).map(([tracker, name]) => `${name.toLowerCase()} on ${tracker}`),
  );
  const shared =
    firstRepeated(people.map(({ id }) => id)) ??
    firstRepeated(addresses.map(([address]) => address)) ??
    firstRepeated(accounts);
  if (shared !== undefined) {
    throw new GateError({
      code: 'CONFIG_INVALID',
      message: `two people share "${shared}"`,
      next: 'Give each person one entry, with an id, addresses and accounts of their own.',
    });
  }
  const byAddress = new Map(addresses);
  return (email) => byAddress.get(email.toLowerCase()) ?? email;
}

function firstRepeated(words: readonly string[]): string | undefined {
  return words.find((word, position) => words.indexOf(word) !== position);
}

/** The rule whose parameters say what makes a change look security-relevant. */
const securityRule = 'SEC-06';

export function securityPatterns(profile: ResolvedProfile): SecurityPatterns {
  const parameters = profile.rules[securityRule]?.parameters ?? {};
  const list = (name: keyof SecurityPatterns): string[] => {
    const value = parameters[name];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
  };
  return {
    paths: list('paths'),
    messages: list('messages'),
    dependencyFiles: list('dependencyFiles'),
    addedLines: list('addedLines'),
  };
}

/** Git's answers as an evidence item: its digest names exactly what was told. */
export function gitEvidence(release: ReleaseMaterial, commits: readonly Commit[]): EvidenceItem {
  const { commit, tag, protectedBranches, dirtyPaths, shallow } = release;
  const told = { commit, tag, protectedBranches, dirtyPaths, shallow, commits: commits.map(({ id }) => id) };
  const bytes = Buffer.from(JSON.stringify(told));
  return {
    id: gitSource.evidence,
    kind: 'git',
    path: gitPath,
    format: 'git',
    state: 'present',
    sha256: sha256Of(bytes),
    size: bytes.length,
    subject: { commit },
    binding: 'observation',
  };
}

/** Folders in which records lie, for asking git about their authors. */
export function foldersOf(items: readonly Pick<CollectedItem, 'path'>[]): string[] {
  const folders = items.map(({ path }) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'));
  const distinct = [...new Set(folders)].sort();
  return distinct.length > 100 ? ['.'] : distinct;
}
