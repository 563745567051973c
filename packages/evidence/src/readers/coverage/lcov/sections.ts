// Divides an LCOV tracefile into its sections, and notices where one is cut off.
import { quoted } from '../../../decode/shorten.ts';
import { type LcovRecord, type Refuse, recordsOf } from './record.ts';
import { type LcovSection, readSection } from './section.ts';

export function readSections(text: string, refuse: Refuse): LcovSection[] {
  const sections: LcovSection[] = [];
  let isEmpty = true;
  let open: { readonly start: LcovRecord; readonly inner: LcovRecord[] } | undefined;
  for (const record of recordsOf(text)) {
    isEmpty = false;
    if (open === undefined) {
      if (record.name === 'SF') open = { start: record, inner: [] };
      else if (record.name !== 'TN') throw refuse(record.line, `${quoted(record.name)} stands outside of any section`);
      if (record.name === 'SF' && record.value.trim() === '') throw refuse(record.line, 'SF names no file');
    } else if (record.name === 'SF' || record.name === 'TN') {
      throw truncated(open.start, refuse);
    } else if (record.name === 'end_of_record') {
      sections.push(readSection(open.start.value, open.inner, refuse));
      open = undefined;
    } else {
      open.inner.push(record);
    }
  }
  if (open !== undefined) throw truncated(open.start, refuse);
  if (isEmpty) throw refuse(1, 'the file is empty');
  return sections;
}

function truncated({ line, value }: LcovRecord, refuse: Refuse) {
  return refuse(line, `truncated: the section of ${quoted(value)} has no end_of_record`, 'EVIDENCE_TRUNCATED');
}
