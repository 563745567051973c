// The whole screen as lines: where we are, what is shown, what just happened, what can be done.
import { moment, safeText } from '@gatehouse/report';
import type { Decision } from '@gatehouse/schema';
import { canBeGiven } from './actions.ts';
import { formLines } from './form-lines.ts';
import { formSpec } from './forms/form-spec.ts';
import { helpLines } from './help-lines.ts';
import type { Judged } from './judged.ts';
import { keyTable } from './key-table.ts';
import { besideOf, bodyRows, detailRows, hasRoomBeside, type Known, pageRows, type Size, viewAt } from './layout.ts';
import { clipped, emptyLine, fit, graphemesOf, type Line, line, paragraph } from './line.ts';
import { clamp, filtered, positionOf, windowStart } from './list.ts';
import { scrollOf } from './moving.ts';
import { type Place, tabs } from './place.ts';
import { placeOf, type ReviewState, targetOf } from './review-state.ts';
import { tabWords } from './screens/screens.ts';
import { halves, sideBySide } from './side-by-side.ts';
import type { Tone } from './tone.ts';
import type { ListView, PageView, View } from './view.ts';

/** The smallest terminal in which the review can be read. */
const smallest = { columns: 40, rows: 12 };

/** The lines of the screen, `rows - 1` of them. */
export function frameOf(state: ReviewState, known: Known, size: Size): Line[] {
  if (size.columns < smallest.columns || size.rows < smallest.rows) {
    return [line(`Too small: at least ${smallest.columns}×${smallest.rows}. q quits.`)];
  }
  const { judged } = known;
  if (judged === undefined) return [line(known.busy ?? 'Judging the release …')];
  const view = viewAt(placeOf(state), { ...known, judged }, size);
  const body = bodyLines(state, { ...known, judged }, view, size);
  const rows = bodyRows(size);
  return [
    ...headLines(judged.decision, known.trouble !== undefined, state, size.columns),
    ...Array.from({ length: rows }, (_, index) => clipped(body[index] ?? emptyLine, size.columns)),
    statusLine(state, known, view, size.columns),
    keysLine(state, { ...known, judged }, view, size.columns),
  ];
}

function outcomeTone({ outcome }: Decision): Tone {
  return outcome === 'NO-GO' ? 'refusal' : outcome === 'GO-ELIGIBLE' ? 'approval' : 'attention';
}

/** A decision that can no longer be made is not shown as one. */
function headLines(decision: Decision, isOutdated: boolean, state: ReviewState, width: number): Line[] {
  const { product, release, stage, outcome } = decision;
  const where = `${safeText(product.name, 60)} ${safeText(release.version, 40)} · ${product.levelWord ?? 'level'} ${safeText(product.level, 20)} · ${release.commit.slice(0, 7)} · ${safeText(stage, 20)} · as of ${moment(decision.asOf)}`;
  const sign = { 'NO-GO': '✗', 'GO-WITH-DEVIATIONS': '!', 'GO-ELIGIBLE': '✓' }[outcome];
  const said = isOutdated ? '? not judged now' : `${sign} ${outcome}`;
  const tabLine = tabs.flatMap((tab, index): Line => {
    const isHere = state.places[0].screen === tab;
    return [
      { text: ` ${index + 1} `, tone: isHere ? 'strong' : 'quiet' },
      { text: width < 72 && !isHere ? '' : tabWords[tab], tone: isHere ? 'heading' : 'quiet' },
    ];
  });
  return [
    [
      { text: fit(where, width - said.length - 1), tone: 'strong' },
      { text: ` ${said}`, tone: isOutdated ? 'refusal' : outcomeTone(decision) },
    ],
    tabLine,
  ];
}

function bodyLines(state: ReviewState, known: Known & { readonly judged: Judged }, view: View, size: Size): Line[] {
  const { columns } = size;
  if (state.help !== undefined) {
    const help = helpLines(columns);
    return help.slice(clamp(state.help, 0, Math.max(0, help.length - bodyRows(size))));
  }
  if (state.form !== undefined) {
    const spec = formSpec(state.form.name, state.form.of, known);
    if (spec !== undefined) return formLines(state.form, spec, { width: columns, height: bodyRows(size) });
  }
  const place = placeOf(state);
  if (view.kind === 'page') return pageLines(place, view, size);
  if (!hasRoomBeside(view, size)) return [...(view.banner ?? []), ...listLines(place, view, size, columns)];
  const { left, right } = halves(columns);
  const list = listLines(place, view, size, left);
  const beside = besideOf(place, view, known, size);
  const page = beside === undefined ? [] : besideLines(beside, list.length, right);
  return [...(view.banner ?? []), ...sideBySide(list, page, columns)];
}

/** The beginning of a page, or the place where it opens. */
function besideLines(view: PageView, height: number, width: number): Line[] {
  const start = clamp(view.start ?? 0, 0, Math.max(0, view.count - height + 1));
  const count = Math.max(0, Math.min(height - 1, view.count - start));
  return [titleLine(view.title, '', width), ...Array.from({ length: count }, (_, index) => view.line(start + index))];
}

function pageLines(place: Place, view: View & { kind: 'page' }, size: Size): Line[] {
  const rows = pageRows(view, size);
  const start = scrollOf(place, view, rows);
  const more = view.count > rows ? ` ${start + 1}–${Math.min(view.count, start + rows)} of ${view.count}` : '';
  return [
    titleLine(view.title, more, size.columns),
    ...Array.from({ length: Math.max(0, Math.min(rows, view.count - start)) }, (_, index) => view.line(start + index)),
  ];
}

function listLines(place: Place, view: ListView, size: Size, columns: number): Line[] {
  const items = filtered(view.items, place.filter);
  const rows = pageRows(view, size);
  const position = positionOf(items, place);
  const start = windowStart(position, rows, items.length);
  const count = items.length === view.items.length ? `${items.length}` : `${items.length} of ${view.items.length}`;
  const shown = items.slice(start, start + rows).map((item, index): Line => {
    const isSelected = start + index === position;
    const spans = view.row(item, columns - 2);
    return [
      { text: isSelected ? '▸ ' : '  ', tone: isSelected ? 'strong' : 'plain' },
      ...(isSelected ? spans.map((span) => ({ ...span, selected: true })) : spans),
    ];
  });
  const none =
    view.items.length === 0 ? view.empty : `Nothing matches "${safeText(place.filter, 60)}"; esc clears the filter.`;
  const content = items.length === 0 ? paragraph(none, columns, 'quiet', '  ').slice(0, rows) : shown;
  const selected = items[position];
  const detail =
    detailRows(view, size) === 0 || selected === undefined
      ? []
      : (view.detail?.(selected, columns - 2) ?? []).slice(0, view.detailRows ?? 2);
  return [
    titleLine(view.title, ` ${count}`, columns),
    ...content,
    ...Array.from({ length: Math.max(0, rows - content.length) }, () => emptyLine),
    ...(detail.length === 0
      ? []
      : [
          line('─'.repeat(columns), 'quiet'),
          ...detail.map((spans): Line => [{ text: '  ', tone: 'plain' }, ...spans]),
        ]),
  ];
}

function titleLine(title: string, more: string, width: number): Line {
  const room = width - more.length - 4;
  const shown = fit(title, Math.max(0, room)).trimEnd();
  const rule = Math.max(0, width - 4 - graphemesOf(shown).length - more.length);
  return [
    { text: '─ ', tone: 'quiet' },
    { text: shown, tone: 'heading' },
    { text: ` ${'─'.repeat(rule)}`, tone: 'quiet' },
    { text: `${more} `, tone: 'quiet' },
  ];
}

/** What just happened, the question that waits, the filter, or how far the review is. */
function statusLine(state: ReviewState, known: Known, view: View, width: number): Line {
  const place = placeOf(state);
  if (state.question !== undefined) {
    return [
      { text: fit(safeText(state.question.text, 300), width - 13).trimEnd(), tone: 'attention' },
      { text: '  y yes  n no', tone: 'strong' },
    ];
  }
  if (state.form?.saving === true) return line('Writing …', 'attention');
  if (state.filterCursor !== undefined) return filterLine(place.filter, state.filterCursor);
  if (state.notice !== undefined) return line(fit(safeText(state.notice.text, 600), width), state.notice.tone);
  if (known.trouble !== undefined) return line(fit(`Not judged as it stands now: ${known.trouble}`, width), 'refusal');
  if (known.busy !== undefined) return line(fit(known.busy, width), 'quiet');
  const filter = place.filter === '' || view.kind === 'page' ? '' : ` · filter /${safeText(place.filter, 60)}`;
  const who = known.reviewer === undefined ? 'read only: --as <id> to write' : safeText(known.reviewer, 40);
  return line(fit(`${who}${filter}`, width), 'quiet');
}

function filterLine(filter: string, cursor: number): Line {
  const characters = graphemesOf(filter);
  return [
    { text: '/', tone: 'strong' },
    { text: safeText(characters.slice(0, cursor).join('')), tone: 'plain' },
    { text: safeText(characters[cursor] ?? ' '), tone: 'plain', selected: true },
    { text: safeText(characters.slice(cursor + 1).join('')), tone: 'plain' },
    { text: '   ⏎ keep  esc clear', tone: 'quiet' },
  ];
}

/** The most useful keys of this place, as many as there is room for; help and quit always. */
function keysLine(state: ReviewState, known: Known & { readonly judged: Judged }, view: View, width: number): Line {
  if (state.form !== undefined) {
    return line(fit('↑↓ field  ^s save  ^o editor for long text  esc leave', width), 'quiet');
  }
  if (state.help !== undefined) return line(fit('j k scroll  esc close  q quit', width), 'quiet');
  const target = targetOf(view, placeOf(state));
  const always = ['help', 'quit'];
  const given = keyTable.filter(({ command, footer, group }) => {
    if (footer === undefined) return false;
    if (always.includes(command)) return true;
    if (command === 'open' || command === 'filter') return view.kind === 'list';
    if (command === 'back' || command === 'next') return state.places.length > 1;
    return group !== 'Move' && canBeGiven(command, target, known);
  });
  const text = ({ keys: [key = ''], footer }: (typeof keyTable)[number]): string =>
    `${key === 'return' ? '⏎' : key === 'escape' ? 'esc' : key} ${footer}`;
  const last = given.filter(({ command }) => always.includes(command)).map(text);
  const shown: string[] = [];
  for (const binding of given.filter(({ command }) => !always.includes(command))) {
    if ([...shown, text(binding), ...last].join('  ').length > width) break;
    shown.push(text(binding));
  }
  return line([...shown, ...last].join('  '), 'quiet');
}
