// A finding, or a rule that could not be asked, as a row.
import { safeText } from '@gatehouse/report';
import type { ReviewEntry } from '@gatehouse/schema';
import { type Line, row } from '../line.ts';
import { markSign } from '../marks.ts';
import { shortClause } from '../to-do.ts';
import { findingMark, statusMark } from '../tone.ts';
import type { Item } from '../view.ts';

/** The row in exactly `width` columns: sign, rule, subject, message, clause, mark of the review. */
export function findingRow(
  { target: { rule, finding } }: Item,
  width: number,
  { entries, reviewer }: { readonly entries: readonly ReviewEntry[]; readonly reviewer: string | undefined },
): Line {
  if (rule === undefined) return [];
  const { mark, tone } = finding === undefined ? statusMark(rule) : findingMark(finding);
  const subject = finding?.subject ?? '-';
  const sign = markSign(entries, { rule, ...(finding === undefined ? {} : { finding }) }, reviewer);
  return row(
    [
      { text: mark, width: 1, tone },
      { text: rule.id, width: 8 },
      { text: safeText(subject, 80), width: width < 100 ? 12 : 24 },
      {
        text: safeText(finding?.message ?? rule.reason ?? rule.title, 400),
        tone: finding === undefined ? 'quiet' : 'plain',
      },
      { text: shortClause(rule), width: 7, tone: 'quiet', from: 70 },
      { text: sign, width: 2 },
    ],
    width,
  );
}
