// Changes each rule of a pack in one place at a time, and tells which changes no test notices.
import { capabilities, type Modules, RegoError, type Toolchain } from '@gatehouse/rego';
import { GateError } from '@gatehouse/schema';
import { isOwn } from './lint-pack.ts';
import type { PackSources } from './read-pack.ts';
import { mutantsOf, type RegoMutant } from './rego-mutants.ts';
import { runCases } from './run-cases.ts';

export type Mutant = Omit<RegoMutant, 'source'> & { readonly path: string };

export interface Mutation {
  readonly killed: number;
  /** Changes that do not compile are nothing that a test could notice. */
  readonly notCompiled: number;
  readonly survived: readonly Mutant[];
}

/** Called before the mutants of each module are tried. */
export type OnModule = (path: string, done: number, total: number) => void;

/**
 * Tries every mutant of the pack's own modules against the tests and the cases that stand beside them; those of shared
 * modules also against the tests of all that ask them.
 * `only` keeps the modules whose path begins with it. Throws RegoError where the pack does not compile; GateError RULES_TESTS_FAIL where its tests
 * fail as it is, RULES_TESTS_NONE where a module has none.
 */
export function mutatePack(
  sources: PackSources,
  toolchain: Toolchain,
  { only = '', onModule }: { readonly only?: string | undefined; readonly onModule?: OnModule | undefined } = {},
): Mutation {
  const paths = Object.keys(sources.rules)
    .filter((path) => isOwn(path, sources) && path.startsWith(only))
    .sort();
  const total: { killed: number; notCompiled: number; survived: Mutant[] } = {
    killed: 0,
    notCompiled: 0,
    survived: [],
  };
  for (const [done, path] of paths.entries()) {
    onModule?.(path, done, paths.length);
    const trials = trialsOf(sources, path);
    requireTests(trials, toolchain, path);
    for (const { source, ...mutant } of mutantsOf(sources.rules[path] ?? '')) {
      const fate = fateOf(trials, path, source, toolchain);
      if (fate === 'survived') total.survived.push({ ...mutant, path });
      else total[fate] += 1;
    }
  }
  return total;
}

/** What the mutants of a module are tried on: the tests beside it, and for a shared module also those of all that ask it. */
function trialsOf(sources: PackSources, path: string): readonly PackSources[] {
  const beside = testsBeside(sources, path);
  return path.startsWith('rules/') ? [beside] : [beside, testsAsking(sources, path)];
}

/** The pack with those of its tests that are about one module. */
function testsBeside(sources: PackSources, path: string): PackSources {
  const folder = folderOf(path);
  const asked = importedRules(sources.rules, folder);
  return {
    ...sources,
    rules: pick(sources.rules, (other) => !other.startsWith('rules/') || asked.has(folderOf(other))),
    ruleTests: pick(sources.ruleTests, (other) => other.startsWith(folder)),
    cases: sources.cases.filter((table) => table.path.startsWith(folder)),
  };
}

/** The pack with those of its tests that ask a module, however many others stand between: no other test can notice a change of it. */
function testsAsking(sources: PackSources, path: string): PackSources {
  const asking = askersOf({ ...sources.rules, ...sources.ruleTests }, path);
  const folders = new Set([...asking].filter((other) => other.startsWith('rules/')).map(folderOf));
  const needed = new Set([...folders].flatMap((folder) => [...importedRules(sources.rules, folder)]));
  return {
    ...sources,
    rules: pick(sources.rules, (other) => !other.startsWith('rules/') || needed.has(folderOf(other))),
    ruleTests: pick(sources.ruleTests, (other) => asking.has(other)),
    cases: sources.cases.filter((table) => folders.has(folderOf(table.path))),
  };
}

function askersOf(modules: Modules, path: string): ReadonlySet<string> {
  const found = new Set([path]);
  // A walk through a set also comes to what it adds.
  for (const asked of found) {
    const name = /^package (\S+)/m.exec(modules[asked] ?? '')?.[1];
    for (const [other, source] of Object.entries(modules))
      if ([...source.matchAll(/^import data\.([\w.]+)/gm)].some(([, imported]) => imported === name)) found.add(other);
  }
  return found;
}

/** Folders of the rules that a rule asks, itself included, however many others stand between. */
function importedRules(rules: Modules, folder: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const found = new Set([...known, folder]);
  for (const [, source] of Object.entries(rules).filter(([path]) => path.startsWith(folder))) {
    for (const [, name = ''] of source.matchAll(/^import data\.rules\.([\w.]+)/gm)) {
      const other = `rules/${name.replaceAll('.', '/')}/`;
      if (!found.has(other)) for (const asked of importedRules(rules, other, found)) found.add(asked);
    }
  }
  return found;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function withModule(sources: PackSources, path: string, source: string): PackSources {
  return { ...sources, rules: { ...sources.rules, [path]: source } };
}

function requireTests(trials: readonly PackSources[], toolchain: Toolchain, path: string): void {
  let tests = 0;
  for (const sources of trials) {
    const { results } = toolchain.test({ modules: { ...sources.rules, ...sources.ruleTests }, capabilities });
    const { cases, complaints } = runCases(sources, toolchain);
    const failed = results.find(({ outcome }) => outcome !== 'pass');
    if (failed !== undefined || complaints.length > 0) {
      throw new GateError({
        code: 'RULES_TESTS_FAIL',
        message: `the tests of ${path} fail before anything is changed`,
        place: {
          path: failed?.file ?? complaints[0]?.path ?? path,
          ...(failed === undefined ? {} : { line: failed.line }),
        },
        next: 'gatehouse rules test tells what fails; mend that first.',
      });
    }
    tests += results.length + cases;
  }
  if (tests > 0) return;
  throw new GateError({
    code: 'RULES_TESTS_NONE',
    message: `${path} has no tests, so no change of it can be noticed`,
    place: { path },
    next: 'Write tests or a table of cases beside it.',
  });
}

type Fate = 'killed' | 'notCompiled' | 'survived';

/** The fate that the last trial tells, unless an earlier one has killed the mutant. */
function fateOf(trials: readonly PackSources[], path: string, source: string, toolchain: Toolchain): Fate {
  let fate: Fate = 'survived';
  for (const trial of trials) {
    fate = fateIn(withModule(trial, path, source), toolchain);
    if (fate === 'killed') break;
  }
  return fate;
}

function fateIn(sources: PackSources, toolchain: Toolchain): Fate {
  try {
    const { results } = toolchain.test({ modules: { ...sources.rules, ...sources.ruleTests }, capabilities });
    if (results.some(({ outcome }) => outcome !== 'pass')) return 'killed';
    return runCases(sources, toolchain).complaints.length > 0 ? 'killed' : 'survived';
  } catch (cause) {
    if (cause instanceof RegoError) return 'notCompiled';
    throw cause;
  }
}

function pick(modules: Modules, wanted: (path: string) => boolean): Modules {
  return Object.fromEntries(Object.entries(modules).filter(([path]) => wanted(path)));
}
