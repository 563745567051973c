// States the product as its configuration describes it, with what holds where the configuration is silent.
import type { Config, Facts } from '@gatehouse/schema';

const defaultScheme = 'iec62304';
const defaultEdition = '2006+A1:2015';

/** What is silent counts as the more demanding case: connected, in the field, the standard lane, no legacy route. */
export function productOf(config: Config): Facts['product'] {
  const { product } = config;
  return {
    id: product.id,
    name: product.name,
    scheme: product.scheme ?? defaultScheme,
    edition: product.edition ?? defaultEdition,
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

/** Whether the first of two levels is known to be below the second: only the classes of IEC 62304, A to C, are known to be in order. */
export function isLowerLevel(scheme: string, level: string, other: string): boolean {
  return scheme === defaultScheme && level < other;
}
