// States the defects that are typical of the technologies in use, joined with the runs and findings of the tools that look for them.
import type { DefectCategory, Facts } from '@gatehouse/schema';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { positionsBy, sortedBy } from './order.ts';

export function assembleDefectCategories(assembly: Assembly, analysis: Facts['analysis']): Facts['defectCategories'] {
  const found = recordsOf(assembly, 'defectCategories').flatMap((read) =>
    read.reading.record.technologies.flatMap(({ technology, categories }, outer) =>
      categories.map(
        ({ id, title, checks }, inner): DefectCategory => ({
          key: `${technology}/${id}`,
          technology,
          id,
          title,
          checks: checks.map(({ tool, rules }) => ({
            tool,
            rules: [...rules],
            runs: positionsWhere(analysis.runs, (run) => run.tool === tool),
          })),
          findings: positionsWhere(analysis.findings, (finding) =>
            checks.some(({ tool, rules }) => finding.tool === tool && rules.some((rule) => means(rule, finding.rule))),
          ),
          source: sourceAt(read, read.reading.at(`/technologies/${outer}/categories/${inner}`)),
        }),
      ),
    ),
  );
  const items = sortedBy(found, ({ key }) => key);
  return { items, index: positionsBy(items, ({ key }) => key) };
}

function positionsWhere<T>(items: readonly T[], holds: (item: T) => boolean): number[] {
  return [...items.entries()].filter(([, item]) => holds(item)).map(([position]) => position);
}

/** Whether a rule as the record names it, `*` at its end standing for any ending, is a rule of the tool. */
function means(named: string, rule: string): boolean {
  return named.endsWith('*') ? rule.startsWith(named.slice(0, -1)) : rule === named;
}
