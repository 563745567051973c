// Says where each kind of evidence is looked for: where the configuration names it, else in its usual place.
import { type EvidenceKindName, evidenceKinds } from '@gatehouse/evidence';
import { type Config, type Entry, GateError } from '@gatehouse/schema';

/** Where files of a kind are looked for, and what the configuration says of them. */
export interface EvidencePattern {
  readonly kind: EvidenceKindName;
  /** Path or glob relative to the judged folder. */
  readonly pattern: string;
  /** Whether a match is asked for: the configuration names it and does not call it optional. */
  readonly expected: boolean;
  /** Settings of the configuration entry. */
  readonly entry: Omit<Entry, 'path' | 'optional'>;
  /** Where the configuration says it; absent for a usual place. */
  readonly from?: { readonly path: string; readonly line?: number };
}

const defaultRecords = 'gate';

/** No path is longer on the systems that the gate runs on. */
const longestPattern = 4096;

/** Trying to match takes a time that grows with the length of a name to the power of its wildcards. */
const mostWildcards = 3;

/** Below the folder of records. Machine-made evidence has no usual place. */
export const usualPlaces: Readonly<Partial<Record<EvidenceKindName, readonly string[]>>> = {
  anomalies: ['anomalies/*.yaml'],
  anomalyExport: ['anomaly-export.yaml', 'anomaly-exports/*.yaml'],
  plan: ['plan.yaml'],
  risk: ['risk.yaml', 'risk-reports/{version}.yaml'],
  riskControls: ['risk-controls.yaml', 'risk-controls.csv'],
  requirements: ['requirements.yaml', 'requirements.csv'],
  trace: ['trace.yaml', 'trace.csv'],
  soup: ['soup.yaml'],
  changeRequests: ['change-requests/*.yaml'],
  trend: ['trend.yaml', 'trend/*.yaml'],
  defectCategories: ['defect-categories.yaml'],
  securityAssessment: ['changes/{version}.yaml'],
  vulnerabilityRisk: ['vulnerabilities/*.yaml'],
  securityNotes: ['security-notes/{version}.yaml'],
  securityFindings: ['security-findings.yaml'],
  securityTests: ['security-tests/{version}.yaml'],
  releaseNotes: ['release-notes/{version}.yaml'],
  regulatory: ['regulatory/{version}.yaml'],
  legacy: ['legacy.yaml'],
  releases: ['releases.yaml'],
  build: ['build/{version}.yaml'],
  rebuild: ['rebuild/{version}.yaml'],
  archive: ['archive/{version}.yaml'],
  restoreDrills: ['restore-drills.yaml'],
  delivery: ['delivery.yaml'],
  published: ['published/{version}.yaml'],
  integrity: ['integrity/{version}.yaml'],
  verification: ['verification/{version}.yaml'],
  regression: ['regression/{version}.yaml'],
  configurationHistory: ['configuration-history/{version}.yaml'],
  waivers: ['waivers/*.yaml'],
  approvals: ['approvals/{version}.yaml'],
  packApprovals: ['pack-approvals.yaml'],
};

/** Folder of the records that people keep, without slash at the end. Throws GateError CONFIG_INVALID when it is no folder of its own. */
export function recordsFolder(config: Config): string {
  const folder = checkedPath(config.records ?? defaultRecords, 'records').replace(/\/+$/, '');
  if (folder !== '' && folder !== '.') return folder;
  throw invalidPath('records', '"records" must be a folder of its own, not the judged folder itself');
}

/**
 * All patterns, by kind. `placeOf` tells where the configuration holds the value at an RFC 6901 pointer. Throws GateError
 * CONFIG_INVALID for a path that leaves the judged folder.
 */
export function evidencePatterns(
  config: Config,
  version: string,
  placeOf?: (pointer: string) => { readonly path: string; readonly line?: number },
): EvidencePattern[] {
  const records = recordsFolder(config);
  return evidenceKinds.flatMap((kind): EvidencePattern[] => {
    const configured = config.evidence?.[kind];
    if (configured === undefined) {
      const places = usualPlaces[kind] ?? [];
      return places.map((place) => ({
        kind,
        pattern: `${records}/${withVersion(place, version)}`,
        expected: false,
        entry: {},
      }));
    }
    const entries = (Array.isArray(configured) ? configured : [configured]) as readonly (string | Entry)[];
    return entries.map((given, position) => {
      const from = placeOf?.(`/evidence/${kind}${Array.isArray(configured) ? `/${position}` : ''}`);
      const { path, optional = false, ...entry } = typeof given === 'string' ? { path: given } : given;
      if (entry.inside !== undefined) checkWildcards(entry.inside, `evidence.${kind}`);
      const pattern = withVersion(checkedPath(path, `evidence.${kind}`), version);
      return { kind, pattern, expected: !optional, entry, ...(from === undefined ? {} : { from }) };
    });
  });
}

/** Where each kind is looked for, in words: `reports/*.xml (gatehouse.yaml:8)`. Nothing for a kind without any place. */
export function placesInWords(patterns: readonly EvidencePattern[]): ReadonlyMap<EvidenceKindName, readonly string[]> {
  const places = new Map<EvidenceKindName, string[]>();
  for (const { kind, pattern, from } of patterns) {
    const line = from?.line === undefined ? '' : `:${from.line}`;
    const said = from === undefined ? '' : ` (${from.path}${line})`;
    places.set(kind, [...(places.get(kind) ?? []), pattern.replace(/\\(.)/g, '$1') + said]);
  }
  return places;
}

/** Puts the version where `{version}` stands, so that none of its characters counts as a wildcard. */
function withVersion(text: string, version: string): string {
  return text.replaceAll('{version}', () => version.replace(/[\\*?[\]{}()!+@|]/g, '\\$&'));
}

/** A path relative to the judged folder that stays inside it, without `./` before it. */
export function checkedPath(path: string, setting: string): string {
  const plain = path.replace(/^(\.\/)+/, '');
  if (plain.startsWith('!'))
    throw invalidPath(
      setting,
      `"${path}" in ${setting} begins with "!"; a pattern names files, it does not leave them out`,
    );
  if (plain.length > longestPattern)
    throw invalidPath(setting, `a pattern in ${setting} has ${plain.length} characters, more than ${longestPattern}`);
  checkWildcards(plain, setting);
  const leaves = plain.startsWith('/') || /^[A-Za-z]:/.test(plain) || plain.split('/').includes('..');
  if (leaves || plain.includes('\0')) throw invalidPath(setting, `"${path}" in ${setting} leaves the judged folder`);
  return plain;
}

/** Counts wildcards of any length between two slashes, and folders of any depth. */
function checkWildcards(pattern: string, setting: string): void {
  const parts = pattern.split('/');
  const wildest = parts.find((part) => (part.match(/\*+|[?+@!]\(/g) ?? []).length > mostWildcards);
  if (wildest !== undefined) {
    throw invalidPath(setting, `"${wildest}" in ${setting} has more than ${mostWildcards} wildcards`);
  }
  if (parts.filter((part) => part.includes('**')).length > mostWildcards) {
    throw invalidPath(setting, `"${pattern}" in ${setting} has more than ${mostWildcards} times "**"`);
  }
}

function invalidPath(setting: string, message: string): GateError {
  return new GateError({
    code: 'CONFIG_INVALID',
    message,
    next: `Give ${setting} as a path inside the judged folder, with "/" between its parts.`,
  });
}
