// Prints every setting in force with the layer, file and line that set it.
import { appliesText, valueText } from './explain-rule.ts';
import type { Origin, RuleSetting } from './explanation.ts';
import { type Appearance, createPage } from './layout.ts';
import { originText, placeText } from './place.ts';
import { safeText } from './safe-text.ts';

export interface ResolvedConfigPage {
  readonly configPath: string;
  readonly configSha256: string;
  /** Settings outside the rules, for example `product.level`, with where each was set. */
  readonly values: readonly { readonly name: string; readonly value: unknown; readonly origin: Origin }[];
  readonly layers: readonly { readonly name: string; readonly sha256: string }[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Configuration, layers in order, then every rule's level and parameters, each with its origin. Ends with a line break. */
export function renderResolvedConfig(resolved: ResolvedConfigPage, appearance: Appearance): string {
  const page = createPage(appearance);
  const setting = (name: string, value: unknown, origin: Origin, indent = '  ') =>
    page.paragraph(`${name}: ${valueText(value)}  (${originText(origin)})`, {
      first: `${indent}– `,
      rest: `${indent}│ `,
    });
  const lines = [
    ...page.paragraph(`${placeText({ path: resolved.configPath })} ${resolved.configSha256}`, {
      first: 'Configuration ',
      rest: '│ ',
      firstStyle: 'strong',
    }),
    ...resolved.values.flatMap(({ name, value, origin }) => setting(safeText(name, 120), value, origin)),
    ...page.heading('Layers, later ones win'),
    ...resolved.layers.flatMap(({ name, sha256 }, index) =>
      page.paragraph(`${safeText(name)} ${sha256.slice(0, 19)}`, { first: `  ${index + 1}. `, rest: '  │ ' }),
    ),
    ...page.heading(`Rules (${Object.keys(resolved.rules).length})`),
    ...Object.entries(resolved.rules).flatMap(([id, rule]) => [
      ...page.paragraph(`${rule.level}  (${originText(rule.levelFrom)})${extras(rule)}`, {
        first: `  ${id.padEnd(9)}`,
        rest: '  │ ',
        firstStyle: 'strong',
      }),
      ...Object.entries(rule.parameters).flatMap(([name, value]) =>
        setting(safeText(name, 60), value, rule.parametersFrom[name] ?? rule.levelFrom, '    '),
      ),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function extras({ lockedBy, applies }: RuleSetting): string {
  const locked = lockedBy === undefined ? '' : `, locked by ${originText(lockedBy)}`;
  return `${applies === undefined ? '' : `, where ${appliesText(applies)}`}${locked}`;
}
