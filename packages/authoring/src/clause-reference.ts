// Writes the reference page of the clause catalogue: each clause with its editions and levels, the rules that check it, and the crosswalk.
import type { ClauseCatalogue, RuleManifest } from '@gatehouse/schema';

type Clause = ClauseCatalogue['clauses'][number];

export interface ClauseMaterial {
  readonly manifest: RuleManifest;
  readonly clauses: readonly ClauseCatalogue[];
}

/** Markdown, the same for the same material. */
export function clauseReference({ manifest, clauses }: ClauseMaterial): string {
  const catalogues = [...clauses].sort((a, b) => (a.standard < b.standard ? -1 : 1));
  return `${[
    '# Clauses',
    '<!-- Generated from policies/clauses by policies/scripts/docs.ts. Do not edit. -->',
    'What clauses ask, in our own words; [how to read it](../clauses.md). A catalogue is a claim: a qualified person must check it against the standard. `gatehouse explain <clause>` tells more.',
    catalogues.map(({ standard, title }) => `- [${standard}](#${standard}): ${title}`).join('\n'),
    ...catalogues.map((catalogue) => section(catalogue, manifest)),
  ].join('\n\n')}\n`;
}

function section(catalogue: ClauseCatalogue, manifest: RuleManifest): string {
  const { standard, title, edition, note, editions = [], clauses } = catalogue;
  const head = ['Clause', 'What it asks', ...[edition, ...editions.map((other) => other.edition)], 'Rules', 'Related'];
  const columns = catalogue.levels === undefined ? head.filter((_, index) => index !== 2) : head;
  const rows = clauses.map((clause) => row(clause, catalogue, manifest));
  return [
    `## ${standard}`,
    `${title}, ${edition}${catalogue.provisional === true ? ' (to be checked)' : ''}.${note === undefined ? '' : ` ${oneLine(note)}`}`,
    ...(editions.length === 0
      ? []
      : [
          editions
            .map(
              (other) =>
                `- ${other.edition}${other.provisional === true ? ' (provisional)' : ''}: ${oneLine(other.note)}`,
            )
            .join('\n'),
        ]),
    [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ].join('\n\n');
}

function row(clause: Clause, catalogue: ClauseCatalogue, { rules }: RuleManifest): string[] {
  const id = `${catalogue.standard}:${clause.id}`;
  const checking = rules
    .filter((rule) => rule.clauses.includes(id))
    .map((rule) => `[${rule.id}](rules.md#${rule.id.toLowerCase()})`);
  const related = Object.entries(clause.crosswalk ?? {}).map(([standard, ids]) => `${standard} ${ids.join(', ')}`);
  const doubt = clause.doubt === undefined ? '' : ` Doubtful: ${clause.doubt}`;
  const sure =
    clause.confidence === undefined || clause.confidence === 'high' ? '' : ` (confidence ${clause.confidence})`;
  return [
    `${clause.id}<br>${clause.title}`,
    `${clause.asks}${sure}${doubt}`,
    ...(catalogue.levels === undefined ? [] : [(clause.levels ?? []).join(' ')]),
    ...(catalogue.editions ?? []).map((edition) => levelsIn(clause, edition)),
    checking.join(', '),
    related.join('; '),
  ].map((cell) => oneLine(cell).replaceAll('|', '\\|'));
}

function levelsIn(
  clause: Clause,
  { edition, levelsFrom = {} }: NonNullable<ClauseCatalogue['editions']>[number],
): string {
  const differs = clause.editions?.[edition];
  if (differs?.absent === true) return 'no such clause';
  const derived = Object.entries(levelsFrom).filter(([, from]) => from.some((level) => clause.levels?.includes(level)));
  return (differs?.levels ?? derived.map(([level]) => level)).join(' ');
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
