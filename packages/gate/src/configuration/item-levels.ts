// Checks the levels that the configuration gives to software items: known ones, and none above that of the product.
import { GateError } from '@gatehouse/schema';
import type { RulePack } from '../pack/rule-pack.ts';
import type { FoundConfiguration } from './find-configuration.ts';
import { isLowerLevel, productOf } from './product.ts';

/**
 * Items are judged at the level of the product, so a higher one would be judged too mildly. Throws GateError LEVEL_UNKNOWN, and
 * CONFIG_INVALID for an item above the product and for one that is given twice.
 */
export function checkItemLevels(
  found: FoundConfiguration,
  { profiles: builtIn, schemes }: Pick<RulePack, 'profiles' | 'schemes'>,
): void {
  const { items, level, scheme } = productOf(found.value, schemes);
  const known = builtIn.flatMap(({ value }) => (value.scheme === scheme ? (value.levels ?? []) : []));
  const seen = new Set<string>();
  for (const [position, item] of items.entries()) {
    const fail = (code: string, message: string, part: string): GateError => {
      const line = found.lineOf(`/product/items/${position}/${part}`);
      const place = { path: found.path, ...(line === undefined ? {} : { line }) };
      const next = `Give each item once, with one of the levels ${[...new Set(known)].sort().join(', ')}.`;
      return new GateError({ code, message, place, next });
    };
    if (seen.has(item.id)) throw fail('CONFIG_INVALID', `the item "${item.id}" is given twice`, 'id');
    seen.add(item.id);
    if (!known.includes(item.level)) {
      throw fail('LEVEL_UNKNOWN', `"${item.level}", of the item "${item.id}", is no level of ${scheme}`, 'level');
    }
    if (isLowerLevel(schemes, scheme, level, item.level)) {
      throw fail(
        'CONFIG_INVALID',
        `the item "${item.id}" has the level ${item.level}, above ${level} of the product, which has at least that of its items`,
        'level',
      );
    }
  }
}
