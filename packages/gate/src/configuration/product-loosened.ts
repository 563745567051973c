// Lists what a configuration says of the product, of git and of trust that asks for less than an earlier one said.
import type { Origin } from '@gatehouse/engine';
import type { Config, IntegrityScheme } from '@gatehouse/schema';
import { isLowerLevel, productOf } from './product.ts';

interface LoosenedValue {
  readonly setting: string;
  readonly from: string;
  readonly to: string;
  readonly origin: Origin;
}

/** Whether the later of two values asks for less. */
type AsksLess = (before: unknown, after: unknown) => boolean;

const becomes =
  (value: unknown): AsksLess =>
  (before, after) =>
    before !== value && after === value;
const differs: AsksLess = (before, after) => JSON.stringify(before) !== JSON.stringify(after);
const replaces: AsksLess = (before, after) => before !== undefined && differs(before, after);
const dropsAny: AsksLess = (before, after) => list(before).some((entry) => !list(after).includes(entry));
const addsAny: AsksLess = (before, after) => dropsAny(after, before);

/** By pointer into the configuration; the values as they are in force, defaults included. Differences without a direction count. */
const watched: readonly (readonly [pointer: string, asksLess: AsksLess])[] = [
  ['/product/scheme', differs],
  ['/product/edition', differs],
  ['/product/items', differs],
  ['/product/connected', becomes(false)],
  ['/product/fielded', becomes(false)],
  ['/product/legacy', becomes(true)],
  ['/product/lane', becomes('expedited')],
  ['/product/markets', dropsAny],
  ['/product/technologies', dropsAny],
  ['/git/paths', differs],
  ['/git/protectedBranches', addsAny],
  ['/git/allowedSigners', differs],
  ['/trust/keys', addsAny],
  ['/trust/identities', addsAny],
  ['/trust/trustedRoot', differs],
  ['/trust/packSigners', replaces],
  ['/anomalies/trackers', dropsAny],
];

/** `originOf` tells where the later configuration holds a value. */
export function productLoosened(
  before: Config,
  after: Config,
  schemes: readonly IntegrityScheme[],
  originOf: (pointer: string) => Origin,
): LoosenedValue[] {
  const [old, now] = [inForce(before, schemes), inForce(after, schemes)];
  const level = lowersLevel(schemes, old.product, now.product) ? (['/product/level'] as const) : [];
  const others = watched.filter(([pointer, asksLess]) => asksLess(valueAt(old, pointer), valueAt(now, pointer)));
  return [...level, ...others.map(([pointer]) => pointer)].map((pointer) => ({
    setting: pointer.slice(1).replaceAll('/', '.'),
    from: show(valueAt(old, pointer)),
    to: show(valueAt(now, pointer)),
    origin: originOf(pointer),
  }));
}

type InForce = Pick<Config, 'git' | 'trust' | 'anomalies'> & { readonly product: ReturnType<typeof productOf> };

function inForce(config: Config, schemes: readonly IntegrityScheme[]): InForce {
  const { trust, anomalies, git } = config;
  return {
    product: productOf(config, schemes),
    git: { protectedBranches: ['main'], ...git },
    ...(trust === undefined ? {} : { trust }),
    ...(anomalies === undefined ? {} : { anomalies }),
  };
}

/** A change of level that is not known to raise it is told. */
function lowersLevel(
  schemes: readonly IntegrityScheme[],
  before: InForce['product'],
  after: InForce['product'],
): boolean {
  if (before.level === after.level) return false;
  return before.scheme !== after.scheme || !isLowerLevel(schemes, after.scheme, before.level, after.level);
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)) : [];
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

function show(value: unknown): string {
  if (value === undefined) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
