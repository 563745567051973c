// Moving: how far a key goes, and where one is then.
import type { Command } from './key-table.ts';
import { clamp, filtered, positionOf } from './list.ts';
import { type Place, placeAt, type ScreenName, tabs } from './place.ts';
import type { ReviewState, Surroundings } from './review-state.ts';

/** The part that a command goes to, from the one shown now. */
export function tabOf(command: Command, { places }: Pick<ReviewState, 'places'>): Place | undefined {
  const now = (tabs as readonly ScreenName[]).indexOf(places[0].screen);
  const number = /^tab(\d)$/.exec(command)?.[1];
  const index = number !== undefined ? Number(number) - 1 : command === 'nextTab' ? now + 1 : now - 1;
  if (number === undefined && command !== 'nextTab' && command !== 'previousTab') return undefined;
  const screen = tabs[(index + tabs.length) % tabs.length];
  return screen === undefined ? undefined : placeAt({ screen });
}

/** How many rows or lines a command moves; undefined where it does not. */
export function stepOf(command: Command, page: number): number | undefined {
  switch (command) {
    case 'down':
      return 1;
    case 'up':
      return -1;
    case 'pageDown':
      return page;
    case 'pageUp':
      return -page;
    case 'halfDown':
      return Math.ceil(page / 2);
    case 'halfUp':
      return -Math.ceil(page / 2);
    case 'top':
      return Number.NEGATIVE_INFINITY;
    case 'bottom':
      return Number.POSITIVE_INFINITY;
    default:
      return undefined;
  }
}

/** The place after moving in it, as far as it goes. */
export function movedBy(place: Place, step: number, { view, page }: Pick<Surroundings, 'view' | 'page'>): Place {
  if (view.kind === 'page') {
    // The end stays the end when the rest of the page has been read.
    if (step === Number.POSITIVE_INFINITY) return { ...place, scroll: Number.MAX_SAFE_INTEGER };
    return { ...place, scroll: clamp(scrollOf(place, view, page) + step, 0, Math.max(0, view.count - page)) };
  }
  const items = filtered(view.items, place.filter);
  const position = clamp(positionOf(items, place) + step, 0, Math.max(0, items.length - 1));
  const selected = items[position]?.key;
  return { ...place, position, ...(selected === undefined ? {} : { selected }) };
}

/** First line of a page that is shown: where the person scrolled to, else where the page wants to open. */
export function scrollOf(
  { scroll }: Pick<Place, 'scroll'>,
  { start = 0, count }: { readonly start?: number; readonly count: number },
  page: number,
): number {
  return clamp(scroll ?? start, 0, Math.max(0, count - page));
}
