// Finds the one configuration file of a product and reads it; none, two, or one that could run code is an error.
import path from 'node:path';
import { type Config, GateError, nearest } from '@gatehouse/schema';
import type { FileBytes, FileStore } from '../files/file-store.ts';
import { type ConfigurationFiles, readConfigurationFile } from './configuration-files.ts';
import { type DataDocument, decodeDataFile, readDataDocument } from './data-document.ts';
import { openDataExplorer } from './data-explorer.ts';
import { dataPlaces, executable, executableExtensions, refuseExecutablePlaces } from './places.ts';

export interface FoundConfiguration extends DataDocument<Config> {
  /** Path relative to the folder whose files it was found among. */
  readonly path: string;
}

interface Candidate {
  readonly path: string;
  readonly content: FileBytes;
}

/** Key of our part in package.json. */
const packageKey = '/gatehouse';

/**
 * Finds configuration in the work tree. `named` is a path that the user gave. Throws GateError CONFIG_NONE, CONFIG_AMBIGUOUS,
 * CONFIG_EXECUTABLE, CONFIG_INVALID and the other CONFIG_ codes of reading a file.
 */
export function findConfiguration(store: FileStore, named: string | undefined): FoundConfiguration {
  refuseExecutablePlaces(store);
  const load = openDataExplorer((absolute): Candidate | undefined => {
    const file = path.relative(store.root, absolute).split(path.sep).join('/');
    return candidate(file, readConfigurationFile(store, file));
  });
  const loadPlace = (file: string): Candidate | undefined => {
    // Read before cosmiconfig does: it would hang on a pipe.
    readConfigurationFile(store, file);
    return load(path.join(store.root, file));
  };
  if (named !== undefined) return readNamed(named, loadPlace(refuseOtherFormats(named)));
  const existing = dataPlaces.filter((place) => store.kindOf(place) !== 'none');
  return readOnly(existing.flatMap((place) => loadPlace(place) ?? []));
}

/** Finds configuration among files that are not in the work tree. Same errors. */
export async function findConfigurationAmong(
  files: ConfigurationFiles,
  named: string | undefined,
): Promise<FoundConfiguration> {
  refuseExecutablePlaces(files);
  if (named !== undefined) return readNamed(named, candidate(named, await files.read(refuseOtherFormats(named))));
  const existing = dataPlaces.filter((place) => files.kindOf(place) !== 'none');
  const candidates = await Promise.all(existing.map(async (place) => candidate(place, await files.read(place))));
  return readOnly(candidates.flatMap((found) => found ?? []));
}

/** A package.json counts only when it has our key; one that does not even mention it is not ours to judge. */
function candidate(file: string, content: FileBytes): Candidate | undefined {
  if (path.basename(file) === 'package.json') {
    if (!Buffer.from(content.bytes).includes('"gatehouse"')) return undefined;
    const { value } = decodeDataFile('CONFIG', { path: file, content });
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'gatehouse')) return undefined;
  }
  return { path: file, content };
}

function readOnly(candidates: readonly Candidate[]): FoundConfiguration {
  const [only, another] = candidates;
  if (only === undefined) throw none();
  if (another !== undefined) throw ambiguous(candidates.map((found) => found.path));
  return readCandidate(only);
}

function readNamed(named: string, found: Candidate | undefined): FoundConfiguration {
  if (found === undefined) throw none(`${named} has no key "gatehouse"`);
  return readCandidate(found);
}

function readCandidate(found: Candidate): FoundConfiguration {
  const part = path.basename(found.path) === 'package.json' ? { part: packageKey } : {};
  return { path: found.path, ...readDataDocument('CONFIG', 'config', { ...found, ...part }) };
}

function refuseOtherFormats(named: string): string {
  const extension = path.extname(named);
  if (executableExtensions.some((code) => code === extension)) throw executable(named);
  const allowed = ['.yaml', '.yml', '.json', '.jsonc'];
  if (allowed.includes(extension)) return named;
  const meant = nearest(extension, allowed);
  throw new GateError({
    code: 'CONFIG_FORMAT',
    message: `${named} is not a data file of a known format${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    place: { path: named },
    next: `Use one of ${allowed.join(', ')}.`,
  });
}

function none(why = `no configuration was found (looked for ${dataPlaces.join(', ')})`): GateError {
  return new GateError({
    code: 'CONFIG_NONE',
    message: why,
    next: 'Write a gatehouse.yaml that names the product, or name the folder to judge with -C <folder>.',
  });
}

function ambiguous(found: readonly string[]): GateError {
  return new GateError({
    code: 'CONFIG_AMBIGUOUS',
    message: `configuration stands in several places: ${found.join(' and ')}`,
    place: { path: found[0] ?? '' },
    next: 'Keep one of them, or name one with --config.',
  });
}
