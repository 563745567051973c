// The one adapter to the OPA WebAssembly SDK: typed in, typed out, and everything it throws turned into one error.
import * as sdk from '@open-policy-agent/opa-wasm';

/** The SDK's types promise named exports, its module has them on the default export alone. */
const { loadPolicySync } = (sdk as unknown as { default: typeof sdk }).default;

/** An evaluation broke: a conflict between rules, an abort, a trap. The instance it happened in must not be used again. */
export class EvaluationError extends Error {
  constructor(cause: unknown) {
    super(wordOf(cause), { cause });
    this.name = 'EvaluationError';
  }
}

/** The SDK throws strings and plain objects as well as errors. */
function wordOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return String(thrown);
}

const pageBytes = 64 * 1024;
/** Pages of 64 KiB in 2 GiB. */
export const heapCeilingPages = 32_768;

/**
 * Pages of memory for an input of so many bytes of JSON: OPA's heap holds JSON at seven to eight times its size, and growing
 * page by page inside the evaluation is many times slower than asking at once. Undefined when it can't fit below 2 GiB.
 */
export function pagesFor(inputBytes: number): number | undefined {
  const pages = Math.ceil((8.5 * inputBytes + 32 * 1024 * 1024) / pageBytes);
  return pages <= heapCeilingPages ? pages : undefined;
}

/** A live module with its data set. Use it until something is thrown, then drop it. */
export class PolicyInstance {
  readonly #loaded: sdk.LoadedPolicy;

  constructor(module: WebAssembly.Module, pages: number, data: object, maximum = heapCeilingPages) {
    try {
      this.#loaded = loadPolicySync(module, { initial: pages, maximum });
      this.#loaded.setData(data);
    } catch (thrown) {
      throw new EvaluationError(thrown);
    }
  }

  entrypoints(): string[] {
    return Object.keys(this.#loaded.entrypoints as Record<string, number>);
  }

  /** Builtins that the module expects its host to provide; a missing one would fail only when it is called. */
  hostBuiltins(): string[] {
    const { exports } = this.#loaded.wasmInstance as WebAssembly.Instance;
    const address = (exports.opa_json_dump as (value: unknown) => number)((exports.builtins as () => unknown)());
    const memory = new Uint8Array(this.#loaded.mem.buffer);
    const text = new TextDecoder().decode(memory.subarray(address, memory.indexOf(0, address)));
    return Object.keys(JSON.parse(text) as object).sort();
  }

  /** The value of an entry point, or undefined where Rego says undefined. `input` is well-formed JSON text in UTF-8. */
  evaluate(input: ArrayBuffer, entrypoint: string): unknown {
    let results: unknown;
    try {
      results = this.#loaded.evaluate(input, entrypoint);
    } catch (thrown) {
      throw new EvaluationError(thrown);
    }
    if (!Array.isArray(results)) throw new EvaluationError('the module returned no result set');
    if (results.length === 0) return undefined;
    if (results.length > 1)
      throw new EvaluationError(`the module returned ${results.length} results for one entry point`);
    return (results[0] as { result?: unknown }).result;
  }
}
