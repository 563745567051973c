// Writes and lists records of anomalies.
import { check, evaluateAnomaly, type FieldText, listAnomalies, newAnomaly } from '@gatehouse/gate';
import { jsonText, renderAnomalyList, renderWrittenAnomaly } from '@gatehouse/report';
import { GateError } from '@gatehouse/schema';
import { checkRequest, placeOf } from '../check-request.ts';
import { parseEffectiveTime } from '../effective-time.ts';
import { type RunnerContext, stdoutAppearance } from '../runner-context.ts';
import type { AnomalyEvaluateFlags, AnomalyListFlags, AnomalyNewFlags } from './anomaly-command.ts';

export async function runAnomalyNew(this: RunnerContext, flags: AnomalyNewFlags, id: string): Promise<void> {
  const { title, description, problemReport, reportedBy, assignee, author } = flags;
  const written = await newAnomaly({
    ...placeOf(this, flags),
    environment: this.environment,
    id,
    at: momentOf(this, flags),
    title,
    description,
    affectedVersions: flags.affectedVersion,
    affectedItems: flags.affectedItem,
    problemReport,
    reportedBy,
    assignee,
    author,
    set: (flags.set ?? []).map(fieldText),
  });
  this.stdout.write(renderWrittenAnomaly(written, stdoutAppearance(this, flags.color)));
}

export async function runAnomalyEvaluate(this: RunnerContext, flags: AnomalyEvaluateFlags, id: string): Promise<void> {
  const { outcome, by, role, hazard, noHazard, harmSeverity, riskFile, rationale } = flags;
  if (hazard !== undefined && noHazard !== undefined) {
    throw new GateError({
      code: 'FLAG_INVALID',
      message: '--hazard and --no-hazard contradict each other',
      next: 'Name the hazardous situations, or say why there is none.',
    });
  }
  const written = await evaluateAnomaly({
    ...placeOf(this, flags),
    environment: this.environment,
    id,
    at: momentOf(this, flags),
    outcome,
    by,
    role,
    hazards: hazard,
    noHazard,
    harmSeverity,
    riskFile,
    rationale,
  });
  this.stdout.write(renderWrittenAnomaly(written, stdoutAppearance(this, flags.color)));
}

export async function runAnomalyList(this: RunnerContext, flags: AnomalyListFlags): Promise<void> {
  const { decision, facts } = await check(checkRequest(this, flags));
  const list = listAnomalies(decision, facts);
  this.stdout.write(
    flags.json === true ? jsonText(list) : renderAnomalyList(list, stdoutAppearance(this, flags.color)),
  );
}

function momentOf(context: RunnerContext, { effectiveTime }: { readonly effectiveTime?: string }): number {
  return effectiveTime === undefined ? context.now() : parseEffectiveTime(effectiveTime);
}

function fieldText(given: string): FieldText {
  const sign = given.indexOf('=');
  if (sign > 0) return { field: given.slice(0, sign), text: given.slice(sign + 1) };
  throw new GateError({
    code: 'FLAG_INVALID',
    message: `--set needs a field and its value, not "${given}"`,
    next: 'Give both, for example --set criticality.safety=low.',
  });
}
