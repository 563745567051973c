// A form: fields that a person fills in, what is wrong with them, and what is written when they agree.
import type { Effect } from './effect.ts';
import { isCharacter } from './keys-of.ts';
import type { Line } from './line.ts';
import { clamp } from './list.ts';
import { edited, inserted, type TextField, textField } from './text-field.ts';

export type FormName = 'comment' | 'evaluation' | 'assessment' | 'waiver';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface Field {
  readonly key: string;
  readonly label: string;
  /** `long` text may have several lines, which $EDITOR edits. */
  readonly kind: 'choice' | 'text' | 'long';
  readonly options?: readonly Option[];
  /** What belongs into it, in one sentence. */
  readonly help: string;
}

export type Values = Readonly<Record<string, string>>;

/** What a form asks and does; made anew from the decision whenever it is needed, so that it is data alone that is kept. */
export interface FormSpec {
  readonly title: string;
  readonly fields: readonly Field[];
  /** What the fields begin with. */
  readonly initial: Values;
  /** What is wrong, by field. */
  readonly check: (values: Values) => Readonly<Record<string, string>>;
  /** Lines below the fields: what will be written, and what limits it. */
  readonly preview: (values: Values, width: number) => readonly Line[];
  /** Asked before it is written; absent: nothing to ask. */
  readonly question?: (values: Values) => string;
  readonly effect: (values: Values) => Effect;
}

export interface FormState {
  readonly name: FormName;
  /** What it is about: the key of a finding, an anomaly's id, a commit. */
  readonly of: string;
  readonly values: Values;
  /** Index of the field with the cursor. */
  readonly at: number;
  /** Characters before the cursor. */
  readonly cursor: number;
  /** Faults are shown once somebody tried to save. */
  readonly tried: boolean;
  /** Set while it is being written: nothing can be typed. */
  readonly saving: boolean;
}

export function openForm(name: FormName, of: string, spec: FormSpec, kept: Values = {}): FormState {
  const values = { ...spec.initial, ...kept };
  const first = spec.fields[0];
  return {
    name,
    of,
    values,
    at: 0,
    cursor: textField(first === undefined ? '' : (values[first.key] ?? '')).cursor,
    tried: false,
    saving: false,
  };
}

function fieldAt(form: FormState, spec: FormSpec): (Field & { readonly value: string }) | undefined {
  const field = spec.fields[form.at];
  return field === undefined ? undefined : { ...field, value: form.values[field.key] ?? '' };
}

function moved(form: FormState, spec: FormSpec, by: number): FormState {
  const at = clamp(form.at + by, 0, Math.max(0, spec.fields.length - 1));
  const value = form.values[spec.fields[at]?.key ?? ''] ?? '';
  return { ...form, at, cursor: textField(value).cursor };
}

/** The form with another value of a field. */
export function withValue(form: FormState, key: string, { text, cursor }: TextField): FormState {
  return { ...form, values: { ...form.values, [key]: text }, cursor };
}

/** What a key does in a form; undefined where it does nothing in it. Saving, leaving and the editor are the caller's. */
export function pressedInForm(form: FormState, spec: FormSpec, key: string): FormState | undefined {
  const field = fieldAt(form, spec);
  if (field === undefined) return undefined;
  if (key === 'downArrow' || key === 'tab' || key === 'return') return moved(form, spec, 1);
  if (key === 'upArrow' || key === 'shift+tab') return moved(form, spec, -1);
  if (field.kind === 'choice') return chosen(form, field, key);
  const after = edited({ text: field.value, cursor: form.cursor }, key);
  if (after !== undefined) return withValue(form, field.key, after);
  return isCharacter(key) ? typed(form, spec, key) : undefined;
}

/** The form with characters, or a pasted text, put in at the cursor. */
export function typed(form: FormState, spec: FormSpec, text: string): FormState {
  const field = fieldAt(form, spec);
  if (field === undefined || field.kind === 'choice') return form;
  return withValue(form, field.key, inserted({ text: field.value, cursor: form.cursor }, text));
}

/** Left and right go through the options, a letter goes to the next one that begins with it. */
function chosen(form: FormState, field: Field & { readonly value: string }, key: string): FormState | undefined {
  const options = field.options ?? [];
  const now = options.findIndex(({ value }) => value === field.value);
  const step = { rightArrow: 1, ' ': 1, leftArrow: -1 }[key];
  const inTurn = options.map((_, index) => options[(now + 1 + index) % options.length]);
  const option =
    step === undefined
      ? inTurn.find((each) => key.length === 1 && each?.label.toLowerCase().startsWith(key.toLowerCase()))
      : options[(Math.max(now, step === 1 ? -1 : 0) + step + options.length) % Math.max(1, options.length)];
  return option === undefined ? undefined : { ...form, values: { ...form.values, [field.key]: option.value } };
}
