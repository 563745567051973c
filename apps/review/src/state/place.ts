// Where a person is: a screen, what it is about, and how far they moved in it.

export const tabs = ['overview', 'rules', 'anomalies', 'changes', 'waivers', 'compare'] as const;
export type Tab = (typeof tabs)[number];
export type ScreenName = Tab | 'rule' | 'finding' | 'evidence' | 'trace' | 'anomaly' | 'commit' | 'waiver';

/** A screen to go to. */
export interface Destination {
  readonly screen: ScreenName;
  /** What it is about: a rule's id, a finding's key, a path … */
  readonly of?: string;
  /** 1-based line to open at. */
  readonly line?: number;
}

export interface Place extends Destination {
  /** Key of the selected item, kept by name: a filter, a resize or a new decision does not move it. */
  readonly selected?: string;
  /** Position that the selection had, for when its item is gone. */
  readonly position: number;
  /** First line shown of a page; absent until the person has moved. */
  readonly scroll?: number;
  readonly filter: string;
  /** Which of its arrangements a list has, by `arrange`. */
  readonly arrangement: number;
}

export function placeAt(destination: Destination): Place {
  return { ...destination, position: 0, filter: '', arrangement: 0 };
}
