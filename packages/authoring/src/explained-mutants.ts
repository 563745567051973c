// Tells the mutants that somebody explained from those that show a hole in the tests.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MutantsFile } from '@gatehouse/schema';
import type { Mutant } from './mutate-pack.ts';
import { parseMutants } from './parse-pack-file.ts';

/** Name of the file in the folder of a pack in which mutants are explained. */
export const mutantsFile = 'mutants.yaml';

type ExplainedMutant = MutantsFile['explained'][number];

export interface Sifted {
  readonly explained: readonly Mutant[];
  readonly unexplained: readonly Mutant[];
  /** Explanations of what no longer survives, or is no longer there. */
  readonly stale: readonly ExplainedMutant[];
}

/** The explanations in a pack's folder; none where there is no such file. Throws GateError PACK_FILE_INVALID. */
export function readExplained(folder: string): readonly ExplainedMutant[] {
  const file = join(folder, mutantsFile);
  return existsSync(file) ? parseMutants(mutantsFile, readFileSync(file, 'utf8')).explained : [];
}

/** Sifts survivors. An explanation holds for a change by its words, wherever its line has moved to; `only` as mutants were made. */
export function siftMutants(survived: readonly Mutant[], explanations: readonly ExplainedMutant[], only = ''): Sifted {
  const isAbout = ({ path, before, after = '' }: ExplainedMutant, mutant: Mutant): boolean =>
    path === mutant.path && before === mutant.before && after === mutant.after;
  const isExplained = (mutant: Mutant): boolean => explanations.some((each) => isAbout(each, mutant));
  return {
    explained: survived.filter(isExplained),
    unexplained: survived.filter((mutant) => !isExplained(mutant)),
    stale: explanations.filter(
      (each) => each.path.startsWith(only) && !survived.some((mutant) => isAbout(each, mutant)),
    ),
  };
}
