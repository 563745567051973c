// States what static analysis and security tools ran and found.
import type { Facts } from '@gatehouse/schema';
import { uniqueIds } from '../readers/findings/unique-ids.ts';
import { type Assembly, readingsOf, sourceAt } from './assembly.ts';
import { sortedBy } from './order.ts';
import { present } from './present.ts';

/** Findings of different files that have the same id are told apart, in the order of the files. */
export function assembleAnalysis(assembly: Assembly): Facts['analysis'] {
  const toolRuns = readingsOf(assembly, 'findings').flatMap((read) => read.reading.runs.map((run) => ({ read, run })));
  const findings = toolRuns.flatMap(({ read, run }) =>
    run.findings.map(({ position, ...finding }) => ({ ...finding, tool: run.tool, source: sourceAt(read, position) })),
  );
  const ids = uniqueIds(findings.map(({ id }) => id));
  const named = findings.map((finding, index) => ({ ...finding, id: ids[index] ?? finding.id }));
  return {
    runs: toolRuns.map(({ read, run }) => ({
      tool: run.tool,
      successful: run.successful,
      findings: run.findings.length,
      source: sourceAt(read, run.position),
      ...present({ version: run.version, commit: run.commit ?? read.item.subject.commit }),
    })),
    findings: sortedBy(named, ({ id }) => id),
  };
}
