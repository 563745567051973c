// Reads one advisory of an npm audit report.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import type { VulnerabilitiesReading } from '../../../reading.ts';
import { packageName } from '../package-name.ts';
import { rate, type Severity, scoresOf, severityWord } from '../severity.ts';
import type { AuditedPackage } from './audited-package.ts';

const words: Readonly<Record<string, Severity>> = {
  info: 'negligible',
  low: 'low',
  moderate: 'medium',
  high: 'high',
  critical: 'critical',
};

/** The id is that of the GitHub advisory in the address; without one, the number in the registry. */
export function readAdvisory(
  advisory: JsonCursor,
  fix: AuditedPackage['fix'],
): VulnerabilitiesReading['items'][number] {
  const name = advisory.need('name').text();
  const id = /\/(GHSA-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4})$/.exec(advisory.get('url')?.string() ?? '')?.[1];
  const cvss = advisory.get('cvss');
  return {
    id: id ?? `npm:${advisory.need('source').integer()}`,
    aliases: [],
    component: packageName({ type: 'npm', name, range: advisory.need('range').string() }),
    ...rate([severityWord(advisory.need('severity'), words)], scoresOf(cvss?.get('vectorString'), cvss?.get('score'))),
    kev: { listed: false },
    fixedIn: fix?.name === name ? [fix.version] : [],
    ignoredByScanner: false,
    position: advisory.position,
  };
}
