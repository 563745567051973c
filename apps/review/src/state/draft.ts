// What is kept on disk while a review is open, so that it goes on where it was; and how that is read back, whoever wrote it.
import { type FormName, openForm, type Values } from './form.ts';
import { formSpec } from './forms/form-spec.ts';
import { type Place, placeAt, type ScreenName, tabs } from './place.ts';
import { type ReviewState, type Surroundings, startState } from './review-state.ts';
import { screens } from './screens/screens.ts';

/** As it stands in the file, which is JSON. */
export interface Draft {
  readonly places: readonly Place[];
  readonly form?: { readonly name: FormName; readonly of: string; readonly values: Values };
}

export function draftOf({ places, form }: ReviewState): Draft {
  return { places, ...(form === undefined ? {} : { form: { name: form.name, of: form.of, values: form.values } }) };
}

/** The state that goes on from a draft. Of what is no draft, and of what no longer exists, nothing is taken over. */
export function resumed(kept: unknown, around: Omit<Surroundings, 'view' | 'page'>): ReviewState {
  const { places, form } = isObject(kept) ? kept : {};
  const [first, ...others] = Array.isArray(places) ? places.flatMap(placesOf) : [];
  const isWhole = first !== undefined && (tabs as readonly ScreenName[]).includes(first.screen);
  const state: ReviewState = isWhole ? { places: [first, ...others] } : startState;
  if (!isObject(form) || typeof form.name !== 'string' || typeof form.of !== 'string') return state;
  const name = formNames.find((each) => each === form.name);
  const spec = name === undefined ? undefined : formSpec(name, form.of, around);
  if (name === undefined || spec === undefined) return state;
  const notice = { text: 'You were filling in this form; it is as you left it.', tone: 'attention' } as const;
  return { ...state, form: openForm(name, form.of, spec, valuesOf(form.values)), notice };
}

const formNames: readonly FormName[] = ['comment', 'evaluation', 'assessment', 'waiver'];

function placesOf(kept: unknown): Place[] {
  if (!isObject(kept)) return [];
  const { screen, of, line, selected, position, scroll, filter, arrangement } = kept;
  if (typeof screen !== 'string' || !Object.hasOwn(screens, screen)) return [];
  return [
    {
      ...placeAt({
        screen: screen as ScreenName,
        ...(typeof of === 'string' ? { of } : {}),
        ...(isCount(line) ? { line } : {}),
      }),
      ...(typeof selected === 'string' ? { selected } : {}),
      ...(isCount(position) ? { position } : {}),
      ...(isCount(scroll) ? { scroll } : {}),
      ...(typeof filter === 'string' ? { filter } : {}),
      ...(isCount(arrangement) ? { arrangement } : {}),
    },
  ];
}

function valuesOf(kept: unknown): Values {
  if (!isObject(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
