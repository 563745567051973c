// Blocks of a Markdown page, and how many of them have room.
import type { MarkdownText } from './markdown-text.ts';

/** A part of the page that is shown whole or not at all. */
export interface Block {
  readonly kind: 'rule' | 'section';
  readonly lines: readonly string[];
}

/** A table in GFM. */
export function table(head: readonly string[], rows: readonly (readonly (MarkdownText | string)[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

/** Lines that open on a click. The blank lines make what is inside Markdown again. */
export function folded(summary: string, lines: readonly string[]): string[] {
  return ['<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>'];
}

export interface Room {
  /** Most that the page may measure, its last line break included. */
  readonly limit: number;
  readonly measure: (text: string) => number;
}

/** The page: every block, or as many from the start as have room, and a line that says what was left out. */
export function pageOf(blocks: readonly Block[], room: Room | undefined): string {
  const texts = blocks.map(({ lines }) => `${lines.join('\n')}\n`);
  const whole = texts.join('\n');
  if (room === undefined || room.measure(whole) <= room.limit) return whole;
  let used = 0;
  const reserve = room.measure(leftOutText(blocks)) + 1;
  const fitting = texts.findIndex((text) => {
    used += room.measure(text) + 1;
    return used + reserve > room.limit;
  });
  return [...texts.slice(0, fitting), leftOutText(blocks.slice(fitting))].join('\n');
}

function leftOutText(blocks: readonly Block[]): string {
  const rules = blocks.filter(({ kind }) => kind === 'rule').length;
  const sections = blocks.length - rules;
  const words = [
    ...(rules === 0 ? [] : [`${rules} ${rules === 1 ? 'rule' : 'rules'}`]),
    ...(sections === 0 ? [] : [`${sections} ${sections === 1 ? 'section' : 'sections'}`]),
  ];
  return `**Left out for want of room: ${words.join(' and ')}.** \`gatehouse check -o markdown=decision.md\` writes everything.\n`;
}
