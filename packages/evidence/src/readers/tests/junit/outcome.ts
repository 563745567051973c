// Decides what came out of a test case when its children and attributes say it in different ways.
import type { XmlElement } from '@rgrove/parse-xml';
import type { Outcome } from '../../../reading.ts';

/** When a case says several things, the one that stands first counts; so nothing that went wrong can read as passed. */
const precedence = [
  'failed',
  'errored',
  'unexpectedPass',
  'inconclusive',
  'disabled',
  'todo',
  'expectedFailure',
  'skipped',
  'notRun',
  'passed',
] as const satisfies readonly Outcome[];

/** How jest and Playwright word it; Playwright after the place of the test. */
const unexpectedPass =
  /^(?:Error: Failing test passed even though it was supposed to fail\.|[^\n]*\n\n {4}Expected to fail, but passed\.)/;

/** Values of `status` and `result` in the dialects that write them, in lower case. */
const said: ReadonlyMap<string, Outcome> = new Map([
  ...each('passed', ['run', 'completed', 'pass', 'passed', 'success', 'successful', 'ok']),
  ...each('failed', ['fail', 'failed', 'failure', 'timeout', 'timedout']),
  ...each('errored', ['error', 'errored', 'broken', 'crashed', 'cancelled', 'canceled', 'aborted', 'interrupted']),
  ...each('skipped', ['skip', 'skipped', 'ignored']),
  ...each('disabled', ['disabled', 'suppressed']),
  ...each('todo', ['todo', 'pending']),
  ...each('notRun', ['notrun', 'not run', 'untested', 'not_run']),
  ...each('inconclusive', ['inconclusive', 'undefined', 'unknown']),
]);

function each(outcome: Outcome, values: readonly string[]): [string, Outcome][] {
  return values.map((value) => [value, outcome]);
}

/** What a value of `status` or `result` means; undefined when no known dialect writes it. */
export function saidOutcome(value: string): Outcome | undefined {
  return said.get(value.trim().toLowerCase());
}

/**
 * - node:test marks a failing todo with `<skipped type="todo">` and `<failure>`: the failure counts.
 * - GoogleTest writes a disabled test as `status="notrun" result="suppressed"` without any child.
 * - ctest writes `status`, and a disabled test without any child.
 * - pytest writes an expected failure as `<skipped type="pytest.xfail">`, and a strict unexpected pass as a failure.
 *   A test that was expected to fail and passed without `strict` is written as a plain pass: nothing can tell it apart.
 * - Older PHPUnit writes `<warning>`, or an error of its own type, for a test that proved nothing.
 * - Catch2 marks a test that may or should fail, and did, with a `<skipped>` of fixed wording beside what failed.
 * - jest and Playwright word the failure of a test that was expected to fail and passed.
 */
export function worstOutcome(element: XmlElement, children: readonly XmlElement[]): Outcome {
  const { status, result, failure } = element.attributes;
  // Most cases of a large report say nothing at all.
  if (children.length === 0 && status === undefined && result === undefined && failure === undefined) return 'passed';
  if (isAllowedToFail(children)) return 'expectedFailure';
  const outcomes = new Set<Outcome>(['passed']);
  for (const said of [status, result]) {
    const outcome = saidOutcome(said ?? '');
    if (outcome !== undefined) {
      outcomes.add(outcome);
    }
  }
  if (failure !== undefined) {
    outcomes.add('failed');
  }
  for (const child of children) {
    const outcome = childOutcome(child);
    if (outcome !== undefined) {
      outcomes.add(outcome);
    }
  }
  return precedence.find((outcome) => outcomes.has(outcome)) ?? 'failed';
}

/** Catch2 alone: the case failed, and that does not make its run fail. */
export function isAllowedToFail(children: readonly XmlElement[]): boolean {
  return children.some(
    ({ name, attributes }) => name === 'skipped' && attributes.message === 'TEST_CASE tagged with !mayfail',
  );
}

function childOutcome(child: XmlElement): Outcome | undefined {
  const { type = '', message = '' } = child.attributes;
  switch (child.name) {
    case 'failure':
      return message.startsWith('[XPASS(strict)]') || unexpectedPass.test(child.text.trimStart())
        ? 'unexpectedPass'
        : 'failed';
    case 'error':
      return type === 'PHPUnit\\Framework\\RiskyTestError' ? 'inconclusive' : 'errored';
    // A try that failed of a test that never passed; what a test got over is written as flaky.
    case 'rerunFailure':
      return 'failed';
    case 'rerunError':
      return 'errored';
    case 'warning':
      return 'inconclusive';
    case 'skipped':
      return type === 'todo' ? 'todo' : type === 'pytest.xfail' ? 'expectedFailure' : 'skipped';
    default:
      return undefined;
  }
}
