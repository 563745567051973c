// States the known vulnerabilities: what scans found, joined with exploitability statements (VEX), risk assessments and catalogues of exploited ones.
import type { Facts } from '@gatehouse/schema';
import { type Assembly, readingsOf, sourceAt } from './assembly.ts';
import { assembleCatalogues, markExploited } from './exploited.ts';
import { positionsBy } from './order.ts';
import { present } from './present.ts';
import { scannedVulnerabilities } from './scanned-vulnerabilities.ts';
import { unusedStatements } from './unused-vex.ts';
import { decidingStatement, matchStatements } from './vex-statements.ts';
import { noteUnusedRisks, riskOf } from './vulnerability-risk.ts';

export function assembleVulnerabilities(assembly: Assembly): Facts['vulnerabilities'] {
  const found = markExploited(scannedVulnerabilities(assembly), assembly);
  const matches = matchStatements(found, assembly);
  const items = found.map((vulnerability) => {
    const { risk, statementRestsOn } = riskOf(vulnerability, assembly);
    const vex = decidingStatement(vulnerability, matches, statementRestsOn, assembly);
    return { ...vulnerability, ...present({ vex, risk }) };
  });
  noteUnusedRisks(found, assembly);
  return {
    items,
    index: positionsBy(items, ({ key }) => key),
    scans: readingsOf(assembly, 'vulnerabilities').map((read) => {
      const { tool, nothingScanned, version, at, databaseAt, target, packages } = read.reading.scan;
      return {
        tool,
        format: read.reading.format,
        nothingScanned,
        source: sourceAt(read),
        ...present({ version, at, databaseAt, target, packages }),
      };
    }),
    unmatchedVex: unusedStatements(found, matches, assembly),
    catalogues: assembleCatalogues(assembly),
  };
}
