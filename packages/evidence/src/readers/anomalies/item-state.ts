// Decides whether an item of a tracker is open or closed, by what the export says and by the states that the configuration names.
import type { GateError } from '@gatehouse/schema';
import { quoted } from '../../decode/shorten.ts';
import type { ReaderInput, TrackerItem } from '../../reading.ts';

type State = TrackerItem['state'];

/** What an export says of the state of an item. */
export interface StatedState {
  /** The state by its name in the tracker. */
  readonly name: string;
  /** Why it is in that state: a resolution or reason. */
  readonly reason?: string;
  /** What the tracker itself means by it, where the export says that. */
  readonly meaning?: State;
  /** What the name means by custom, where neither the export nor the configuration says. */
  readonly custom?: State;
}

/**
 * A name or reason among `states.open` is open whatever else is said, so that what was closed without being fixed can stay listed. Else the
 * tracker's own meaning counts, then `states`, then custom.
 * @throws what `refuse` makes of the message for a state of which nobody says what it means
 */
export function stateOf(
  { name, reason, meaning, custom }: StatedState,
  states: ReaderInput['states'],
  refuse: (message: string) => GateError,
): State {
  if (states?.open?.includes(name) || (reason !== undefined && states?.open?.includes(reason))) return 'open';
  if (meaning !== undefined) return meaning;
  if (states?.closed?.includes(name)) return 'closed';
  if (custom !== undefined) return custom;
  throw refuse(`the state ${quoted(name)} is named neither in states.open nor in states.closed`);
}
