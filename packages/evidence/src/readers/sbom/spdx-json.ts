// Reads SPDX 2.2 and 2.3 bills of materials in JSON.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, SbomReading } from '../../reading.ts';
import { again, readSpdxBill, spdxNotes } from './spdx/bill.ts';

export const spdxJsonReader: Reader = {
  format: 'spdx-json',
  kind: 'sbom',
  title: 'SPDX 2 bill of materials (JSON)',
  notes: [
    'Tried with npm sbom 11.19. The export of a dependency graph by GitHub, which puts the document into a field `sbom`, is read as it is.',
    ...spdxNotes,
  ],
  looksLike: (head) => /"(spdxVersion|SPDXID)"\s*:\s*"SPDX/.test(head),
  read,
};

function read(input: ReaderInput): SbomReading {
  const file = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const wrapped = file.get('spdxVersion') === undefined ? file.get('sbom') : undefined;
  return readSpdxBill(wrapped ?? file, 'spdx-json');
}
