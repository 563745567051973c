// Reads a clause as one edition of its standard has it: what differs there, else what the first edition of the catalogue says.
import type { ClauseCatalogue } from '@gatehouse/schema';

type Clause = ClauseCatalogue['clauses'][number];

export type Catalogue = Pick<ClauseCatalogue, 'standard' | 'edition' | 'title' | 'levels' | 'editions' | 'note'>;

export interface ClauseReading {
  readonly edition: string;
  /** Title of the standard in that edition. */
  readonly standardTitle: string;
  /** Why the edition is provisional, where it is. */
  readonly provisional?: string;
  /** Whether the edition has no such clause. */
  readonly absent: boolean;
  readonly title: string;
  readonly asks: string;
  /** Levels it applies to; undefined where the standard has none, or the catalogue does not know. */
  readonly levels?: readonly string[];
  /** What differs from the first edition of the catalogue. */
  readonly note?: string;
}

/** The editions that a catalogue tells of, its first one first. */
export function editionsOf(catalogue: Catalogue): string[] {
  return [catalogue.edition, ...(catalogue.editions ?? []).map(({ edition }) => edition)];
}

/** Levels of an edition, from the least demanding; none where the standard has no levels. */
export function levelsOfEdition(catalogue: Catalogue, edition: string): readonly string[] {
  const described =
    edition === catalogue.edition ? catalogue : catalogue.editions?.find((each) => each.edition === edition);
  return described?.levels ?? [];
}

/** The clause in one of the editions that the catalogue tells of. */
export function clauseInEdition(clause: Clause, catalogue: Catalogue, edition: string): ClauseReading {
  const described = catalogue.editions?.find((each) => each.edition === edition);
  const differs = described === undefined ? undefined : clause.editions?.[edition];
  const absent = differs?.absent === true;
  const levels = absent ? [] : (differs?.levels ?? derivedLevels(clause, described));
  return {
    edition,
    standardTitle: described?.title ?? catalogue.title,
    absent,
    title: differs?.title ?? clause.title,
    asks: differs?.asks ?? clause.asks,
    ...(described?.provisional === true ? { provisional: described.note } : {}),
    ...(levels === undefined ? {} : { levels }),
    ...(differs?.note === undefined ? {} : { note: differs.note }),
  };
}

function derivedLevels(
  clause: Clause,
  described: NonNullable<ClauseCatalogue['editions']>[number] | undefined,
): readonly string[] | undefined {
  if (described === undefined || clause.levels === undefined) return clause.levels;
  if (described.levelsFrom === undefined) return undefined;
  return Object.entries(described.levelsFrom)
    .filter(([, from]) => from.some((level) => clause.levels?.includes(level)))
    .map(([level]) => level);
}
