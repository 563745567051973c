// The state of a review, and how each key and each answer of the world changes it: no React, no terminal, no file.
import type { ReviewEntry } from '@gatehouse/schema';
import { actionOf } from './actions.ts';
import type { Effect } from './effect.ts';
import { type FormState, openForm, pressedInForm, typed, withValue } from './form.ts';
import { formSpec } from './forms/form-spec.ts';
import type { Judged } from './judged.ts';
import { type Command, commandOf } from './key-table.ts';
import { isCharacter } from './keys-of.ts';
import { clamp, filtered, positionOf } from './list.ts';
import { movedBy, stepOf, tabOf } from './moving.ts';
import { type Destination, type Place, placeAt } from './place.ts';
import { edited, inserted, textField } from './text-field.ts';
import type { Tone } from './tone.ts';
import type { ListView, Target, View } from './view.ts';

export interface Notice {
  readonly text: string;
  readonly tone: Tone;
}

/** Asked before something is written, or thrown away: then there is nothing to do but to close the form. */
export interface Question {
  readonly text: string;
  readonly effect?: Effect;
}

export interface ReviewState {
  /** The way here; the last place is the one shown, the first is a tab. */
  readonly places: readonly [Place, ...Place[]];
  /** Cursor in the filter while it is being typed. */
  readonly filterCursor?: number;
  /** First line of the help while it is open. */
  readonly help?: number;
  readonly form?: FormState;
  readonly question?: Question;
  readonly notice?: Notice;
}

/** What the state is seen with. */
export interface Surroundings {
  readonly judged: Judged;
  readonly entries: readonly ReviewEntry[];
  /** Id of the person at the keyboard; absent: nothing can be written. */
  readonly reviewer: string | undefined;
  readonly view: View;
  /** The list that the page was opened from. */
  readonly behind?: ListView | undefined;
  /** Rows of the list, or lines of the page, that are shown at once. */
  readonly page: number;
}

export interface Step {
  readonly state: ReviewState;
  readonly effects: readonly Effect[];
}

export const startState: ReviewState = { places: [placeAt({ screen: 'overview' })] };

export function placeOf({ places }: ReviewState): Place {
  return places[places.length - 1] ?? places[0];
}

/** What can be acted on: the selected item, or what the page shows. */
export function targetOf(view: View, place: Place): Target {
  if (view.kind === 'page') return view.target;
  const items = filtered(view.items, place.filter);
  return items[positionOf(items, place)]?.target ?? {};
}

/** What a key does. */
export function pressed(state: ReviewState, key: string, around: Surroundings): Step {
  if (commandOf(key) === 'stop') return { state, effects: [{ do: 'stop' }] };
  if (state.question !== undefined) return answered(state, key);
  if (state.help !== undefined) return inHelp(state, key);
  if (state.form !== undefined) return inForm(state, state.form, key, around);
  if (state.filterCursor !== undefined) return inFilter(state, key, around.view);
  const command = commandOf(key);
  if (command === undefined) return still(state);
  return commanded({ places: state.places }, command, around);
}

/** What a pasted text does: it is typed where something can be typed, and is no command anywhere else. */
export function pasted(state: ReviewState, text: string, around: Surroundings): Step {
  const { form, question, help, filterCursor } = state;
  if (question !== undefined || help !== undefined) return still(state);
  if (form !== undefined && !form.saving) {
    const spec = formSpec(form.name, form.of, around);
    return still(spec === undefined ? state : { ...state, form: typed(form, spec, text) });
  }
  if (filterCursor === undefined) return still(state);
  const { text: filter, cursor } = inserted({ text: placeOf(state).filter, cursor: filterCursor }, text);
  return still({ ...withPlace(state, { ...placeOf(state), filter }), filterCursor: cursor });
}

/** The state after the session has done, or failed to do, what it was asked for. */
export function settled(
  state: ReviewState,
  notice: Notice,
  { closesForm }: { readonly closesForm: boolean },
): ReviewState {
  const { form, ...rest } = state;
  if (form === undefined || closesForm) return { ...rest, notice };
  return { ...rest, form: { ...form, saving: false }, notice };
}

/** The state with the text that came back from the editor. */
export function editorClosed(state: ReviewState, field: string, text: string): ReviewState {
  return state.form === undefined ? state : { ...state, form: withValue(state.form, field, textField(text)) };
}

function still(state: ReviewState): Step {
  return { state, effects: [] };
}

function withPlace(state: ReviewState, place: Place): ReviewState {
  const [first, ...others] = state.places;
  return { ...state, places: others.length === 0 ? [place] : [first, ...others.slice(0, -1), place] };
}

function commanded(state: ReviewState, command: Command, around: Surroundings): Step {
  const place = placeOf(state);
  if (command === 'quit') return { state, effects: [{ do: 'quit' }] };
  if (command === 'reload') return { state, effects: [{ do: 'reload' }] };
  if (command === 'help') return still({ ...state, help: 0 });
  if (command === 'back') return still(back(state));
  if (command === 'filter') {
    if (around.view.kind === 'page') return refused(state, 'There is no list to filter here.');
    return still({ ...state, filterCursor: textField(place.filter).cursor });
  }
  if (command === 'arrange') return still(withPlace(state, { ...place, arrangement: place.arrangement + 1 }));
  const tab = tabOf(command, state);
  if (tab !== undefined) return still({ places: [tab] });
  const step = stepOf(command, around.page);
  if (step !== undefined) return still(withPlace(state, movedBy(place, step, around)));
  if (command === 'open') return opened(state, around);
  if (command === 'next' || command === 'previous') return beside(state, command === 'next' ? 1 : -1, around);
  const action = actionOf(command, targetOf(around.view, place), around);
  if ('refused' in action) return refused(state, action.refused);
  if ('goes' in action) return still(goTo(state, action.goes));
  if ('fills' in action) {
    const spec = formSpec(action.fills, action.of, around);
    if (spec === undefined) return refused(state, 'There is nothing to fill in here.');
    return still({ ...state, form: openForm(action.fills, action.of, spec) });
  }
  return { state: action.said === undefined ? state : { ...state, notice: action.said }, effects: [action.effect] };
}

function refused(state: ReviewState, text: string): Step {
  return still({ ...state, notice: { text, tone: 'attention' } });
}

/** Esc leaves the transient thing first: the filter, then the place. */
function back(state: ReviewState): ReviewState {
  const place = placeOf(state);
  if (place.filter !== '') return withPlace(state, { ...place, filter: '' });
  const [first, ...others] = state.places;
  return { ...state, places: [first, ...others.slice(0, -1)] };
}

function goTo(state: ReviewState, destination: Destination): ReviewState {
  return { ...state, places: [...state.places, placeAt(destination)] };
}

function opened(state: ReviewState, around: Surroundings): Step {
  if (around.view.kind === 'page') return still(state);
  const place = placeOf(state);
  const items = filtered(around.view.items, place.filter);
  const item = items[positionOf(items, place)];
  if (item?.opens === undefined) return refused(state, 'There is nothing behind this line.');
  // The selection is fixed by name from now on, so that coming back finds it.
  return still(goTo(withPlace(state, { ...place, selected: item.key }), item.opens));
}

/** Moves in a list; a page is replaced by that of the next or previous item of the list that it was opened from. */
function beside(state: ReviewState, step: 1 | -1, around: Surroundings): Step {
  if (around.view.kind === 'list') return still(withPlace(state, movedBy(placeOf(state), step, around)));
  const list = state.places[state.places.length - 2];
  if (list === undefined || around.behind === undefined) return refused(state, 'This was opened from no list.');
  const moved = movedBy(list, step, { view: around.behind, page: around.page });
  const items = filtered(around.behind.items, moved.filter);
  const item = items[positionOf(items, moved)];
  if (item?.opens === undefined || item.key === list.selected) {
    return refused(state, step === 1 ? 'This is the last one.' : 'This is the first one.');
  }
  const [first, ...others] = [...state.places.slice(0, -2), moved, placeAt(item.opens)];
  return still(first === undefined ? state : { ...state, places: [first, ...others] });
}

function answered(state: ReviewState, key: string): Step {
  const { question, ...rest } = state;
  if (question === undefined) return still(state);
  if (key === 'y' || key === 'Y') {
    const { form, ...without } = rest;
    if (question.effect === undefined) return still(without);
    return {
      state: form === undefined ? rest : { ...rest, form: { ...form, saving: true } },
      effects: [question.effect],
    };
  }
  return ['n', 'N', 'escape'].includes(key) ? still(rest) : still(state);
}

function inHelp(state: ReviewState, key: string): Step {
  const { help = 0, ...rest } = state;
  const command = commandOf(key);
  if (command === 'quit') return { state: rest, effects: [{ do: 'quit' }] };
  const step = command === undefined ? undefined : stepOf(command, 10);
  if (step !== undefined) return still({ ...rest, help: clamp(help + step, 0, 1000) });
  return command === 'help' || command === 'back' || command === 'open' ? still(rest) : still(state);
}

function inFilter(state: ReviewState, key: string, view: View): Step {
  const { filterCursor = 0, ...rest } = state;
  const place = placeOf(state);
  if (key === 'escape') return still(withPlace(rest, { ...place, filter: '' }));
  if (key === 'return') return still(rest);
  if (view.kind === 'list' && (key === 'downArrow' || key === 'upArrow')) return still(rest);
  const field = { text: place.filter, cursor: filterCursor };
  const after = edited(field, key) ?? (isCharacter(key) ? inserted(field, key) : undefined);
  if (after === undefined) return still(state);
  return still({ ...withPlace(state, { ...place, filter: after.text }), filterCursor: after.cursor });
}

function inForm(state: ReviewState, form: FormState, key: string, around: Surroundings): Step {
  const { form: _, notice: __, ...rest } = state;
  if (form.saving) return still(state);
  const spec = formSpec(form.name, form.of, around);
  if (spec === undefined)
    return still({ ...rest, notice: { text: 'What this form was about is gone.', tone: 'attention' } });
  if (key === 'escape') {
    const touched = spec.fields.some(({ key: name }) => (form.values[name] ?? '') !== (spec.initial[name] ?? ''));
    return still(touched ? { ...state, question: { text: 'Throw away what you entered?' } } : rest);
  }
  if (key === 'ctrl+s') {
    const faults = spec.check(form.values);
    const wrong = spec.fields.findIndex(({ key: name }) => faults[name] !== undefined);
    if (wrong !== -1) {
      const at = spec.fields[wrong];
      const value = form.values[at?.key ?? ''] ?? '';
      const notice = { text: `${at?.label}: ${faults[at?.key ?? '']}`, tone: 'refusal' } as const;
      return still({ ...state, form: { ...form, tried: true, at: wrong, cursor: textField(value).cursor }, notice });
    }
    const effect = spec.effect(form.values);
    if (spec.question === undefined) return { state: { ...rest, form: { ...form, saving: true } }, effects: [effect] };
    return still({ ...state, question: { text: spec.question(form.values), effect } });
  }
  const field = spec.fields[form.at];
  if (key === 'ctrl+o' && field?.kind === 'long') {
    return { state, effects: [{ do: 'edit', field: field.key, text: form.values[field.key] ?? '' }] };
  }
  const after = pressedInForm(form, spec, key);
  return still(after === undefined ? state : { ...rest, form: after });
}
