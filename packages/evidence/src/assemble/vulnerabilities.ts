// States the known vulnerabilities: what scans found, joined with exploitability statements (VEX) and risk assessments.
import type { Facts } from '@gatehouse/schema';
import type { Assembly } from './assembly.ts';

export function assembleVulnerabilities(_: Assembly): Facts['vulnerabilities'] {
  return { items: [], index: {}, scans: [], unmatchedVex: [] };
}
