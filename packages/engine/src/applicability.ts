// Says whether a rule is on for a product, by the profile's condition on product facts; never by absence of data.
import type { Facts } from '@gatehouse/schema';
import type { Applies } from './profile.ts';

/** Undefined when the rule applies, else the reason why not. */
export function reasonNotToApply(applies: Applies | undefined, product: Facts['product']): string | undefined {
  if (applies === undefined) return undefined;
  const { level, connected, fielded, legacy, market, technology, lane } = applies;
  if (level !== undefined && !level.includes(product.level))
    return `the level is ${product.level}, the rule is for ${level.join(', ')}`;
  if (connected !== undefined && connected !== product.connected)
    return `the product is ${product.connected ? '' : 'not '}connected`;
  if (fielded !== undefined && fielded !== product.fielded)
    return `${product.fielded ? 'a' : 'no'} version is in the field`;
  if (legacy !== undefined && legacy !== product.legacy)
    return `the legacy route is ${product.legacy ? '' : 'not '}claimed`;
  if (market !== undefined && !market.some((name) => product.markets.includes(name)))
    return `the product is not for the markets ${market.join(', ')}`;
  if (technology !== undefined && !technology.some((name) => product.technologies.includes(name))) {
    return `the product does not use ${technology.join(', ')}`;
  }
  if (lane !== undefined && lane !== product.lane) return `the release is in the ${product.lane} lane`;
  return undefined;
}
