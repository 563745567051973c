// Releases that nobody made: examples with many things gone at once, chosen by numbers, so that a seed gives the same ones again.
import type { Facts } from '@gatehouse/schema';
import { type FactPlace, placesIn, without } from './fact-places.ts';
import { unfavourable } from './unfavourable-facts.ts';

/** Facts without the things that the numbers choose, one after the other. */
export function thinned(facts: Facts, choices: readonly number[]): Facts {
  return choices.reduce((rest, choice) => {
    const place = chosen(placesIn(rest), choice);
    return place === undefined ? rest : without(rest, place);
  }, facts);
}

/** One favourable thing of the facts; undefined where nothing is left. */
export function favourablePlace(facts: Facts, choice: number): FactPlace | undefined {
  return chosen(
    placesIn(facts).filter(({ pattern }) => !Object.hasOwn(unfavourable, pattern)),
    choice,
  );
}

/** Every pattern gets the same chance, however many things it has. */
function chosen(places: readonly FactPlace[], choice: number): FactPlace | undefined {
  const byPattern = [...Map.groupBy(places, ({ pattern }) => pattern).values()];
  const group = byPattern[choice % byPattern.length];
  return group?.[Math.floor(choice / byPattern.length) % group.length];
}
