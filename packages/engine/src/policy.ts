// A rule pack made ready: its module compiled and checked, its manifest conforming, its digests what they are said to be.
import { conform, GateError, type RuleEntry, type RuleManifest } from '@gatehouse/schema';
import { digestOfBytes } from './digest.ts';
import { type EvaluationError, PolicyInstance, pagesFor } from './policy-instance.ts';
import { hasOwnMemory } from './wasm-sections.ts';

/** Entry point that answers for all rules at once. */
export const gateEntrypoint = 'gate/results';

/** A pack as its files describe it; nothing of its module has run. */
export interface PackDescription {
  readonly manifest: RuleManifest;
  readonly wasmSha256: string;
  readonly manifestSha256: string;
}

export interface Policy extends PackDescription {
  readonly module: WebAssembly.Module;
}

export interface PolicyFiles {
  readonly wasm: Uint8Array;
  /** The bytes of `rules.json`. */
  readonly manifest: Uint8Array;
  /** Digests pinned outside the pack, for example in a lock file. */
  readonly pinned?: { readonly wasm: string; readonly manifest: string } | undefined;
}

const maximumModuleBytes = 16 * 1024 * 1024;

/** OPA's own imports; a module that asks for anything else could reach out of its sandbox. */
const allowedImports = new Set([
  'env.memory',
  'env.opa_abort',
  'env.opa_println',
  'env.opa_builtin0',
  'env.opa_builtin1',
  'env.opa_builtin2',
  'env.opa_builtin3',
  'env.opa_builtin4',
]);

/** The entry point of one rule: its package. */
export function entrypointOf(rule: Pick<RuleEntry, 'path'>): string {
  return `rules/${rule.path.replace('.', '/')}`;
}

/**
 * Reads what a pack says of itself and compares digests, without touching its module: that may be anybody's. Codes:
 * POLICY_DIGEST_MISMATCH (exit 5), POLICY_INVALID, RULES_NONE.
 */
export function describePack(files: PolicyFiles): PackDescription {
  const wasmSha256 = digestOfBytes(files.wasm);
  const manifestSha256 = digestOfBytes(files.manifest);
  const manifest = readManifest(files.manifest);
  requireDigest('the rule module', wasmSha256, manifest.wasm.sha256, 'the manifest of the pack');
  if (files.pinned !== undefined) {
    requireDigest('the rule module', wasmSha256, files.pinned.wasm, 'the lock file');
    requireDigest('the rule manifest', manifestSha256, files.pinned.manifest, 'the lock file');
  }
  return { manifest, wasmSha256, manifestSha256 };
}

/** Loads a pack, or says why it can't be trusted. Codes: those of `describePack`, POLICY_IMPORT, POLICY_BUILTIN. */
export function loadPolicy(files: PolicyFiles): Policy {
  const description = describePack(files);
  const module = compile(files.wasm);
  requireEntrypoints(module, description.manifest);
  return { ...description, module };
}

function readManifest(bytes: Uint8Array): RuleManifest {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new GateError({
      code: 'POLICY_INVALID',
      message: 'the rule manifest is not JSON',
      next: 'build the rule pack again',
      cause,
    });
  }
  if (hasNoRules(value)) {
    throw new GateError({
      code: 'RULES_NONE',
      message: 'the rule pack holds 0 rules; refusing to pass vacuously',
      next: 'use a rule pack that holds rules',
      exitCode: 3,
    });
  }
  const conformity = conform('ruleManifest', value);
  if (!conformity.conforms) {
    const [first] = conformity.violations;
    throw new GateError({
      code: 'POLICY_INVALID',
      message: `the rule manifest is malformed: ${first?.pointer ?? ''} ${first?.message ?? ''}`,
      next: 'build the rule pack again',
    });
  }
  const manifest = conformity.value;
  for (const property of ['id', 'path'] as const) {
    const seen = new Set<string>();
    for (const rule of manifest.rules) {
      if (seen.has(rule[property])) {
        throw new GateError({
          code: 'POLICY_INVALID',
          message: `two rules of the pack have the ${property} ${rule[property]}`,
        });
      }
      seen.add(rule[property]);
    }
  }
  return manifest;
}

function hasNoRules(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rules' in value &&
    Array.isArray(value.rules) &&
    value.rules.length === 0
  );
}

function requireDigest(what: string, found: string, expected: string, by: string): void {
  if (found === expected) return;
  throw new GateError({
    code: 'POLICY_DIGEST_MISMATCH',
    message: `${what} is ${found}, but ${by} says ${expected}`,
    next: 'install the pack again from a source you trust; do not release on this decision',
    exitCode: 5,
  });
}

function compile(wasm: Uint8Array): WebAssembly.Module {
  if (wasm.byteLength > maximumModuleBytes) {
    throw new GateError({
      code: 'POLICY_INVALID',
      message: `the rule module has ${wasm.byteLength} bytes, more than ${maximumModuleBytes}`,
    });
  }
  if (hasOwnMemory(wasm)) {
    throw new GateError({
      code: 'POLICY_INVALID',
      message: 'the rule module brings a memory of its own, which no limit would hold',
      next: 'build the rule pack again',
    });
  }
  let module: WebAssembly.Module;
  try {
    module = new WebAssembly.Module(new Uint8Array(wasm));
  } catch (cause) {
    throw new GateError({
      code: 'POLICY_INVALID',
      message: 'the rule module is not WebAssembly',
      next: 'build the rule pack again',
      cause,
    });
  }
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    if (!allowedImports.has(`${from}.${name}`)) {
      throw new GateError({
        code: 'POLICY_IMPORT',
        message: `the rule module imports "${from}.${name}", which no rule may use`,
      });
    }
  }
  return module;
}

function requireEntrypoints(module: WebAssembly.Module, manifest: RuleManifest): void {
  let instance: PolicyInstance;
  try {
    instance = new PolicyInstance(module, pagesFor(0) ?? 1, {});
  } catch (cause) {
    throw new GateError({
      code: 'POLICY_INVALID',
      message: `the rule module can't be started: ${(cause as EvaluationError).message}`,
      cause,
    });
  }
  const [builtin] = instance.hostBuiltins();
  if (builtin !== undefined) {
    throw new GateError({
      code: 'POLICY_BUILTIN',
      message: `the rule module calls the builtin ${builtin}, which the gate does not provide`,
    });
  }
  const found = new Set(instance.entrypoints());
  for (const entrypoint of [gateEntrypoint, ...manifest.rules.map(entrypointOf)]) {
    if (!found.has(entrypoint)) {
      throw new GateError({
        code: 'POLICY_INVALID',
        message: `the rule module lacks the entry point ${entrypoint}`,
        next: 'build the rule pack again',
      });
    }
  }
}
