// Gathers the layers of a profile in the order in which they apply: the built-in one of the product's level, then what it extends, then itself.
import path from 'node:path';
import type { Origin } from '@gatehouse/engine';
import { type Config, didYouMean, type Facts, GateError, type Profile } from '@gatehouse/schema';
import type { BuiltInProfile, RulePack } from '../pack/rule-pack.ts';
import type { ConfigurationFiles } from './configuration-files.ts';
import { type DataDocument, readDataDocument } from './data-document.ts';
import type { FoundConfiguration } from './find-configuration.ts';
import { checkItemLevels } from './item-levels.ts';
import { productOf } from './product.ts';

/** One layer: settings of rules, and where each of them stands. */
export interface Layer {
  readonly name: string;
  readonly sha256: string;
  readonly rules: NonNullable<Profile['rules']>;
  readonly collections?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly include?: Profile['include'] | undefined;
  readonly exclude?: Profile['exclude'] | undefined;
  /** Origin of the value at an RFC 6901 pointer into the file. */
  readonly originOf: (pointer: string) => Origin;
}

/** What the name of a built-in profile begins with where a layer is named. */
export const builtInPrefix = 'gatehouse:';
const maximumLayers = 50;

export interface Layers {
  /** In the order in which they apply. */
  readonly all: readonly Layer[];
  /** How many of them, from the first, are the built-in profile of the product's scheme and level. */
  readonly builtIn: number;
}

/**
 * Gathers the layers; the built-in profile of the product's scheme and level always comes first. Throws GateError SCHEME_UNKNOWN,
 * LEVEL_UNKNOWN, LAYER_UNKNOWN, LAYER_CYCLE, LAYER_LIMIT, CONFIG_INVALID for the items of the product, and the codes of reading a layer's file.
 */
export async function gatherLayers(
  found: FoundConfiguration,
  files: ConfigurationFiles,
  { profiles: builtIn, schemes }: Pick<RulePack, 'profiles' | 'schemes'>,
): Promise<Layers> {
  const base = builtInOfLevel(productOf(found.value, schemes), builtIn, (pointer) => placeOf(found, pointer));
  checkItemLevels(found, { profiles: builtIn, schemes });
  const layers: Layer[] = [];
  const add = (layer: Layer): void => {
    if (layers.push(layer) > maximumLayers) throw tooMany();
  };

  const addExtended = async (
    holder: DataDocument<Config | Profile>,
    holderPath: string,
    isBuiltIn: boolean,
    above: readonly string[],
  ): Promise<void> => {
    for (const [position, reference] of (holder.value.extends ?? []).entries()) {
      const place = { path: holderPath, line: holder.lineOf(`/extends/${position}`) };
      if (above.includes(reference)) throw cycle(reference, place);
      const inside = [...above, reference];
      if (reference.startsWith(builtInPrefix)) {
        const profile = findBuiltIn(reference, builtIn, place);
        if (profile.name === base.name && above.length === 0 && position === 0) continue;
        await addExtended(profile, profile.path, true, inside);
        add(layerOf(builtInPrefix + profile.name, profile.path, profile));
      } else {
        if (isBuiltIn) throw unknownLayer(reference, place, builtIn);
        const file = layerFile(reference, files, { holderPath, place });
        const layer = readDataDocument('PROFILE', 'profile', {
          path: file,
          content: await readLayer(files, file, place),
        });
        await addExtended(layer, file, false, inside);
        add(layerOf(file, file, layer));
      }
    }
  };

  await addExtended(base, base.path, true, [builtInPrefix + base.name]);
  add(layerOf(builtInPrefix + base.name, base.path, base));
  const ofBuiltIn = layers.length;
  await addExtended(found, found.path, false, []);
  add(layerOf(found.path, found.path, found));
  return { all: layers, builtIn: ofBuiltIn };
}

/** A document as a layer of that name, whose origins are told as in `file`. */
export function layerOf(name: string, file: string, document: DataDocument<Config | Profile>): Layer {
  const { collections, include, exclude } = document.value;
  return {
    name,
    sha256: document.sha256,
    rules: document.value.rules ?? {},
    collections,
    include,
    exclude,
    originOf: (pointer) => {
      const line = document.lineOf(pointer);
      return { layer: name, path: file, ...(line === undefined ? {} : { line }) };
    },
  };
}

/** Never falls back: a level without a profile has no rules, and no rules would pass. */
function builtInOfLevel(
  { level, scheme, edition }: Pick<Facts['product'], 'level' | 'scheme' | 'edition'>,
  builtIn: readonly BuiltInProfile[],
  placeOfSetting: (pointer: string) => LayerPlace | undefined,
): BuiltInProfile {
  const ofScheme = builtIn.filter(({ value }) => value.scheme === scheme && value.levels !== undefined);
  if (ofScheme.length === 0) {
    const known = [...new Set(builtIn.flatMap(({ value }) => value.scheme ?? []))].sort();
    throw unknownWord('SCHEME_UNKNOWN', 'integrity scheme', scheme, known, placeOfSetting('/product/scheme'));
  }
  const ofEdition = ofScheme.filter(({ value }) => value.edition === undefined || value.edition === edition);
  if (ofEdition.length === 0) {
    const known = [...new Set(ofScheme.flatMap(({ value }) => value.edition ?? []))].sort();
    throw unknownWord('EDITION_UNKNOWN', `edition of ${scheme}`, edition, known, placeOfSetting('/product/edition'));
  }
  const profile = ofEdition.find(({ value }) => value.levels?.includes(level));
  if (profile !== undefined) return profile;
  const known = [...new Set(ofEdition.flatMap(({ value }) => value.levels ?? []))].sort();
  throw unknownWord('LEVEL_UNKNOWN', `level of ${scheme}`, level, known, placeOfSetting('/product/level'));
}

interface LayerPlace {
  readonly path: string;
  readonly line: number | undefined;
}

function placeOf(found: FoundConfiguration, pointer: string): LayerPlace {
  return { path: found.path, line: found.lineOf(pointer) };
}

function findBuiltIn(reference: string, builtIn: readonly BuiltInProfile[], place: LayerPlace): BuiltInProfile {
  const profile = builtIn.find(({ name }) => builtInPrefix + name === reference);
  if (profile === undefined) throw unknownLayer(reference, place, builtIn);
  return profile;
}

/** A layer is named relative to the file that extends it; the path is told from the judged folder. */
function layerFile(
  reference: string,
  files: ConfigurationFiles,
  { holderPath, place }: { readonly holderPath: string; readonly place: LayerPlace },
): string {
  const isAbsolute = path.posix.isAbsolute(reference);
  const file = isAbsolute ? undefined : files.locate(path.posix.join(path.posix.dirname(holderPath), reference));
  if (file === undefined) {
    throw new GateError({
      code: 'LAYER_OUTSIDE',
      message: `the layer ${reference} lies outside the judged folder and its git repository`,
      place: shown(place),
      next: 'Keep layers in the repository of the product, so that they are versioned with it.',
    });
  }
  if (['.yaml', '.yml', '.json', '.jsonc'].includes(path.posix.extname(file))) return file;
  throw new GateError({
    code: 'LAYER_UNKNOWN',
    message: `the layer ${reference} is neither a built-in profile (gatehouse:<name>) nor a YAML or JSON file`,
    place: shown(place),
    next: 'Name a built-in profile, or a data file by its relative path.',
  });
}

async function readLayer(files: ConfigurationFiles, file: string, place: LayerPlace) {
  if (files.kindOf(file) !== 'none') return files.read(file);
  throw new GateError({
    code: 'LAYER_UNKNOWN',
    message: `the layer ${file} does not exist`,
    place: shown(place),
    next: 'Correct the path; it is relative to the file that names it.',
  });
}

function unknownLayer(reference: string, place: LayerPlace, builtIn: readonly BuiltInProfile[]): GateError {
  const known = builtIn.map(({ name }) => builtInPrefix + name);
  return unknownWord('LAYER_UNKNOWN', 'built-in profile', reference, known, place);
}

function unknownWord(
  code: string,
  what: string,
  word: string,
  known: readonly string[],
  place: LayerPlace | undefined,
): GateError {
  return new GateError({
    code,
    message: `"${word}" is no ${what} of this gate${didYouMean(word, known)}`,
    ...(place === undefined ? {} : { place: shown(place) }),
    next: known.length === 0 ? 'The rule pack has none.' : `Use one of: ${known.join(', ')}.`,
  });
}

function cycle(reference: string, place: LayerPlace): GateError {
  return new GateError({
    code: 'LAYER_CYCLE',
    message: `the layer ${reference} extends itself`,
    place: shown(place),
    next: 'Remove one of the references.',
  });
}

function tooMany(): GateError {
  return new GateError({
    code: 'LAYER_LIMIT',
    message: `the profile has more than ${maximumLayers} layers`,
    next: 'Merge some of them.',
  });
}

function shown({ path: file, line }: LayerPlace): { path: string; line?: number } {
  return { path: file, ...(line === undefined ? {} : { line }) };
}
