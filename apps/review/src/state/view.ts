// What a screen shows, as data: a list of items, or a page of lines. Components draw it, the keys move in it.
import type { DecisionFinding, DecisionRule } from '@gatehouse/schema';
import type { DocumentName } from './documents.ts';
import type { Line } from './line.ts';
import type { Destination } from './place.ts';

/** What a person can do something about: the selected item of a list, or what a page shows. */
export interface Target {
  readonly rule?: DecisionRule;
  readonly finding?: DecisionFinding;
  readonly anomaly?: string;
  readonly commit?: string;
  readonly waiver?: string;
  readonly requirement?: string;
  readonly test?: string;
  readonly riskControl?: string;
  /** File, or file in an archive, and the 1-based line. */
  readonly source?: { readonly path: string; readonly line?: number };
  /** What `copy` copies. */
  readonly copy?: string;
}

export interface Item {
  /** Stays the same when the release is judged again, so that the selection stays where it was. */
  readonly key: string;
  /** What the filter looks in. */
  readonly text: string;
  readonly target: Target;
  readonly opens?: Destination;
}

export interface ListView {
  readonly kind: 'list';
  readonly title: string;
  /** Lines above the list. */
  readonly banner?: readonly Line[];
  readonly items: readonly Item[];
  /** The row of an item in exactly `width` columns. */
  readonly row: (item: Item, width: number) => Line;
  /** More about the selected item, below the list. */
  readonly detail?: (item: Item, width: number) => readonly Line[];
  /** Lines that the detail takes at most; 2 unless told. */
  readonly detailRows?: number;
  /** Said in place of the list when it has nothing. */
  readonly empty: string;
}

export interface PageView {
  readonly kind: 'page';
  readonly title: string;
  readonly count: number;
  readonly line: (index: number) => Line;
  /** Line at which it opens. */
  readonly start?: number;
  readonly target: Target;
  /** What has to be read before the page is complete. */
  readonly needs?: readonly DocumentName[];
}

export type View = ListView | PageView;

/** A page of lines that are all known. */
export function pageOf(title: string, lines: readonly Line[], more: Partial<PageView> = {}): PageView {
  return {
    kind: 'page',
    title,
    count: lines.length,
    line: (index) => lines[index] ?? [],
    target: {},
    ...more,
  };
}
