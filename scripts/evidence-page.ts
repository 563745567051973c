// Writes the reference of evidence: which formats of each kind are read, and where its files are looked for.

import { readers } from '../packages/evidence/src/readers.ts';
import { evidenceKinds } from '../packages/evidence/src/reading.ts';
import { usualPlaces } from '../packages/gate/src/collection/evidence-patterns.ts';

/** Formats and places of every kind, as Markdown. */
export function evidencePage(): string {
  const kinds = evidenceKinds.map((kind) => {
    const formats = readers.filter((reader) => reader.kind === kind);
    const places = usualPlaces[kind] ?? [];
    return [
      `## ${kind}`,
      '',
      '| Format | What it is |',
      '|---|---|',
      ...formats.map(({ format, title }) => `| \`${format}\` | ${title} |`),
      '',
      places.length === 0
        ? `No usual place: name the files under \`evidence.${kind}\`.`
        : `Usual place: ${places.map((place) => `\`gate/${place}\``).join(', ')}.`,
    ].join('\n');
  });
  return kinds.join('\n\n');
}
