// Tells which fields an anomaly's record still lacks by the settings of ANOM-03, before the rule itself is asked.
import type { ResolvedProfile } from '@gatehouse/engine';
import { recordedFields } from '@gatehouse/evidence';
import type { AnomalyRecord, Facts } from '@gatehouse/schema';

/** Which lists of ANOM-03 hold for a record: the same conditions as in the rule, a doubtful case counts as the demanding one. */
const conditions: Readonly<Record<string, (record: AnomalyRecord, product: Facts['product']) => boolean>> = {
  fields: () => true,
  fieldsWhenRelevant: ({ triage }) => triage?.relevant !== false,
  fieldsWhenHazard: ({ hazardousSituations = [] }) => hazardousSituations.length > 0,
  fieldsWhenUserAction: ({ userFacing, workaround }) => userFacing === true || workaround !== undefined,
  fieldsWhenVulnerability: ({ vulnerabilityIds = [], security }) =>
    vulnerabilityIds.length > 0 || security?.impact === 'vulnerability',
  fieldsWhenConnected: (_record, { connected }) => connected,
  fieldsWhenFielded: (_record, { fielded }) => fielded,
};

/** Demands that are not met, sorted, each a dotted field or several joined by `|` of which one is enough. */
export function fieldsStillAsked(record: AnomalyRecord, profile: ResolvedProfile, product: Facts['product']): string[] {
  const setting = profile.rules['ANOM-03'];
  if (setting === undefined || setting.level === 'off' || record.state !== 'open') return [];
  const filled = new Set(recordedFields(record));
  const demands = Object.entries(conditions).flatMap(([list, holds]) => {
    const fields = setting.parameters[list];
    return Array.isArray(fields) && holds(record, product) ? fields.map(String) : [];
  });
  const lacking = demands.filter((demand) => !demand.split('|').some((field) => filled.has(field)));
  return [...new Set(lacking)].sort();
}
