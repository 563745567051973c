// Writes and lists waivers.
import { check, listWaivers, newWaiver } from '@gatehouse/gate';
import { jsonText, renderWaiverList, renderWrittenWaiver } from '@gatehouse/report';
import { checkRequest } from '../check-request.ts';
import { type RunnerContext, stdoutAppearance } from '../runner-context.ts';
import type { WaiveListFlags, WaiveNewFlags } from './waive-command.ts';

export async function runWaiveNew(this: RunnerContext, flags: WaiveNewFlags, rule: string): Promise<void> {
  const { subject, reason, text, risk, requestedBy, expires, condition, run, anomaly, id } = flags;
  const written = await newWaiver({
    check: checkRequest(this, flags),
    rule,
    subjects: subject,
    reason,
    text,
    risk,
    requestedBy,
    expires,
    conditions: condition,
    runs: run,
    anomalies: anomaly,
    id,
  });
  this.stdout.write(renderWrittenWaiver(written, stdoutAppearance(this, flags.color)));
}

export async function runWaiveList(this: RunnerContext, flags: WaiveListFlags): Promise<void> {
  const { decision, facts } = await check(checkRequest(this, flags));
  const list = listWaivers(decision, facts);
  this.stdout.write(flags.json === true ? jsonText(list) : renderWaiverList(list, stdoutAppearance(this, flags.color)));
}
