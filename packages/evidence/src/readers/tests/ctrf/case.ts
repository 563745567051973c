// Reads one test of a CTRF report.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { messageLimit, shorten } from '../../../decode/shorten.ts';
import type { Outcome, TestCase } from '../../../reading.ts';
import { type RequirementIds, statedIds } from '../requirement-ids.ts';

export const statuses = ['passed', 'failed', 'skipped', 'pending', 'other'] as const;
export type Status = (typeof statuses)[number];

export interface CtrfCase {
  readonly result: TestCase;
  readonly status: Status;
  readonly saidFlaky: boolean;
}

export function readCase(test: JsonCursor, ids: RequirementIds): CtrfCase {
  const name = test.need('name').text();
  const status = test.need('status').oneOf(statuses);
  const outcome = outcomeOf(status, test.get('rawStatus')?.string());
  const suites = suitesOf(test.get('suite'));
  const suite = suites.join(' > ');
  const id = suite === '' || suite === name ? name : `${suite}::${name}`;
  const saidFlaky = test.get('flaky')?.boolean() ?? false;
  const tries = test.get('retryAttempts')?.items() ?? [];
  const tried = tries.map((attempt) => attempt.need('status').oneOf(statuses));
  const retries = countOf(test.get('retries'));
  const attempts = Math.max(retries + 1, tries.length, 1);
  const flaky = outcome === 'passed' && (saidFlaky || attempts > 1 || tried.some((one) => one !== 'passed'));
  const message = (test.get('message')?.string() ?? '').trim();
  const tags =
    test
      .get('tags')
      ?.items()
      .map((tag) => tag.string()) ?? [];
  return {
    result: {
      id,
      name,
      outcome,
      attempts,
      ...(flaky ? { flaky } : {}),
      ...(message === '' ? {} : { message: shorten(message, messageLimit) }),
      requirements: ids([...statedIn(test.get('extra')), ...statedIn(test.get('labels'))], [id, ...tags]),
      position: test.position,
    },
    status,
    saidFlaky,
  };
}

/** What the test tool itself may have said of a test that the reporter calls passed. */
const worseThanPassed: ReadonlyMap<string, Outcome> = new Map([
  ...['fail', 'failed', 'failure', 'timedout', 'broken'].map((raw) => [raw, 'failed'] as const),
  ...['error', 'errored', 'interrupted'].map((raw) => [raw, 'errored'] as const),
  ...['skip', 'skipped'].map((raw) => [raw, 'skipped'] as const),
  ['pending', 'notRun'],
  ['todo', 'todo'],
]);

function outcomeOf(status: Status, raw: string | undefined): Outcome {
  switch (status) {
    case 'passed':
      return worseThanPassed.get(raw?.toLowerCase() ?? '') ?? 'passed';
    case 'pending':
      return 'notRun';
    case 'other':
      return raw?.toLowerCase() === 'todo' ? 'todo' : 'inconclusive';
    default:
      return status;
  }
}

/** Older reporters write the suites as one text. */
function suitesOf(suite: JsonCursor | undefined): readonly string[] {
  if (suite === undefined) return [];
  return typeof suite.value === 'string' ? [suite.value] : suite.items().map((one) => one.string());
}

function countOf(cursor: JsonCursor | undefined): number {
  if (cursor === undefined) return 0;
  const count = cursor.integer();
  if (count < 0) throw cursor.invalid(`retries is ${count}, less than none`);
  return count;
}

/** The fields `requirement` and `requirements`, each one text or several. */
function statedIn(fields: JsonCursor | undefined): readonly string[] {
  if (fields === undefined) return [];
  return ['requirement', 'requirements'].flatMap((name) => {
    const field = fields.get(name);
    if (field === undefined) return [];
    const values = Array.isArray(field.value) ? field.items() : [field];
    return values.flatMap((value) => statedIds(name, value.string()));
  });
}
