// Collects the test points of one level of a TAP stream (the stream itself, or a subtest) and checks them against its plan.
import { messageLimit, quoted, shorten } from '../../../decode/shorten.ts';
import { type UnreadableCode, unreadable } from '../../../decode/unreadable.ts';
import type { Outcome, Position } from '../../../reading.ts';
import type { PointLine } from './line.ts';

export interface TapCase {
  /** Names of the subtests around it, the innermost first. */
  readonly around: string[];
  readonly name: string;
  readonly outcome: Outcome;
  message?: string;
  readonly position: Position & { readonly line: number };
}

export class Level {
  readonly cases: TapCase[] = [];
  readonly #path: string;
  /** Line of the first thing in it. */
  readonly #line: number;
  readonly #numbers = new Set<number>();
  #count = 0;
  #failed = false;
  #planned: number | undefined;
  #planEnded = false;

  constructor(path: string, line: number) {
    this.#path = path;
    this.#line = line;
  }

  get begun(): boolean {
    return this.#count > 0 || this.#planned !== undefined;
  }

  plan(first: number, last: number, line: number): void {
    if (this.#planned !== undefined) throw this.#refuse('EVIDENCE_INVALID', 'there is a second plan', line);
    if (first !== 1) throw this.#refuse('EVIDENCE_INVALID', `the plan begins at ${first}, not at 1`, line);
    this.#planned = last;
    this.#planEnded = this.#count > 0;
  }

  /** Takes a test point, with the subtest that it closes; gives the case that diagnostics after the point belong to, if there is one. */
  point(point: PointLine, line: number, column: number, subtest: Level | undefined): TapCase | undefined {
    if (this.#planEnded) throw this.#refuse('EVIDENCE_INVALID', 'a test point stands after the plan at the end', line);
    this.#count += 1;
    const number = point.number ?? this.#count;
    if (this.#numbers.has(number)) throw this.#refuse('EVIDENCE_INCONSISTENT', `test ${number} appears twice`, line);
    this.#numbers.add(number);
    this.#failed ||= !point.ok;
    const name = point.description === '' ? `test ${number}` : point.description;
    if (subtest !== undefined) {
      subtest.finish(line);
      for (const inner of subtest.cases) {
        inner.around.push(name);
        this.cases.push(inner);
      }
      // The closing point of a subtest only sums up, unless it says more than what is inside.
      if (subtest.cases.length > 0 && point.directive === undefined && (point.ok || subtest.#failed)) return undefined;
    }
    const outcome = outcomeOf(point, subtest);
    const reason = point.directive?.reason ?? '';
    const found: TapCase = {
      around: [],
      name,
      outcome,
      position: { line, column },
      ...(reason === '' ? {} : { message: shorten(reason, messageLimit) }),
    };
    this.cases.push(found);
    return found;
  }

  /** @param line where the level ends */
  finish(line: number): void {
    const planned = this.#planned;
    if (planned === undefined) throw this.#refuse('EVIDENCE_TRUNCATED', 'there is no plan (1..N)', line);
    if (planned !== this.#count) {
      const code = planned > this.#count ? 'EVIDENCE_TRUNCATED' : 'EVIDENCE_INCONSISTENT';
      throw this.#refuse(code, `the plan says ${planned} tests, there are ${this.#count}`, line);
    }
    for (const number of this.#numbers) {
      if (number < 1 || number > planned) {
        throw this.#refuse('EVIDENCE_INCONSISTENT', `test ${number} is outside the plan 1..${planned}`, line);
      }
    }
  }

  #refuse(code: UnreadableCode, message: string, line: number) {
    const where = this.#line === 1 ? '' : ` in the subtest that begins at line ${this.#line}`;
    return unreadable(
      code,
      `${message}${where}`,
      { path: this.#path, line, column: 1 },
      'Run the tests again and keep the whole stream, and nothing but the stream of one run.',
    );
  }
}

/**
 * A failure counts whatever directive stands beside it: a todo that fails and a skipped test that fails are failures. A subtest with nothing in
 * it (1..0) was skipped.
 */
function outcomeOf({ ok, directive }: PointLine, subtest: Level | undefined): Outcome {
  if (!ok) return 'failed';
  if (directive === undefined) return subtest?.cases.length === 0 ? 'skipped' : 'passed';
  return directive.kind === 'skip' ? 'skipped' : 'todo';
}

export function unknownLine(path: string, line: number, text: string) {
  return unreadable(
    'EVIDENCE_INVALID',
    `${quoted(text)} is no line of TAP`,
    { path, line, column: 1 },
    'Keep the output of the tests out of the stream, or let the tool write it as comments (#).',
  );
}
