// Reads SPDX 2.2 and 2.3 bills of materials in tag-value text.
import { JsonCursor } from '../../decode/json-cursor.ts';
import { decodeText } from '../../decode/text.ts';
import { unreadable } from '../../decode/unreadable.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, SbomReading } from '../../reading.ts';
import { again, readSpdxBill, spdxNotes } from './spdx/bill.ts';
import { tagValueModel } from './spdx/tag-value-model.ts';

export const spdxTagValueReader: Reader = {
  format: 'spdx-tag-value',
  kind: 'sbom',
  title: 'SPDX 2 bill of materials (tag-value text)',
  notes: [
    'Tried with spdx-tools 0.8. `reuse spdx` writes SPDX 2.1 and lists files alone, and is refused by its version.',
    'An unknown tag, a tag outside the section that it belongs to, and a line that is neither tag nor comment are errors.',
    ...spdxNotes,
  ],
  looksLike: (head) => /^SPDXVersion:/m.test(head),
  read,
};

/** The text is turned into the model that SPDX JSON has, and read like that. */
function read(input: ReaderInput): SbomReading {
  const refuse = (line: number, message: string) =>
    unreadable('EVIDENCE_INVALID', message, { path: input.path, line, column: 1 }, again);
  const { value, lineOf } = tagValueModel(decodeText(input), refuse);
  const at = (pointer: string) => ({ line: lineOf(pointer), column: 1 });
  return readSpdxBill(JsonCursor.atRoot({ value, at }, input.path, again), 'spdx-tag-value');
}
