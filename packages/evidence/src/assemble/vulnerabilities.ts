// States the known vulnerabilities: what scans found, joined with exploitability statements (VEX), risk assessments and catalogues of exploited ones.
import type { Facts, VulnerabilityScan } from '@gatehouse/schema';
import type { VulnerabilitiesReading } from '../reading.ts';
import { type Assembly, type ReadItem, readingsOf, sourceAt } from './assembly.ts';
import { assembleCatalogues, markExploited } from './exploited.ts';
import { positionsBy, sortedSet } from './order.ts';
import { present } from './present.ts';
import { scannedVulnerabilities } from './scanned-vulnerabilities.ts';
import { unusedStatements } from './unused-vex.ts';
import { decidingStatement, matchStatements } from './vex-statements.ts';
import { noteUnusedRisks, riskOf } from './vulnerability-risk.ts';

/** Many tools say neither what they read nor when; then its collection record does. What was collected had been scanned. */
function scanOf(read: ReadItem<VulnerabilitiesReading>): VulnerabilityScan {
  const { item, reading } = read;
  const { tool, nothingScanned, version, at, databaseAt, target, packages } = reading.scan;
  const inputs = sortedSet([reading.claims.artifact, item.input].filter((digest) => digest !== undefined));
  return {
    tool,
    format: reading.format,
    nothingScanned,
    source: sourceAt(read),
    ...present({ version, target, packages }),
    ...present({ at: at ?? item.collectedAt, databaseAt: databaseAt ?? item.databaseAt }),
    ...(inputs.length === 0 ? {} : { inputs }),
  };
}

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
    scans: readingsOf(assembly, 'vulnerabilities').map(scanOf),
    unmatchedVex: unusedStatements(found, matches, assembly),
    catalogues: assembleCatalogues(assembly),
  };
}
