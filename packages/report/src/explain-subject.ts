// Explains one subject, for example an anomaly or a requirement: everything that the rules found about it.

import type { DecisionFinding, DecisionRule } from '@gatehouse/schema';
import { excerptLines } from './excerpt.ts';
import type { Explanation } from './explanation.ts';
import type { Page } from './layout.ts';
import { packText } from './pack-text.ts';
import { safeText } from './safe-text.ts';
import { isAbout } from './standing.ts';
import { findingLines } from './text-rule.ts';

export function explainSubject(page: Page, { subject, standing }: Explanation & { kind: 'subject' }): string[] {
  const { product, release, rules } = standing.decision;
  const found = rules
    .map((rule) => ({ rule, findings: rule.findings.filter((finding) => isAbout(finding, subject)) }))
    .filter(({ findings }) => findings.length > 0);
  return [
    ...page.paragraph(`in ${safeText(product.name, 60)} ${safeText(release.version, 40)}`, {
      first: `About ${safeText(subject)}  `,
      rest: '│ ',
      firstStyle: 'strong',
    }),
    ...page.heading(`Findings about it (${found.length} ${found.length === 1 ? 'rule' : 'rules'})`),
    ...found.flatMap(({ rule, findings }) => [
      '',
      ...page.paragraph(packText(rule.title), {
        first: `${safeText(rule.id, 20)}  `,
        rest: '│ ',
        firstStyle: 'strong',
        style: 'strong',
      }),
      ...findings.flatMap((finding) => findingWithExcerpt(page, finding, standing.excerpts)),
      ...solution(page, rule),
    ]),
  ];
}

function findingWithExcerpt(
  page: Page,
  finding: DecisionFinding,
  excerpts: (Explanation & { kind: 'subject' })['standing']['excerpts'],
): string[] {
  const excerpt = excerpts.get(finding);
  const waived =
    finding.waivedBy === undefined
      ? []
      : page.paragraph(safeText(finding.waivedBy, 60), { first: '  ~ waived by ', rest: '  │ ' });
  return [...findingLines(page, finding), ...waived, ...(excerpt === undefined ? [] : excerptLines(page, excerpt))];
}

function solution(page: Page, rule: DecisionRule): string[] {
  return page.paragraph(packText(rule.solution), { first: '  → ', rest: '  │ ', firstStyle: 'strong' });
}
