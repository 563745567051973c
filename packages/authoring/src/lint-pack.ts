// Says what is wrong with a pack before it is built: strict compilation with typed input, and the checks over its metadata.
import { capabilities, type Diagnostic, type Toolchain } from '@gatehouse/rego';
import { factsSchema } from '@gatehouse/schema/facts-contract';
import { flattenProfiles } from './flatten-profiles.ts';
import type { PackSources } from './read-pack.ts';

export interface Complaint {
  readonly path: string;
  /** 1-based; 0 where it belongs to the whole file. */
  readonly line: number;
  readonly message: string;
}

/** Complaints about the rules, their metadata, the profiles and the clauses, sorted by place; none means clean. */
export function lintPack(sources: PackSources, toolchain: Toolchain): Complaint[] {
  const { rules, ruleTests, checks, foundation } = sources;
  const diagnostics = [
    ...toolchain.check({ modules: rules, capabilities, inputSchema: factsSchema, strict: true }),
    // Tests hand in facts that are as small as can be, so the schema of facts is not for them.
    ...toolchain.check({ modules: { ...rules, ...ruleTests }, capabilities, strict: true }),
    // The checks run in the toolchain alone, never in a gate, so they may call all of OPA, and their input is no facts.
    ...(foundation === undefined ? toolchain.check({ modules: checks, strict: true }) : []),
  ].map(toComplaint);
  const complaints = diagnostics.length > 0 ? diagnostics : metadataComplaints(sources, toolchain);
  return complaints
    .filter(({ path }) => isOwn(path, sources))
    .sort((a, b) => order(a.path, b.path) || a.line - b.line || order(a.message, b.message));
}

/** What a pack stands on was checked when it was made. */
export function isOwn(path: string, { foundation }: Pick<PackSources, 'foundation'>): boolean {
  if (foundation === undefined) return true;
  return path !== 'clauses' && path !== 'schemes' && !Object.hasOwn(foundation.modules, path);
}

function metadataComplaints(sources: PackSources, toolchain: Toolchain): Complaint[] {
  const { value } = toolchain.evaluate({
    modules: sources.checks,
    entrypoint: 'checks/complaints',
    input: {
      annotations: toolchain.inspect({ modules: sources.rules }),
      modules: sources.rules,
      tests: Object.keys(sources.ruleTests),
      topics: sources.topics ?? {},
      taken: sources.foundation?.ruleIds ?? [],
    },
    data: {
      catalogues: sources.clauses,
      profiles: flattenProfiles(sources.profiles),
      schemes: sources.schemes,
    },
  });
  if (!Array.isArray(value)) throw new Error('the checks over the metadata gave no answer');
  return value as Complaint[];
}

function toComplaint({ file, line, message }: Diagnostic): Complaint {
  return { path: file, line, message };
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
