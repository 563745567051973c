// A comment on a rule or a finding.
import { safeText } from '@gatehouse/report';
import type { FormSpec } from '../form.ts';
import { findingsOf, rulesById } from '../judged.ts';
import { line, paragraph, safeLines } from '../line.ts';
import type { FormAround } from './form-spec.ts';

export function commentForm(of: string, { judged }: FormAround): FormSpec | undefined {
  const found = findingsOf(judged.decision).get(of);
  const rule = found?.rule ?? rulesById(judged.decision).get(of);
  if (rule === undefined) return undefined;
  const finding = found?.finding;
  const about = {
    rule: rule.id,
    ...(finding === undefined ? {} : { subject: finding.subject, digest: finding.digest }),
  };
  return {
    title: `Comment on ${rule.id}${finding === undefined ? '' : ` ${safeText(finding.subject, 60)}`}`,
    fields: [
      { key: 'text', label: 'Comment', kind: 'long', help: 'For you and the other reviewers; it changes no verdict.' },
    ],
    initial: { text: '' },
    check: ({ text = '' }) => (text.trim() === '' ? { text: 'nothing is written yet' } : {}),
    preview: (_, width) => [
      line('It is about', 'quiet'),
      ...paragraph(safeLines(finding?.message ?? rule.title), width, 'plain', '  '),
    ],
    effect: ({ text = '' }) => ({ do: 'comment', about, text: text.trim() }),
  };
}
