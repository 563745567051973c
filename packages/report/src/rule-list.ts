// Lists the rules of the pack, by topic.

import type { RuleEntry } from '@gatehouse/schema';
import type { RuleSetting } from './explanation.ts';
import { type Appearance, createPage } from './layout.ts';
import { packText } from './pack-text.ts';
import type { Style } from './paint.ts';

const levelStyles: Record<RuleSetting['level'], Style> = { block: 'bad', warn: 'warning', off: 'quiet' };

/** One paragraph a rule: id, level where a profile sets one, title, clauses. Ends with a line break. */
export function renderRuleList(
  pack: { readonly name: string; readonly version: string; readonly rules: readonly RuleEntry[] },
  settings: Readonly<Record<string, RuleSetting>>,
  appearance: Appearance,
): string {
  const page = createPage(appearance);
  const topics = Map.groupBy(pack.rules, (rule) => rule.path.split('.')[0] ?? '');
  const lines = [...topics].flatMap(([topic, rules]) => [
    ...page.heading(topic),
    ...rules.flatMap((rule) => {
      const level = settings[rule.id]?.level;
      return [
        ...page.paragraph(packText(rule.title), {
          first: `  ${rule.id.padEnd(9)}${(level ?? '').padEnd(6)}`,
          rest: `  ${'│'.padEnd(15)}`,
          firstStyle: level === undefined ? 'strong' : levelStyles[level],
        }),
        ...page.paragraph([rule.waiver, rule.stage, ...rule.clauses].join(' · '), {
          first: ' '.repeat(17),
          rest: `  ${'│'.padEnd(15)}`,
          style: 'quiet',
        }),
      ];
    }),
  ]);
  const count = `${pack.rules.length} rules of ${pack.name} ${pack.version}`;
  return `${[count, ...lines, '', '→ gatehouse explain <rule> tells what a rule asks and how your release stands'].join('\n')}\n`;
}
