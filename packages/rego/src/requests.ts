// What goes into each method of the toolchain and what comes out.
import type { Capabilities } from './capabilities.ts';

/** Rego source by path. The path is only a name: it comes back in places and is never opened. */
export type Modules = Readonly<Record<string, string>>;

export interface CheckRequest {
  readonly modules: Modules;
  /** Builtins that may be called; all of OPA's when left out. */
  readonly capabilities?: Capabilities | undefined;
  /**
   * JSON Schema of `input`, bound to every module. OPA reads types, properties, items, required-free objects, anyOf,
   * allOf and local $ref; it ignores enum, oneOf, not, if, const and patterns. An object with `properties` admits no
   * other name, whatever `additionalProperties` says.
   */
  readonly inputSchema?: object | undefined;
  /** Also unused imports and variables, shadowed names, deprecated builtins. */
  readonly strict: boolean;
}

export interface CompileRequest {
  readonly modules: Modules;
  /** Rules or packages, with slashes: `gate/results`, `rules/anomalies/safety_evaluated`. */
  readonly entrypoints: readonly string[];
  readonly capabilities?: Capabilities | undefined;
}

export interface CompiledPolicy {
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** Sorted, each once; the names under which the module offers them. */
  readonly entrypoints: readonly string[];
}

export interface TestRequest {
  readonly modules: Modules;
  /** The base document `data`. */
  readonly data?: object | undefined;
  readonly capabilities?: Capabilities | undefined;
  readonly coverage?: boolean | undefined;
}

export interface TestResult {
  /** With the leading `data.`. */
  readonly package: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly outcome: 'pass' | 'fail' | 'error' | 'skip';
  /** Wall time in nanoseconds: the one thing that differs from run to run. */
  readonly durationNs: number;
  /** Of a failed test, the line within it that was not so. */
  readonly failedLine?: number;
  /** Of a table test (`test_x[case]`), the cases that failed. */
  readonly failedCases?: readonly string[];
  /** Why the outcome is `error`. */
  readonly error?: string;
  /** What `print` said. */
  readonly output?: string;
}

/** First and last line, both included, 1-based. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

export interface FileCoverage {
  readonly covered: readonly LineRange[];
  readonly notCovered: readonly LineRange[];
  /** 0 to 100. */
  readonly percent: number;
}

/** Every module is listed, the tests too. */
export interface Coverage {
  readonly files: Readonly<Record<string, FileCoverage>>;
  readonly percent: number;
}

export interface TestReport {
  readonly results: readonly TestResult[];
  readonly coverage?: Coverage;
}

/** One METADATA block and what it describes. */
export interface Annotation {
  readonly scope: 'rule' | 'document' | 'package' | 'subpackages';
  /** `data.rules.anomalies.safety_evaluated.findings`. */
  readonly path: string;
  readonly file: string;
  /** Where the block stands. */
  readonly line: number;
  /** Where the package or rule stands. */
  readonly targetLine: number;
  readonly title?: string;
  readonly description?: string;
  readonly entrypoint: boolean;
  readonly organizations: readonly string[];
  readonly authors: readonly { readonly name: string; readonly email?: string }[];
  readonly relatedResources: readonly { readonly ref: string; readonly description?: string }[];
  readonly custom: Readonly<Record<string, unknown>>;
}

export type EvaluateRequest = (
  | { readonly entrypoint: string; readonly query?: undefined }
  /** One expression with at most one value. */
  | { readonly query: string; readonly entrypoint?: undefined }
) & {
  readonly modules: Modules;
  /** Left out, `input` is undefined; `null` is null. */
  readonly input?: unknown;
  readonly data?: object | undefined;
  readonly capabilities?: Capabilities | undefined;
  readonly trace?: boolean | undefined;
};

export interface Evaluation {
  /** `undefined` where Rego's answer is undefined. Sets come as sorted arrays. */
  readonly value: unknown;
  /** One event a line, with its place, as `opa eval --explain=full` prints it. */
  readonly trace?: readonly string[];
}
