// A file of evidence or a commit, whole, at the place of interest; only the lines on the screen are decoded.
import { safeText } from '@gatehouse/report';
import type { TextDocument } from '../documents.ts';
import { fit, type Line, line, paragraph } from '../line.ts';
import { type PageView, pageOf } from '../view.ts';
import type { Screen } from './screen.ts';

export const evidenceScreen: Screen = ({ of = '', line: at }, { judged, documents, width, height }): PageView => {
  const known = documents.get(`file:${of}`);
  const item = judged.decision.evidence.find(({ path }) => path === of);
  const digest = item === undefined ? '' : ` · ${item.sha256.slice(0, 19)}…`;
  const title = `${safeText(of)}${digest}`;
  const rest = { target: { copy: of, source: { path: of } }, needs: [`file:${of}`] as const };
  if (known === undefined || known.state === 'reading') return pageOf(title, [line('reading …', 'quiet')], rest);
  if (known.state === 'failed') return pageOf(title, paragraph(known.why, width, 'attention'), rest);
  const { document } = known;
  const marked = at === undefined ? undefined : at - 1;
  return {
    kind: 'page',
    title: `${title} · ${document.count} lines`,
    count: document.count,
    line: (index) => numbered(document, index, marked, width),
    start: Math.max(0, (marked ?? 0) - Math.floor(height / 3)),
    ...rest,
  };
};

/** Longest part of a line that is decoded to be shown; minified reports have lines of megabytes. */
const longest = 2000;

/** A line as it can be printed, as much of it as any screen shows. */
export function shownText(document: TextDocument, index: number): string {
  return safeText(document.line(index).slice(0, longest).replaceAll('\t', '  '), longest);
}

/** A line with its number; the one of interest is marked. */
export function numbered(document: TextDocument, index: number, marked: number | undefined, width: number): Line {
  const digits = String(document.count).length;
  const isMarked = index === marked;
  const text = shownText(document, index);
  return [
    {
      text: `${isMarked ? '▸' : ' '} ${String(index + 1).padStart(digits)} │ `,
      tone: isMarked ? 'attention' : 'quiet',
    },
    { text: fit(text, Math.max(0, width - digits - 5)), tone: isMarked ? 'strong' : 'plain' },
  ];
}
