// What is known and how much room there is: which view a place has, and what of it fits on the screen.
import type { ReviewEntry } from '@gatehouse/schema';
import type { Documents } from './documents.ts';
import type { Judged, Texts } from './judged.ts';
import { filtered, positionOf } from './list.ts';
import { type Place, placeAt } from './place.ts';
import { screens } from './screens/screens.ts';
import { halves } from './side-by-side.ts';
import type { ListView, PageView, View } from './view.ts';

/** What is known while the review is open. */
export interface Known {
  /** Absent until the release has been judged for the first time. */
  readonly judged?: Judged | undefined;
  /** Comes with the decision. */
  readonly texts?: Texts | undefined;
  readonly entries: readonly ReviewEntry[];
  readonly reviewer: string | undefined;
  readonly documents: Documents;
  /** What is being done now, such as judging again. */
  readonly busy?: string | undefined;
  /** Why the release cannot be judged as it stands now; what was judged before stays. */
  readonly trouble?: string | undefined;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

const headRows = 2;
const footRows = 2;

/** Rows between head and foot; one row of the terminal stays free, as a full screen scrolls and flickers. */
export function bodyRows({ rows }: Size): number {
  return rows - 1 - headRows - footRows;
}

/** What a place shows. */
export function viewAt(place: Place, known: Known & { readonly judged: Judged }, size: Size): View {
  return screens[place.screen](place, { ...known, width: size.columns, height: bodyRows(size) });
}

/** Rows for items or lines of a view, below its title and banner and above its detail. */
export function pageRows(view: View, size: Size): number {
  const body = bodyRows(size) - 1;
  if (view.kind === 'page') return Math.max(1, body);
  return Math.max(1, body - (view.banner?.length ?? 0) - detailRows(view, size));
}

export function detailRows(view: ListView, size: Size): number {
  return view.detail === undefined || hasRoomBeside(view, size) || bodyRows(size) < 12 ? 0 : 1 + (view.detailRows ?? 2);
}

/** From this width on there is room beside a list for the page that its selected item opens. */
const wideColumns = 160;

/** Whether a list shows beside it what its selected item opens. */
export function hasRoomBeside({ items }: ListView, { columns }: Size): boolean {
  const opens = items[0]?.opens?.screen;
  return columns >= wideColumns && opens !== undefined && opens !== 'trace';
}

/** The page beside a list. */
export function besideOf(
  place: Place,
  view: View,
  known: Known & { readonly judged: Judged },
  size: Size,
): PageView | undefined {
  if (view.kind !== 'list' || !hasRoomBeside(view, size)) return undefined;
  const items = filtered(view.items, place.filter);
  const opens = items[positionOf(items, place)]?.opens;
  if (opens === undefined) return undefined;
  const { right: columns } = halves(size.columns);
  const beside = viewAt(placeAt(opens), known, { columns, rows: size.rows - (view.banner?.length ?? 0) });
  return beside.kind === 'page' ? beside : undefined;
}
