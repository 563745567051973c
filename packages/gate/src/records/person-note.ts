// Notes that a person is not the one whom the configuration knows, since rules will look for that person there.
import { type Config, didYouMean } from '@gatehouse/schema';

/** A note, or nothing where the person is known and holds the role. `who` is an id, or an email address. */
export function personNote(config: Config, who: string | undefined, role?: string): string[] {
  if (who === undefined) return [];
  const people = config.people ?? [];
  const person = people.find(
    ({ id, emails = [] }) => id === who || emails.some((email) => email.toLowerCase() === who.toLowerCase()),
  );
  if (person === undefined) {
    const known = people.map(({ id }) => id);
    return [`"${who}" is none of the people of the configuration${didYouMean(who, known)}`];
  }
  if (role === undefined || (person.roles ?? []).includes(role)) return [];
  return [`${person.id} does not hold the role "${role}" in the configuration`];
}
