// The process in which the gate works while the screen stays awake: one task in, progress and one answer out.
import { assessChange, check, evaluateAnomaly, newWaiver, ruleBook } from '@gatehouse/gate';
import { type ChangeAssessmentRecord, GateError, type WaiverRecord } from '@gatehouse/schema';
import type { Texts } from '../state/judged.ts';
import type { GateAnswer, GateMessage, GateTask } from './gate-task.ts';

const send = (message: GateMessage): void => void process.send?.(message);
process.on('message', async (task: GateTask) => send({ answer: await answerTo(task) }));
// The screen is gone, however it went.
process.on('disconnect', () => process.exit());

async function answerTo(task: GateTask): Promise<GateAnswer> {
  try {
    return await done(task);
  } catch (error) {
    if (!(error instanceof GateError))
      return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    const { code, message, place, next, exitCode } = error;
    return { failed: { code, message, place, next, exitCode } };
  }
}

async function done(task: GateTask): Promise<GateAnswer> {
  const { request, at } = task;
  const { folder, configPath, configFrom, environment } = request;
  const place = { folder, configPath, configFrom, environment, at };
  switch (task.task) {
    case 'judge': {
      const {
        decision,
        facts,
        folder: root,
        records,
      } = await check({
        ...request,
        now: at,
        onProgress: ({ step, detail }) => send({ progress: detail === undefined ? step : `${step}: ${detail}` }),
      });
      return { judged: { decision, facts }, texts: textsOf(), folder: root, records };
    }
    case 'evaluate': {
      const { path, notes } = await evaluateAnomaly({ ...place, ...task.evaluation, by: task.by });
      return { written: path, notes };
    }
    case 'assess': {
      const { path, notes } = await assessChange({
        ...place,
        ...task.range,
        ...task.assessment,
        category: task.assessment.category as ChangeAssessmentRecord['changes'][number]['category'],
        reviewer: task.by,
        author: task.author,
      });
      return { written: path, notes };
    }
    case 'waive': {
      const { path, notes } = await newWaiver({
        check: { ...request, now: at },
        ...task.waiver,
        reason: task.waiver.reason as WaiverRecord['reason'],
        requestedBy: task.by,
      });
      return { written: path, notes };
    }
  }
}

let texts: Texts | undefined;

/** The texts of the built-in pack, read once. */
function textsOf(): Texts {
  if (texts !== undefined) return texts;
  const { manifest, clauses } = ruleBook();
  texts = {
    rules: Object.fromEntries(manifest.rules.map(({ id, description }) => [id, description])),
    clauses: Object.fromEntries(
      clauses.flatMap((catalogue) =>
        catalogue.clauses.map(({ id, title, asks }) => [`${catalogue.standard}:${id}`, { title, asks }]),
      ),
    ),
  };
  return texts;
}
