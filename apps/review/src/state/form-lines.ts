// A form as lines: each field with its label, the one with the cursor open and explained, and below what will be written.
import { columnWidth, safeText } from '@gatehouse/report';
import type { Field, FormSpec, FormState } from './form.ts';
import { emptyLine, fit, graphemesOf, type Line, line, paragraph } from './line.ts';

const labelWidth = 15;

/** Rows of a long text that are shown while it has the cursor. */
const longRows = 4;

export function formLines(
  form: FormState,
  spec: FormSpec,
  { width, height }: { readonly width: number; readonly height: number },
): Line[] {
  const faults = form.tried ? spec.check(form.values) : {};
  const fields = spec.fields.flatMap((field, index) =>
    fieldLines(form, field, { width, hasCursor: index === form.at, fault: faults[field.key] }),
  );
  const title: Line = [
    { text: '─ ', tone: 'quiet' },
    { text: fit(spec.title, width - 4).trimEnd(), tone: 'heading' },
  ];
  const preview = spec.preview(form.values, width);
  return [title, ...fields, emptyLine, ...preview].slice(0, height);
}

interface FieldPlace {
  readonly width: number;
  readonly hasCursor: boolean;
  readonly fault: string | undefined;
}

function fieldLines(form: FormState, field: Field, { width, hasCursor, fault }: FieldPlace): Line[] {
  const value = form.values[field.key] ?? '';
  const label = {
    text: `${hasCursor ? '▸ ' : '  '}${fit(field.label, labelWidth)} `,
    tone: hasCursor ? 'strong' : 'plain',
  } as const;
  const room = width - labelWidth - 3;
  const under = ' '.repeat(labelWidth + 3);
  const [first = [], ...others] = valueLines(form, field, value, room, hasCursor);
  return [
    [label, ...first],
    ...others.map((spans): Line => [{ text: under, tone: 'plain' }, ...spans]),
    ...(hasCursor ? paragraph(field.help, width, 'quiet', under) : []),
    ...(fault === undefined ? [] : [line(`${under}✗ ${fit(fault, room - 2)}`, 'refusal')]),
  ];
}

function valueLines(form: FormState, field: Field, value: string, room: number, hasCursor: boolean): Line[] {
  if (field.kind === 'choice') {
    const option = field.options?.find((each) => each.value === value);
    const shown = option?.label ?? 'nothing chosen';
    const text = hasCursor ? `‹ ${shown} ›` : shown;
    return [
      [{ text: fit(text, room).trimEnd(), tone: option === undefined ? 'attention' : 'plain', selected: hasCursor }],
    ];
  }
  if (!hasCursor)
    return [line(fit(safeText(value.replaceAll(/\s+/g, ' '), 400), room), value === '' ? 'quiet' : 'plain')];
  const rows = cursorRows(value, form.cursor, room);
  if (field.kind === 'text') return [rows.lines[rows.row] ?? []];
  const from = Math.max(0, Math.min(rows.row - 1, rows.lines.length - longRows));
  return rows.lines.slice(from, from + longRows);
}

/** The text broken into rows, with the character under the cursor marked, and the row that holds it. */
function cursorRows(value: string, cursor: number, room: number): { readonly lines: Line[]; readonly row: number } {
  const lines: { text: string; tone: 'plain'; selected?: boolean }[][] = [[]];
  let width = 0;
  let row = 0;
  const add = (character: string, selected: boolean): void => {
    const shown = character === '\n' ? ' ' : safeText(character);
    const needed = columnWidth(shown);
    if (width + needed > room - 1) {
      lines.push([]);
      width = 0;
    }
    if (selected) row = lines.length - 1;
    const current = lines[lines.length - 1];
    const last = current?.[current.length - 1];
    if (!selected && last !== undefined && last.selected !== true) last.text += shown;
    else current?.push(selected ? { text: shown, tone: 'plain', selected } : { text: shown, tone: 'plain' });
    width += needed;
    if (character === '\n') {
      lines.push([]);
      width = 0;
    }
  };
  const characters = graphemesOf(value);
  characters.forEach((character, index) => {
    add(character, index === cursor);
  });
  if (cursor >= characters.length) add(' ', true);
  return { lines, row };
}
