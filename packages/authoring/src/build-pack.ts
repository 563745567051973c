// Compiles the rules of a pack to one WebAssembly module and describes them in a manifest, all in memory.
import { createHash } from 'node:crypto';
import { type Annotation, capabilities, type Toolchain } from '@gatehouse/rego';
import { conform, GateError, type RuleManifest } from '@gatehouse/schema';
import type { PackSources } from './read-pack.ts';

export interface BuiltPack {
  readonly wasm: Uint8Array;
  readonly manifest: RuleManifest;
}

/**
 * Builds a pack. The same sources and toolchain give the same bytes.
 * @throws RegoError when the Rego does not compile, GateError PACK_MANIFEST_INVALID when the metadata of a rule does not
 * make a manifest entry (`checkPack` says in detail what is wrong with it).
 */
export function buildPack(sources: PackSources, toolchain: Toolchain): BuiltPack {
  const rules = ruleAnnotations(toolchain.inspect({ modules: sources.rules }));
  const entrypoints = ['gate/results', ...rules.map(({ path }) => path.slice('data.'.length).replaceAll('.', '/'))];
  const { wasm } = toolchain.compile({ modules: sources.rules, entrypoints, capabilities });
  const manifest = {
    name: sources.name,
    version: sources.version,
    wasm: { file: 'policy.wasm', sha256: `sha256:${createHash('sha256').update(wasm).digest('hex')}` },
    opa: toolchain.versions.opa,
    entrypoints,
    rules: rules.map(entryOf).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
  };
  const conformity = conform('ruleManifest', manifest);
  if (!conformity.conforms) {
    throw new GateError({
      code: 'PACK_MANIFEST_INVALID',
      message: conformity.violations.map(({ pointer, message }) => `${pointer}: ${message}`).join('; '),
      next: 'Run `gatehouse rules check` to see which metadata is meant.',
    });
  }
  return { wasm, manifest: conformity.value };
}

/** The METADATA of the rules: package annotations below `rules`, sorted by path. */
function ruleAnnotations(annotations: readonly Annotation[]): Annotation[] {
  return annotations.filter(({ scope, path }) => scope === 'package' && path.startsWith('data.rules.'));
}

function entryOf({ path, title, description, custom }: Annotation) {
  return {
    id: custom.id,
    path: path.slice('data.rules.'.length),
    title,
    description: description?.trim(),
    clauses: custom.clauses,
    stage: custom.stage,
    evidence: custom.evidence,
    consults: custom.consults ?? [],
    waiver: custom.waiver,
    message: custom.message,
    solution: typeof custom.solution === 'string' ? custom.solution.trim() : custom.solution,
    emptyIs: custom.emptyIs ?? 'notEvaluable',
    parameters: custom.parameters ?? {},
    notCovered: custom.notCovered ?? [],
    ...(custom.volatile === undefined ? {} : { volatile: custom.volatile }),
  };
}
