// The screen for people who hear it: one thing after the other, in words, without columns, bars and signs.
import { safeText } from '@gatehouse/report';
import type { FormSpec, FormState } from './form.ts';
import { formSpec } from './forms/form-spec.ts';
import { helpLines } from './help-lines.ts';
import type { Judged } from './judged.ts';
import { type Known, pageRows, type Size, viewAt } from './layout.ts';
import { type Line, line, safeLines, textOf } from './line.ts';
import { filtered, positionOf } from './list.ts';
import { scrollOf } from './moving.ts';
import { type Place, tabs } from './place.ts';
import { placeOf, type ReviewState } from './review-state.ts';
import { tabWords } from './screens/screens.ts';
import type { View } from './view.ts';

const words: Readonly<Record<string, string>> = {
  '✗': 'fails,',
  '✓': 'good,',
  '!': 'warns,',
  '?': 'undecided,',
  '–': 'waived,',
  '·': ' ',
  '○': 'to do,',
  '▸': 'here:',
  '…': ' and so on',
};

/** A line as it is said: signs in words, no bars, no drawn lines, no runs of spaces. */
export function spoken(spans: Line): string {
  return textOf(spans)
    .replaceAll(/[█░─│┌┐└┘]+/gu, ' ')
    .replaceAll(/(?<=^|\s)[✗✓!?–○▸](?=\s|$)|[·…]/gu, (sign) => words[sign] ?? sign)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Wide enough that no column is cut. */
const wide = 1000;

/** The lines to be said, the most important one last: what just happened, or what is waited for. */
export function linearOf(state: ReviewState, known: Known, size: Size): Line[] {
  const { judged } = known;
  if (judged === undefined) return [line(known.busy ?? 'Judging the release')];
  const here = { ...known, judged };
  const said =
    state.help !== undefined
      ? helpLines(wide)
      : state.form !== undefined
        ? formSaid(state.form, here)
        : placeSaid(state, here, size);
  return [...[whereSaid(here, state), ...said, ...statusSaid(state, known)].map(spoken)]
    .filter((text) => text !== '')
    .map((text) => line(text));
}

function whereSaid({ judged, trouble }: Known & { readonly judged: Judged }, { places }: ReviewState): Line {
  const { product, release, outcome } = judged.decision;
  const tab = tabs.find((each) => each === places[0].screen);
  return line(
    `${safeText(product.name)} ${safeText(release.version)}: ${trouble === undefined ? outcome : 'not judged as it stands now'}. ${tab === undefined ? '' : tabWords[tab]}.`,
  );
}

function placeSaid(state: ReviewState, known: Known & { readonly judged: Judged }, size: Size): Line[] {
  const place = placeOf(state);
  const view = viewAt(place, known, { columns: wide, rows: 60 });
  return view.kind === 'page' ? pageSaid(place, view, size) : listSaid(place, view);
}

function pageSaid(place: Place, view: View & { kind: 'page' }, size: Size): Line[] {
  const rows = pageRows(view, size);
  const start = scrollOf(place, view, rows);
  const end = Math.min(view.count, start + rows);
  const shown = Array.from({ length: Math.max(0, end - start) }, (_, index) => view.line(start + index));
  return [
    line(view.title),
    ...shown,
    ...(view.count > rows ? [line(`Lines ${start + 1} to ${end} of ${view.count}.`)] : []),
  ];
}

function listSaid(place: Place, view: View & { kind: 'list' }): Line[] {
  const items = filtered(view.items, place.filter);
  const position = positionOf(items, place);
  const item = items[position];
  const filter = place.filter === '' ? '' : `, filtered by ${safeText(place.filter, 60)}`;
  if (item === undefined)
    return [line(`${view.title}${filter}. ${view.items.length === 0 ? view.empty : 'Nothing matches.'}`)];
  // What stands above the list is said while the first item is selected, and not at every step.
  const banner = position === 0 ? (view.banner ?? []) : [];
  return [
    ...banner,
    line(`${view.title}${filter}. Item ${position + 1} of ${items.length}:`),
    view.row(item, wide),
    ...(view.detail?.(item, wide) ?? []),
  ];
}

function formSaid(form: FormState, known: Known & { readonly judged: Judged }): Line[] {
  const spec = formSpec(form.name, form.of, known);
  if (spec === undefined) return [];
  const field = spec.fields[form.at];
  if (field === undefined) return [line(spec.title)];
  const fault = form.tried ? spec.check(form.values)[field.key] : undefined;
  return [
    line(`${spec.title}. Field ${form.at + 1} of ${spec.fields.length}: ${field.label}. ${field.help}`),
    line(`Now: ${valueSaid(form, spec)}.`),
    ...(fault === undefined ? [] : [line(`Wrong: ${fault}`)]),
  ];
}

function valueSaid(form: FormState, spec: FormSpec): string {
  const field = spec.fields[form.at];
  const value = form.values[field?.key ?? ''] ?? '';
  if (field?.kind === 'choice') return field.options?.find((each) => each.value === value)?.label ?? 'nothing chosen';
  return value === '' ? 'empty' : safeLines(value);
}

function statusSaid(state: ReviewState, known: Known): Line[] {
  if (state.question !== undefined) return [line(`${safeText(state.question.text, 300)} Press y for yes, n for no.`)];
  if (state.form?.saving === true) return [line('Writing')];
  if (state.filterCursor !== undefined) return [line(`Filter: ${safeText(placeOf(state).filter, 60)}`)];
  if (state.notice !== undefined) return [line(safeText(state.notice.text, 600))];
  if (known.trouble !== undefined) return [line(`Not judged as it stands now: ${known.trouble}`)];
  return known.busy === undefined ? [] : [line(known.busy)];
}
