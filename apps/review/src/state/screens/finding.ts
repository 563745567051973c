// One finding: what the rule asks, what was found, what to do, and the very lines of the evidence.
import { levelChangeText, safeText } from '@gatehouse/report';
import type { DecisionFinding } from '@gatehouse/schema';
import type { DocumentName } from '../documents.ts';
import { findingsOf } from '../judged.ts';
import { emptyLine, line, paragraph, safeLines } from '../line.ts';
import { findingTarget } from '../to-do.ts';
import { findingMark } from '../tone.ts';
import { type PageView, pageOf } from '../view.ts';
import { head, saidAbout } from './rule.ts';
import type { Screen } from './screen.ts';
import { sourceLines } from './source-lines.ts';

/** Title of the page and of the evidence, and the lines before the place. */
const aroundSource = 10;

export const findingScreen: Screen = ({ of = '' }, { judged, entries, documents, width, height }): PageView => {
  const found = findingsOf(judged.decision).get(of);
  if (found === undefined) {
    return pageOf(safeText(of, 120), [
      line('✓ This finding is gone.', 'approval'),
      ...paragraph('Either it was settled, or what it is about changed. Esc goes back to what is left.', width),
    ]);
  }
  const { rule, finding } = found;
  const { mark, tone } = findingMark(finding);
  const name = documentOf(finding);
  const known = name === undefined ? undefined : documents.get(name);
  const said = [
    ...head(rule, width),
    emptyLine,
    ...paragraph(`${mark} ${safeLines(finding.message, 1000)}`, width, tone),
    ...(finding.waivedBy === undefined
      ? []
      : paragraph(`Waived by ${safeText(finding.waivedBy, 60)}`, width, 'attention')),
    ...(finding.levelChange === undefined
      ? []
      : paragraph(levelChangeText(finding.level, finding.levelChange), width, 'attention')),
    ...paragraph(`Do: ${safeLines(rule.solution, 2000)}`, width),
  ];
  return pageOf(
    `${rule.id} · ${safeText(rule.title)}`,
    [
      ...said,
      ...(finding.source === undefined
        ? []
        : sourceLines(judged.decision, finding.source, known, width, height - said.length - aroundSource)),
      ...saidAbout(entries, { rule, finding }, width),
    ],
    { target: findingTarget(rule, finding), ...(name === undefined ? {} : { needs: [name] }) },
  );
};

function documentOf({ source, subject }: DecisionFinding): DocumentName | undefined {
  if (source === undefined) return undefined;
  if (!source.path.startsWith('.git')) return `file:${source.path}`;
  return /^[0-9a-f]{40,64}$/.test(subject) ? `commit:${subject}` : undefined;
}
