// The places where configuration may stand, and those where code could pose as configuration.
import { GateError } from '@gatehouse/schema';
import type { EntryKind } from '../files/file-store.ts';

/** Data only; at most one of them may hold configuration. */
export const dataPlaces = [
  'gatehouse.yaml',
  'gatehouse.yml',
  'gatehouse.json',
  'gatehouse.jsonc',
  '.config/gatehouse.yaml',
  'package.json',
] as const;

export const executableExtensions = ['.js', '.cjs', '.mjs', '.ts', '.cts', '.mts'] as const;

const executableNames = [
  '.gatehouserc',
  '.config/gatehouserc',
  'gatehouse.config',
  '.config/gatehouse.config',
  '.config/gatehouse',
  '.config/config',
];

/** Every place in which a configuration loader would run code. */
export const executablePlaces: readonly string[] = executableNames.flatMap((name) =>
  executableExtensions.map((extension) => name + extension),
);

/** Throws GateError CONFIG_EXECUTABLE when something stands where configuration code would. */
export function refuseExecutablePlaces(files: { kindOf(file: string): EntryKind }): void {
  const found = executablePlaces.find((place) => !['none', 'folder'].includes(files.kindOf(place)));
  if (found !== undefined) throw executable(found);
}

export function executable(place: string): GateError {
  return new GateError({
    code: 'CONFIG_EXECUTABLE',
    message: `found ${place}; the gate never runs configuration code`,
    place: { path: place },
    next: 'Move its settings to gatehouse.yaml, or delete the file.',
  });
}
