// What a screen is made from.
import type { ReviewEntry } from '@gatehouse/schema';
import type { Documents } from '../documents.ts';
import type { Judged, Texts } from '../judged.ts';
import type { Place } from '../place.ts';
import type { View } from '../view.ts';

export interface ScreenAround {
  readonly judged: Judged;
  readonly texts?: Texts | undefined;
  readonly entries: readonly ReviewEntry[];
  readonly reviewer: string | undefined;
  readonly documents: Documents;
  /** Columns and rows that the screen may take. */
  readonly width: number;
  readonly height: number;
}

/** A screen: a place in, what is shown there out. */
export type Screen = (place: Place, around: ScreenAround) => View;
