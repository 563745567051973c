// Runs one instance of the Go program in a scope of its own: no file, no network, no process, no timer that keeps Node up.
import { compileFunction } from 'node:vm';
import type { EmbeddedModule } from './embedded-module.ts';
import { ToolchainCrash } from './toolchain-crash.ts';

/** Answers one JSON request with JSON. Throws ToolchainCrash, after which the instance is of no more use. */
export type GoInstance = (method: string, request: string) => string;

interface GoProgram {
  readonly importObject: WebAssembly.Imports;
  exit: (code: number) => void;
  run(instance: WebAssembly.Instance): Promise<void>;
}

interface GoScope {
  Go?: new () => GoProgram;
  regoToolchain?: (method: string, request: string) => string | undefined;
}

/** Standard error kept for a crash report. */
const keptOutput = 64 * 1024;

/** Starts the Go program; it then waits for calls and holds nothing that keeps the process alive. */
export function startGo(embedded: EmbeddedModule): GoInstance {
  let output = '';
  const decoder = new TextDecoder();
  const print = (bytes: Uint8Array): number => {
    output = (output + decoder.decode(bytes)).slice(-keptOutput);
    return bytes.length;
  };
  const scope = loadGoRuntime(embedded.goRuntime, print);
  if (scope.Go === undefined) throw new ToolchainCrash('the Go runtime file defines no Go', '');
  const program = new scope.Go();
  program.exit = (code) => print(new TextEncoder().encode(`\nexit code ${code}\n`));
  // The promise settles only when the program ends, which is a crash that the next call reports.
  void program.run(new WebAssembly.Instance(embedded.compiled, program.importObject)).catch(() => {});

  return (method, request) => {
    let answer: string | undefined;
    try {
      answer = scope.regoToolchain?.(method, request);
    } catch (cause) {
      throw new ToolchainCrash(cause instanceof Error ? cause.message : String(cause), output, cause);
    }
    if (answer === undefined) throw new ToolchainCrash('it gave no answer', output);
    return answer;
  };
}

/**
 * Go's runtime file speaks to `globalThis`, `fs` and timers. It is given stand-ins, so that it leaves no global behind,
 * finds no real file system, process or `fetch`, and its timers never keep Node running.
 */
function loadGoRuntime(source: string, print: (bytes: Uint8Array) => number): GoScope {
  const scope: GoScope & Record<string, unknown> = {
    Object,
    Array,
    Uint8Array,
    Date,
    Error,
    crypto,
    performance,
    TextEncoder,
    TextDecoder,
    fs: noFileSystem(print),
  };
  const idle = (callback: () => void, delay: number) => setTimeout(callback, delay).unref();
  const run = compileFunction(source, ['globalThis', 'fs', 'setTimeout'], { filename: 'wasm_exec.js' });
  run(scope, scope.fs, idle);
  return scope;
}

/** The file system that Go sees: writing prints, everything else is "not implemented". */
function noFileSystem(print: (bytes: Uint8Array) => number): object {
  const constants = { O_WRONLY: -1, O_RDWR: -1, O_CREAT: -1, O_TRUNC: -1, O_APPEND: -1, O_EXCL: -1, O_DIRECTORY: -1 };
  const refuse = (...args: unknown[]): void => {
    const callback = args.at(-1);
    if (typeof callback === 'function') callback(Object.assign(new Error('not implemented'), { code: 'ENOSYS' }));
  };
  const write = (_fd: number, bytes: Uint8Array, ...rest: unknown[]): void => {
    const callback = rest.at(-1);
    if (typeof callback === 'function') callback(null, print(bytes));
  };
  const known = { constants, writeSync: (_fd: number, bytes: Uint8Array) => print(bytes), write };
  return new Proxy(known, { get: (target, name) => Reflect.get(target, name) ?? refuse });
}
