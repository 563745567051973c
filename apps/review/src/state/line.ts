// A line of the screen: pieces of text, each in its tone, and how texts are fitted into columns.
import { columnWidth, type SafeText, safeText, wrap } from '@gatehouse/report';
import type { Tone } from './tone.ts';

export interface Span {
  readonly text: string;
  readonly tone: Tone;
  /** Where the cursor or the selection is. */
  readonly selected?: boolean;
}

/** Pieces from left to right. Every text in it is safe to print. */
export type Line = readonly Span[];

export const emptyLine: Line = [];

export function line(text: string, tone: Tone = 'plain'): Line {
  return [{ text: steady(text), tone }];
}

const joiners = /[\u200D\uFE0F\u{E0020}-\u{E007F}]|(?<=\p{Extended_Pictographic})[\u{1F3FB}-\u{1F3FF}]/gu;

/**
 * Composed emoji as their parts, and without a colour of skin. Terminals do not agree on how many columns a composed one takes, and one that
 * takes more than it was given pushes the rest of the screen down.
 */
function steady(text: string): string {
  return text.replace(joiners, '');
}

/** The text of a line, as a screen reader says it. */
export function textOf(spans: Line): string {
  return spans.map(({ text }) => text).join('');
}

/** Lines of at most `width` columns in one tone, each behind the indent. Line breaks of the text are kept. */
export function paragraph(text: string, width: number, tone: Tone = 'plain', indent = ''): Line[] {
  return steady(text)
    .split('\n')
    .flatMap((part) => wrap(part, Math.max(8, width - indent.length)).map((each) => line(indent + each, tone)));
}

/** Safe text of several lines: what each holds is shown as itself, the breaks between them stay. */
export function safeLines(untrusted: string, limit = 4000): string {
  return untrusted
    .slice(0, limit * 4)
    .split(/\r\n|\r|\n/)
    .map((each) => safeText(each, limit))
    .join('\n');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as people count them. */
export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** The text in exactly `width` columns: cut with `…`, or filled with spaces. Wide and combining characters count as the terminal shows them. */
export function fit(given: SafeText | string, width: number): string {
  const text = steady(given);
  const taken = columnWidth(text);
  if (taken <= width) return text + ' '.repeat(width - taken);
  if (width <= 0) return '';
  let shown = '';
  let used = 0;
  for (const grapheme of graphemesOf(text)) {
    const needed = columnWidth(grapheme);
    if (used + needed > width - 1) break;
    shown += grapheme;
    used += needed;
  }
  return `${shown}…${' '.repeat(width - 1 - used)}`;
}

/** A column of a row. */
export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
  /** Columns that it takes; the one cell without takes what is left. */
  readonly width?: number;
  /** Left out where the row has fewer columns than this. */
  readonly from?: number;
}

/** A row of exactly `width` columns; cells are one space apart. */
export function row(cells: readonly Cell[], width: number): Line {
  const shown = cells.filter(({ from = 0 }) => width >= from);
  const fixed = shown.reduce((sum, cell) => sum + (cell.width ?? 0), 0) + Math.max(0, shown.length - 1);
  const rest = Math.max(0, width - fixed);
  return shown.map((cell, index) => ({
    text: fit(cell.text, cell.width ?? rest) + (index === shown.length - 1 ? '' : ' '),
    tone: cell.tone ?? 'plain',
  }));
}

/** A bar of `width` characters that is full to `part` of `whole`; anything above nothing shows, anything below all leaves a gap. */
export function bar(part: number, whole: number, width: number): string {
  if (whole <= 0) return '░'.repeat(width);
  const share = Math.round((part / whole) * width);
  const filled = part <= 0 ? 0 : part >= whole ? width : Math.min(width - 1, Math.max(1, share));
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}

/** The pieces as far as there is room for them; the last one that is shown ends in `…` where something was cut. */
export function clipped(spans: Line, width: number): Line {
  const kept: Span[] = [];
  let left = width;
  for (const span of spans) {
    const taken = columnWidth(span.text);
    if (taken <= left) kept.push(span);
    else if (left > 0) kept.push({ ...span, text: fit(span.text, left) });
    left -= Math.min(left, taken);
  }
  return kept;
}
