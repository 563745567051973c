// Opens the embedded OPA toolchain: check, compile, format, test, inspect and evaluate Rego, all in memory.
import type { Capabilities } from './capabilities.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type EmbeddedModule, loadEmbeddedModule } from './embedded-module.ts';
import { type GoInstance, startGo } from './go-instance.ts';
import { RegoError } from './rego-error.ts';
import type {
  Annotation,
  CheckRequest,
  CompiledPolicy,
  CompileRequest,
  EvaluateRequest,
  Evaluation,
  Modules,
  TestReport,
  TestRequest,
} from './requests.ts';
import { ToolchainCrash } from './toolchain-crash.ts';

/**
 * Every method is synchronous and pure: the same request gives the same answer (durations apart). All but `check` throw
 * RegoError when the Rego cannot be parsed, compiled or evaluated. A ToolchainCrash is a bug; the next call works again.
 */
export interface Toolchain {
  /** Complaints, sorted by place; none means clean. */
  check(request: CheckRequest): Diagnostic[];
  /** One WebAssembly module; the same modules and entry points, in any order, give the same bytes. */
  compile(request: CompileRequest): CompiledPolicy;
  /** The formatted text of each module. */
  format(request: { readonly modules: Modules }): Record<string, string>;
  /** Runs every `test_…` rule (`todo_test_…` is skipped), sorted by file and line. */
  test(request: TestRequest): TestReport;
  /** The METADATA blocks, sorted by path. */
  inspect(request: { readonly modules: Modules }): Annotation[];
  /** Evaluates with OPA's reference evaluator. */
  evaluate(request: EvaluateRequest): Evaluation;
  /** Everything that this OPA knows; what a rule may use is the `capabilities` of this package. */
  capabilities(): Capabilities;
  readonly versions: { readonly opa: string; readonly go: string };
}

type Answer =
  | { readonly result: unknown }
  | { readonly diagnostics: readonly Diagnostic[] }
  | { readonly refused: string }
  | { readonly panic: { readonly message: string; readonly stack: string } };

let opened: Promise<Toolchain> | undefined;

/** Loads the toolchain (about a second); every later call in the same process gets the same one. */
export function openToolchain(): Promise<Toolchain> {
  opened ??= loadEmbeddedModule().then(toolchainOn);
  return opened;
}

/** A toolchain on a module of the caller's; `openToolchain` is this on ours. */
export function toolchainOn(embedded: EmbeddedModule): Toolchain {
  let instance: GoInstance | undefined;

  function call<Result>(method: string, request: object): Result {
    instance ??= startGo(embedded);
    let answer: Answer;
    try {
      answer = JSON.parse(instance(method, JSON.stringify(request)));
      if ('panic' in answer) throw new ToolchainCrash(answer.panic.message, answer.panic.stack);
      if ('refused' in answer) throw new ToolchainCrash(answer.refused, '');
    } catch (error) {
      instance = undefined; // whatever broke may have left the Go program half done
      throw error;
    }
    if ('diagnostics' in answer) throw new RegoError(answer.diagnostics);
    return answer.result as Result;
  }

  return {
    check: (request) => call('check', request),
    compile: (request) => {
      const { wasm, entrypoints } = call<{ wasm: string; entrypoints: string[] }>('compile', request);
      return { wasm: new Uint8Array(Buffer.from(wasm, 'base64')), entrypoints };
    },
    format: (request) => call('format', request),
    test: (request) => call('test', request),
    inspect: (request) => call('inspect', request),
    evaluate: (request) => {
      const { defined, value, trace } = call<RawEvaluation>('evaluate', request);
      return { value: defined ? value : undefined, ...(trace === undefined ? {} : { trace }) };
    },
    capabilities: () => call('capabilities', {}),
    versions: { opa: embedded.manifest.opaVersion, go: embedded.manifest.goVersion },
  };
}

interface RawEvaluation {
  readonly defined: boolean;
  readonly value: unknown;
  readonly trace?: string[];
}
