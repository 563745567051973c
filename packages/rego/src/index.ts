// The Rego toolchain: OPA compiled to WebAssembly behind a typed, synchronous interface.
export { type Capabilities, capabilities, capabilitiesUrl } from './capabilities.ts';
export type { Diagnostic } from './diagnostic.ts';
export { findNativeOpa, type NativeOpa } from './native.ts';
export { RegoError } from './rego-error.ts';
export type {
  Annotation,
  CheckRequest,
  CompiledPolicy,
  CompileRequest,
  Coverage,
  EvaluateRequest,
  Evaluation,
  FileCoverage,
  LineRange,
  Modules,
  TestReport,
  TestRequest,
  TestResult,
} from './requests.ts';
export { openToolchain, type Toolchain } from './toolchain.ts';
export { ToolchainCrash } from './toolchain-crash.ts';
