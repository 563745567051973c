// Follows one run of one Go package through its events, until the event that ends it.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { messageLimit, shorten } from '../../../decode/shorten.ts';
import type { Outcome, Position } from '../../../reading.ts';
import { statedIds } from '../requirement-ids.ts';

/** What came out of one test in one run of its package. */
export interface GoResult {
  readonly package: string;
  /** Absent for the package as a whole. */
  readonly test?: string;
  readonly outcome: Outcome;
  readonly message?: string;
  readonly requirements: readonly string[];
  readonly position: Position;
}

/** Beyond this many UTF-16 code units of output no more is kept: messages are shorter. */
const keptOutput = 4 * messageLimit;
const unfinished = 'the stream does not say how it ended';

class Output {
  #text = '';

  add(text: string): void {
    if (this.#text.length < keptOutput && !/^\s*(?:===|---) /.test(text)) this.#text += text;
  }

  message(): { readonly message?: string } {
    const text = this.#text.trim();
    return text === '' ? {} : { message: shorten(text, messageLimit) };
  }
}

interface OpenTest {
  readonly position: Position;
  readonly output: Output;
  readonly requirements: string[];
}

export class PackageRun {
  readonly name: string;
  /** Where its first event stands. */
  readonly began: JsonCursor;
  readonly results: GoResult[] = [];
  /** Whether its results are those of an earlier run, which Go repeats from its cache. */
  cached = false;
  ended = false;
  readonly #open = new Map<string, OpenTest>();
  readonly #output = new Output();

  constructor(name: string, began: JsonCursor) {
    this.name = name;
    this.began = began;
  }

  run(test: string, event: JsonCursor): void {
    if (this.#open.has(test)) {
      throw event.invalid(`test ${JSON.stringify(test)} begins again before it ended`);
    }
    this.#open.set(test, { position: event.position, output: new Output(), requirements: [] });
  }

  output(test: string | undefined, text: string): void {
    if (test === undefined) {
      this.cached ||= /^ok\s+\S+\t\(cached\)/.test(text);
      this.#output.add(text);
    } else {
      this.#open.get(test)?.output.add(text);
    }
  }

  attribute(test: string | undefined, key: string, value: string): void {
    const requirements = test === undefined ? undefined : this.#open.get(test)?.requirements;
    for (const id of statedIds(key, value)) requirements?.push(id);
  }

  endTest(test: string, outcome: Outcome, event: JsonCursor): void {
    const open = this.#open.get(test);
    this.#open.delete(test);
    this.#add(test, outcome, open ?? { position: event.position, output: new Output(), requirements: [] });
  }

  /** @param built what the build printed, when it was the build that failed */
  end(action: 'pass' | 'fail' | 'skip', event: JsonCursor, built: string | undefined): void {
    this.ended = true;
    for (const [test, open] of this.#open) {
      // A benchmark that logs nothing has no end of its own.
      if (action === 'fail' || !test.startsWith('Benchmark')) {
        this.#add(test, action === 'fail' ? 'errored' : 'inconclusive', open, unfinished);
      }
    }
    const explained = this.results.some(({ outcome }) => outcome === 'failed' || outcome === 'errored');
    if (action === 'fail' && !explained) {
      this.results.push({
        package: this.name,
        outcome: 'errored',
        requirements: [],
        position: event.position,
        ...(built === undefined ? this.#output.message() : { message: shorten(built.trim(), messageLimit) }),
      });
    }
  }

  #add(test: string, outcome: Outcome, open: OpenTest, otherwise?: string): void {
    const { message = otherwise } = outcome === 'passed' ? {} : open.output.message();
    this.results.push({
      package: this.name,
      test,
      outcome,
      requirements: open.requirements,
      position: open.position,
      ...(message === undefined ? {} : { message }),
    });
  }
}
