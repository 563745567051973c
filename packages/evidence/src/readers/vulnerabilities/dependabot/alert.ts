// Reads one Dependabot alert.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import type { VulnerabilitiesReading } from '../../../reading.ts';
import { identitiesAt } from '../identity.ts';
import { packageName } from '../package-name.ts';
import { rate, type Severity, scoresOf, severityWord } from '../severity.ts';

const states = ['open', 'dismissed', 'auto_dismissed', 'fixed'] as const;

const words: Readonly<Record<string, Severity>> = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' };

/** Type of package URL for each ecosystem of Dependabot. */
const types: Readonly<Record<string, string>> = {
  actions: 'github',
  composer: 'composer',
  erlang: 'hex',
  go: 'golang',
  maven: 'maven',
  npm: 'npm',
  nuget: 'nuget',
  pip: 'pypi',
  pub: 'pub',
  rubygems: 'gem',
  rust: 'cargo',
  swift: 'swift',
};

/** A fixed alert is no vulnerability any more; that it is fixed must be dated. */
export function readAlert(alert: JsonCursor): VulnerabilitiesReading['items'][number][] {
  const state = alert.need('state').oneOf(states);
  if (state === 'fixed' && alert.get('fixed_at') === undefined) {
    throw alert.invalid('the alert is fixed, but has no "fixed_at"', 'EVIDENCE_INCONSISTENT');
  }
  const advisory = alert.need('security_advisory');
  const vulnerability = alert.need('security_vulnerability');
  const named = (advisory.get('identifiers')?.items() ?? []).map((identifier) => identifier.need('value').text());
  const own = [advisory.get('ghsa_id'), advisory.get('cve_id')].flatMap((id) => id?.text() ?? []);
  const identities = identitiesAt([...own, ...named], alert);
  if (identities.length === 0) throw advisory.invalid('the advisory has no id');
  const described = vulnerability.need('package');
  const ecosystem = described.need('ecosystem').text();
  const fixed = vulnerability.get('first_patched_version');
  const fixedIn = typeof fixed?.value === 'string' ? fixed.value : fixed?.get('identifier')?.text();
  const graded = advisory.get('cvss_severities');
  const cvss = [advisory.get('cvss'), graded?.get('cvss_v3'), graded?.get('cvss_v4')];
  const item = {
    component: packageName({
      type: Object.hasOwn(types, ecosystem) ? types[ecosystem] : undefined,
      name: described.need('name').text(),
      range: vulnerability.need('vulnerable_version_range').string(),
    }),
    ...rate(
      [severityWord(advisory.need('severity'), words), severityWord(vulnerability.get('severity'), words)],
      cvss.flatMap((score) => scoresOf(score?.get('vector_string'), score?.get('score'))),
    ),
    kev: { listed: false },
    fixedIn: fixedIn === undefined ? [] : [fixedIn],
    ignoredByScanner: state !== 'open',
    position: alert.position,
  };
  return state === 'fixed' ? [] : identities.map((identity) => ({ ...identity, ...item }));
}
