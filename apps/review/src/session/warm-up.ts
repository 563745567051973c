// Prepares what each part of the review is made from while nobody presses a key, so that the first key there is answered as fast as the next ones.
import type { Judged } from '../state/judged.ts';
import { type Known, type Size, viewAt } from '../state/layout.ts';
import { positionOf } from '../state/list.ts';
import { type Destination, placeAt, tabs } from '../state/place.ts';

const parts: readonly Destination[] = [...tabs.map((screen) => ({ screen })), { screen: 'trace' }];

/** One part after the other, with room for keys in between. Stops when `isCurrent` says that there is a newer decision. */
export function warmUp(known: Known & { readonly judged: Judged }, size: Size, isCurrent: () => boolean): void {
  const [first, ...others] = parts.map((part) => (): void => {
    const view = viewAt(placeAt(part), known, size);
    if (view.kind === 'list') positionOf(view.items, { selected: '', position: 0 });
  });
  const step = (work: (() => void) | undefined, rest: readonly (() => void)[]): void => {
    if (work === undefined || !isCurrent()) return;
    try {
      work();
    } catch {
      // It is said where the part is shown.
    }
    const [next, ...later] = rest;
    setImmediate(step, next, later);
  };
  setImmediate(step, first, others);
}
