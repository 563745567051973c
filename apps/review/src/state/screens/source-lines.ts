// The lines of a file around the place that a fact was read from.
import { placeText } from '@gatehouse/report';
import type { Decision, DecisionFinding } from '@gatehouse/schema';
import type { DocumentState } from '../documents.ts';
import { emptyLine, type Line, line, paragraph } from '../line.ts';
import { numbered } from './evidence.ts';

type Source = NonNullable<DecisionFinding['source']>;

/** Lines shown on each side of the place. */
const context = 6;

/** Lines of a whole record, which begins at its place. */
export const recordLength = 60;

/** The file with its digest, and the lines around the place; `after` of them behind it, but never fewer than before it. */
export function sourceLines(
  decision: Decision,
  source: Source,
  known: DocumentState | undefined,
  width: number,
  after = context,
): Line[] {
  const item = decision.evidence.find(({ id }) => id === source.evidence);
  const digest = item === undefined ? '' : `  ${item.sha256.slice(0, 19)}…`;
  const commit = item?.commit === undefined ? '' : `  commit ${item.commit.slice(0, 7)}`;
  const title = [emptyLine, line(`Evidence  ${placeText(source)}${digest}${commit}`, 'strong')];
  if (known === undefined || known.state === 'reading') return [...title, line('  reading …', 'quiet')];
  if (known.state === 'failed') return [...title, ...paragraph(known.why, width, 'attention', '  ')];
  const { document } = known;
  const changed =
    item !== undefined && !source.path.includes('!/') && document.sha256 !== item.sha256 && document.sha256 !== ''
      ? [line('  The file has changed since it was judged.', 'attention')]
      : [];
  const at = (source.line ?? 1) - 1;
  const from = Math.max(0, at - (source.line === undefined ? 0 : context));
  const to = Math.min(document.count, at + Math.max(after, context) + 1 + (source.line === undefined ? context : 0));
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, index) =>
    numbered(document, from + index, source.line === undefined ? undefined : at, width),
  );
  return [...title, ...changed, ...shown];
}
