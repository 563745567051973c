// States the product as its configuration describes it, with what holds where the configuration is silent.
import type { Config, Facts, IntegrityScheme } from '@gatehouse/schema';

/**
 * What is silent counts as the more demanding case: connected, in the field, the standard lane, no legacy route. Scheme and
 * edition are those that the pack's schemes name; a scheme that the pack does not have is refused where its levels are looked for.
 */
export function productOf(config: Config, schemes: readonly IntegrityScheme[]): Facts['product'] {
  const { product } = config;
  const name = product.scheme ?? schemes.find((each) => each.default === true)?.scheme ?? '';
  const scheme = schemes.find((each) => each.scheme === name);
  return {
    id: product.id,
    name: product.name,
    scheme: name,
    edition: product.edition ?? scheme?.edition ?? '',
    level: product.level,
    items: product.items ?? [],
    markets: [...(product.markets ?? [])].sort(),
    connected: product.connected ?? true,
    fielded: product.fielded ?? true,
    legacy: product.legacy ?? false,
    technologies: [...(product.technologies ?? [])].sort(),
    lane: product.lane ?? 'standard',
  };
}

/** Whether the first of two levels of a scheme is known to ask less than the second. */
export function isLowerLevel(schemes: readonly IntegrityScheme[], name: string, level: string, other: string): boolean {
  const levels: readonly string[] = schemes.find(({ scheme }) => scheme === name)?.levels ?? [];
  return levels.includes(level) && levels.indexOf(level) < levels.indexOf(other);
}
