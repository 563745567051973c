// Makes small packs and layers, to resolve profiles in tests without a file.
import { GateError, type Profile, type RuleEntry, type RuleManifest } from '@gatehouse/schema';
import type { Layer } from '../src/configuration/layers.ts';
import { resolveProfile } from '../src/configuration/resolve-profile.ts';

export type LayerContent = Pick<Profile, 'rules' | 'include' | 'exclude'> & Pick<Layer, 'collections'>;

const rule = (id: string, path: string, waiver: RuleEntry['waiver']): RuleEntry => ({
  id,
  path,
  title: id,
  description: id,
  clauses: [],
  stage: 'candidate',
  evidence: ['git'],
  consults: [],
  waiver,
  message: 'm',
  solution: 's',
  emptyIs: 'pass',
  parameters: {},
  notCovered: [],
});

/** One rule that is locked, two of one topic, and one that can never be waived. */
const manifest: RuleManifest = {
  name: 'pack',
  version: '1',
  wasm: { file: 'policy.wasm', sha256: `sha256:${'0'.repeat(64)}` },
  opa: '1',
  entrypoints: ['gate/results'],
  rules: [
    rule('ID-01', 'identity.version_unused', 'W0'),
    rule('BLD-01', 'build.environment_recorded', 'W1'),
    rule('BLD-04', 'build.rebuilt', 'W1'),
    rule('SEC-10', 'security.tested', 'W2'),
    rule('SOUP-01', 'soup.identified', 'W0'),
  ],
};

const base: LayerContent = {
  rules: {
    'ID-01': { level: 'block', lock: true },
    'BLD-01': { level: 'block' },
    'BLD-04': { level: 'warn' },
    'SEC-10': { level: 'block', expedited: { level: 'warn', dueDays: 30, onlyAge: true } },
    'SOUP-01': { level: 'block' },
  },
};

const layer = (name: string, { rules = {}, ...content }: LayerContent): Layer => ({
  name,
  sha256: `sha256:${'1'.repeat(64)}`,
  rules,
  ...content,
  originOf: (pointer) => ({ layer: `${name} ${pointer}`, path: `${name}.yaml`, line: 1 }),
});

/** The profile of a built-in layer and those of the product over it, `layer1` the first. */
export function resolveLayers(...layers: readonly LayerContent[]) {
  return resolveWith({}, ...layers);
}

/** The same with something more in the built-in layer. */
export function resolveWith(builtIn: LayerContent, ...layers: readonly LayerContent[]) {
  const first = { ...builtIn, rules: { ...base.rules, ...builtIn.rules } };
  return resolveProfile([manifest], { all: [first, ...layers].map((each, i) => layer(`layer${i}`, each)), builtIn: 1 });
}

export function errorOf(work: () => unknown): GateError {
  try {
    work();
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('no error');
}
