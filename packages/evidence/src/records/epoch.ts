// Turns the times that people write in records into epoch milliseconds.
import { instant } from '../decode/instant.ts';

/** Epoch milliseconds of a time with offset, or of a date (start of the day, UTC); undefined when there is no such day or time. */
export function epochOf(time: string): number | undefined {
  return instant(/^\d{4}-\d{2}-\d{2}$/.test(time) ? `${time}T00:00:00Z` : time);
}

/** The same for times of a record that was read: reading refused every one that does not exist. */
export function epochOfChecked(time: string): number {
  const epoch = epochOf(time);
  if (epoch === undefined) throw new Error(`an unchecked time reached the assembly: ${JSON.stringify(time)}`);
  return epoch;
}
