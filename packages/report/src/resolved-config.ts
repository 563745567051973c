// Prints every setting in force with the layer, file and line that set it.
import { appliesText, valueText } from './explain-rule.ts';
import type { Origin, RuleSetting } from './explanation.ts';
import { type Appearance, createPage, type Page } from './layout.ts';
import { settingLevelText, settingNotes } from './level-words.ts';
import { packText } from './pack-text.ts';
import { originText, parameterOriginText, placeText } from './place.ts';
import { type SafeText, safeText } from './safe-text.ts';

export interface ResolvedConfigPage {
  readonly configPath: string;
  readonly configSha256: string;
  /** Settings outside the rules, for example `product.level`, with where each was set. */
  readonly values: readonly { readonly setting: string; readonly value: unknown; readonly origin: Origin }[];
  readonly layers: readonly { readonly name: string; readonly sha256: string }[];
  /** Why the edition of the scheme is provisional; absent where it is not. */
  readonly provisional?: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** The file, the product's own settings, and the layers. Ends with a line break. */
export function renderConfigSummary(resolved: ResolvedConfigPage, appearance: Appearance): string {
  const page = createPage(appearance);
  const more = ['', '→ gatehouse config --resolved shows every rule with its level, parameters and their origins'];
  return `${[...summary(page, resolved), ...more].join('\n')}\n`;
}

/** The summary, then every rule's level and parameters, each with its origin. Ends with a line break. */
export function renderResolvedConfig(resolved: ResolvedConfigPage, appearance: Appearance): string {
  const page = createPage(appearance);
  const lines = [
    ...summary(page, resolved),
    ...page.heading(`Rules (${Object.keys(resolved.rules).length})`),
    ...Object.entries(resolved.rules).flatMap(([id, rule]) => ruleLines(page, id, rule)),
  ];
  return `${lines.join('\n')}\n`;
}

function summary(page: Page, { configPath, configSha256, values, layers, provisional }: ResolvedConfigPage): string[] {
  return [
    ...page.paragraph(`${placeText({ path: configPath })} ${configSha256.slice(0, 19)}`, {
      first: 'Configuration  ',
      rest: '│ ',
      firstStyle: 'strong',
    }),
    ...(provisional === undefined
      ? []
      : page.paragraph(packText(provisional), { first: '  ! provisional: ', rest: '  │ ', firstStyle: 'warning' })),
    ...values.flatMap(({ setting, value, origin }) => settingLines(page, setting, value, originText(origin), '  ')),
    ...page.heading('Layers, later ones win'),
    ...layers.flatMap(({ name, sha256 }, index) =>
      page.paragraph(`${safeText(name)} ${sha256.slice(0, 19)}`, { first: `  ${index + 1}. `, rest: '  │ ' }),
    ),
  ];
}

function ruleLines(page: Page, id: string, rule: RuleSetting): string[] {
  return [
    ...page.paragraph(`${settingLevelText(rule)}  (${originText(rule.levelFrom)})${extras(rule)}`, {
      first: `  ${safeText(id, 20).padEnd(9)}`,
      rest: '  │ ',
      firstStyle: 'strong',
    }),
    ...settingNotes(rule).flatMap(([label, text]) =>
      page.paragraph(`${label}: ${text}`, { first: '    – ', rest: '    │ ' }),
    ),
    ...Object.entries(rule.parameters).flatMap(([name, value]) =>
      settingLines(page, name, value, parameterOriginText(rule, name), '    '),
    ),
  ];
}

function settingLines(page: Page, name: string, value: unknown, origin: SafeText, indent: string): string[] {
  return page.paragraph(`${safeText(name, 120)}: ${valueText(value)}  (${origin})`, {
    first: `${indent}– `,
    rest: `${indent}│ `,
  });
}

function extras({ lockedBy, applies, reason }: RuleSetting): string {
  const locked = lockedBy === undefined ? '' : `, locked by ${originText(lockedBy)}`;
  return `${applies === undefined ? '' : `, where ${appliesText(applies)}`}${locked}${reason === undefined ? '' : `: ${packText(reason)}`}`;
}
