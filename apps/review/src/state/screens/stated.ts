// What is said of something, each with a label before it.
import { safeText } from '@gatehouse/report';
import { type Line, paragraph } from '../line.ts';

/** A labelled text, wrapped under itself; nothing where nothing is known. */
export function stated(label: string, text: string | undefined, width: number): Line[] {
  if (text === undefined || text === '') return [];
  const lines = paragraph(text, width - 13);
  return lines.map((spans, index): Line => [{ text: (index === 0 ? label : '').padEnd(13), tone: 'quiet' }, ...spans]);
}

/** Names with commas between; `none` where there is none. */
export function listText(values: readonly string[], none?: string): string | undefined {
  return values.length === 0 ? none : values.map((value) => safeText(value, 100)).join(', ');
}
